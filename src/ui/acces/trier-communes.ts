import type { CommunesAcces } from '../../domain/acces/communes-acces';
import type { TableAcces } from '../../domain/acces/table-acces';
import type { CleColonne } from './colonnes';

export interface TriCommunes {
  readonly cle: CleColonne;
  readonly sens: 'croissant' | 'decroissant';
}

const collateur = new Intl.Collator('fr');
/** Alphabetical rank of each commune of an answer: names are compared once. */
const alphabets = new WeakMap<CommunesAcces, Float64Array>();

/** Communes in the order of a column; unknown values stay last, equal ones in their order. */
export function trierCommunes(
  communes: CommunesAcces,
  { cle, sens }: TriCommunes,
  table: TableAcces | null = null,
): Uint32Array {
  const valeurs = readValeurs(communes, cle, table);
  const signe = sens === 'croissant' ? 1 : -1;
  return Uint32Array.from(communes.codes.keys()).sort((a, b) => {
    const [va, vb] = [valeurs[a] as number, valeurs[b] as number];
    if (va === vb) return a - b;
    const [sansA, sansB] = [Number.isNaN(va), Number.isNaN(vb)];
    if (sansA || sansB) return sansA === sansB ? a - b : sansA ? 1 : -1;
    return (va - vb) * signe;
  });
}

function readValeurs(
  communes: CommunesAcces,
  cle: CleColonne,
  table: TableAcces | null,
): Float64Array | readonly number[] {
  switch (cle) {
    case 'nom':
      return rankTextes(communes);
    // Codes are in the order of départements: 2A and 2B after 19, overseas last.
    case 'departement':
      return communes.codes.map((code) => Number.parseInt(code.slice(0, 3), 36));
    case 'plusProche':
      return (table?.plusProches ?? []).map((numero) =>
        numero === '' ? Number.NaN : Number.parseInt(numero, 36),
      );
    case 'habitants':
    case 'plus75':
    case 'cible':
      return communes[cle];
    case 'minutes':
    case 'intervalle':
      return communes.minutes;
    case 'acces':
    // The gap to one figure is in the order of the measure.
    case 'ecart':
      return table?.acces ?? communes.minutes;
  }
}

function rankTextes(communes: CommunesAcces): Float64Array {
  const connus = alphabets.get(communes);
  if (connus !== undefined) return connus;
  const { noms } = communes;
  const rangs = new Float64Array(noms.length);
  Array.from(noms.keys())
    .sort((a, b) => collateur.compare(noms[a] as string, noms[b] as string))
    .forEach((k, rang) => {
      rangs[k] = rang;
    });
  alphabets.set(communes, rangs);
  return rangs;
}
