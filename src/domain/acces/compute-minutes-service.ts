import { cordeDe } from '../geo/arbre-lieux';
import { rayonKm } from '../geo/duree-min';
import { corde2 } from '../geo/lieux';
import { createPlusProche, type PlusProche } from '../geo/plus-proche';
import type { Hypothese } from '../hypothese/hypothese';
import { lieuMaille, type Socle } from '../territoire/socle';
import { keepForSocle } from './memo-socle';
import { listAjoutes, type OffreService } from './offre-service';
import { readOffreService } from './read-offre-service';
import { cleService, type Service } from './services';
import { listTerrain } from './terrain';

/** Nearest supply of a service from each maille. */
export interface MinutesService {
  readonly offre: OffreService;
  /** NaN when none can be reached, and outside the loaded départements. */
  readonly minutes: Float64Array;
  /** Rank in `offre`, -1 none; the first of equally near ones. */
  readonly plusProche: Int32Array;
  /** 0 where the user's table tells the time, 1 where it is estimated. */
  readonly estimees: Uint8Array;
}

/**
 * Minutes to the nearest supply of a service from every maille, with the user's suppositions. Kept for each ground:
 * suppositions only move the mailles whose nearest changes.
 */
export function computeMinutesService(
  socle: Socle,
  service: Service,
  hypotheses: readonly Hypothese[] = [],
): MinutesService {
  const base = keepForSocle(socle, `minutes ${cleService(service)}`, () => computeBase(socle, service));
  if (hypotheses.length === 0) return base;
  return keepForSocle(socle, `minutes ${cleService(service)} ${JSON.stringify(hypotheses)}`, () =>
    adapter(socle, base, readOffreService(socle, service, hypotheses)),
  );
}

function computeBase(socle: Socle, service: Service): MinutesService {
  const offre = readOffreService(socle, service);
  const vide = createVide(socle, offre);
  const chercher = createPlusProche(socle, offre.lieu);
  const sortie: PlusProche = { rang: -1, minutes: 0 };
  for (const m of listTerrain(socle)) {
    chercher(lieuMaille(socle, m), sortie);
    noter(socle, vide, m, sortie);
  }
  return vide;
}

/** The table of the offer as it is, with what suppositions close, open and move. */
function adapter(socle: Socle, base: MinutesService, offre: OffreService): MinutesService {
  const nouveau = new Map<number, number>();
  offre.lieu.forEach((lieu, rang) => {
    nouveau.set(lieu, rang);
  });
  const ajoutes = listAjoutes(base.offre, offre);
  const rangs = Int32Array.from(base.offre.lieu, (lieu) => nouveau.get(lieu) ?? -1);
  const table = createVide(socle, offre);
  const chercherTout = createPlusProche(socle, offre.lieu);
  const chercherAjoutes = createPlusProche(
    socle,
    ajoutes.map((rang) => offre.lieu[rang] as number),
  );
  const horsPortee = createHorsPortee(
    socle,
    base,
    ajoutes.map((rang) => offre.lieu[rang] as number),
  );
  const sortie: PlusProche = { rang: -1, minutes: 0 };
  for (const m of listTerrain(socle)) {
    const lieu = lieuMaille(socle, m);
    const ancien = base.plusProche[m] as number;
    const rang = ancien < 0 ? -1 : (rangs[ancien] as number);
    if (ancien >= 0 && rang < 0) {
      chercherTout(lieu, sortie);
    } else if (rang >= 0 && horsPortee(lieu)) {
      sortie.rang = rang;
      sortie.minutes = base.minutes[m] as number;
    } else {
      chercherAjoutes(lieu, sortie);
      if (sortie.rang >= 0) sortie.rang = ajoutes[sortie.rang] as number;
      const minutes = base.minutes[m] as number;
      if (rang >= 0 && (minutes < sortie.minutes || (minutes === sortie.minutes && rang < sortie.rang))) {
        sortie.rang = rang;
        sortie.minutes = minutes;
      }
    }
    noter(socle, table, m, sortie);
  }
  return table;
}

/**
 * Tells the places that nothing added can be nearer to: all of it is farther on the ground than the longest way there
 * is to the service. Never with times of the user, which no distance bounds.
 */
function createHorsPortee(
  { lieux, temps, connus }: Socle,
  { minutes }: MinutesService,
  ajoutes: readonly number[],
): (lieu: number) => boolean {
  if (connus !== null) return () => false;
  let longue = 0;
  for (const duree of minutes) if (duree > longue) longue = duree;
  const corde = cordeDe(rayonKm(longue, 0, temps)) * (1 + 1e-9);
  const limite = corde * corde;
  return (lieu) => {
    for (const ajoute of ajoutes) if (!(corde2(lieux.vecteurs, lieu, ajoute) > limite)) return false;
    return true;
  };
}

function createVide({ mailles: { nombre } }: Socle, offre: OffreService): MinutesService {
  return {
    offre,
    minutes: new Float64Array(nombre).fill(Number.NaN),
    plusProche: new Int32Array(nombre).fill(-1),
    estimees: new Uint8Array(nombre).fill(1),
  };
}

function noter(socle: Socle, table: MinutesService, m: number, { rang, minutes }: PlusProche): void {
  if (rang < 0) return;
  table.plusProche[m] = rang;
  table.minutes[m] = minutes;
  const lieu = lieuMaille(socle, m);
  const cible = table.offre.lieu[rang] as number;
  if (socle.connus !== null && lieu !== cible && !Number.isNaN(socle.connus.minutes(lieu, cible)))
    table.estimees[m] = 0;
}
