import type { ParametresScoring } from '../../domain/scoring/scenario';

/** true when a result computed with `faits` no longer answers `voulus`; lists and tables are compared by content. */
export function parametresChanges(faits: ParametresScoring, voulus: ParametresScoring): boolean {
  return empreinte(faits) !== empreinte(voulus);
}

/** Text equal for equal parameters, whatever the order of their keys. */
function empreinte(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(empreinte).join(',')}]`;
  if (typeof valeur !== 'object' || valeur === null) return JSON.stringify(valeur);
  const champs = Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${champs.map(([cle, contenu]) => `${cle}:${empreinte(contenu)}`).join(',')}}`;
}
