import { readCode } from '../domain/shared/colonne-code';
import { type ColonneTexte, readTexte } from '../domain/shared/colonne-texte';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteFiness } from './champs';
import type { Choix } from './colonnes-jointes';
import type { Lot, LotEtablissements } from './lot';
import { type Cumul, cumuler, parGroupe, trier } from './rang-finess';

/** Establishments kept, one per number, sorted. */
export interface ChoixEtablissements extends Choix {
  readonly cle: Uint32Array;
}

/**
 * Keeps one record per FINESS number: the newest by its own date, then by the date of its file, then by its
 * content (so that the order of rows and files decides nothing). The others are rejected, with their code.
 */
export async function choisirEtablissements(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  cadence: Cadence,
): Promise<ChoixEtablissements> {
  const cumul = cumuler(lots.map((l) => l.etablissements?.cle ?? null));
  const ordre = trier(cumul.cle);
  const gardes = new Uint32Array(cumul.nombre);
  let nombre = 0;
  await parGroupe(cumul.cle, ordre, cadence, (debut, fin) => {
    let meilleur = ordre[debut] as number;
    for (let k = debut + 1; k < fin; k += 1) {
      const autre = ordre[k] as number;
      const ecart = comparer(lots, cumul, autre, meilleur);
      rejeter(lots, bilans, cumul, ecart > 0 ? meilleur : autre, ecart === 0);
      if (ecart > 0) {
        signalerRemplacement(bilans, lots, cumul, autre, meilleur);
        meilleur = autre;
      }
    }
    gardes[nombre] = meilleur;
    nombre += 1;
  });
  return extraire(cumul, gardes.subarray(0, nombre));
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
  const maj = (ta.dateMaj[rangA] as number) - (tb.dateMaj[rangB] as number);
  if (maj !== 0) return maj;
  if (lotA.date !== lotB.date) return lotA.date - lotB.date;
  const ca = contenu(lotA, rangA);
  const cb = contenu(lotB, rangB);
  return ca === cb ? 0 : ca > cb ? 1 : -1;
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
  const nombres = [t.cleEj[rang], t.commune[rang], t.places[rang], t.dateOuverture[rang]];
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
