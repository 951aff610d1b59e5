import { PRECISIONS, type TableCommunes } from '../domain/territoire/commune';
import type { ControleContours } from '../domain/territoire/controle-contours';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteFiness } from './champs';
import type { ChoixEtablissements } from './choisir-etablissements';
import { comparerDates, departager } from './departager';
import { type Lot, type LotPositions, POSITION_CONVERTIE, POSITION_DEDUIRE } from './lot';
import { createConvertisseur, projectionDuDepartement } from './projections';
import { type Cumul, chercher, cumuler } from './rang-finess';

const SOURCE = PRECISIONS.indexOf('source');
const GEOCODEE = PRECISIONS.indexOf('geocodee');
const AUCUNE = PRECISIONS.indexOf('aucune');

export interface Placement {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Position in PRECISIONS. */
  readonly precision: Uint8Array;
  /** NaN but for geocoded positions; absent when there is none. */
  readonly scoreGeocodage?: Float32Array;
}

export interface EntreePlacement {
  readonly lots: readonly Lot[];
  readonly bilans: readonly Bilan[];
  readonly choix: ChoixEtablissements;
  /** Ascending numbers of all establishments read, those left out of the offer included. */
  readonly connus: Uint32Array;
  readonly commune: Int32Array;
  readonly departement: (rang: number) => string;
  readonly communes: TableCommunes;
  readonly controle: ControleContours;
}

/**
 * Gives each establishment its coordinates: its own when they are usable and near its département, else
 * those found from its address, else its commune's point.
 */
export async function placer(entree: EntreePlacement, cadence: Cadence): Promise<Placement> {
  const { choix } = entree;
  const retenues = await retenirPositions(entree, cadence);
  const geocodees = entree.lots.some((lot) => lot.positions?.scores) ? retenirGeocodees(entree) : null;
  const placement: Placement = {
    longitude: new Float64Array(choix.nombre).fill(Number.NaN),
    latitude: new Float64Array(choix.nombre).fill(Number.NaN),
    precision: new Uint8Array(choix.nombre).fill(AUCUNE),
    ...(geocodees !== null ? { scoreGeocodage: new Float32Array(choix.nombre).fill(Number.NaN) } : {}),
  };
  for (let k = 0; k < choix.nombre; k += 1) {
    const placee =
      poserSource(entree, retenues, placement, k) ||
      (geocodees !== null && poserSource(entree, geocodees, placement, k));
    if (!placee) poserCommune(entree, placement, k);
    if ((k & 1023) === 0 && cadence.due) await cadence.souffler();
  }
  return placement;
}

/** Per establishment, the coordinates record that counts: lot + 1 (0 = none) and row. */
interface Retenues {
  readonly lot: Uint16Array;
  readonly rang: Uint32Array;
}

async function retenirPositions(entree: EntreePlacement, cadence: Cadence): Promise<Retenues> {
  const { lots, choix } = entree;
  const retenues = { lot: new Uint16Array(choix.nombre), rang: new Uint32Array(choix.nombre) };
  const cumul = cumuler(lots.map(({ positions }) => (positions?.scores ? null : (positions?.cle ?? null))));
  let e = 0;
  await departager(
    cumul,
    {
      comparer: (a, b) => comparer(lots, cumul, a, b),
      retenir: (g) => {
        const cle = cumul.cle[g] as number;
        while (e < choix.nombre && (choix.cle[e] as number) < cle) e += 1;
        if (choix.cle[e] === cle) {
          retenues.lot[e] = (cumul.lot[g] as number) + 1;
          retenues.rang[e] = cumul.rang[g] as number;
        } else if (chercher(entree.connus, cle) < 0) signalerOrpheline(entree, cumul, g);
      },
      ecarter: (perdant, _gagnant, identique) => rejeter(entree, cumul, perdant, identique),
    },
    cadence,
  );
  signalerAbsentes(entree, retenues);
  return retenues;
}

/** Per establishment, the position of a geocoding service with the best score. */
function retenirGeocodees({ lots, bilans, choix, connus }: EntreePlacement): Retenues {
  const retenues = { lot: new Uint16Array(choix.nombre), rang: new Uint32Array(choix.nombre) };
  for (const [lot, { positions }] of lots.entries()) {
    if (!positions?.scores) continue;
    for (let rang = 0; rang < positions.nombre; rang += 1) {
      const cle = positions.cle[rang] as number;
      const k = chercher(choix.cle, cle);
      if (k < 0) {
        const ligne = positions.ligne[rang] as number;
        if (chercher(connus, cle) >= 0) continue;
        bilans[lot]?.journal.noter('geolocalisation_orpheline', ligne, null, texteFiness(cle));
        continue;
      }
      const deja = lots[(retenues.lot[k] as number) - 1]?.positions?.scores;
      const scoreDeja = deja?.[retenues.rang[k] as number] ?? -1;
      if (utilite(positions, rang) !== 2 || (positions.scores[rang] as number) <= scoreDeja) continue;
      retenues.lot[k] = lot + 1;
      retenues.rang[k] = rang;
    }
  }
  return retenues;
}

function signalerOrpheline({ lots, bilans }: EntreePlacement, cumul: Cumul, g: number): void {
  const lot = cumul.lot[g] as number;
  const positions = positionsDe(lots, lot);
  if (positions.integrees) return;
  bilans[lot]?.journal.noter(
    'geolocalisation_orpheline',
    positions.ligne[cumul.rang[g] as number] as number,
    'nofinesset',
    texteFiness(cumul.cle[g] as number),
  );
}

/** Coordinates that are part of an establishment's record are no record of their own: nothing is rejected. */
function rejeter({ lots, bilans }: EntreePlacement, cumul: Cumul, perdant: number, identique: boolean): void {
  const lot = cumul.lot[perdant] as number;
  const positions = positionsDe(lots, lot);
  if (positions.integrees) return;
  bilans[lot]?.rejeter(
    identique ? 'doublon_identique' : 'doublon_plus_ancien',
    positions.ligne[cumul.rang[perdant] as number] as number,
    'nofinesset',
    texteFiness(cumul.cle[perdant] as number),
  );
}

/** Establishments of a file that has a section of coordinates, without any of their own. */
function signalerAbsentes({ lots, bilans, choix }: EntreePlacement, retenues: Retenues): void {
  for (let k = 0; k < choix.nombre; k += 1) {
    const lot = choix.lot[k] as number;
    const positions = lots[lot]?.positions;
    if (!positions || positions.integrees || retenues.lot[k] !== 0) continue;
    bilans[lot]?.journal.noter(
      'geolocalisation_absente',
      lots[lot]?.etablissements?.ligne[choix.rang[k] as number] ?? 0,
      'nofinesset',
      texteFiness(choix.cle[k] as number),
    );
  }
}

function positionsDe(lots: readonly Lot[], lot: number): LotPositions {
  const positions = lots[lot]?.positions;
  if (!positions) throw new Error(`got a lot without positions (${lot}), expected one`);
  return positions;
}

/** 2 = coordinates to use, 1 = there but unusable, 0 = blank. */
function utilite(positions: LotPositions, rang: number): number {
  const etat = positions.etat[rang];
  return etat === POSITION_CONVERTIE || etat === POSITION_DEDUIRE ? 2 : etat === 0 ? 0 : 1;
}

/** Usable coordinates first, then the newest; equal dates are settled by the figures. */
function comparer(lots: readonly Lot[], cumul: Cumul, a: number, b: number): number {
  const lotA = lots[cumul.lot[a] as number] as Lot;
  const lotB = lots[cumul.lot[b] as number] as Lot;
  const pa = positionsDe(lots, cumul.lot[a] as number);
  const pb = positionsDe(lots, cumul.lot[b] as number);
  const ra = cumul.rang[a] as number;
  const rb = cumul.rang[b] as number;
  const ecarts = [
    utilite(pa, ra) - utilite(pb, rb),
    comparerDates(lotA, dateDe(lotA, ra), lotB, dateDe(lotB, rb)),
    // A section of coordinates is about them; a table may only carry them along.
    Number(!pa.integrees) - Number(!pb.integrees),
    (pa.x[ra] as number) - (pb.x[rb] as number),
    (pa.y[ra] as number) - (pb.y[rb] as number),
  ];
  return ecarts.find((ecart) => ecart !== 0 && !Number.isNaN(ecart)) ?? 0;
}

/** Coordinates that are part of a record have its date. */
function dateDe({ positions, etablissements }: Lot, rang: number): number {
  const dates = positions?.integrees ? etablissements?.dateMaj : positions?.dateMaj;
  return dates?.[rang] ?? 0;
}

function poserSource(entree: EntreePlacement, retenues: Retenues, placement: Placement, k: number): boolean {
  const lot = (retenues.lot[k] as number) - 1;
  if (lot < 0) return false;
  const positions = positionsDe(entree.lots, lot);
  const rang = retenues.rang[k] as number;
  if (utilite(positions, rang) !== 2) return false;
  let longitude = positions.x[rang] as number;
  let latitude = positions.y[rang] as number;
  const departement = entree.departement(k);
  if (positions.etat[rang] === POSITION_DEDUIRE) {
    const convertir = createConvertisseur(projectionDuDepartement(departement, longitude, latitude));
    [longitude, latitude] = convertir(longitude, latitude);
  }
  const valable = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  if (!valable || entree.controle.isHors(departement, longitude, latitude)) {
    entree.bilans[lot]?.journal.noter(
      valable ? 'coordonnees_hors_departement' : 'coordonnees_invalides',
      positions.ligne[rang] as number,
      'coordxet',
      `${texteFiness(entree.choix.cle[k] as number)} : ${longitude.toFixed(5)} ; ${latitude.toFixed(5)} (${departement})`,
    );
    return false;
  }
  placement.longitude[k] = longitude;
  placement.latitude[k] = latitude;
  const score = positions.scores?.[rang];
  placement.precision[k] = score === undefined ? SOURCE : GEOCODEE;
  if (score !== undefined && placement.scoreGeocodage) placement.scoreGeocodage[k] = score;
  return true;
}

function poserCommune({ communes, commune }: EntreePlacement, placement: Placement, k: number): void {
  const rang = commune[k] as number;
  if (rang < 0) return;
  const longitude = communes.longitude[rang] as number;
  if (Number.isNaN(longitude)) return;
  placement.longitude[k] = longitude;
  placement.latitude[k] = communes.latitude[rang] as number;
  placement.precision[k] = communes.precision[rang] as number;
}
