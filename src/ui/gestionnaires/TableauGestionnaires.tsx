import { type KeyboardEvent, useId, useState } from 'react';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import styles from './gestionnaires.module.css';
import { TableEntites } from './TableEntites';
import { TableIndicateurs } from './TableIndicateurs';

const ONGLETS = ['entites', 'etablissements'] as const;
type Onglet = (typeof ONGLETS)[number];

const LIBELLES: Readonly<Record<Onglet, string>> = {
  entites: GESTIONNAIRES.ongletEntites,
  etablissements: GESTIONNAIRES.ongletEtablissements,
};

/** Gestionnaires of the extent, and indicators by establishment. */
export function TableauGestionnaires() {
  const id = useId();
  const charges = useMagasin((etat) => etat.session?.nombreEtablissements ?? null);
  const { aller } = useActions();
  const [onglet, setOnglet] = useState<Onglet>('entites');
  if (charges === 0)
    return (
      <EtatVide
        titre={GESTIONNAIRES.sansDonnees.titre}
        texte={GESTIONNAIRES.sansDonnees.texte}
        action={{ libelle: GESTIONNAIRES.sansDonnees.action, surClic: () => aller('donnees') }}
      />
    );
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'ArrowLeft' && evenement.key !== 'ArrowRight') return;
    evenement.preventDefault();
    const autre = onglet === 'entites' ? 'etablissements' : 'entites';
    setOnglet(autre);
    document.getElementById(`${id}-${autre}`)?.focus();
  };
  return (
    <div className={styles.cadre}>
      <div role="tablist" aria-label={GESTIONNAIRES.onglets} className={styles.onglets}>
        {ONGLETS.map((cle) => (
          <button
            key={cle}
            type="button"
            role="tab"
            id={`${id}-${cle}`}
            aria-selected={cle === onglet}
            aria-controls={`${id}-panneau`}
            tabIndex={cle === onglet ? 0 : -1}
            className={styles.onglet}
            onClick={() => setOnglet(cle)}
            onKeyDown={surTouche}
          >
            {LIBELLES[cle]}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panneau`}
        role="tabpanel"
        aria-labelledby={`${id}-${onglet}`}
        className={styles.panneau}
      >
        {onglet === 'entites' ? <TableEntites /> : <TableIndicateurs />}
      </div>
    </div>
  );
}
