import type { Offre } from '../etablissement/offre';

/** Rows of the open establishments of each category, ascending. */
export type IndexCategories = ReadonlyMap<string, readonly number[]>;

const index = new WeakMap<Offre, IndexCategories>();

/** Made once per offer: a rate looks at the few categories it counts, not at the whole offer. */
export function indexCategories(offre: Offre): IndexCategories {
  const deja = index.get(offre);
  if (deja !== undefined) return deja;
  const { etablissements: et } = offre;
  const parRang = et.categorie.codes.map((): number[] => []);
  for (let i = 0; i < et.nombre; i += 1)
    if (et.ferme[i] !== 1) parRang[et.categorie.index[i] as number]?.push(i);
  const fait = new Map(et.categorie.codes.map((code, rang) => [code, parRang[rang] as readonly number[]]));
  index.set(offre, fait);
  return fait;
}
