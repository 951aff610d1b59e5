import { useState } from 'react';
import { EXPLICATIONS_FICHE, FICHE } from '../../i18n/fiche';
import { formatDate } from '../../i18n/formats';
import { useActions } from '../../state/utiliser-magasin';
import type { DetailEtablissement, Session } from '../../workers/moteur-api';
import { Chiffre } from '../kit/Chiffre';
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
  const [montres, setMontres] = useState(PREMIERS);
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
  const reste = autres.length - montres;
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
        <div>
          <dt>{champs.statut}</dt>
          <dd>{gestionnaire.libelleStatut ?? FICHE.inconnu}</dd>
        </div>
        <div>
          <dt>{champs.siren}</dt>
          <dd className={textes.numero}>{gestionnaire.siren ?? FICHE.inconnu}</dd>
        </div>
        <div>
          <dt>{champs.ej}</dt>
          <dd className={textes.numero}>{gestionnaire.numeroFinessEj}</dd>
        </div>
        <div>
          <dt>{champs.etablissements}</dt>
          <dd>
            <Chiffre
              explication={{
                ...EXPLICATIONS_FICHE.nombre,
                date: session.dateDonnees === null ? null : formatDate(session.dateDonnees),
              }}
            >
              {FICHE.nombreEtablissements(autres.length + 1)}
            </Chiffre>
          </dd>
        </div>
      </dl>
      <p className={textes.note}>{FICHE.autres(autres.length)}</p>
      <ul className={blocs.liste}>
        {autres.slice(0, montres).map((fiche) => (
          <li key={fiche.numeroFiness}>
            <LienFiche fiche={fiche} complement={fiche.commune} />
          </li>
        ))}
      </ul>
      {reste > 0 && (
        <button type="button" className={textes.lien} onClick={() => setMontres(montres + SUIVANTS)}>
          {FICHE.suite(Math.min(reste, SUIVANTS))}
        </button>
      )}
    </section>
  );
}
