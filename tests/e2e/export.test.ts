import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

const COLUMNS =
  'numero_finess;numero_finess_ej;nom;categorie;libelle_categorie;famille;public;statut_groupe;places;code_commune;commune;departement;longitude;latitude;precision_position;date_ouverture';

/** Opened, then filtered on one family: what is exported must be that and nothing else. */
async function openFiltered() {
  const application = await open();
  const { pilote } = application;
  await pilote.waitUntilReady();
  const expected = (await pilote.filtres.countOf('famille', 'Enfance handicapée')) ?? 0;
  await pilote.filtres.toggle('famille', 'Enfance handicapée');
  await expect.poll(() => pilote.tableau.count()).toBe(expected);
  expect(expected).toBeGreaterThan(0);
  return { ...application, expected };
}

test('the CSV holds exactly what is filtered, as Excel reads it', async () => {
  const { pilote, expected } = await openFiltered();
  const { name, bytes } = await pilote.export.csv();
  expect(name).toMatch(/^maillage-.*\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, ...lines] = bytes.toString('utf8').slice(1).trimEnd().split(/\r?\n/);
  expect(header).toBe(COLUMNS);
  expect(lines).toHaveLength(expected);
  const famille = COLUMNS.split(';').indexOf('famille');
  expect(new Set(lines.map((line) => line.split(';')[famille]))).toEqual(new Set(['enfance_handicapee']));
});

test('the GeoJSON holds the same establishments, in WGS84', async () => {
  const { pilote, expected } = await openFiltered();
  const { name, bytes } = await pilote.export.geojson();
  expect(name).toMatch(/\.geojson$/);
  const collection = JSON.parse(bytes.toString('utf8'));
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features).toHaveLength(expected);
  for (const { geometry, properties } of collection.features) {
    expect(properties.famille).toBe('enfance_handicapee');
    if (geometry === null) continue;
    const [longitude, latitude] = geometry.coordinates;
    expect(longitude).toBeGreaterThan(-5.3);
    expect(longitude).toBeLessThan(-3.2);
    expect(latitude).toBeGreaterThan(47.6);
    expect(latitude).toBeLessThan(48.9);
  }
});

test('the picture of the map is a PNG with something drawn on it', async () => {
  const { pilote, page } = await openFiltered();
  await pilote.carte.waitUntilDrawn();
  const { name, bytes } = await pilote.export.png();
  expect(name).toMatch(/\.png$/);
  const drawn = await page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let k = 0; k < data.length; k += 4) {
      colours.add(((data[k] ?? 0) << 16) | ((data[k + 1] ?? 0) << 8) | (data[k + 2] ?? 0));
    }
    return { width: image.width, height: image.height, colours: colours.size };
  }, bytes.toString('base64'));
  expect(drawn.width).toBeGreaterThan(600);
  expect(drawn.height).toBeGreaterThan(300);
  expect(drawn.colours).toBeGreaterThan(50);
});
