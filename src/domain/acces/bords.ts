import { computeTerrain } from '../equipement/compute-terrain';
import { createPlusProche, type PlusProche } from '../geo/plus-proche';
import { lieuMaille, type Socle } from '../territoire/socle';
import { keepForSocle } from './memo-socle';
import { listTerrain } from './terrain';

/**
 * Minutes from each maille to the nearest one whose offer is not loaded, or hardly (`computeTerrain`): a service
 * further than that may have a nearer one that the files do not tell. Infinity when everything is loaded, NaN for
 * mailles where nothing is.
 */
export function computeBords(socle: Socle): Float64Array {
  return keepForSocle(socle, 'bords ', () => {
    const { communes } = computeTerrain(socle, null);
    const nombre = socle.mailles.nombre;
    const bords = new Float64Array(nombre).fill(Number.NaN);
    const ailleurs: number[] = [];
    for (let m = 0; m < nombre; m += 1)
      if (communes[socle.mailles.premiere[m] as number] !== 1) ailleurs.push(lieuMaille(socle, m));
    const chercher = createPlusProche(socle, ailleurs);
    const sortie: PlusProche = { rang: -1, minutes: 0 };
    for (const m of listTerrain(socle)) {
      chercher(lieuMaille(socle, m), sortie);
      bords[m] = sortie.minutes;
    }
    return bords;
  });
}
