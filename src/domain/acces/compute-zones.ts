import type { Hypothese } from '../hypothese/hypothese';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { createCommunesAcces, listCommunesEtendue } from './communes-acces';
import { computeMinutesService } from './compute-minutes-service';
import { getService, type IdService } from './services';
import type { RepartitionMinutes } from './zones-blanches';

/** Communes of an extent from the farthest to the nearest of a service, with the sums that any threshold reads. */
export function computeZones(
  socle: Socle,
  etendue: EtendueResolue,
  idService: IdService,
  hypotheses: readonly Hypothese[] = [],
): RepartitionMinutes {
  const service = getService(idService);
  const table = computeMinutesService(socle, service, hypotheses);
  const { lignes, mailles, sansPoint, partApprochee } = listCommunesEtendue(socle, etendue);
  // What reaches nothing is beyond any threshold.
  const eloignement = Float64Array.from(mailles, (m) => {
    const minutes = table.minutes[m] as number;
    return Number.isNaN(minutes) ? Number.POSITIVE_INFINITY : minutes;
  });
  const ordre = Uint32Array.from(lignes.keys()).sort((a, b) => {
    const [da, db] = [eloignement[a] as number, eloignement[b] as number];
    return da === db ? a - b : db - da;
  });
  const communes = createCommunesAcces(
    socle,
    { lignes: ordre.map((k) => lignes[k] as number), mailles: ordre.map((k) => mailles[k] as number) },
    service,
    table,
  );
  return {
    service: idService,
    communes,
    cumuls: {
      habitants: sumUp(communes.habitants),
      plus75: sumUp(communes.plus75),
      cible: sumUp(communes.cible),
    },
    etablissements: table.offre.nombre,
    sansPosition: table.offre.sansPosition,
    communesSansPoint: sansPoint,
    partApprochee,
    populationEstimee: lignes.some((i) => socle.population.estimee[i] === 1),
  };
}

function sumUp(valeurs: Float64Array): Float64Array {
  const cumul = new Float64Array(valeurs.length + 1);
  valeurs.forEach((valeur, i) => {
    cumul[i + 1] = (cumul[i] as number) + (Number.isNaN(valeur) ? 0 : valeur);
  });
  return cumul;
}
