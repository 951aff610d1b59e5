import createHighs from 'highs';
import { expect, it } from 'vitest';
import { priceProbleme } from '../../../src/domain/implantation/mesure';
import { solveImplantation } from '../../../src/domain/implantation/solve-implantation';
import { auDela, drawInstance, finish, type Instance, minutesApres, moyenne, toProbleme } from './instances';

/** Cost of demand i: existing offer is one more facility, open already (column `e`). */
function writeModele(
  { poids, actuel, minutes }: Instance,
  sites: number,
  cout: (minutes: number) => number,
): string {
  const termes: string[] = [];
  const affectations: string[] = [];
  const liens: string[] = [];
  poids.forEach((poidsDemande, i) => {
    const colonnes: string[] = [];
    const present = Math.min(actuel[i] as number, 240);
    termes.push(`${poidsDemande * cout(present)} e${i}`);
    colonnes.push(`e${i}`);
    minutes.forEach((ligne, j) => {
      termes.push(`${poidsDemande * cout(ligne[i] as number)} x${i}_${j}`);
      colonnes.push(`x${i}_${j}`);
      liens.push(` l${i}_${j}: x${i}_${j} - y${j} <= 0`);
    });
    affectations.push(` a${i}: ${colonnes.join(' + ')} = 1`);
  });
  const ouverts = minutes.map((_, j) => `y${j}`);
  return [
    'Minimize',
    ` obj: ${termes.join('\n + ')}`,
    'Subject To',
    ...affectations,
    ...liens,
    ` k: ${ouverts.join(' + ')} <= ${sites}`,
    'Binary',
    ` ${ouverts.join(' ')}`,
    'End',
  ].join('\n');
}

it('agrees with a mixed-integer solver on towns too many to try every choice', {
  timeout: 120_000,
}, async () => {
  const highs = await createHighs();
  for (let graine = 1; graine <= 8; graine += 1) {
    const instance = drawInstance(graine, { demandes: 40, candidats: 30, existants: graine % 3 });
    const sites = 4 + (graine % 4);
    const probleme = toProbleme(instance);
    const mediane = finish(solveImplantation(priceProbleme(probleme, 'p_mediane', 20), sites));
    const population = instance.poids.reduce((somme, p) => somme + p, 0);
    const optimum = highs.solve(writeModele(instance, sites, (duree) => duree));
    expect(optimum.Status).toBe('Optimal');
    expect(mediane.exacte).toBe(true);
    expect(mediane.valeurs.at(-1)).toBeCloseTo(optimum.ObjectiveValue / population, 5);
    const chiffre = priceProbleme(probleme, 'couverture', 20);
    const couverture = finish(solveImplantation(chiffre, sites));
    const sansCouverture = highs.solve(writeModele(instance, sites, (duree) => (duree > 20 ? 1 : 0)));
    expect(auDela(20)(minutesApres(chiffre, couverture.sites), instance.poids)).toBeCloseTo(
      sansCouverture.ObjectiveValue,
      5,
    );
    expect(moyenne(minutesApres(chiffre, mediane.sites), instance.poids)).toBeCloseTo(
      mediane.valeurs.at(-1) as number,
      9,
    );
  }
});
