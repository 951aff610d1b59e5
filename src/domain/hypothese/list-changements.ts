import { approchee } from '../acces/communes-acces';
import { computeMinutesService } from '../acces/compute-minutes-service';
import type { Service } from '../acces/services';
import { readCible } from '../acces/terrain';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { computeAccesPlaces } from './compute-dotation';
import type { EffetsHypotheses } from './effets';
import type { Hypothese } from './hypothese';

/** A share of places that sums in another order may leave, and no supposition makes. */
const INFIME = 1e-9;

type Changement = EffetsHypotheses['communes'][number];

/** Communes of the extent whose minutes or places within reach change: by minutes gained, then by places gained. */
export function listChangements(
  socle: Socle,
  service: Service,
  etendue: EtendueResolue,
  hypotheses: readonly Hypothese[],
): readonly Changement[] {
  const { mailles, population } = socle;
  const { communes } = socle.contexte;
  const avant = computeMinutesService(socle, service).minutes;
  const apres = computeMinutesService(socle, service, hypotheses).minutes;
  const acces = service.aPlaces
    ? ([computeAccesPlaces(socle, service), computeAccesPlaces(socle, service, hypotheses)] as const)
    : null;
  const changements: Changement[] = [];
  for (let m = 0; m < mailles.nombre; m += 1) {
    const minutes = [known(avant[m]), known(apres[m])] as const;
    const places =
      acces === null ? ([null, null] as const) : ([known(acces[0][m]), known(acces[1][m])] as const);
    const infime = INFIME * (places[0] ?? 0);
    if (minutes[0] === minutes[1] && Math.abs((places[1] ?? 0) - (places[0] ?? 0)) <= infime) continue;
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const ligne = mailles.lignes[k] as number;
      if (etendue.communes[ligne] !== 1) continue;
      changements.push({
        code: communes.code[ligne] as string,
        nom: communes.nom[ligne] as string,
        avant: minutes[0],
        apres: minutes[1],
        accesAvant: places[0] === null ? null : 1000 * places[0],
        accesApres: places[1] === null ? null : 1000 * places[1],
        cible: readCible(population, service.tranches, ligne),
        approchee: approchee(communes, ligne) === 1,
      });
    }
  }
  return changements.sort(
    (a, b) => gainMinutes(b) - gainMinutes(a) || gainPlaces(b) - gainPlaces(a) || (a.code < b.code ? -1 : 1),
  );
}

function known(valeur: number | undefined): number | null {
  return valeur === undefined || Number.isNaN(valeur) ? null : valeur;
}

/** Reached at last comes before any saving, no longer reached after any loss. */
function gainMinutes({ avant, apres }: Changement): number {
  return (avant ?? Number.MAX_VALUE) - (apres ?? Number.MAX_VALUE);
}

function gainPlaces({ accesAvant, accesApres }: Changement): number {
  return (accesApres ?? 0) - (accesAvant ?? 0);
}
