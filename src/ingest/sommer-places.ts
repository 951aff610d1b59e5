import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteFiness } from './champs';
import type { ChoixEtablissements } from './choisir-etablissements';
import type { Lot, LotCapacites } from './lot';
import { chercher, cumuler, parGroupe, trier } from './rang-finess';

/**
 * Places per establishment: the sum of its equipments in the newest capacity file that lists it (never the
 * sum of two vintages), else what its own record states, else NaN.
 */
export async function sommerPlaces(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  choix: ChoixEtablissements,
  cadence: Cadence,
): Promise<Float32Array> {
  const places = new Float32Array(choix.nombre);
  for (let k = 0; k < choix.nombre; k += 1) {
    places[k] = lots[choix.lot[k] as number]?.etablissements?.places[choix.rang[k] as number] ?? Number.NaN;
  }
  const cumul = cumuler(lots.map((l) => l.capacites?.cle ?? null));
  const ordre = trier(cumul.cle);
  await parGroupe(cumul.cle, ordre, cadence, (debut, fin) => {
    const gagnant = plusRecent(lots, cumul.lot, ordre, debut, fin);
    const cle = cumul.cle[ordre[debut] as number] as number;
    let somme = Number.NaN;
    for (let k = debut; k < fin; k += 1) {
      const g = ordre[k] as number;
      const lot = cumul.lot[g] as number;
      const capacites = lots[lot]?.capacites as LotCapacites;
      const rang = cumul.rang[g] as number;
      if (lot !== gagnant) {
        bilans[lot]?.rejeter(
          'capacite_remplacee',
          capacites.ligne[rang] as number,
          'nofinesset',
          texteFiness(cle),
        );
        continue;
      }
      const valeur = capacites.places[rang] as number;
      if (!Number.isNaN(valeur)) somme = (Number.isNaN(somme) ? 0 : somme) + valeur;
    }
    const e = chercher(choix.cle, cle);
    if (e >= 0) {
      if (!Number.isNaN(somme)) places[e] = somme;
      return;
    }
    for (let k = debut; k < fin; k += 1) {
      const g = ordre[k] as number;
      const lot = cumul.lot[g] as number;
      if (lot === gagnant)
        signalerOrphelin(lots, bilans, lot, lots[lot]?.capacites?.ligne[cumul.rang[g] as number] ?? 0, cle);
    }
  });
  signalerListes(lots, bilans, choix);
  return places;
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
function signalerListes(lots: readonly Lot[], bilans: readonly Bilan[], choix: ChoixEtablissements): void {
  lots.forEach((l, lot) => {
    l.capacites?.cleListe.forEach((cle, k) => {
      if (chercher(choix.cle, cle) < 0)
        signalerOrphelin(lots, bilans, lot, l.capacites?.ligneListe[k] ?? 0, cle);
    });
  });
}

function signalerOrphelin(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  lot: number,
  ligne: number,
  cle: number,
): void {
  if (lots[lot] !== undefined)
    bilans[lot]?.journal.noter('capacite_orpheline', ligne, 'nofinesset', texteFiness(cle));
}
