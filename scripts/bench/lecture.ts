import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { createLecteurNode } from '../../src/cli/lecteur-node';
import { IndexOffre } from '../../src/domain/etablissement/index-offre';
import type { Offre } from '../../src/domain/etablissement/offre';
import type { TableCommunes } from '../../src/domain/territoire/commune';
import { createFichierSource } from '../../src/ingest/fichier-source';
import { importFichiers } from '../../src/ingest/import-fichiers';
import type { ResultatLecture } from '../../src/ingest/resultat';
import type { Reference } from '../../src/reference/contrat';
import { loadReference } from '../../src/reference/load-reference';
import type { Mesurer } from './mesure';

const NATIONAL = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz';
const TOURS = 9;

/** National classic file, from bytes to the offer indexed for filters and search: time beside PapaParse alone on the decoded text, and memory kept. */
export const mesurer: Mesurer = async (corpus) => {
  const reference = await loadReference(createLecteurNode('data'));
  const octets = new Uint8Array(gunzipSync(await readFile(join(corpus, NATIONAL))));
  const memoire = await mesurerMemoire(octets, reference);
  const papa: number[] = [];
  const lecture: number[] = [];
  // Alternated, so that both suffer the same neighbours on the machine.
  for (let tour = 0; tour < TOURS; tour += 1) {
    papa.push(parserSeul(octets));
    ramasser();
    const debut = performance.now();
    const { offre, communes } = await lire(octets, reference);
    indexer(offre, communes, reference);
    lecture.push(performance.now() - debut);
    ramasser();
  }
  const [ms, seul] = [mediane(lecture), mediane(papa)];
  return [
    {
      libelle: 'Fichier national, octets → offre indexée / PapaParse seul sur le texte',
      valeur: ms / seul,
      unite: '×',
      plafond: 2.5,
      detail: `${Math.round(ms)} ms contre ${Math.round(seul)} ms`,
    },
    { libelle: 'Mémoire de l’offre nationale, sources gardées', valeur: memoire, unite: 'Mo', plafond: 150 },
  ];
};

/** The text is decoded before the clock starts. */
function parserSeul(octets: Uint8Array): number {
  const texte = new TextDecoder('windows-1252').decode(octets);
  const debut = performance.now();
  const lignes = Papa.parse<string[]>(texte, { delimiter: ';' }).data.length;
  if (lignes < 190_000) throw new Error(`got ${lignes} records, expected the national file`);
  return performance.now() - debut;
}

function lire(octets: Uint8Array, reference: Reference): Promise<ResultatLecture> {
  return importFichiers([createFichierSource('national.csv', octets)], null, reference, { fictive: false });
}

/** What a first view needs: dimensions of the facets and folded texts of the search. */
function indexer(offre: Offre, communes: TableCommunes, reference: Reference): void {
  const { nomenclature, departements } = reference;
  const index = new IndexOffre({ offre, communes, nomenclature, departements });
  if (index.textes.nom.texte.length === 0) throw new Error('got no text to search, expected the names');
}

/** Heap and ArrayBuffers held by the offer and its sources after collections, MB. */
async function mesurerMemoire(octets: Uint8Array, reference: Reference): Promise<number> {
  // Once for what the reference learns, so that only the offer is weighed.
  await lire(octets.subarray(0, 100_000), reference);
  const avant = await memoireMo();
  const resultat = await lire(octets, reference);
  const apres = await memoireMo();
  if (resultat.offre.etablissements.nombre === 0)
    throw new Error('got an empty offer, expected the national one');
  return apres - avant;
}

async function memoireMo(): Promise<number> {
  // Buffers are given back a little after the collection that frees them.
  for (let tour = 0; tour < 3; tour += 1) {
    ramasser();
    await new Promise((suite) => setTimeout(suite, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The benchmark runs with `--expose-gc`. */
function ramasser(): void {
  const { gc } = globalThis as { gc?: () => void };
  for (let k = 0; k < 3; k += 1) gc?.();
}

function mediane(valeurs: readonly number[]): number {
  const triees = [...valeurs].sort((a, b) => a - b);
  return triees[triees.length >> 1] ?? Number.NaN;
}
