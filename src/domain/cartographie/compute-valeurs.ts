import type { Terrain } from '../equipement/compute-terrain';
import type { Hypothese } from '../hypothese/hypothese';
import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import { type Comptee, sumPopulation } from '../territoire/sum-population';
import type { ComparaisonTaux } from './compare-taux';
import { computeAccesTerritoires } from './compute-acces-territoires';
import { computeOffre, countGestionnaires, divide } from './compute-offre';
import { computeTauxCarte } from './compute-taux-carte';
import { listOffreEffective } from './list-offre-effective';
import { sumCommunes } from './sum-communes';
import type { Variable } from './variables';

export interface EntreeValeurs {
  readonly socle: Socle;
  readonly decoupage: Decoupage;
  /** Communes and establishments that count. */
  readonly terrain: Terrain;
  readonly hypotheses: readonly Hypothese[];
  /** What rates are compared with. */
  readonly comparaison: ComparaisonTaux;
}

/** Values of a variable by territory of the level, NaN unknown. */
export interface Valeurs {
  readonly valeurs: Float64Array;
  /** true when some of them rest on estimated age bands or estimated times. */
  readonly estime: boolean;
}

/** Values of a variable over what is inside the extent. */
export function computeValeurs(entree: EntreeValeurs, variable: Variable): Valeurs {
  const { socle, decoupage, terrain, hypotheses } = entree;
  const { contexte, population } = socle;
  const { codes, parCommune } = decoupage;
  const inhabit = (comptee: Comptee) =>
    sumPopulation(contexte.communes, population, comptee, parCommune, codes.length, terrain.communes);
  const offre = () => ({
    socle,
    decoupage,
    communes: terrain.communes,
    etablissements: terrain.etablissements,
    comptes: listOffreEffective(socle, hypotheses),
  });
  switch (variable.genre) {
    case 'population': {
      const { habitants, estimes } = inhabit(variable.tranche);
      return {
        valeurs: variable.mesure === 'part' ? divide(habitants, inhabit('total').habitants) : habitants,
        estime: estimes.some((nombre) => nombre > 0),
      };
    }
    case 'densite': {
      const surfaces = sumCommunes(socle, decoupage, terrain.communes, computeSuperficies(socle));
      return { valeurs: divide(inhabit('total').habitants, surfaces), estime: false };
    }
    case 'gestionnaires':
      return { valeurs: countGestionnaires(offre()), estime: false };
    case 'offre':
      return { valeurs: computeOffre(offre(), variable), estime: false };
    case 'acces':
      return computeAccesTerritoires(entree, variable);
    case 'taux':
      return computeTauxCarte(entree, variable);
  }
}

/** Area of each commune row, km²: densities were made with it and the inhabitants of the table of communes, not the user's. */
function computeSuperficies({ contexte: { communes }, densiteHabKm2 }: Socle): Float64Array {
  return Float64Array.from(communes.population, (habitants, ligne) => {
    const densite = densiteHabKm2[ligne] as number;
    return densite > 0 ? habitants / densite : Number.NaN;
  });
}
