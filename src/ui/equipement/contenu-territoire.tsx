import type { ReactNode } from 'react';
import type { LigneEquipement, TauxTerritoire } from '../../domain/equipement/table-equipement';
import { EQUIPEMENT, formatEcart, formatTaux } from '../../i18n/equipement';
import { formatNombre, formatPourcentage, INCONNU } from '../../i18n/formats';
import { Chiffre } from '../kit/Chiffre';
import type { CleColonne } from './colonnes';
import styles from './equipement.module.css';
import { type CleFigure, expliquerFigure, type FondExplication } from './expliquer';

/** Text of one figure of a territory, null when it is unknown. */
export function texteFigure(ligne: TauxTerritoire, cle: CleFigure, classes: number): string | null {
  const minimum = (texte: string): string => (ligne.placesInconnues > 0 ? EQUIPEMENT.minimum(texte) : texte);
  switch (cle) {
    case 'etablissements':
      return formatNombre(ligne.etablissements);
    case 'places':
      return ligne.places === null ? null : minimum(formatNombre(ligne.places));
    case 'population':
      return ligne.population === null ? null : formatNombre(Math.round(ligne.population));
    case 'taux':
      return ligne.taux === null ? null : minimum(formatTaux(ligne.taux));
    case 'reference':
      return ligne.reference === null ? null : formatTaux(ligne.reference);
    case 'ratio':
      return ligne.ratio === null ? null : formatPourcentage(ligne.ratio);
    case 'ecart':
      return ligne.ecartPlaces === null ? null : formatEcart(ligne.ecartPlaces);
    case 'rang':
      return ligne.rang === null ? null : EQUIPEMENT.rangSur(ligne.rang, classes);
  }
}

/** What a cell of the table of rates shows. */
export function contenuTerritoire(
  territoire: TauxTerritoire,
  cle: CleColonne,
  { classes }: Pick<LigneEquipement, 'classes'>,
  fond: FondExplication,
): ReactNode {
  if (cle === 'nom')
    return (
      <span className={styles.coupe} title={territoire.nom}>
        {territoire.nom}
      </span>
    );
  const texte = texteFigure(territoire, cle, classes);
  if (texte === null) return <span className={styles.inconnu}>{INCONNU}</span>;
  return (
    <Chiffre explication={expliquerFigure(cle, territoire, fond)} motEstime={false}>
      {texte}
    </Chiffre>
  );
}
