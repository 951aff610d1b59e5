import { describe, expect, it } from 'vitest';
import { computeValeurs } from '../../../src/domain/cartographie/compute-valeurs';
import { parseVariable } from '../../../src/domain/cartographie/variables';
import { computeTerrain } from '../../../src/domain/equipement/compute-terrain';
import type { Hypothese } from '../../../src/domain/hypothese/hypothese';
import type { NiveauTerritoire } from '../../../src/domain/territoire/niveau';
import type { Socle } from '../../../src/domain/territoire/socle';
import { createMonde, decouper } from '../equipement/monde';

function lire(
  socle: Socle,
  id: string,
  niveau: NiveauTerritoire = 'commune',
  hypotheses: readonly Hypothese[] = [],
): readonly number[] {
  const variable = parseVariable(id);
  if (variable === null) return expect.fail(id);
  const entree = {
    socle,
    decoupage: decouper(socle, niveau),
    terrain: computeTerrain(socle, null),
    hypotheses,
    comparaison: { publiees: [], references: {}, choix: 'automatique' as const },
  };
  return [...computeValeurs(entree, variable).valeurs];
}

const communes = [
  { code: '03001', population: 1000, point: [3, 46] as const },
  { code: '03002', population: 3000, point: [3.2, 46] as const },
];

describe('density of a territory', () => {
  it('is made with the inhabitants of the user’s file over the area of the commune, not over one that follows them', () => {
    const doublee = createMonde({
      communes,
      etablissements: [{ categorie: '500', commune: '03001' }],
      table: {
        fichier: 'population.csv',
        annee: 2022,
        commune: Int32Array.of(0),
        total: Float64Array.of(2000),
        tranches: {
          moins20: Float64Array.of(500),
          de20a59: Float64Array.of(500),
          de60a74: Float64Array.of(500),
          plus75: Float64Array.of(500),
        },
        estimees: [],
      },
    });
    // 200 inhabitants per km² of the reference table: 5 km² for 1,000 of them.
    expect(lire(doublee, 'population.densite')).toEqual([400, 200]);
  });
});

describe('establishments for 10,000 inhabitants', () => {
  it('counts the inhabitants of communes without a point too, as rates do', () => {
    const socle = createMonde({
      communes: [...communes, { code: '03003', population: 6000 }],
      etablissements: [
        { categorie: '500', commune: '03001' },
        { categorie: '500', commune: '03003' },
      ],
    });
    expect(lire(socle, 'offre.total.pour10000', 'departement')).toEqual([2]);
  });
});

describe('establishments of a service', () => {
  const rangees = (mode: string) => [{ mode, installees: 10 }];
  const socle = createMonde({
    communes,
    etablissements: [
      // Day care told, day care told to be none, nothing told.
      { categorie: '500', commune: '03001', places: 10, capacites: rangees('21') },
      { categorie: '500', commune: '03002', places: 10, capacites: rangees('11') },
      { categorie: '500', commune: '03002', places: 80 },
    ],
  });

  it('are those that its reach counts: an EHPAD that nothing says to give day care is not one', () => {
    expect(lire(socle, 'service.accueil_jour.etablissements')).toEqual([1, 0]);
    expect(lire(socle, 'service.ehpad.etablissements')).toEqual([0, 2]);
  });

  it('hold those supposed open for another service that gives this one too', () => {
    const ouvrir = [
      { id: '1', genre: 'ouvrir', service: 'ehpad', commune: '03001', places: 40 } satisfies Hypothese,
    ];
    expect(lire(socle, 'service.ehpa.places', 'commune', ouvrir)).toEqual([40, 90]);
    expect(lire(socle, 'service.accueil_jour.etablissements', 'commune', ouvrir)).toEqual([1, 0]);
  });
});
