import { ROLES } from '../etablissement/nomenclature';
import type { ParametresTemps } from '../geo/temps-trajet';
import { listVilles } from '../scoring/list-villes';
import type { ResultatScenarios } from '../scoring/scenario';
import type { Etendue } from '../territoire/etendue';
import type { Proximites, ReglagesVilles } from './proximites';

export interface DemandeVilles {
  readonly etendue: Etendue;
  readonly temps: ParametresTemps;
  readonly villes: ReglagesVilles;
}

export interface ListeVilles {
  /** Towns that are the nearest of at least one ESMS of the extent, largest first. */
  readonly utiles: ResultatScenarios['villes'];
  /** Towns of the whole country under these settings. */
  readonly nombre: number;
}

const COEUR = ROLES.indexOf('coeur');

/** Towns that isolation is counted from; `dedans` marks the establishments of the extent. */
export function listVillesUtiles(
  proximites: Proximites,
  reglages: ReglagesVilles,
  dedans: Uint8Array,
): ListeVilles {
  const { contexte, mailles, nombreEtablissements } = proximites.socle;
  const { communes, offre } = contexte;
  const { role, ferme } = offre.etablissements;
  const colonne = proximites.colonne('ville', reglages);
  const utiles = new Set<number>();
  for (let row = 0; row < dedans.length; row += 1) {
    if (dedans[row] !== 1 || role[row] !== COEUR || ferme[row] === 1) continue;
    const lieu = colonne.lieu(row);
    if (lieu >= 0) utiles.add(mailles.premiere[lieu - nombreEtablissements] as number);
  }
  return {
    utiles: [...utiles]
      .sort((a, b) => (communes.population[b] as number) - (communes.population[a] as number) || a - b)
      .map((ligne) => ({
        codeCommune: communes.code[ligne] as string,
        nom: communes.nom[ligne] as string,
        population: communes.population[ligne] as number,
      })),
    nombre: listVilles(communes, reglages).length,
  };
}
