import { ACCES, formatAcces } from '../../i18n/acces';
import { CHIFFRE } from '../../i18n/chiffre';
import { formatDuree, formatNombre, INCONNU } from '../../i18n/formats';
import { intervalleTemps } from '../../state/constantes';
import textes from '../kit/styles/textes.module.css';
import styles from './acces.module.css';
import type { ColonneCommune } from './colonnes';
import type { LigneCommune } from './ligne-commune';

const { tableau } = ACCES;

/** Cell of the tables of communes. */
export function contenuCommune(ligne: LigneCommune, { cle }: ColonneCommune) {
  switch (cle) {
    case 'nom':
      return (
        <span className={styles.nom}>
          <span title={ligne.code}>{ligne.nom}</span>
          {ligne.approchee && <span className={styles.marque}>{ACCES.approchee}</span>}
          {ligne.bord && (
            <span className={styles.marque} title={ACCES.bordLong}>
              {ACCES.bord}
            </span>
          )}
        </span>
      );
    case 'departement':
      return ligne.departement;
    case 'minutes':
      return ligne.minutes === null ? tableau.aucun : minutesLues(ligne, formatDuree(ligne.minutes));
    case 'intervalle': {
      if (ligne.minutes === null || !ligne.estimee) return INCONNU;
      const { bas, haut } = intervalleTemps(ligne.minutes);
      return ACCES.intervalle(bas, haut);
    }
    case 'acces':
      return ligne.acces === null ? INCONNU : `${CHIFFRE.environ}\u00a0${formatAcces(ligne.acces)}`;
    case 'ecart':
      return ecartLu(ligne);
    case 'plusProche':
      return ligne.plusProche === '' ? (
        <span className={textes.doux}>{ligne.minutes === null ? tableau.aucun : tableau.hypothese}</span>
      ) : (
        ligne.plusProche
      );
    case 'habitants':
    case 'plus75':
    case 'cible':
      return formatNombre(ligne[cle]);
  }
}

function minutesLues({ estimee }: LigneCommune, minutes: string): string {
  return estimee ? `${CHIFFRE.environ}\u00a0${minutes}` : minutes;
}

function ecartLu({ ecart, acces }: LigneCommune): string {
  if (ecart === null) return INCONNU;
  const lu = acces === null ? formatNombre(ecart) : formatAcces(ecart, acces);
  return `${ecart > 0 && /[1-9]/.test(lu) ? '+' : ''}${lu}${acces === null ? `\u00a0${ACCES.minutes}` : ''}`;
}
