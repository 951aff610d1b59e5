import type { Service } from '../acces/services';
import { getTaux, type IdTaux, listCategories, TAUX } from '../equipement/catalogue';
import { computeTauxTerritoires, type TauxTerritoires } from '../equipement/compute-taux-territoires';
import { computeTerrain } from '../equipement/compute-terrain';
import { adaptOffreTaux, isServi, listOffreTaux, type OffreTaux } from '../equipement/list-offre-taux';
import type { EtendueResolue } from '../territoire/etendue';
import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import type { EffetsHypotheses } from './effets';
import type { Hypothese } from './hypothese';

/** Rates of the service over the extent as one territory, with and without the suppositions. */
export function computeEffetsTaux(
  socle: Socle,
  service: Service,
  etendue: EtendueResolue,
  hypotheses: readonly Hypothese[],
): EffetsHypotheses['taux'] {
  const sol = readSol(socle, etendue);
  return listTaux(service).map((id) => {
    const taux = getTaux(id);
    const avant = readAvant(socle, sol, id);
    const apres = !hypotheses.some((une) => une.genre !== 'ouvrir' || isServi(taux, une.service))
      ? avant
      : computeTauxTerritoires(socle, sol.ensemble, id, {
          etendue: sol.terrain,
          population: avant.population,
          offre: adaptOffreTaux(socle.contexte, taux, avant.offre, hypotheses),
        });
    return {
      taux: id,
      avant: readValeur(avant),
      apres: readValeur(apres),
      estime: (avant.population.estimes[0] as number) > 0,
    };
  });
}

/** Rates that count establishments of the service. */
function listTaux(service: Service): readonly IdTaux[] {
  const siennes = new Set(service.categories);
  return TAUX.filter((taux) => listCategories(taux).some((categorie) => siennes.has(categorie))).map(
    ({ id }) => id,
  );
}

function readValeur({ valeurs }: TauxTerritoires): number | null {
  const valeur = valeurs[0] as number;
  return Number.isNaN(valeur) ? null : valeur;
}

/** The offer as it is, and what it was reckoned from. */
interface TauxAvant extends TauxTerritoires {
  readonly offre: OffreTaux;
}

/** What does not depend on suppositions: kept while its extent lives, so that each new one is told at once. */
interface SolTaux {
  readonly socle: Socle;
  readonly terrain: ReturnType<typeof computeTerrain>;
  readonly ensemble: Decoupage;
  readonly avant: Map<IdTaux, TauxAvant>;
}

const sols = new WeakMap<EtendueResolue, SolTaux>();

function readSol(socle: Socle, etendue: EtendueResolue): SolTaux {
  const deja = sols.get(etendue);
  if (deja !== undefined && deja.socle === socle) return deja;
  const terrain = computeTerrain(socle, etendue);
  const ensemble: Decoupage = {
    niveau: 'commune',
    codes: [''],
    noms: [''],
    parCommune: Int32Array.from(terrain.communes, (dedans) => (dedans === 1 ? 0 : -1)),
  };
  const sol: SolTaux = { socle, terrain, ensemble, avant: new Map() };
  sols.set(etendue, sol);
  return sol;
}

function readAvant(socle: Socle, { terrain, ensemble, avant }: SolTaux, taux: IdTaux): TauxAvant {
  const deja = avant.get(taux);
  if (deja !== undefined) return deja;
  const offre = listOffreTaux(socle.contexte, getTaux(taux));
  const fait = { ...computeTauxTerritoires(socle, ensemble, taux, { etendue: terrain, offre }), offre };
  avant.set(taux, fait);
  return fait;
}
