import { EXPLICATIONS_FICHE, FICHE } from '../../i18n/fiche';
import { formatDate } from '../../i18n/formats';
import { useActions } from '../../state/utiliser-magasin';
import type { DetailEtablissement, Session } from '../../workers/moteur-api';
import { Champ } from '../kit/Champ';
import { Chiffre } from '../kit/Chiffre';
import { ListeLongue } from '../kit/ListeLongue';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { LienFiche } from './LienFiche';

interface Props {
  readonly gestionnaire: DetailEtablissement['gestionnaire'];
  readonly session: Session;
}

const PREMIERS = 6;
const SUIVANTS = 30;

/** Who runs the establishment, and what else it runs. */
export function GestionnaireFiche({ gestionnaire, session }: Props) {
  const { aller, montrerOnglet, ouvrirGestionnaire } = useActions();
  if (gestionnaire === null) {
    return (
      <section className={blocs.section} aria-label={FICHE.gestionnaire}>
        <h3>{FICHE.gestionnaire}</h3>
        <p>{FICHE.gestionnaireAbsent}</p>
      </section>
    );
  }
  const { champs } = FICHE;
  const autres = gestionnaire.etablissements;
  return (
    <section className={blocs.section} aria-label={FICHE.gestionnaire}>
      <h3>{FICHE.gestionnaire}</h3>
      <p className={textes.fort}>
        {gestionnaire.nom ?? FICHE.gestionnaireSansNom(gestionnaire.numeroFinessEj)}
      </p>
      <button
        type="button"
        className={textes.lien}
        onClick={() => {
          aller('gestionnaires');
          ouvrirGestionnaire(gestionnaire.numeroFinessEj);
          montrerOnglet('etape');
        }}
      >
        {FICHE.ouvrirGestionnaire}
      </button>
      {gestionnaire.nomLong !== null && <p className={textes.note}>{gestionnaire.nomLong}</p>}
      {gestionnaire.nom === null && <p className={textes.note}>{FICHE.nomEjAbsent}</p>}
      <dl className={blocs.champs}>
        <Champ titre={champs.statut}>{gestionnaire.libelleStatut ?? FICHE.inconnu}</Champ>
        <Champ titre={champs.siren}>
          <span className={textes.numero}>{gestionnaire.siren ?? FICHE.inconnu}</span>
        </Champ>
        <Champ titre={champs.ej}>
          <span className={textes.numero}>{gestionnaire.numeroFinessEj}</span>
        </Champ>
        <Champ titre={champs.etablissements}>
          <Chiffre
            explication={{
              ...EXPLICATIONS_FICHE.nombre,
              date: session.dateDonnees === null ? null : formatDate(session.dateDonnees),
            }}
          >
            {FICHE.nombreEtablissements(autres.length + 1)}
          </Chiffre>
        </Champ>
      </dl>
      <p className={textes.note}>{FICHE.autres(autres.length)}</p>
      <ListeLongue
        elements={autres}
        montrer={(fiche) => (
          <li key={fiche.numeroFiness}>
            <LienFiche fiche={fiche} complement={fiche.commune} />
          </li>
        )}
        premiers={PREMIERS}
        suivants={SUIVANTS}
        suite={FICHE.suite}
      />
    </section>
  );
}
