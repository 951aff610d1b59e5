import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadReference } from '../../src/reference/load-reference.ts';
import { parseGeonames } from './attach-points.ts';
import { buildCommunes } from './build-communes.ts';
import { buildDepartements } from './build-departements.ts';
import { buildDemo } from './demo/build-demo.ts';
import { CONTOURS, DECOUPAGE, GEONAMES, readPaquet } from './paquets.ts';

export interface OptionsDonnees {
  /** `data/` itself, whose hand-made tables (nomenclature) the demonstration needs. */
  readonly donnees: string;
  /** Where package tarballs are kept between runs. */
  readonly cache: string;
  /** Folder written: `data/` itself, or a temporary one to compare with it. */
  readonly sortie: string;
}

export interface Produit {
  /** Path below `sortie`. */
  readonly chemin: string;
  readonly octets: number;
  readonly octetsGzip: number;
}

/** Writes every derived file of `data/`; the same packages and seed give the same bytes. */
export async function generateData({ donnees, cache, sortie }: OptionsDonnees): Promise<Produit[]> {
  const decoupage = await readPaquet(
    DECOUPAGE,
    ['communes', 'epci', 'arrondissements', 'departements', 'regions'].map((nom) => `data/${nom}.json`),
    cache,
  );
  const geonames = await readPaquet(GEONAMES, ['dist/cities500.txt'], cache);
  const contours = await readPaquet(CONTOURS, ['data/states/admin1.json'], cache);
  const lire = (nom: string) => JSON.parse((decoupage.get(`data/${nom}.json`) as Buffer).toString('utf8'));
  const [departements, regions] = [lire('departements'), lire('regions')];

  const communes = buildCommunes({
    communes: lire('communes'),
    epcis: lire('epci'),
    arrondissements: lire('arrondissements'),
    departements,
    regions,
    lieux: parseGeonames((geonames.get('dist/cities500.txt') as Buffer).toString('utf8')),
  });
  const table = buildDepartements({
    departements,
    regions,
    contours: JSON.parse((contours.get('data/states/admin1.json') as Buffer).toString('utf8')),
  });
  const produits = [
    write(sortie, 'communes.json', toJson(communes)),
    write(sortie, 'departements.json', toJson(table)),
  ];
  const reference = await loadReference((chemin) =>
    readFile(join(chemin.startsWith('nomenclature/') ? donnees : sortie, chemin)),
  );
  for (const [chemin, contenu] of buildDemo(reference)) produits.push(write(sortie, chemin, contenu));
  return produits;
}

/** One property a line: git shows which column changed. */
function toJson(valeur: object): Buffer {
  return Buffer.from(`${JSON.stringify(valeur, null, 1)}\n`);
}

function write(sortie: string, chemin: string, contenu: Buffer): Produit {
  const cible = join(sortie, chemin);
  mkdirSync(dirname(cible), { recursive: true });
  writeFileSync(cible, contenu);
  return { chemin, octets: contenu.length, octetsGzip: gzipSync(contenu, { level: 9 }).length };
}

/** null when equal, else where they part, for a message. */
export function compareFiles(attendu: Buffer, obtenu: Buffer | null): string | null {
  if (obtenu === null) return 'absent';
  if (attendu.equals(obtenu)) return null;
  const longueur = Math.min(attendu.length, obtenu.length);
  let k = 0;
  while (k < longueur && attendu[k] === obtenu[k]) k += 1;
  return `first difference at byte ${k}; ${obtenu.length} bytes committed, ${attendu.length} produced`;
}
