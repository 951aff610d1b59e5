import { Button } from '@mantine/core';
import { messageReparation, PROJET } from '../../i18n/projet';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './projet.module.css';

const T = PROJET.bilan;
const LIGNES_MAX = 40;

/** What could not be kept of the project last opened, point by point. */
export function BilanOuverture() {
  const ouverture = useMagasin((etat) => etat.projet.ouverture);
  const { fermerBilanOuverture } = useActions();
  if (ouverture === null) return null;
  const { nom, reparations } = ouverture;
  const points = new Set(
    reparations.map(({ chemin, code, valeur }) => messageReparation(code, chemin, valeur)),
  );
  const reste = points.size - LIGNES_MAX;
  return (
    <section className={styles.bilan} aria-label={T.titre(nom)}>
      <h3 className={styles.bilanTitre}>{T.titre(nom)}</h3>
      <ul>
        {[...points].slice(0, LIGNES_MAX).map((point) => (
          <li key={point}>{point}</li>
        ))}
        {reste > 0 && <li>{T.reste(reste)}</li>}
      </ul>
      <Button size="xs" variant="default" onClick={fermerBilanOuverture}>
        {T.fermer}
      </Button>
    </section>
  );
}
