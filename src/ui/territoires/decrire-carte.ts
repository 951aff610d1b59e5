import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { descriptionCarteTerritoires } from '../../i18n/territoires';
import { libelleVariable, phraseValeur } from '../../i18n/variables';
import { describeVariable, parseVariable } from '../../state/constantes';

/** Text alternative of a map of territories. */
export function decrireCarte({ niveau, codes, variable: id, bornes, manquants }: CarteTerritoires): string {
  const variable = parseVariable(id);
  const write = (valeur: number): string =>
    variable === null ? String(valeur) : phraseValeur(valeur, describeVariable(variable).unite);
  return descriptionCarteTerritoires({
    niveau,
    nombre: codes.length,
    variable: variable === null ? id : libelleVariable(variable),
    bornes: bornes.length < 2 ? null : [write(bornes[0] as number), write(bornes.at(-1) as number)],
    classes: Math.max(0, bornes.length - 1),
    inconnus: manquants,
  });
}
