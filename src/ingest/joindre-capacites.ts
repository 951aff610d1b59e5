import type { Capacites } from '../domain/etablissement/capacite';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteFiness } from './champs';
import type { ChoixEtablissements } from './choisir-etablissements';
import { joindreCodes, joindreNombres } from './colonnes-jointes';
import type { Lot, LotCapacites } from './lot';
import { chercher, cumuler, parGroupe, trier } from './rang-finess';

export interface CapacitesJointes {
  /** Per establishment; NaN unknown. */
  readonly places: Float32Array;
  readonly capacites: Capacites;
}

/**
 * Places per establishment, with the rows they are made of: those of the newest capacity file that lists it
 * (never the sum of two vintages), else what its own record states, else NaN. `connus` = ascending numbers of
 * all establishments read, those left out of the offer included.
 */
export async function joindreCapacites(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  choix: ChoixEtablissements,
  connus: Uint32Array,
  cadence: Cadence,
): Promise<CapacitesJointes> {
  const places = new Float32Array(choix.nombre);
  for (let k = 0; k < choix.nombre; k += 1) {
    places[k] = lots[choix.lot[k] as number]?.etablissements?.places[choix.rang[k] as number] ?? Number.NaN;
  }
  const cumul = cumuler(lots.map((l) => l.capacites?.cle ?? null));
  const ordre = trier(cumul.cle);
  const rangees = { lot: new Uint16Array(cumul.nombre), rang: new Uint32Array(cumul.nombre), nombre: 0 };
  const debut = new Uint32Array(choix.nombre + 1);
  await parGroupe(cumul.cle, ordre, cadence, (premier, fin) => {
    const gagnant = plusRecent(lots, cumul.lot, ordre, premier, fin);
    const cle = cumul.cle[ordre[premier] as number] as number;
    const e = chercher(choix.cle, cle);
    const orphelin = e < 0 && chercher(connus, cle) < 0;
    let somme = Number.NaN;
    for (let k = premier; k < fin; k += 1) {
      const g = ordre[k] as number;
      const lot = cumul.lot[g] as number;
      const rang = cumul.rang[g] as number;
      const capacites = lots[lot]?.capacites as LotCapacites;
      const ligne = capacites.ligne[rang] as number;
      if (lot !== gagnant) {
        bilans[lot]?.rejeter('capacite_remplacee', ligne, 'nofinesset', texteFiness(cle));
        continue;
      }
      if (orphelin) signalerOrphelin(bilans, lot, ligne, cle);
      const valeur = capacites.places[rang] as number;
      if (!Number.isNaN(valeur)) somme = (Number.isNaN(somme) ? 0 : somme) + valeur;
      if (e < 0 || !estDetaillee(capacites, rang)) continue;
      rangees.lot[rangees.nombre] = lot;
      rangees.rang[rangees.nombre] = rang;
      rangees.nombre += 1;
      debut[e + 1] = (debut[e + 1] as number) + 1;
    }
    if (e >= 0 && !Number.isNaN(somme)) places[e] = somme;
  });
  for (let e = 0; e < choix.nombre; e += 1) debut[e + 1] = (debut[e + 1] as number) + (debut[e] as number);
  signalerListes(lots, bilans, connus);
  return { places, capacites: detailler(lots, rangees, debut) };
}

/** A row without any code is a total: there is nothing to detail. */
function estDetaillee({ discipline, mode, public: publics }: LotCapacites, rang: number): boolean {
  return [discipline, mode, publics].some(({ codes, index }) => codes[index[rang] as number] !== '');
}

/** Rows come in ascending order of number, as establishments do. */
function detailler(
  lots: readonly Lot[],
  rangees: { readonly lot: Uint16Array; readonly rang: Uint32Array; readonly nombre: number },
  debut: Uint32Array,
): Capacites {
  const { nombre } = rangees;
  const choix = { nombre, lot: rangees.lot, rang: rangees.rang, lotEntier: null };
  const tables = lots.map((l) => l.capacites);
  const codes = (nom: 'discipline' | 'mode' | 'public') =>
    joindreCodes(
      tables.map((t) => t?.[nom] ?? null),
      choix,
    );
  const octets = (nom: 'nature' | 'unite') =>
    joindreNombres(
      tables.map((t) => t?.[nom] ?? null),
      choix,
      new Uint8Array(nombre),
    );
  const nombres = (nom: 'installees' | 'autorisees') =>
    joindreNombres(
      tables.map((t) => t?.[nom] ?? null),
      choix,
      new Float32Array(nombre),
    );
  return {
    nombre,
    debut,
    discipline: codes('discipline'),
    mode: codes('mode'),
    public: codes('public'),
    nature: octets('nature'),
    unite: octets('unite'),
    installees: nombres('installees'),
    autorisees: nombres('autorisees'),
  };
}

/** Newest file of a group; two files of one date are told apart by their content. */
function plusRecent(
  lots: readonly Lot[],
  lotDe: Uint16Array,
  ordre: Uint32Array,
  debut: number,
  fin: number,
): number {
  let meilleur = lotDe[ordre[debut] as number] as number;
  for (let k = debut + 1; k < fin; k += 1) {
    const autre = lotDe[ordre[k] as number] as number;
    if (autre === meilleur) continue;
    const a = lots[autre] as Lot;
    const b = lots[meilleur] as Lot;
    if (a.date > b.date || (a.date === b.date && a.rapport.empreinte > b.rapport.empreinte)) meilleur = autre;
  }
  return meilleur;
}

/** Establishments only listed by a capacity file, without any equipment, and unknown elsewhere. */
function signalerListes(lots: readonly Lot[], bilans: readonly Bilan[], connus: Uint32Array): void {
  lots.forEach((l, lot) => {
    l.capacites?.cleListe.forEach((cle, k) => {
      if (chercher(connus, cle) < 0) signalerOrphelin(bilans, lot, l.capacites?.ligneListe[k] ?? 0, cle);
    });
  });
}

function signalerOrphelin(bilans: readonly Bilan[], lot: number, ligne: number, cle: number): void {
  bilans[lot]?.journal.noter('capacite_orpheline', ligne, 'nofinesset', texteFiness(cle));
}
