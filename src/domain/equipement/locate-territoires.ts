import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import { listRangees } from '../territoire/sum-population';
import type { SituationTerritoire } from './choose-reference';

const NULLE_PART: SituationTerritoire = { departement: '', region: '' };

/**
 * Département and région of each territory: those where most of its inhabitants inside live. `touches` = territories
 * with at least one commune inside.
 */
export function locateTerritoires(
  { contexte: { communes, departements }, population }: Socle,
  { codes, parCommune }: Decoupage,
  dedans: Uint8Array,
): { readonly situations: readonly SituationTerritoire[]; readonly touches: Uint8Array } {
  const regions = new Map(departements.map(({ code, codeRegion }) => [code, codeRegion]));
  const poids = new Map<number, Map<string, number>>();
  const touches = new Uint8Array(codes.length);
  for (const i of listRangees(communes, parCommune, dedans)) {
    const t = parCommune[i] as number;
    touches[t] = 1;
    const departement = communes.codeDepartement[i] as string;
    const siens = poids.get(t) ?? new Map<string, number>();
    poids.set(t, siens);
    // Every commune weighs a little, so that one without inhabitants still stands somewhere.
    siens.set(departement, (siens.get(departement) ?? 0) + (population.total[i] || 0) + 1e-6);
  }
  const situations = codes.map((_, t): SituationTerritoire => {
    const siens = poids.get(t);
    if (siens === undefined) return NULLE_PART;
    let departement = '';
    let meilleur = 0;
    for (const [code, somme] of siens)
      if (somme > meilleur) {
        departement = code;
        meilleur = somme;
      }
    return { departement, region: regions.get(departement) ?? '' };
  });
  return { situations, touches };
}
