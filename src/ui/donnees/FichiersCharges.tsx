import { LIBELLES_GENRE_FICHIER } from '../../i18n/anomalies';
import { DONNEES } from '../../i18n/donnees';
import { formatDate, formatNombre, formatOctets } from '../../i18n/formats';
import { countDoublons, countRejets } from '../../state/rejets';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import type { ResumeFichier } from '../../workers/moteur-api';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';
import { UsageFichier } from './UsageFichier';

const T = DONNEES.charges;

interface Props {
  readonly rangOuvert: number | null;
  readonly surOuverture: (rang: number | null) => void;
}

/** Account of each file: what it was taken for, its lines, accepted and rejected. */
export function FichiersCharges({ rangOuvert, surOuverture }: Props) {
  const fichiers = useMagasin((etat) => etat.session?.fichiers);
  const { revenirDemonstration } = useActions();
  if (fichiers === undefined) return null;
  return (
    <section className={`${blocs.colonne} ${styles.section}`}>
      <h3>{T.titre}</h3>
      {fichiers.length === 0 ? (
        <EtatVide
          titre={T.aucun}
          texte={T.aucunTexte}
          action={{ libelle: DONNEES.actions.demonstration, surClic: () => void revenirDemonstration() }}
        />
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{T.colonnes.nom}</th>
              <th scope="col">{T.colonnes.genre}</th>
              <th scope="col" className={styles.accessoire}>
                {T.colonnes.date}
              </th>
              <th scope="col" className={styles.accessoire} data-nombre>
                {T.colonnes.taille}
              </th>
              <th scope="col" data-nombre>
                {T.colonnes.lignes}
              </th>
              <th scope="col" data-nombre>
                {T.colonnes.acceptees}
              </th>
              <th scope="col" data-nombre>
                {T.colonnes.rejetees}
              </th>
              <th scope="col">{T.colonnes.anomalies}</th>
              <th scope="col">{T.colonnes.usage}</th>
            </tr>
          </thead>
          <tbody>
            {fichiers.map((fichier, rang) => (
              <Fichier
                // biome-ignore lint/suspicious/noArrayIndexKey: a file has no other identity than its rank.
                key={rang}
                fichier={fichier}
                ouvert={rang === rangOuvert}
                surBascule={() => surOuverture(rang === rangOuvert ? null : rang)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Fichier({
  fichier,
  ouvert,
  surBascule,
}: {
  readonly fichier: ResumeFichier;
  readonly ouvert: boolean;
  readonly surBascule: () => void;
}) {
  const doublons = countDoublons(fichier);
  const anomalies = fichier.anomaliesParCode.reduce((somme, { nombre }) => somme + nombre, 0);
  return (
    <tr data-refuse={fichier.refuse} data-ecarte={!fichier.refuse && !fichier.enUsage}>
      <th scope="row" className={styles.nomFichier}>
        {fichier.nom}
      </th>
      <td>
        {fichier.aCorrespondre ? T.tableau : LIBELLES_GENRE_FICHIER[fichier.genre]}
        {fichier.refuse && (
          <span className={fichier.aCorrespondre ? styles.aNommer : styles.refuse}>
            {fichier.aCorrespondre ? T.aNommer : T.refuse}
          </span>
        )}
      </td>
      <td className={`${styles.accessoire} ${styles.date}`}>{formatDate(fichier.dateDonnees)}</td>
      <td className={styles.accessoire} data-nombre>
        {formatOctets(fichier.tailleOctets)}
        {fichier.empreinte !== '' && (
          <span className={styles.empreinte} title={T.empreinte(fichier.empreinte)}>
            {fichier.empreinte.slice(0, 8)}
          </span>
        )}
      </td>
      <td data-nombre>{formatNombre(fichier.lignes)}</td>
      <td data-nombre>{formatNombre(fichier.acceptees)}</td>
      <td data-nombre data-alerte={countRejets(fichier) > 0}>
        {formatNombre(fichier.rejetees)}
      </td>
      <td>
        {anomalies === 0 ? (
          <span className={textes.note}>{T.sansAnomalie}</span>
        ) : (
          <button
            type="button"
            className={`${textes.lien} ${styles.date}`}
            aria-expanded={ouvert}
            title={T.voirAnomalies(fichier.nom)}
            onClick={surBascule}
          >
            {DONNEES.anomalies.total(anomalies)}
          </button>
        )}
        {doublons > 0 && <span className={textes.detail}>{T.doublons(doublons)}</span>}
      </td>
      <td>
        <UsageFichier fichier={fichier} />
      </td>
    </tr>
  );
}
