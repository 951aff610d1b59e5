import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateScenarios } from '../../../src/domain/scoring/generate-scenarios';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { FAMILLES_COOPERATION, type ResultatScenarios } from '../../../src/domain/scoring/scenario';
import { CORPUS } from '../../aide/corpus';
import { chargerReel } from './aide-reel';

const HISTORIQUE = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108';

/** Identifiers, scores and members' count only: enough to see in review what a change moves. */
function resumer(resultat: ResultatScenarios): string {
  const arrondir = (valeur: number): number => Math.round(valeur * 1000) / 1000;
  const lignes = resultat.scenarios.map((un) =>
    [un.id, un.filiere ?? un.public ?? '-', arrondir(un.score), un.membres.length, un.acteurs.length].join(
      ' ',
    ),
  );
  return `${[...lignes, ...resultat.sansObjet.map(({ famille, code }) => `${famille} ${code}`)].join('\n')}\n`;
}

/** Compares with the golden file, or writes it when REGEN=1. */
function comparer(nom: string, resume: string): void {
  const chemin = `tests/unit/scoring/golden/${nom}.txt`;
  if (process.env.REGEN === '1') {
    mkdirSync(dirname(chemin), { recursive: true });
    writeFileSync(chemin, resume);
  }
  expect(existsSync(chemin), `${chemin}: run once with REGEN=1`).toBe(true);
  expect(resume).toBe(readFileSync(chemin, 'utf8'));
}

describe.skipIf(CORPUS === null)('real FINESS, January 2021', () => {
  it.each([
    ['allier', `${HISTORIQUE}-03-allier.csv`],
    ['creuse', `${HISTORIQUE}-23-creuse.csv`],
  ])('%s keeps its scenarios', async (nom, chemin) => {
    comparer(nom, resumer(generateScenarios(await chargerReel(chemin), PARAMETRES_DEFAUT)));
  });

  it('the nation spreads as the method observed', async () => {
    const resultat = generateScenarios(await chargerReel(`${HISTORIQUE}-national.csv.gz`), PARAMETRES_DEFAUT);
    const { scenarios, sansObjet } = resultat;
    const centile = (famille: string, p: number): number => {
      const scores = scenarios.filter((un) => un.famille === famille).map((un) => un.score);
      scores.sort((a, b) => a - b);
      return scores[Math.round(p * (scores.length - 1))] ?? Number.NaN;
    };
    // Observed p10 / median / p90, within the tolerance of another pre-selection and of missing capacities.
    const observes = {
      parcours: [0.83, 0.97, 1],
      efficience: [0.76, 0.92, 0.995],
      isolement: [0.45, 0.63, 0.76],
    };
    for (const famille of FAMILLES_COOPERATION) {
      [0.1, 0.5, 0.9].forEach((p, k) => {
        expect(Math.abs(centile(famille, p) - (observes[famille][k] ?? 0)), `${famille} ${p}`).toBeLessThan(
          0.07,
        );
      });
    }
    expect(
      sansObjet.filter(({ famille }) => famille === 'isolement').map(({ departement }) => departement),
    ).toEqual(expect.arrayContaining(['75', '92', '93', '94']));
    const effectifs = new Map<string, number>();
    for (const { famille, departement } of scenarios) {
      const cle = `${famille} ${departement}`;
      effectifs.set(cle, (effectifs.get(cle) ?? 0) + 1);
    }
    expect(Math.max(...effectifs.values())).toBeLessThanOrEqual(PARAMETRES_DEFAUT.maxParFamille);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  });
});

describe.skipIf(CORPUS === null)('the sample of August 2026, with legal entities and capacities', () => {
  const DOSSIER = 'finess/echantillon-2026-08/etalab-cs';
  it('scores efficience on staff and need on places', async () => {
    const entree = await chargerReel(
      `${DOSSIER}1100507-reconstitue-20260813-echantillon.csv`,
      `${DOSSIER}1100501-reconstitue-20260813-echantillon.csv`,
      `${DOSSIER}1100505-reconstitue-20260818-echantillon.csv`,
    );
    const { scenarios } = generateScenarios(entree, PARAMETRES_DEFAUT);
    const efficience = scenarios.filter(({ famille }) => famille === 'efficience');
    for (const un of scenarios) {
      const besoin = un.indicateurs.find(({ id }) => id === 'besoin_frac');
      if (besoin?.etat === 'valeur') expect(un.couverture).toBeCloseTo(1, 12);
    }
    expect(scenarios.length).toBeGreaterThan(0);
    for (const un of efficience) {
      const taille = un.indicateurs.find(({ id }) => id === 'petite_taille');
      expect(['etp', 'nombre']).toContain(taille?.unite);
    }
  });
});
