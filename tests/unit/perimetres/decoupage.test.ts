import '../../aide/graine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOffreVide } from '../../../src/domain/etablissement/create-offre-vide';
import { findTerre } from '../../../src/domain/geo/terre';
import { chooseTeintes } from '../../../src/domain/territoire/choose-teintes';
import { createBassins } from '../../../src/domain/territoire/decoupage-calcule';
import { listTerritoires } from '../../../src/domain/territoire/list-territoires';
import { listUnites } from '../../../src/domain/territoire/list-unites';
import { lieuMaille, type Socle } from '../../../src/domain/territoire/socle';
import { createTable, type LigneExemple } from '../territoire/table-exemple';
import { createSocleDe } from './aide';

function socleDe(lignes: readonly LigneExemple[]): Socle {
  return createSocleDe({ offre: createOffreVide(), communes: createTable(lignes) });
}

const commune = fc.record({
  rang: fc.integer({ min: 1, max: 400 }),
  departement: fc.constantFrom('29', '22', '2A', '971'),
  x: fc.integer({ min: 0, max: 100 }),
  y: fc.integer({ min: 0, max: 100 }),
  population: fc.integer({ min: -1, max: 40_000 }),
});
const communes = fc.uniqueArray(commune, {
  minLength: 1,
  maxLength: 60,
  selector: ({ departement, rang }) => `${departement} ${rang}`,
});

describe('basins around poles', () => {
  test('give each commune the pole nearest by estimated time on its land, a pole being its own', () => {
    fc.assert(
      fc.property(communes, fc.integer({ min: 0, max: 45_000 }), (choisies, seuil) => {
        const socle = socleDe(
          choisies.map(({ rang, departement, x, y, population }) => ({
            code: `${departement}${String(rang).padStart(departement.length === 3 ? 2 : 3, '0')}`,
            population,
            point: [-4 + x / 50, 48 + y / 50],
          })),
        );
        const { mailles, minutes, contexte } = socle;
        const table = contexte.communes;
        const { codes, parCommune } = createBassins(socle, 'habitants', seuil);
        const poles = Array.from(table.code.keys()).filter(
          (i) => (table.population[i] as number) >= Math.max(1, seuil),
        );
        const temps = (i: number, j: number) =>
          minutes(
            lieuMaille(socle, mailles.parCommune[i] as number),
            lieuMaille(socle, mailles.parCommune[j] as number),
          );
        for (let i = 0; i < table.nombre; i += 1) {
          const terre = findTerre(table.codeDepartement[i] as string);
          const siens = poles.filter((pole) => findTerre(table.codeDepartement[pole] as string) === terre);
          const rang = parCommune[i] as number;
          expect(rang >= 0).toBe(siens.length > 0);
          if (rang < 0) continue;
          const pole = table.code.indexOf(codes[rang] as string);
          const meme = siens.find((autre) => mailles.parCommune[autre] === mailles.parCommune[i]);
          // On the point of a pole nothing is nearer.
          if (meme !== undefined) expect(mailles.parCommune[pole]).toBe(mailles.parCommune[i]);
          else expect(temps(i, pole)).toBe(Math.min(...siens.map((autre) => temps(i, autre))));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('arrondissements of one city can be in different basins; its inhabitants count once', () => {
    const socle = socleDe([
      { code: '75056', nom: 'Paris', population: 900 },
      { code: '75101', genre: 'arrondissement', parent: '75056', population: 400, point: [2, 48] },
      { code: '75102', genre: 'arrondissement', parent: '75056', population: 500, point: [3, 48] },
      { code: '75201', population: 5000, point: [1.9, 48] },
      { code: '75202', population: 6000, point: [3.1, 48] },
    ]);
    const { communes: table } = socle.contexte;
    const { codes, parCommune } = createBassins(socle, 'habitants', 5000);
    expect(codes).toEqual(['75201', '75202']);
    expect(['75101', '75102'].map((code) => parCommune[table.code.indexOf(code)])).toEqual([0, 1]);
    expect(listUnites(socle).map((i) => table.code[i])).toEqual(['75101', '75102', '75201', '75202']);
  });

  test('nothing loaded gives nothing to choose', () => {
    const socle = socleDe([{ code: '29001', population: 100, point: [-4, 48] }]);
    const decoupage = createBassins(socle, 'habitants', 50);
    expect(listTerritoires(socle, decoupage)).toEqual({ territoires: [], communesHors: 0 });
    expect(createBassins(socle, 'etablissements', 1).codes).toEqual([]);
  });
});

test('neighbours differ in colour, shapes apart may share one', () => {
  const carre = (x: number) => [
    [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ] as const,
    ],
  ];
  expect(chooseTeintes([carre(0), carre(1), carre(2), null])).toEqual([0, 1, 0, 0]);
  // Drawn apart: rectangles that meet are neighbours.
  expect(chooseTeintes([carre(0), carre(0.5), carre(5)])).toEqual([0, 1, 0]);
});
