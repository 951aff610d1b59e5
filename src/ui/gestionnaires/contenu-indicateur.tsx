import type { ReactNode } from 'react';
import type { LigneIndicateurs } from '../../domain/indicateur/table-indicateurs';
import { CHIFFRE } from '../../i18n/chiffre';
import { INCONNU } from '../../i18n/formats';
import { formatIndicateur, INDICATEURS_LIBELLES } from '../../i18n/indicateurs';
import textes from '../kit/styles/textes.module.css';
import type { ColonneTableIndicateurs } from './colonnes-indicateurs';
import styles from './gestionnaires.module.css';

/** What a cell of the table of indicators shows. */
export function contenuIndicateur(
  ligne: LigneIndicateurs,
  { indicateur }: ColonneTableIndicateurs,
): ReactNode {
  if (indicateur === null)
    return (
      <span
        className={styles.nomLigne}
        title={[ligne.nom, ligne.libelleCategorie, ligne.commune, ligne.gestionnaire]
          .filter((morceau) => morceau !== null)
          .join('\n')}
      >
        <span className={textes.coupe}>{ligne.nom}</span>
        <span className={`${textes.coupe} ${styles.detail}`}>{ligne.commune}</span>
      </span>
    );
  const { id } = indicateur;
  const valeur = ligne.valeurs[id] ?? null;
  if (valeur === null) {
    const raison = ligne.sansObjet.includes(id)
      ? INDICATEURS_LIBELLES.sansObjet
      : INDICATEURS_LIBELLES.inconnu;
    return (
      <span className={textes.doux} title={raison}>
        {INCONNU}
      </span>
    );
  }
  const texte = formatIndicateur(indicateur, valeur);
  return (
    <span className={textes.coupe} title={ligne.vers[id]}>
      {ligne.estimes.includes(id) && Number.isFinite(valeur) && texte !== INDICATEURS_LIBELLES.surPlace
        ? `${CHIFFRE.environ}\u00a0${texte}`
        : texte}
    </span>
  );
}
