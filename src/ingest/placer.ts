import { PRECISIONS, type TableCommunes } from '../domain/territoire/commune';
import type { ControleContours } from '../domain/territoire/controle-contours';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteFiness } from './champs';
import type { ChoixEtablissements } from './choisir-etablissements';
import { type Lot, type LotPositions, POSITION_CONVERTIE, POSITION_DEDUIRE } from './lot';
import { createConvertisseur, projectionDuDepartement } from './projections';
import { type Cumul, chercher, cumuler, parGroupe, trier } from './rang-finess';

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

async function retenirPositions(
  { lots, bilans, choix }: EntreePlacement,
  cadence: Cadence,
): Promise<Retenues> {
  const retenues = { lot: new Uint16Array(choix.nombre), rang: new Uint32Array(choix.nombre) };
  const cumul = cumuler(lots.map((l) => (isSection(l.positions) ? l.positions.cle : null)));
  const ordre = trier(cumul.cle);
  let e = 0;
  await parGroupe(cumul.cle, ordre, cadence, (debut, fin) => {
    const g = choisirPosition(lots, bilans, cumul, ordre, debut, fin);
    const cle = cumul.cle[g] as number;
    while (e < choix.nombre && (choix.cle[e] as number) < cle) e += 1;
    const lot = cumul.lot[g] as number;
    const rang = cumul.rang[g] as number;
    if (choix.cle[e] === cle) {
      retenues.lot[e] = lot + 1;
      retenues.rang[e] = rang;
    } else {
      bilans[lot]?.journal.noter(
        'geolocalisation_orpheline',
        positionsDe(lots, lot).ligne[rang] as number,
        'nofinesset',
        texteFiness(cle),
      );
    }
  });
  joindreIntegrees(lots, bilans, choix, retenues);
  return retenues;
}

/** Positions given by a source as records of their own. */
function isSection(positions: LotPositions | null): positions is LotPositions {
  return positions !== null && !positions.integrees && positions.scores === undefined;
}

/** Per establishment, the position of a geocoding service with the best score. */
function retenirGeocodees({ lots, bilans, choix }: EntreePlacement): Retenues {
  const retenues = { lot: new Uint16Array(choix.nombre), rang: new Uint32Array(choix.nombre) };
  for (const [lot, { positions }] of lots.entries()) {
    if (!positions?.scores) continue;
    for (let rang = 0; rang < positions.nombre; rang += 1) {
      const cle = positions.cle[rang] as number;
      const k = chercher(choix.cle, cle);
      if (k < 0) {
        const ligne = positions.ligne[rang] as number;
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

/** Coordinates written in the establishment's own record serve when no section gives better ones. */
function joindreIntegrees(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  choix: ChoixEtablissements,
  retenues: Retenues,
): void {
  for (let k = 0; k < choix.nombre; k += 1) {
    const lot = choix.lot[k] as number;
    const positions = lots[lot]?.positions;
    const deja = (retenues.lot[k] as number) - 1;
    if (positions?.integrees) {
      if (deja >= 0 && utilite(positionsDe(lots, deja), retenues.rang[k] as number) === 2) continue;
      retenues.lot[k] = lot + 1;
      retenues.rang[k] = choix.rang[k] as number;
    } else if (positions && deja < 0) {
      bilans[lot]?.journal.noter(
        'geolocalisation_absente',
        lots[lot]?.etablissements?.ligne[choix.rang[k] as number] ?? 0,
        'nofinesset',
        texteFiness(choix.cle[k] as number),
      );
    }
  }
}

function positionsDe(lots: readonly Lot[], lot: number): LotPositions {
  const positions = lots[lot]?.positions;
  if (!positions) throw new Error(`got a lot without positions (${lot}), expected one`);
  return positions;
}

/** Best of the records of one number; the others are rejected. */
function choisirPosition(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  cumul: Cumul,
  ordre: Uint32Array,
  debut: number,
  fin: number,
): number {
  let meilleur = ordre[debut] as number;
  for (let k = debut + 1; k < fin; k += 1) {
    const autre = ordre[k] as number;
    const ecart = comparer(lots, cumul, autre, meilleur);
    const perdant = ecart > 0 ? meilleur : autre;
    const lot = cumul.lot[perdant] as number;
    const ligne = positionsDe(lots, lot).ligne[cumul.rang[perdant] as number] as number;
    const code = ecart === 0 ? 'doublon_identique' : 'doublon_plus_ancien';
    bilans[lot]?.rejeter(code, ligne, 'nofinesset', texteFiness(cumul.cle[perdant] as number));
    if (ecart > 0) meilleur = autre;
  }
  return meilleur;
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
    (pa.dateMaj[ra] as number) - (pb.dateMaj[rb] as number),
    lotA.date - lotB.date,
    (pa.x[ra] as number) - (pb.x[rb] as number),
    (pa.y[ra] as number) - (pb.y[rb] as number),
  ];
  return ecarts.find((ecart) => ecart !== 0 && !Number.isNaN(ecart)) ?? 0;
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
