import type { OffreService } from '../../../src/domain/acces/offre-service';
import type { Service } from '../../../src/domain/acces/services';
import { computeDemande } from '../../../src/domain/acces/terrain';
import type { ClasseDensite } from '../../../src/domain/geo/classe-densite';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { dureeClasseMin } from '../../../src/domain/geo/duree-min';
import type { Socle } from '../../../src/domain/territoire/socle';

/** Minutes of a pair as one would write them at first. */
function minutes({ lieux, temps }: Socle, a: number, b: number): number {
  const km = distanceKm(
    lieux.longitude[a] as number,
    lieux.latitude[a] as number,
    lieux.longitude[b] as number,
    lieux.latitude[b] as number,
  );
  const classe = Math.max(lieux.classe[a] as number, lieux.classe[b] as number) as ClasseDensite;
  return dureeClasseMin(km, classe, temps);
}

/** Minutes to the nearest by comparing all pairs. */
export function minutesNaives(socle: Socle, origines: readonly number[], cibles: Uint32Array): number[] {
  return origines.map((origine) =>
    cibles.reduce(
      (moins, cible) => Math.min(moins, minutes(socle, origine, cible)),
      Number.POSITIVE_INFINITY,
    ),
  );
}

/** Floating catchments over a whole matrix of minutes. */
export function accesNaif(
  socle: Socle,
  origines: readonly number[],
  offre: OffreService,
  service: Service,
): number[] {
  const demande = computeDemande(socle, service.tranches);
  const matrice = origines.map((origine) =>
    Array.from(offre.lieu, (cible) => minutes(socle, origine, cible)),
  );
  const poids = (duree: number): number => (duree <= service.bassinMinutes ? 1 / Math.max(1, duree) : 0);
  const ratios = Array.from(offre.places, (places, j) => {
    const charge = origines.reduce(
      (somme, origine, i) =>
        somme +
        (demande[origine - socle.nombreEtablissements] as number) *
          poids((matrice[i] as number[])[j] as number),
      0,
    );
    return charge > 0 ? places / charge : 0;
  });
  return matrice.map((ligne) =>
    ligne.reduce((somme, duree, j) => somme + (ratios[j] as number) * poids(duree), 0),
  );
}
