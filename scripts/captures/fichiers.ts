import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const DEMONSTRATION = 'data/demo/finess-etablissements-geolocalises.csv';
const FOLDER = resolve('.cache/captures/fichiers');

/** The demonstration a year earlier: some establishments not yet there, others of another kind, elsewhere or since closed. */
export async function writeEarlierVintage(): Promise<string> {
  const lines = (await readFile(DEMONSTRATION, 'latin1')).replace('2026-11-02', '2025-11-02').split('\n');
  const numbers = lines
    .filter((line) => line.startsWith('structureet;'))
    .map((line) => line.split(';')[1] as string);
  const rank = new Map(numbers.map((number, k) => [number, k]));
  const moved = (value: string | undefined): string => (Number(value) + 4200).toFixed(1);
  const earlier = lines.flatMap((line) => {
    const cells = line.split(';');
    const k = rank.get(cells[1] ?? '') ?? -1;
    // One in twelve opened since, one in fifteen has another category, one in twenty moved.
    if (k >= 0 && k % 12 === 0) return [];
    if (cells[0] === 'structureet' && k % 15 === 1) return [line.replace(/;500;/, ';501;')];
    if (cells[0] === 'geolocalisation' && k % 20 === 2)
      return [[cells[0], cells[1], moved(cells[2]), moved(cells[3]), ...cells.slice(4)].join(';')];
    // One in eighteen is under another number since: a closure and an opening.
    if (k >= 0 && k % 18 === 5)
      return [[cells[0], `2998${String(k).padStart(5, '0')}`, ...cells.slice(2)].join(';')];
    return [line];
  });
  return write('extrait-2025.csv', Buffer.from(earlier.join('\n'), 'latin1'));
}

/** A table under headers nobody could know: it opens the window of the columns. */
export function writeUnknownTable(): Promise<string> {
  const rows = ['299900027;Les Genêts;7,5;12', '299900035;Ti Kreiz;11,25;9', '299900050;An Arvor;6;15'];
  const text = ['Structure;Intitulé local;Absent. 2025 (%);Ancienneté moy.', ...rows, ''].join('\n');
  return write('tableau-local.csv', Buffer.from(text, 'utf8'));
}

/** Squares over the territory of the demonstration, as a file of outlines. */
export function writeOutlines(): Promise<string> {
  const features = Array.from({ length: 24 }, (_, k) => {
    const x = -4.8 + (k % 6) * 0.25;
    const y = 47.8 + Math.floor(k / 6) * 0.24;
    const ring = [
      [x, y],
      [x + 0.25, y],
      [x + 0.25, y + 0.24],
      [x, y + 0.24],
      [x, y],
    ];
    return {
      type: 'Feature',
      properties: { nom: `Secteur ${k + 1}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return write('secteurs.geojson', Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })));
}

async function write(name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  await writeFile(path, bytes);
  return path;
}
