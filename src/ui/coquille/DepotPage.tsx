import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { DONNEES } from '../../i18n/donnees';
import { useActions } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

/** Files dropped anywhere on the page are read. */
export function DepotPage({ children }: { readonly children: ReactNode }) {
  const [survol, setSurvol] = useState(false);
  const profondeur = useRef(0);
  const { importer } = useActions();

  const avecFichiers = (evenement: DragEvent) => evenement.dataTransfer.types.includes('Files');
  const entrer = (evenement: DragEvent) => {
    if (!avecFichiers(evenement)) return;
    profondeur.current += 1;
    setSurvol(true);
  };
  const sortir = (evenement: DragEvent) => {
    if (!avecFichiers(evenement)) return;
    profondeur.current -= 1;
    if (profondeur.current <= 0) setSurvol(false);
  };
  const deposer = (evenement: DragEvent) => {
    if (!avecFichiers(evenement)) return;
    evenement.preventDefault();
    profondeur.current = 0;
    setSurvol(false);
    performance.mark('depot');
    const fichiers = [...evenement.dataTransfer.files].map((fichier) => ({
      nom: fichier.name,
      contenu: fichier,
    }));
    if (fichiers.length === 0) return;
    void importer(fichiers);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file button does the same.
    <div
      className={styles.depot}
      onDragEnter={entrer}
      onDragLeave={sortir}
      onDragOver={(evenement) => avecFichiers(evenement) && evenement.preventDefault()}
      onDrop={deposer}
    >
      {children}
      {survol && <div className={styles.depotVoile}>{DONNEES.depot.voile}</div>}
    </div>
  );
}
