import type { EffetsHypotheses } from '../domain/hypothese/effets';
import { createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

/** Communes whose minutes or places within reach change under suppositions, one row each. */
export const CSV_EFFETS: FormatExport<EffetsHypotheses['communes'][number]> = createFormatCsv([
  { nom: 'code_commune', lire: (c) => c.code },
  { nom: 'commune', lire: (c) => c.nom },
  { nom: 'minutes_avant', lire: (c) => round(c.avant) },
  { nom: 'minutes_apres', lire: (c) => round(c.apres) },
  {
    nom: 'ecart_minutes',
    lire: (c) => (c.avant === null || c.apres === null ? null : round(c.apres - c.avant)),
  },
  { nom: 'places_pour_1000_avant', lire: (c) => round(c.accesAvant) },
  { nom: 'places_pour_1000_apres', lire: (c) => round(c.accesApres) },
  { nom: 'habitants_concernes', lire: (c) => (c.cible === null ? null : Number(c.cible.toFixed(1))) },
  { nom: 'position_approchee', lire: (c) => (c.approchee ? 'oui' : 'non') },
]);

function round(valeur: number | null): number | null {
  return valeur === null ? null : Number(valeur.toFixed(2));
}
