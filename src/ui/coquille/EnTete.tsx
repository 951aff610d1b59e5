import { COMMUN } from '../../i18n/commun';
import { formatDate } from '../../i18n/formats';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { BoutonReseau } from '../en-ligne/BoutonReseau';
import { EtatEnregistrement } from '../projet/EtatEnregistrement';
import { ChoixTerritoire } from './ChoixTerritoire';
import styles from './coquille.module.css';
import { Historique } from './Historique';
import { Recherche } from './Recherche';

/** Product, territory, search, and what the data are. */
export function EnTete() {
  const { ouvrirFenetre } = useActions();
  return (
    <header className={styles.entete}>
      <h1 className={styles.produit}>
        <Marque />
        {COMMUN.produit}
      </h1>
      <ChoixTerritoire />
      <Recherche />
      <div className={styles.enteteFin}>
        <Historique />
        <EtatEnregistrement />
        <Provenance />
        <BoutonReseau />
        <button
          type="button"
          className={styles.boutonEntete}
          aria-label={COMMUN.aide}
          aria-keyshortcuts="?"
          onClick={() => ouvrirFenetre('aide')}
        >
          ?
        </button>
      </div>
    </header>
  );
}

function Provenance() {
  const session = useMagasin((etat) => etat.session);
  if (session === null || session.nombreEtablissements === 0) return null;
  return (
    <>
      {session.fictive && (
        <span className={styles.fictives} title={COMMUN.fictivesPhrase}>
          {COMMUN.fictives}
        </span>
      )}
      <span className={styles.date}>
        {session.dateDonnees === null
          ? COMMUN.dateInconnue
          : COMMUN.donneesDu(formatDate(session.dateDonnees))}
      </span>
    </>
  );
}

/** Three linked points: the mark of the product. */
function Marque() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className={styles.marque}>
      <path d="M4 15 10 4l6 11Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <circle cx="10" cy="4" r="2.6" fill="currentColor" />
      <circle cx="4" cy="15" r="2.6" fill="currentColor" />
      <circle cx="16" cy="15" r="2.6" fill="currentColor" />
    </svg>
  );
}
