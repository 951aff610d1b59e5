import type { ReactNode } from 'react';
import type { LigneEquipement, TauxTerritoire } from '../../domain/equipement/table-equipement';
import { CHIFFRE } from '../../i18n/chiffre';
import { EQUIPEMENT, formatEcart, formatTaux } from '../../i18n/equipement';
import { formatNombre, formatPourcentage, INCONNU } from '../../i18n/formats';
import textes from '../kit/styles/textes.module.css';
import type { CleColonne } from './colonnes';
import { type CleFigure, SELON_AGES } from './expliquer';

/** How a figure that is only a bound is written. */
interface BornesTexte {
  readonly minimum: (texte: string) => string;
  readonly maximum: (texte: string) => string;
}

/** Text of one figure of a territory, null when it is unknown. */
export function texteFigure(
  ligne: TauxTerritoire,
  cle: CleFigure,
  classes: number,
  bornes: BornesTexte,
): string | null {
  const borner = (texte: string): string =>
    isBorne(ligne, cle) ? bornes[cle === 'ecart' ? 'maximum' : 'minimum'](texte) : texte;
  switch (cle) {
    case 'etablissements':
      return formatNombre(ligne.etablissements);
    case 'places':
      return ligne.places === null ? null : borner(formatNombre(ligne.places));
    case 'population':
      return ligne.population === null ? null : formatNombre(Math.round(ligne.population));
    case 'taux':
      return ligne.taux === null ? null : borner(formatTaux(ligne.taux));
    case 'reference':
      return ligne.reference === null ? null : formatTaux(ligne.reference);
    case 'ratio':
      return ligne.ratio === null ? null : borner(formatPourcentage(ligne.ratio));
    case 'ecart':
      return ligne.ecartPlaces === null ? null : borner(formatEcart(ligne.ecartPlaces));
    case 'rang':
      return ligne.rang === null ? null : EQUIPEMENT.rangSur(ligne.rang, classes);
  }
}

/** With some places unknown, their sum, the rate and its ratio are minima, the gap to the reference a maximum. */
const BORNEES: ReadonlySet<CleFigure> = new Set(['places', 'taux', 'ratio', 'ecart']);

function isBorne({ placesInconnues }: TauxTerritoire, cle: CleFigure): boolean {
  return placesInconnues > 0 && BORNEES.has(cle);
}

/** What a cell of the table of rates shows; the header of its column explains it. */
export function contenuTerritoire(
  territoire: TauxTerritoire,
  cle: CleColonne,
  { classes }: Pick<LigneEquipement, 'classes'>,
): ReactNode {
  if (cle === 'nom')
    return (
      <span className={textes.coupe} title={territoire.nom}>
        {territoire.nom}
      </span>
    );
  const texte = texteFigure(territoire, cle, classes, EQUIPEMENT.bornesCellule);
  if (texte === null) return <span className={textes.doux}>{INCONNU}</span>;
  const estime = territoire.populationEstimee && SELON_AGES.has(cle);
  return (
    <span title={estime ? CHIFFRE.valeurEstimee : undefined}>
      {estime && !isBorne(territoire, cle) ? `${CHIFFRE.environ}\u00a0${texte}` : texte}
    </span>
  );
}
