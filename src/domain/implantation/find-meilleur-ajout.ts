import { applySite } from './apply-sites';
import type { ProblemeChiffre } from './mesure';

/** The least a value must move to have moved, over its rounding. */
export function tolerance(valeur: number): number {
  return 1e-12 * Math.max(1, Math.abs(valeur));
}

/** What each candidate would take off the value at most, by the slopes at these costs. */
export function gainsPossibles(
  { probleme, couts }: ProblemeChiffre,
  actuels: Float64Array,
  pentes: Float64Array,
): Float64Array {
  const { debuts, demande } = probleme;
  const gains = new Float64Array(probleme.candidats);
  for (let j = 0; j < probleme.candidats; j += 1) {
    let gain = 0;
    const fin = debuts[j + 1] as number;
    for (let k = debuts[j] as number; k < fin; k += 1) {
      const i = demande[k] as number;
      const baisse = (actuels[i] as number) - (couts[k] as number);
      if (baisse > 0) gain += (pentes[i] as number) * baisse;
    }
    gains[j] = gain;
  }
  return gains;
}

export interface Ajout {
  /** -1 when no candidate makes it better. */
  readonly candidat: number;
  readonly valeur: number;
}

/** The candidate whose site lowers the value most; the first of equals. */
export function findMeilleurAjout(chiffre: ProblemeChiffre, actuels: Float64Array): Ajout {
  const { mesure } = chiffre;
  const valeur = mesure.valeur(actuels);
  const gains = gainsPossibles(chiffre, actuels, mesure.pentes(actuels));
  if (mesure.additive) {
    let candidat = -1;
    let gain = tolerance(valeur);
    for (let j = 0; j < gains.length; j += 1) {
      if ((gains[j] as number) <= gain) continue;
      candidat = j;
      gain = gains[j] as number;
    }
    return { candidat, valeur: candidat < 0 ? valeur : valeur - gain };
  }
  const ordre = [...gains.keys()].filter((j) => (gains[j] as number) > 0);
  ordre.sort((a, b) => (gains[b] as number) - (gains[a] as number) || a - b);
  let meilleur: Ajout = { candidat: -1, valeur: valeur - tolerance(valeur) };
  for (const j of ordre) {
    // The slopes promise at best this much: the next ones cannot do better.
    if (valeur - (gains[j] as number) >= meilleur.valeur) break;
    const obtenue = mesure.valeur(applySite(chiffre, actuels, j));
    if (obtenue < meilleur.valeur) meilleur = { candidat: j, valeur: obtenue };
  }
  return meilleur.candidat < 0 ? { candidat: -1, valeur } : meilleur;
}
