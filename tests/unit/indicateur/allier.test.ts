import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import proj4 from 'proj4';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/domain/etablissement/nomenclature';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { dureeMin } from '../../../src/domain/geo/duree-min';
import { buildGestionnaires } from '../../../src/domain/gestionnaire/build-gestionnaires';
import type { ReleveIndicateurs } from '../../../src/domain/indicateur/releve-indicateurs';
import type { EntreeScoring } from '../../../src/domain/scoring/entree';
import { IndexScoring } from '../../../src/domain/scoring/index-scoring';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { chargerReel } from '../scoring/aide-reel';
import { createReleve, TEMPS } from './aide-socle';

const FICHIER = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-03-allier.csv';
/** Core categories, typed again from the method (C.1). */
const COEUR = new Set(
  `500 501 502 202 207 381 394 354 209 182 183 186 188 189 190 192 194 195 196 238 377 390 396 402
   246 249 198 464 252 253 255 382 395 437 448 449 379 445 446 370`.split(/\s+/),
);
const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';

interface Ligne {
  readonly finess: string;
  readonly ej: string;
  readonly categorie: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** The file read by nothing of ours: fields by their rank, projected by proj4. */
function readBrut(): readonly Ligne[] {
  const texte = new TextDecoder().decode(readFileSync(fichierCorpus(FICHIER)));
  const lignes = Papa.parse<string[]>(texte, { delimiter: ';' }).data;
  const points = new Map(
    lignes
      .filter(([section]) => section === 'geolocalisation')
      .map(([, finess = '', x, y]) => [
        finess,
        proj4(LAMBERT_93, 'WGS84', [Number(x), Number(y)]) as [number, number],
      ]),
  );
  return lignes
    .filter(([section]) => section === 'structureet')
    .map((champs) => {
      const [longitude = Number.NaN, latitude = Number.NaN] = points.get(champs[1] ?? '') ?? [];
      return {
        finess: champs[1] ?? '',
        ej: champs[2] ?? '',
        categorie: champs[18] ?? '',
        longitude,
        latitude,
      };
    });
}

describe.skipIf(CORPUS === null)('Allier, FINESS of January 2021', () => {
  let brut: readonly Ligne[];
  let entree: EntreeScoring;
  let releve: ReleveIndicateurs;
  let rows: ReadonlyMap<string, number>;

  beforeAll(async () => {
    brut = readBrut();
    entree = await chargerReel(FICHIER);
    releve = createReleve(entree);
    const { etablissements: et } = entree.offre;
    rows = new Map(Array.from({ length: et.nombre }, (_, i) => [readTexte(et.numeroFiness, i), i] as const));
  });

  const nearestKm = (de: Ligne, vers: readonly Ligne[]): number =>
    Math.min(
      ...vers
        .filter(({ finess }) => finess !== de.finess)
        .map((un) => distanceKm(de.longitude, de.latitude, un.longitude, un.latitude)),
    );

  it('holds the ESMS and the gestionnaires of the file', () => {
    const esms = brut.filter(({ categorie }) => COEUR.has(categorie));
    const lus = [...rows.values()].filter(
      (i) => entree.offre.etablissements.role[i] === ROLES.indexOf('coeur'),
    );
    expect(lus).toHaveLength(esms.length);
    const dedans = new Uint8Array(entree.offre.etablissements.nombre).fill(1);
    const gestionnaires = buildGestionnaires(releve, dedans).filter(({ esms: nombre }) => nombre > 0);
    const parEj = new Map<string, number>();
    for (const { ej } of esms) parEj.set(ej, (parEj.get(ej) ?? 0) + 1);
    expect(new Map(gestionnaires.map((un) => [un.numeroFinessEj, un.esms]))).toEqual(parEj);
  });

  it.each([
    ['esms', (categorie: string) => COEUR.has(categorie)],
    ['hopital', (categorie: string) => ['101', '355', '106'].includes(categorie)],
    ['psychiatrie', (categorie: string) => ['292', '156'].includes(categorie)],
  ] as const)('%s: kilometres are those of the raw coordinates', (cle, garde) => {
    const cibles = brut.filter(({ categorie }) => garde(categorie));
    expect(cibles.length).toBeGreaterThan(2);
    const esms = brut.filter(({ categorie }) => COEUR.has(categorie));
    let memes = 0;
    for (const un of esms) {
      const lus = releve.lire(`${cle}.km`, rows.get(un.finess) as number);
      const attendus = nearestKm(un, cibles);
      // The nearest in minutes may be a little farther where cities are slow; never nearer.
      expect(lus).toBeGreaterThan(attendus - 0.01);
      if (Math.abs(lus - attendus) < 0.01) memes += 1;
    }
    expect(memes / esms.length).toBeGreaterThan(0.9);
  });

  it('same category: minutes are the least of all pairs', () => {
    const { etablissements: et } = entree.offre;
    const densite = (i: number): number => {
      const commune = et.commune[i] as number;
      const propre = entree.densiteHabKm2[commune] ?? Number.NaN;
      const parent = entree.communes.parent[commune] ?? -1;
      return Number.isNaN(propre) && parent >= 0 ? (entree.densiteHabKm2[parent] as number) : propre;
    };
    const indices = [...rows.values()].filter(
      (i) => et.role[i] === ROLES.indexOf('coeur') && (et.commune[i] as number) >= 0,
    );
    const exactes = indices.filter((i) => {
      const autres = indices.filter((j) => j !== i && et.categorie.index[j] === et.categorie.index[i]);
      if (autres.length === 0) return false;
      const attendu = Math.min(
        ...autres.map((j) => {
          const [x1, y1, x2, y2] = [et.longitude[i], et.latitude[i], et.longitude[j], et.latitude[j]] as [
            number,
            number,
            number,
            number,
          ];
          return dureeMin(distanceKm(x1, y1, x2, y2), densite(i), densite(j), TEMPS, x1 === x2 && y1 === y2);
        }),
      );
      expect(releve.lire('meme_type.minutes', i)).toBeCloseTo(attendu, 6);
      return true;
    });
    expect(exactes.length).toBeGreaterThan(100);
  });

  it('minutes to a town are those the scenarios count isolation with', () => {
    const index = new IndexScoring(entree, PARAMETRES_DEFAUT);
    for (const row of rows.values()) {
      const attendu = index.minutesVille(row);
      const lu = releve.lire('ville.minutes', row);
      if (attendu === null) expect(lu).toBeNaN();
      else expect(lu).toBeCloseTo(attendu, 6);
    }
  });

  it('actors of articulation within thirty minutes: a count over all pairs', () => {
    const { etablissements: et } = entree.offre;
    const { minutes } = releve.proximites.socle;
    const msp = brut
      .filter(({ categorie }) => categorie === '603')
      .map(({ finess }) => rows.get(finess) as number);
    expect(msp.length).toBeGreaterThan(5);
    for (const row of rows.values()) {
      if (Number.isNaN(et.longitude[row])) continue;
      const attendu = msp.filter((autre) => autre !== row && minutes(row, autre) <= 30).length;
      expect(releve.lire('articulation.msp', row)).toBe(attendu);
    }
  });
});
