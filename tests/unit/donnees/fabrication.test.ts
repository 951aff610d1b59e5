import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attachPoints, parseGeonames } from '../../../scripts/data/attach-points';
import { buildDepartements } from '../../../scripts/data/build-departements';
import type { CommunePaquet } from '../../../scripts/data/communes-paquet';
import { createHasard } from '../../../scripts/data/demo/hasard';
import { encodeWindows1252 } from '../../../scripts/data/demo/windows-1252';
import { extractTar } from '../../../scripts/data/extract-tar';
import { compareFiles } from '../../../scripts/data/generate-data';
import { decodeDepartements } from '../../../src/reference/decode-departements';

/** Plain ustar entries, enough for the reader. */
function createTar(entrees: Readonly<Record<string, string>>): Buffer {
  const blocs = Object.entries(entrees).flatMap(([nom, contenu]) => {
    const entete = Buffer.alloc(512);
    entete.write(nom, 0, 'latin1');
    entete.write(Buffer.byteLength(contenu).toString(8).padStart(11, '0'), 124, 'latin1');
    const corps = Buffer.from(contenu);
    return [entete, corps, Buffer.alloc((512 - (corps.length % 512)) % 512)];
  });
  return Buffer.concat([...blocs, Buffer.alloc(1024)]);
}

async function* slice(octets: Buffer, taille: number): AsyncGenerator<Uint8Array> {
  for (let debut = 0; debut < octets.length; debut += taille) yield octets.subarray(debut, debut + taille);
}

describe('extractTar', () => {
  const archive = createTar({ 'package/a.json': 'x'.repeat(700), 'package/vide': '', 'package/b.txt': 'é' });

  it.each([1, 7, 512, 100_000])('reads chosen entries from pieces of %i bytes', async (taille) => {
    const lus = await extractTar(slice(archive, taille), ['package/a.json', 'package/b.txt'], 'package/');
    expect([...lus].map(([nom, contenu]) => [nom, contenu.toString()])).toEqual([
      ['a.json', 'x'.repeat(700)],
      ['b.txt', 'é'],
    ]);
  });

  it('names what is missing', async () => {
    await expect(extractTar(slice(archive, 512), ['package/c'], 'package/')).rejects.toThrow(
      'without package/c',
    );
  });

  it('does not take a compressed archive for an archive', async () => {
    await expect(extractTar(slice(gzipSync(archive), 512), ['package/a.json'], 'package/')).rejects.toThrow();
  });
});

describe('attachPoints', () => {
  const plaine = (code: string, nom: string, autres: Partial<CommunePaquet> = {}): CommunePaquet => ({
    code,
    nom,
    type: 'commune-actuelle',
    departement: code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2),
    ...autres,
  });
  const lieu = (
    nom: string,
    codeCommune: string,
    lat: number,
    options: { pays?: string; population?: number; siege?: boolean } = {},
  ) => ({
    nom,
    codeCommune,
    lat,
    lon: 0,
    pays: options.pays ?? 'FR',
    population: options.population ?? 0,
    siege: options.siege ?? false,
  });
  const latitudes = (communes: CommunePaquet[], lieux: ReturnType<typeof lieu>[]) =>
    Object.fromEntries([...attachPoints(communes, lieux)].map(([code, [lat]]) => [code, lat]));

  it('takes the place that bears the name, else the seat, else the most populous', () => {
    const communes = [plaine('29001', 'Saint-Égal'), plaine('29002', 'Nouvelle'), plaine('29003', 'Autre')];
    const lieux = [
      lieu('Bourg', '29001', 1, { population: 900 }),
      lieu('Saint Egal', '29001', 2),
      lieu('Grand', '29002', 3, { population: 900 }),
      lieu('Chef-lieu', '29002', 4, { siege: true }),
      lieu('Petit', '29003', 5, { population: 10 }),
      lieu('Moyen', '29003', 6, { population: 20 }),
    ];
    expect(latitudes(communes, lieux)).toEqual({ '29001': 2, '29002': 4, '29003': 6 });
  });

  it('does not confuse names that differ by a blank', () => {
    expect(
      latitudes(
        [plaine('72080', 'Cherré-Au')],
        [lieu('Cherreau', '72080', 1, { population: 1 }), lieu('Cherré', '72080', 2, { population: 2 })],
      ),
    ).toEqual({ '72080': 2 });
  });

  it('leads old codes to the commune of today', () => {
    const communes = [
      plaine('49069', 'Orée', { anciensCodes: ['49126'] }),
      plaine('49070', 'Autre'),
      { ...plaine('49071', 'Annexe'), type: 'commune-associee', chefLieu: '49070' } as CommunePaquet,
    ];
    expect(latitudes(communes, [lieu('Liré', '49126', 1), lieu('Annexe', '49071', 2)])).toEqual({
      '49069': 1,
      '49070': 2,
    });
  });

  it('goes by name overseas, by rank for the arrondissements of Lyon and Marseille', () => {
    const communes = [
      plaine('97411', 'Saint-Denis'),
      plaine('97611', 'Saint-Denis'),
      {
        ...plaine('69383', 'Lyon 3e Arrondissement'),
        type: 'arrondissement-municipal',
        commune: '69123',
      } as CommunePaquet,
    ];
    const lieux = [lieu('Saint-Denis', '', 1, { pays: 'RE' }), lieu('Lyon 03', '69123', 2)];
    expect(latitudes(communes, lieux)).toEqual({ '97411': 1, '69383': 2 });
  });
});

it('parseGeonames keeps the lines of France and its overseas départements', () => {
  const ligne = (pays: string) =>
    [
      '1',
      'Brest',
      'Brest',
      '',
      '48.39',
      '-4.48',
      'P',
      'PPLA3',
      pays,
      '',
      '53',
      '29',
      '291',
      '29019',
      '144899',
    ].join('\t');
  expect(parseGeonames([ligne('FR'), ligne('AD'), ligne('GP'), ''].join('\n'))).toEqual([
    {
      nom: 'Brest',
      lat: 48.39,
      lon: -4.48,
      pays: 'FR',
      codeCommune: '29019',
      siege: true,
      population: 144_899,
    },
    {
      nom: 'Brest',
      lat: 48.39,
      lon: -4.48,
      pays: 'GP',
      codeCommune: '29019',
      siege: true,
      population: 144_899,
    },
  ]);
});

it('buildDepartements writes outlines the loader reads back to half a step', () => {
  const anneau = [
    [0, 0],
    [1.00011, 0],
    [1.00011, 1],
    [0.00004, 1.00049],
    [0, 0],
  ] as const;
  const [guadeloupe, sans] = decodeDepartements(
    buildDepartements({
      departements: [
        { code: '989', nom: 'Sans', region: '989' },
        { code: '971', nom: 'Guadeloupe', region: '01' },
      ],
      regions: [{ code: '01', nom: 'Guadeloupe' }],
      contours: {
        features: [
          { properties: { iso_3166_2: 'FR-GP' }, geometry: { type: 'Polygon', coordinates: [anneau] } },
          { properties: { iso_3166_2: 'AF-FRA' }, geometry: { type: 'Polygon', coordinates: [anneau] } },
        ],
      },
    }),
  );
  expect(guadeloupe).toEqual({
    code: '971',
    nom: 'Guadeloupe',
    codeRegion: '01',
    nomRegion: 'Guadeloupe',
    contour: [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1.0005],
          [0, 0],
        ],
      ],
    ],
  });
  expect(sans?.contour).toEqual([]);
});

describe('compareFiles', () => {
  it('says nothing of equal files, where others part', () => {
    expect(compareFiles(Buffer.from('abc'), Buffer.from('abc'))).toBe(null);
    expect(compareFiles(Buffer.from('abc'), Buffer.from('abd'))).toContain('byte 2');
    expect(compareFiles(Buffer.from('abc'), Buffer.from('ab'))).toContain('2 bytes committed, 3 produced');
    expect(compareFiles(Buffer.from('abc'), null)).toBe('absent');
  });
});

describe('createHasard', () => {
  it('repeats itself for a seed and differs for another', () => {
    const tirer = (graine: number) => Array.from({ length: 5 }, createHasard(graine).suivant);
    expect(tirer(1)).toEqual(tirer(1));
    expect(tirer(1)).not.toEqual(tirer(2));
  });

  it('draws within bounds and by weight', () => {
    const hasard = createHasard(3);
    for (let k = 0; k < 200; k += 1) {
      expect([2, 3, 4]).toContain(hasard.entier(2, 4));
      expect(hasard.peser([0, 1, 0])).toBe(1);
      expect(Math.abs(hasard.cloche())).toBeLessThanOrEqual(3 * Math.SQRT2);
    }
    expect(() => hasard.choisir([])).toThrow('got an empty list');
  });
});

it('encodeWindows1252 knows the French characters above 0x7F and refuses others', () => {
  expect([...encodeWindows1252('É’œ–€«')]).toEqual([0xc9, 0x92, 0x9c, 0x96, 0x80, 0xab]);
  expect(() => encodeWindows1252('ł')).toThrow('got "ł"');
});
