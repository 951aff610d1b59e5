import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const NATIONAL = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz';
export const NOMBRE_ETABLISSEMENTS = 100_000;
const SORTIE = resolve('.cache/bench/national-100000.csv');

/** Largest displacement of a copied establishment, metres. */
const ECART_M = 900;

/**
 * The national file brought to 100,000 establishments: what is missing is copied from its first rows, under
 * free FINESS numbers and some hundred metres away. Returns where it was written.
 */
export async function creerOffre100000(corpus: string): Promise<string> {
  const octets = gunzipSync(await readFile(join(corpus, NATIONAL)));
  const lignes = octets.toString('latin1').split('\n');
  const numeros = new Set<string>();
  const structures: string[] = [];
  const positions: string[] = [];
  for (const ligne of lignes) {
    if (ligne.startsWith('structureet;')) {
      structures.push(ligne);
      numeros.add(ligne.slice(12, 21));
    } else if (ligne.startsWith('geolocalisation;')) positions.push(ligne);
  }
  const copies = new Map<string, string>();
  const manque = NOMBRE_ETABLISSEMENTS - structures.length;
  // Spread over the whole file, hence over the country.
  const pas = Math.floor(structures.length / Math.max(1, manque));
  let suivant = 1;
  for (let k = 0; copies.size < manque; k += pas) {
    const ligne = structures[k] as string;
    let numero = '';
    do {
      numero = `${ligne.slice(12, 14)}9${String(suivant).padStart(6, '0')}`;
      suivant += 1;
    } while (numeros.has(numero));
    numeros.add(numero);
    copies.set(ligne.slice(12, 21), numero);
    structures.push(`structureet;${numero}${ligne.slice(21)}`);
  }
  for (const ligne of [...positions]) {
    const [genre, origine = '', x = '', y = '', ...reste] = ligne.split(';');
    const numero = copies.get(origine);
    if (numero === undefined) continue;
    const angle = Number(numero) % 360;
    const deplace = (valeur: string, part: number): string => (Number(valeur) + ECART_M * part).toFixed(1);
    positions.push(
      [genre, numero, deplace(x, Math.cos(angle)), deplace(y, Math.sin(angle)), ...reste].join(';'),
    );
  }
  await mkdir(resolve('.cache/bench'), { recursive: true });
  await writeFile(SORTIE, Buffer.from([lignes[0], ...structures, ...positions, ''].join('\n'), 'latin1'));
  return SORTIE;
}
