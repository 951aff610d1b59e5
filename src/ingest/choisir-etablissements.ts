import { readCode } from '../domain/shared/colonne-code';
import { type ColonneTexte, readTexte } from '../domain/shared/colonne-texte';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteFiness } from './champs';
import type { Choix } from './colonnes-jointes';
import { comparerDates, comparerTextes, departager } from './departager';
import type { Lot, LotEtablissements } from './lot';
import { type Cumul, cumuler } from './rang-finess';

/** Establishments kept, one per number, sorted. */
export interface ChoixEtablissements extends Choix {
  readonly cle: Uint32Array;
}

/**
 * Keeps one record per FINESS number, the newest (by its content when nothing else tells, so that the order of
 * rows and files decides nothing). The others are rejected, with their code.
 */
export async function choisirEtablissements(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  cadence: Cadence,
): Promise<ChoixEtablissements> {
  const cumul = cumuler(lots.map((l) => l.etablissements?.cle ?? null));
  const gardes = new Uint32Array(cumul.nombre);
  let nombre = 0;
  await departager(
    cumul,
    {
      comparer: (a, b) => comparer(lots, cumul, a, b),
      retenir: (gagnant) => {
        gardes[nombre] = gagnant;
        nombre += 1;
      },
      ecarter: (perdant, gagnant, identique) => {
        rejeter(lots, bilans, cumul, perdant, identique);
        if (!identique) signalerRemplacement(bilans, lots, cumul, gagnant, perdant);
      },
    },
    cadence,
  );
  return extraire(cumul, gardes.subarray(0, nombre));
}

/** Closed establishments leave the offer; `nombreFermes` says how many there are. */
export function ecarterFermes(
  lots: readonly Lot[],
  choix: ChoixEtablissements,
  garder: boolean,
): { readonly choix: ChoixEtablissements; readonly nombreFermes: number } {
  const ouverts = new Uint32Array(choix.nombre);
  let nombre = 0;
  for (let k = 0; k < choix.nombre; k += 1) {
    if (lots[choix.lot[k] as number]?.etablissements?.ferme[choix.rang[k] as number] === 1) continue;
    ouverts[nombre] = k;
    nombre += 1;
  }
  const nombreFermes = choix.nombre - nombre;
  if (garder || nombreFermes === 0) return { choix, nombreFermes };
  const gardes = ouverts.subarray(0, nombre);
  return {
    choix: {
      nombre,
      lot: Uint16Array.from(gardes, (k) => choix.lot[k] as number),
      rang: Uint32Array.from(gardes, (k) => choix.rang[k] as number),
      cle: Uint32Array.from(gardes, (k) => choix.cle[k] as number),
      lotEntier: null,
    },
    nombreFermes,
  };
}

function extraire(cumul: Cumul, gardes: Uint32Array): ChoixEtablissements {
  const nombre = gardes.length;
  const lot = new Uint16Array(nombre);
  const rang = new Uint32Array(nombre);
  const cle = new Uint32Array(nombre);
  let entier = nombre > 0 && nombre === cumul.nombre;
  for (let k = 0; k < nombre; k += 1) {
    const g = gardes[k] as number;
    lot[k] = cumul.lot[g] as number;
    rang[k] = cumul.rang[g] as number;
    cle[k] = cumul.cle[g] as number;
    if (rang[k] !== k || lot[k] !== lot[0]) entier = false;
  }
  return { nombre, lot, rang, cle, lotEntier: entier ? (lot[0] as number) : null };
}

/** > 0 when row `a` is to be preferred to row `b`. */
function comparer(lots: readonly Lot[], cumul: Cumul, a: number, b: number): number {
  const lotA = lots[cumul.lot[a] as number] as Lot;
  const lotB = lots[cumul.lot[b] as number] as Lot;
  const rangA = cumul.rang[a] as number;
  const rangB = cumul.rang[b] as number;
  const ta = lotA.etablissements as LotEtablissements;
  const tb = lotB.etablissements as LotEtablissements;
  return (
    comparerDates(lotA, ta.dateMaj[rangA] as number, lotB, tb.dateMaj[rangB] as number) ||
    comparerTextes(contenu(lotA, rangA), contenu(lotB, rangB))
  );
}

const TEXTES = [
  'nom',
  'nomLong',
  'adresse',
  'acheminement',
  'telephone',
  'siret',
] as const satisfies readonly (keyof LotEtablissements)[];

/** All a record says, as one text; what is filled sorts after what is empty. */
function contenu(lot: Lot, rang: number): string {
  const t = lot.etablissements as LotEtablissements;
  const p = lot.positions;
  const nombres = [t.cleEj[rang], t.commune[rang], t.places[rang], t.dateOuverture[rang], t.ferme[rang]];
  if (p?.integrees) nombres.push(p.x[rang], p.y[rang]);
  return [
    ...TEXTES.map((nom) => readTexte(t[nom] as ColonneTexte, rang)),
    readCode(t.categorie, rang),
    readCode(t.departement, rang),
    nombres.join(' '),
  ].join('\u0001');
}

function rejeter(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  cumul: Cumul,
  perdant: number,
  identique: boolean,
): void {
  const lot = cumul.lot[perdant] as number;
  const ligne = lots[lot]?.etablissements?.ligne[cumul.rang[perdant] as number] ?? 0;
  bilans[lot]?.rejeter(
    identique ? 'doublon_identique' : 'doublon_plus_ancien',
    ligne,
    'nofinesset',
    texteFiness(cumul.cle[perdant] as number),
  );
}

/** Across files, the account of the newer one says what it replaced. */
function signalerRemplacement(
  bilans: readonly Bilan[],
  lots: readonly Lot[],
  cumul: Cumul,
  gagnant: number,
  perdant: number,
): void {
  const lot = cumul.lot[gagnant] as number;
  if (lot === cumul.lot[perdant]) return;
  const ligne = lots[lot]?.etablissements?.ligne[cumul.rang[gagnant] as number] ?? 0;
  bilans[lot]?.journal.noter(
    'remplace_enregistrement',
    ligne,
    'nofinesset',
    texteFiness(cumul.cle[gagnant] as number),
  );
}
