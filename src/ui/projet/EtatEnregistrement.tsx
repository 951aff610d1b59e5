import { useEffect } from 'react';
import { formatHeure, PROJET } from '../../i18n/projet';
import type { EtatProjet } from '../../state/etat';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import coquille from '../coquille/coquille.module.css';
import styles from './projet.module.css';

const T = PROJET.etat;

/** Header: whether the work is saved, since when; opens the project window. */
export function EtatEnregistrement() {
  const enregistrement = useMagasin((etat) => etat.projet.enregistrement);
  const { ouvrirFenetre, enregistrerProjet } = useActions();
  useEffect(() => {
    const surTouche = (evenement: KeyboardEvent) => {
      if (!(evenement.ctrlKey || evenement.metaKey) || evenement.shiftKey || evenement.altKey) return;
      if (evenement.key.toLowerCase() !== 's') return;
      evenement.preventDefault();
      void enregistrerProjet();
    };
    document.addEventListener('keydown', surTouche);
    return () => document.removeEventListener('keydown', surTouche);
  }, [enregistrerProjet]);
  const { texte, aide } = describe(enregistrement);
  return (
    <button
      type="button"
      className={`${coquille.boutonEntete} ${styles.etat}`}
      data-etat={enregistrement.etat}
      title={aide}
      aria-keyshortcuts="p"
      onClick={() => ouvrirFenetre('projet')}
    >
      {texte}
    </button>
  );
}

function describe(enregistrement: EtatProjet['enregistrement']): {
  readonly texte: string;
  readonly aide: string;
} {
  switch (enregistrement.etat) {
    case 'jamais':
      return { texte: T.jamais, aide: T.jamaisAide };
    case 'en_cours':
      return { texte: T.enCours, aide: T.aJourAide };
    case 'a_jour':
      return { texte: T.aJour(formatHeure(enregistrement.date)), aide: T.aJourAide };
    case 'autre_onglet':
      return { texte: T.autreOnglet, aide: T.autreOngletAide };
    case 'echec': {
      const textes = { plein: T.plein, refuse: T.refuse, inconnue: T.echec };
      return { texte: textes[enregistrement.raison], aide: T.echecAide };
    }
  }
}
