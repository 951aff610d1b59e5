import { STATUT_GROUPES } from '../domain/etablissement/nomenclature';
import type { Entites } from '../domain/etablissement/offre';
import { ConstructeurCode, readCode } from '../domain/shared/colonne-code';
import { ConstructeurTexte, readTexte } from '../domain/shared/colonne-texte';
import type { Reference } from '../reference/contrat';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteFiness } from './champs';
import type { ChoixEtablissements } from './choisir-etablissements';
import { comparerDates, comparerTextes, departager } from './departager';
import { ecrireNumeros } from './ecrire-numeros';
import type { Lot, LotEntites } from './lot';
import { type Cumul, chercher, cumuler } from './rang-finess';

const GROUPE_INCONNU = STATUT_GROUPES.indexOf('INCONNU');

export interface EntitesJointes {
  readonly entites: Entites;
  /** Row of its entity for each establishment, -1 when it names none. */
  readonly entite: Int32Array;
}

/** Legal entities read and those only named, sorted, each once; the newest record wins. */
export async function joindreEntites(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  choix: ChoixEtablissements,
  reference: Reference,
  cadence: Cadence,
): Promise<EntitesJointes> {
  const cumul = cumuler(lots.map((l) => l.entites?.cle ?? null));
  const nommees = new Uint32Array(choix.nombre);
  for (let k = 0; k < choix.nombre; k += 1) {
    nommees[k] = lots[choix.lot[k] as number]?.etablissements?.cleEj[choix.rang[k] as number] ?? 0;
  }
  const cles = unir(nommees, lots, cumul);
  const gardes = new Int32Array(cles.length).fill(-1);
  await departager(
    cumul,
    {
      comparer: (a, b) => comparer(lots, cumul, a, b),
      retenir: (g) => {
        const rang = chercher(cles, cumul.cle[g] as number);
        if (rang >= 0) gardes[rang] = g;
      },
      ecarter: (perdant, _gagnant, identique) => rejeter(lots, bilans, cumul, perdant, identique),
    },
    cadence,
  );
  const entite = new Int32Array(choix.nombre);
  const nombreEtablissements = new Uint32Array(cles.length);
  for (let k = 0; k < choix.nombre; k += 1) {
    const rang = nommees[k] === 0 ? -1 : chercher(cles, nommees[k] as number);
    entite[k] = rang;
    const ferme = lots[choix.lot[k] as number]?.etablissements?.ferme[choix.rang[k] as number] === 1;
    if (rang >= 0 && !ferme) nombreEtablissements[rang] = (nombreEtablissements[rang] as number) + 1;
    if ((k & 1023) === 0 && cadence.due) await cadence.souffler();
  }
  return { entites: { ...decrire(lots, cumul, cles, gardes, reference), nombreEtablissements }, entite };
}

/** Distinct keys, ascending: entities named by an establishment kept, or read for themselves. */
function unir(nommees: Uint32Array, lots: readonly Lot[], cumul: Cumul): Uint32Array {
  const toutes = new Uint32Array(nommees.length + cumul.nombre);
  toutes.set(nommees);
  for (let g = 0; g < cumul.nombre; g += 1) {
    const directe = lots[cumul.lot[g] as number]?.entites?.directe[cumul.rang[g] as number] === 1;
    if (directe) toutes[nommees.length + g] = cumul.cle[g] as number;
  }
  toutes.sort();
  let nombre = 0;
  let precedente = 0;
  for (const cle of toutes) {
    if (cle === precedente) continue;
    toutes[nombre] = cle;
    nombre += 1;
    precedente = cle;
  }
  return toutes.slice(0, nombre);
}

function comparer(lots: readonly Lot[], cumul: Cumul, a: number, b: number): number {
  const lotA = lots[cumul.lot[a] as number] as Lot;
  const lotB = lots[cumul.lot[b] as number] as Lot;
  const ea = lotA.entites as LotEntites;
  const eb = lotB.entites as LotEntites;
  const ra = cumul.rang[a] as number;
  const rb = cumul.rang[b] as number;
  return (
    (ea.directe[ra] as number) - (eb.directe[rb] as number) ||
    comparerDates(lotA, ea.dateMaj[ra] as number, lotB, eb.dateMaj[rb] as number) ||
    comparerTextes(contenu(ea, ra), contenu(eb, rb))
  );
}

function rejeter(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  cumul: Cumul,
  perdant: number,
  identique: boolean,
): void {
  const lot = cumul.lot[perdant] as number;
  const entites = lots[lot]?.entites as LotEntites;
  const rang = cumul.rang[perdant] as number;
  // An entity told by its establishments is no record of its own: nothing is rejected.
  if (entites.directe[rang] !== 1) return;
  bilans[lot]?.rejeter(
    identique ? 'doublon_identique' : 'doublon_plus_ancien',
    entites.ligne[rang] as number,
    'nofiness',
    texteFiness(cumul.cle[perdant] as number),
  );
}

function contenu(entites: LotEntites, rang: number): string {
  return [
    readTexte(entites.nom, rang),
    readTexte(entites.siren, rang),
    readCode(entites.statut, rang),
    readTexte(entites.nomLong, rang),
  ].join('\u0001');
}

function decrire(
  lots: readonly Lot[],
  cumul: Cumul,
  cles: Uint32Array,
  gardes: Int32Array,
  reference: Reference,
): Omit<Entites, 'nombreEtablissements'> {
  const nom = new ConstructeurTexte(cles.length);
  const nomLong = new ConstructeurTexte(cles.length);
  const siren = new ConstructeurTexte(cles.length, 9);
  const statut = new ConstructeurCode(cles.length);
  const statutGroupe = new Uint8Array(cles.length).fill(GROUPE_INCONNU);
  const lue = new Uint8Array(cles.length);
  for (let k = 0; k < cles.length; k += 1) {
    const g = gardes[k] as number;
    const entites = g < 0 ? null : (lots[cumul.lot[g] as number]?.entites ?? null);
    const rang = g < 0 ? -1 : (cumul.rang[g] as number);
    const code = entites ? readCode(entites.statut, rang) : '';
    nom.push(entites ? readTexte(entites.nom, rang) : '');
    nomLong.push(entites ? readTexte(entites.nomLong, rang) : '');
    siren.push(entites ? readTexte(entites.siren, rang) : '');
    statut.push(code);
    const groupe = reference.nomenclature.statuts.get(code)?.groupe;
    if (groupe) statutGroupe[k] = STATUT_GROUPES.indexOf(groupe);
    if (entites?.directe[rang] === 1) lue[k] = 1;
  }
  return {
    nombre: cles.length,
    numeroFiness: ecrireNumeros(cles),
    nom: nom.build(),
    nomLong: nomLong.build(),
    siren: siren.build(),
    statut: statut.build(),
    statutGroupe,
    lue,
  };
}
