import { Button } from '@mantine/core';
import { formatHeure, PROJET } from '../../i18n/projet';
import type { EtatProjet } from '../../state/etat';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './projet.module.css';

const T = PROJET.statut;

/** Where the work is kept, or why it is not and what to do. */
export function StatutProjet() {
  const enregistrement = useMagasin((etat) => etat.projet.enregistrement);
  const { prendreLaMain } = useActions();
  return (
    <div className={styles.statut} data-etat={enregistrement.etat} role="status">
      <p>{describe(enregistrement)}</p>
      {enregistrement.etat === 'autre_onglet' && (
        <Button size="xs" onClick={() => void prendreLaMain()}>
          {PROJET.fenetre.prendreLaMain}
        </Button>
      )}
    </div>
  );
}

function describe(enregistrement: EtatProjet['enregistrement']): string {
  switch (enregistrement.etat) {
    case 'jamais':
      return T.jamais;
    case 'en_cours':
      return T.enCours;
    case 'a_jour':
      return T.aJour(formatHeure(enregistrement.date));
    case 'autre_onglet':
      return T.autreOnglet;
    case 'echec':
      if (enregistrement.raison === 'plein') return T.plein;
      return enregistrement.raison === 'refuse' ? T.refuse : T.inconnue(enregistrement.message);
  }
}
