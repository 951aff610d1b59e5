import type { Hypothese } from '../hypothese/hypothese';
import { lieuMaille, type Socle } from '../territoire/socle';
import { addAcces, computeCharges, computeRatios, writeAcces } from './e2sfca';
import { findPaires } from './find-paires';
import { keepForSocle, keepLast } from './memo-socle';
import { listAjoutes, type OffreService } from './offre-service';
import type { Paires } from './paires';
import { createPoids, type Decroissance, PALIERS_DEFAUT, porteeMinutes } from './poids-distance';
import { readOffreService } from './read-offre-service';
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
  const fonds = findFonds(socle, service, porteeMinutes(decroissance));
  const poids = createPoids(decroissance);
  const base = keepForSocle(socle, `base ${JSON.stringify(decroissance)} ${cleService(service)}`, () =>
    computeBase(socle, service, fonds, poids),
  );
  const acces =
    hypotheses.length === 0
      ? base.acces
      : adapter(socle, fonds, base, readOffreService(socle, service, hypotheses), poids, decroissance);
  const parMaille = new Float64Array(socle.mailles.nombre).fill(Number.NaN);
  fonds.mailles.forEach((m, i) => {
    const sien = acces[i] as number;
    parMaille[m] = Number.isNaN(sien) ? 0 : sien;
  });
  return parMaille;
}

/** The offer as it is; by demand, NaN where nothing is in reach. */
interface Base {
  readonly demandes: Float64Array;
  readonly charges: Float64Array;
  readonly acces: Float64Array;
}

function computeBase(
  socle: Socle,
  service: Service,
  { mailles, paires, offre }: Fonds,
  poids: (minutes: number) => number,
): Base {
  const demande = computeDemande(socle, service.tranches);
  const demandes = Float64Array.from(mailles, (m) => demande[m] as number);
  const charges = computeCharges(paires, demandes, poids);
  const acces = new Float64Array(mailles.length);
  writeAcces(paires, computeRatios(offre.places, charges), poids, acces);
  return { demandes, charges, acces };
}

/**
 * What suppositions change: a supply takes nothing from the others, so that only the demands in reach of those that
 * close, move, open or have other places are computed again.
 */
function adapter(
  socle: Socle,
  { mailles, paires, offre: ancienne }: Fonds,
  { demandes, charges, acces: avant }: Base,
  offre: OffreService,
  poids: (minutes: number) => number,
  decroissance: Decroissance,
): Float64Array {
  const portee = porteeMinutes(decroissance);
  const acces = avant.slice();
  const lieux = listLieux(socle, mailles);
  const places = readPlacesGardees(ancienne, offre);
  const changes = Array.from(places.keys()).filter((rang) => !Object.is(places[rang], ancienne.places[rang]));
  if (changes.length > 0) {
    const touchees = findPaires(
      socle,
      lieux,
      changes.map((rang) => ancienne.lieu[rang] as number),
      portee,
    ).debuts;
    writeAcces(paires, computeRatios(places, charges), poids, acces, (i) => touchees[i] !== touchees[i + 1]);
  }
  const ajoutes = listAjoutes(ancienne, offre);
  if (ajoutes.length > 0) {
    const nouvelles = findPaires(
      socle,
      lieux,
      ajoutes.map((rang) => offre.lieu[rang] as number),
      portee,
    );
    const siennes = ajoutes.map((rang) => offre.places[rang] as number);
    addAcces(nouvelles, computeRatios(siennes, computeCharges(nouvelles, demandes, poids)), poids, acces);
  }
  return acces;
}

/** Pairs take some hundred megabytes for the nation: only the last service's are kept. */
function findFonds(socle: Socle, service: Service, portee: number): Fonds {
  const maximum = Math.max(portee, service.bassinMinutes);
  return keepLast(socle, `${maximum} ${cleService(service)}`, () => {
    const offre = readOffreService(socle, service);
    const mailles = listTerrain(socle);
    return { offre, mailles, paires: findPaires(socle, listLieux(socle, mailles), offre.lieu, maximum) };
  });
}

function listLieux(socle: Socle, mailles: Uint32Array): Uint32Array {
  return mailles.map((m) => lieuMaille(socle, m));
}

/** Places of the offer as it is once suppositions are made: 0 for what is closed or moved away. */
function readPlacesGardees(base: OffreService, offre: OffreService): Float64Array {
  const parLieu = new Map<number, number>();
  offre.lieu.forEach((lieu, rang) => {
    parLieu.set(lieu, offre.places[rang] as number);
  });
  return Float64Array.from(base.lieu, (lieu) => parLieu.get(lieu) ?? 0);
}
