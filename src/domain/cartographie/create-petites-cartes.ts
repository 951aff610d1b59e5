import { classeDe } from './classe-de';
import { computeClasses, type ReglagesClasses } from './compute-classes';
import type { Valeurs } from './compute-valeurs';
import type { PetiteCarte } from './petites-cartes';
import { describeVariable, parseVariable } from './variables';

/**
 * Small maps whose variables have the same unit are cut at the same bounds, reckoned on all their values together: their
 * colours then compare.
 */
export function createPetitesCartes(
  variables: readonly string[],
  lire: (variable: string) => Valeurs,
  reglages: ReglagesClasses,
): readonly PetiteCarte[] {
  const lues = variables.map((variable) => ({ variable, unite: uniteDe(variable), ...lire(variable) }));
  const bornes = new Map<string, readonly number[]>();
  for (const { unite } of lues) {
    if (bornes.has(unite)) continue;
    const ensemble = lues
      .filter((autre) => autre.unite === unite)
      .flatMap(({ valeurs }) => Array.from(valeurs));
    bornes.set(unite, computeClasses(ensemble, reglages));
  }
  return lues.map(({ variable, unite, valeurs, estime }) => {
    const siennes = bornes.get(unite) as readonly number[];
    const classes = Int8Array.from(valeurs, (valeur) => classeDe(valeur, siennes));
    return {
      variable,
      valeurs,
      classes,
      bornes: siennes,
      manquants: classes.reduce((nombre, classe) => nombre + (classe < 0 ? 1 : 0), 0),
      estime,
    };
  });
}

/** Variables of the same unit share their classes; an unknown one has its own. */
function uniteDe(id: string): string {
  const variable = parseVariable(id);
  return variable === null ? id : describeVariable(variable).unite;
}
