import type { IdTaux } from '../../domain/equipement/catalogue';
import type { TableEquipement, TauxTerritoire } from '../../domain/equipement/table-equipement';
import type { Explication } from '../../i18n/chiffre';
import {
  dateEquipement,
  definitionTaux,
  EQUIPEMENT,
  EXPLICATIONS_EQUIPEMENT,
  manqueEquipement,
  sourceEquipement,
} from '../../i18n/equipement';

/** Figures of a territory that explain themselves. */
export type CleFigure = Exclude<keyof typeof EQUIPEMENT.colonnesLongues, 'nom'>;

/** What the figures of a table stand on. */
export interface FondExplication {
  readonly taux: IdTaux;
  readonly sources: TableEquipement['sources'];
  readonly fictive: boolean;
}

/** What says how sure the figures of a place are. */
export type ParPlaces = Pick<TauxTerritoire, 'etablissements' | 'placesInconnues' | 'populationEstimee'>;

/** Figures that rest on the ages of the inhabitants. */
export const SELON_AGES: ReadonlySet<CleFigure> = new Set(['population', 'taux', 'ratio', 'ecart', 'rang']);

/** Definition, formula, source, date and missing share of one figure of a territory. */
export function expliquerFigure(
  cle: CleFigure,
  { etablissements, placesInconnues, populationEstimee }: ParPlaces,
  { taux, sources, fictive }: FondExplication,
): Explication {
  const { definition, formule } = EXPLICATIONS_EQUIPEMENT[cle];
  return {
    libelle: EQUIPEMENT.colonnesLongues[cle],
    definition: cle === 'taux' ? definitionTaux(taux) : definition,
    formule,
    source: sourceEquipement({ fictive, ...sources }),
    date: dateEquipement(sources.dateDonnees),
    manquant: cle === 'population' ? null : manqueEquipement(placesInconnues, etablissements),
    estime: populationEstimee && SELON_AGES.has(cle),
  };
}
