import type { CouleurOffre } from '../../domain/projet/reglages-analyse';
import { TEXTES_CARTE, TITRES_COULEUR } from '../../i18n/carte';
import { COULEURS_OFFRE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './carte.module.css';
import { isCouleurAuChoix } from './couleur-dessinee';

/** What colours and shapes of the establishments tell, on the steps about the offer. */
export function ChoixCouleur() {
  const auChoix = useMagasin(isCouleurAuChoix);
  const couleur = useMagasin((etat) => etat.analyse.couleur);
  const { reglerAnalyse } = useActions();
  if (!auChoix) return null;
  return (
    <label className={styles.outil}>
      {TEXTES_CARTE.couleurs}
      <select
        className={styles.choix}
        value={couleur}
        onChange={(evenement) => reglerAnalyse({ couleur: evenement.currentTarget.value as CouleurOffre })}
      >
        {COULEURS_OFFRE.map((cle) => (
          <option key={cle} value={cle}>
            {TITRES_COULEUR[cle]}
          </option>
        ))}
      </select>
    </label>
  );
}
