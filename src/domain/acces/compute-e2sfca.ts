import type { Hypothese } from '../hypothese/hypothese';
import { lieuMaille, type Socle } from '../territoire/socle';
import { addAcces, computeCharges, computeRatios } from './e2sfca';
import { findPaires } from './find-paires';
import { keepForSocle } from './memo-socle';
import { listOffreService, type OffreService } from './offre-service';
import type { Paires } from './paires';
import { createPoids, type Decroissance, PALIERS_DEFAUT, porteeMinutes } from './poids-distance';
import { cleService, type Service } from './services';
import { computeDemande, listTerrain } from './terrain';

export const VARIANTES_ACCES = ['e2sfca_gravite', 'e2sfca_paliers', '2sfca'] as const;
export type VarianteAcces = (typeof VARIANTES_ACCES)[number];

/** How a service's reach falls with minutes; its catchment is that of the service, steps are 10, 20 and 30 minutes. */
export function decroissanceDe({ bassinMinutes }: Service, variante: VarianteAcces): Decroissance {
  switch (variante) {
    case 'e2sfca_gravite':
      return { genre: 'gravite', bassinMinutes };
    case 'e2sfca_paliers':
      return { genre: 'paliers', paliers: PALIERS_DEFAUT };
    case '2sfca':
      return { genre: 'binaire', bassinMinutes };
  }
}

/** What the reach of a service rests on, the offer as it is. */
interface Fonds {
  readonly offre: OffreService;
  /** Mailles of the loaded départements, the demands of `paires`. */
  readonly mailles: Uint32Array;
  readonly paires: Paires;
}

/**
 * Places per inhabitant of the service's age bands that each maille reaches (E2SFCA); 0 where no supply is within
 * the catchment, NaN outside the loaded départements. The pairs are kept: suppositions only add theirs.
 */
export function computeE2sfca(
  socle: Socle,
  service: Service,
  variante: VarianteAcces,
  hypotheses: readonly Hypothese[] = [],
): Float64Array {
  const decroissance = decroissanceDe(service, variante);
  const cle = `acces ${variante} ${cleService(service)} ${JSON.stringify(hypotheses)}`;
  return keepForSocle(socle, cle, () => compute(socle, service, decroissance, hypotheses));
}

function compute(
  socle: Socle,
  service: Service,
  decroissance: Decroissance,
  hypotheses: readonly Hypothese[],
): Float64Array {
  const portee = porteeMinutes(decroissance);
  const poids = createPoids(decroissance);
  const fonds = findFonds(socle, service, portee);
  const demande = computeDemande(socle, service.tranches);
  const demandes = Float64Array.from(fonds.mailles, (m) => demande[m] as number);
  const charges = keepForSocle(socle, `charges ${JSON.stringify(decroissance)} ${cleService(service)}`, () =>
    computeCharges(fonds.paires, demandes, poids),
  );
  const acces = new Float64Array(fonds.mailles.length).fill(Number.NaN);
  const offre = hypotheses.length === 0 ? fonds.offre : listOffreService(socle, service, hypotheses);
  addAcces(fonds.paires, computeRatios(readPlacesGardees(socle, fonds.offre, offre), charges), poids, acces);
  const ajoutes = listAjoutes(socle, offre);
  if (ajoutes.length > 0) {
    const lieux = ajoutes.map((rang) => offre.lieu[rang] as number);
    const paires = findPaires(socle, listLieux(socle, fonds.mailles), lieux, portee);
    const places = ajoutes.map((rang) => offre.places[rang] as number);
    addAcces(paires, computeRatios(places, computeCharges(paires, demandes, poids)), poids, acces);
  }
  const parMaille = new Float64Array(socle.mailles.nombre).fill(Number.NaN);
  fonds.mailles.forEach((m, i) => {
    const sien = acces[i] as number;
    parMaille[m] = Number.isNaN(sien) ? 0 : sien;
  });
  return parMaille;
}

/** Pairs take some hundred megabytes for the nation: only the last service's are kept, at its widest reach so far. */
function findFonds(socle: Socle, service: Service, portee: number): Fonds {
  return keepForSocle(
    socle,
    `paires ${Math.max(portee, service.bassinMinutes)} ${cleService(service)}`,
    () => {
      const offre = listOffreService(socle, service);
      const mailles = listTerrain(socle);
      const maximum = Math.max(portee, service.bassinMinutes);
      return { offre, mailles, paires: findPaires(socle, listLieux(socle, mailles), offre.lieu, maximum) };
    },
    1,
  );
}

function listLieux(socle: Socle, mailles: Uint32Array): Uint32Array {
  return mailles.map((m) => lieuMaille(socle, m));
}

/** Places of the offer as it is once suppositions are made: 0 for what is closed or moved away. */
function readPlacesGardees(socle: Socle, base: OffreService, offre: OffreService): Float64Array {
  if (offre === base) return base.places;
  const parLieu = new Map<number, number>();
  for (let rang = 0; rang < offre.nombre; rang += 1) {
    const lieu = offre.lieu[rang] as number;
    if (lieu < socle.nombreEtablissements) parLieu.set(lieu, offre.places[rang] as number);
  }
  return Float64Array.from(base.lieu, (lieu) => parLieu.get(lieu) ?? 0);
}

/** Ranks of what stands in a commune by supposition: opened, or moved there. */
function listAjoutes(socle: Socle, offre: OffreService): number[] {
  const rangs: number[] = [];
  for (let rang = 0; rang < offre.nombre; rang += 1)
    if ((offre.lieu[rang] as number) >= socle.nombreEtablissements) rangs.push(rang);
  return rangs;
}
