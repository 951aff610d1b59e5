import type { LigneGroupement } from '../../domain/cooperation/groupement';
import { COOPERATIONS, LIBELLES_GROUPEMENT } from '../../i18n/cooperations';
import { FICHE } from '../../i18n/fiche';
import { useActions } from '../../state/utiliser-magasin';
import type { DetailEtablissement, Session } from '../../workers/moteur-api';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';

interface Props {
  readonly detail: DetailEtablissement;
  readonly session: Session;
}

/** Existing cooperations of the establishment and of its gestionnaire, one click from their own step. */
export function CooperationsFiche({ detail, session }: Props) {
  const { aller } = useActions();
  const connues = session.groupements.ght + session.groupements.autres;
  return (
    <section className={blocs.section} aria-label={FICHE.cooperations.titre}>
      <h3>{FICHE.cooperations.titre}</h3>
      {detail.groupements.length > 0 && (
        <ul className={blocs.liste}>
          {detail.groupements.map((ligne) => (
            <li key={ligne.groupement.id}>
              <Cooperation ligne={ligne} detail={detail} />
            </li>
          ))}
        </ul>
      )}
      {detail.groupements.length === 0 && connues > 0 && (
        <p className={textes.note}>{FICHE.cooperations.aucune(connues)}</p>
      )}
      {connues === 0 && (
        <p className={textes.note}>
          {FICHE.cooperations.sansFichier}{' '}
          <button type="button" className={textes.lien} onClick={() => aller('donnees')}>
            {FICHE.cooperations.ajouter}
          </button>
        </p>
      )}
    </section>
  );
}

function Cooperation({
  ligne,
  detail,
}: {
  readonly ligne: LigneGroupement;
  readonly detail: DetailEtablissement;
}) {
  const { ouvrirGroupement } = useActions();
  const { groupement, nombreMembres } = ligne;
  return (
    <>
      <button
        type="button"
        className={textes.lien}
        title={COOPERATIONS.voir(groupement.nom)}
        onClick={() => ouvrirGroupement(groupement.id)}
      >
        {groupement.nom}
      </button>
      <span className={textes.precision}>
        {[
          LIBELLES_GROUPEMENT[groupement.genre],
          FICHE.cooperations.roles[readRole(ligne, detail)],
          nombreMembres === 0 ? null : FICHE.cooperations.membres(nombreMembres),
          groupement.dateFermeture === null ? null : COOPERATIONS.ferme(groupement.dateFermeture),
        ]
          .filter((morceau) => morceau !== null)
          .join(' · ')}
      </span>
    </>
  );
}

/** By what the establishment is tied to the group. */
function readRole(
  { groupement }: LigneGroupement,
  { fiche }: DetailEtablissement,
): keyof typeof FICHE.cooperations.roles {
  const sien = groupement.membres.find(({ numeroFiness }) => numeroFiness === fiche.numeroFiness);
  if (sien !== undefined) return sien.role === 'support' ? 'etablissement_support' : 'etablissement_membre';
  const entite = groupement.membres.find(({ numeroFiness }) => numeroFiness === fiche.numeroFinessEj);
  if (entite !== undefined) return entite.role === 'support' ? 'entite_support' : 'entite_membre';
  if (groupement.numeroFinessEj !== null && groupement.numeroFinessEj === fiche.numeroFinessEj)
    return 'entite_groupement';
  return 'autre_etablissement';
}
