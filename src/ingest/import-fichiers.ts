import type { Anomalie } from '../domain/shared/anomalie';
import { type ControleContours, createControleContours } from '../domain/territoire/controle-contours';
import type { Reference } from '../reference/contrat';
import { assembler } from './assembler';
import { Bilan } from './bilans';
import { Cadence } from './cadence';
import { deriverCommunes } from './communes-en-vigueur';
import { comparerGenerations } from './comparer-generations';
import type { ContexteLecture } from './contexte';
import type { FichierSource, RapportFichier } from './contrat';
import { joindreGroupements } from './joindre-groupements';
import { Journal } from './journal';
import { CONTENU_VIDE } from './lecteur';
import { lireFichier } from './lire-fichier';
import type { Lot } from './lot';
import { RANGS_MAX } from './rang-finess';
import { resolveurDe } from './resolveur';
import type { OptionsLecture, ResultatLecture, SourcesChargees } from './resultat';
import { Suivi } from './suivi';
import { controlerJointures } from './tables/controler-jointures';

/**
 * Reads files given in any order, joins them to those already loaded and assembles the offer. What a file
 * holds never makes it throw; an abort rejects with the signal's reason and leaves `dejaChargees` as it was.
 */
export async function importFichiers(
  fichiers: readonly FichierSource[],
  dejaChargees: SourcesChargees | null,
  reference: Reference,
  options: OptionsLecture & { readonly fictive: boolean },
): Promise<ResultatLecture> {
  options.signal?.throwIfAborted();
  const contexte: ContexteLecture = {
    reference,
    resolveur: resolveurDe(reference),
    controle: controleDe(reference),
    cadence: new Cadence(options.signal),
    suivi: new Suivi(fichiers, options.surProgression),
    degzipper: options.degzipper ?? null,
    // A file may be read more than once.
    rendre: () => undefined,
  };
  const anciens = (dejaChargees?.lots ?? []) as readonly Lot[];
  const lus: Lot[] = [];
  for (const fichier of fichiers) {
    lus.push(...(await lireFichier(fichier, options.fictive, contexte)));
    await contexte.cadence.souffler();
  }
  const essais = ecarterDejaCharges(anciens, lus);
  const lots = [...anciens, ...essais.filter(estUtile)];
  const bilans = lots.map(() => new Bilan());
  contexte.suivi.assembler();
  const communes = deriverCommunes(reference.communes, lots);
  const { controle, cadence } = contexte;
  const entree = { reference, communes, controle, fermes: options.fermes === true };
  const { offre, nombreFermes } = await assembler(lots, bilans, entree, cadence);
  controlerJointures(lots, bilans, offre);
  const rapports = essais.map((lot) => completer(lot.rapport, bilans[lots.indexOf(lot)]));
  const rapportsAnterieurs = anciens.map((lot, rang) => completer(lot.rapport, bilans[rang]));
  return {
    sources: { lots },
    offre,
    communes,
    rapports,
    rapportsAnterieurs,
    groupements: joindreGroupements(lots),
    annexes: lots.flatMap((lot) => (lot.annexe === null ? [] : [lot.annexe])),
    nombreFermes,
    differences: await comparerGenerations(lots, entree, cadence),
  };
}

const controles = new WeakMap<Reference, ControleContours>();

/** Checks against the outlines remember what they learn of each place: kept from one import to the next. */
function controleDe(reference: Reference): ControleContours {
  let controle = controles.get(reference);
  if (!controle) {
    controle = createControleContours(reference.departements);
    controles.set(reference, controle);
  }
  return controle;
}

/** A lot with nothing in it leaves the session as it was. */
function estUtile(lot: Lot): boolean {
  return [
    lot.etablissements,
    lot.positions,
    lot.capacites,
    lot.entites,
    lot.communes,
    lot.groupements,
    lot.annexe,
  ].some((contenu) => contenu !== null);
}

/** The same content twice counts once, and a session has a size limit. */
function ecarterDejaCharges(anciens: readonly Lot[], lus: readonly Lot[]): Lot[] {
  const connues = new Set(anciens.map((l) => l.rapport.empreinte));
  let total = anciens.reduce((somme, l) => somme + taille(l), 0);
  return lus.map((lot) => {
    if (!estUtile(lot)) return lot;
    if (connues.has(lot.rapport.empreinte)) return vider(lot, 'fichier_deja_charge', null);
    if (total + taille(lot) > RANGS_MAX) return vider(lot, 'trop_de_lignes', String(lot.rapport.lignes));
    connues.add(lot.rapport.empreinte);
    total += taille(lot);
    return lot;
  });
}

/** Rows to be joined; the largest column is what the limit is about. */
function taille(lot: Lot): number {
  return Math.max(
    lot.etablissements?.nombre ?? 0,
    lot.positions?.nombre ?? 0,
    lot.capacites?.nombre ?? 0,
    lot.entites?.nombre ?? 0,
  );
}

function vider(lot: Lot, code: 'fichier_deja_charge' | 'trop_de_lignes', valeur: string | null): Lot {
  const journal = new Journal();
  journal.noter(code, null, null, valeur);
  const rapport = { ...lot.rapport, acceptees: 0, rejetees: lot.rapport.lignes, anomalies: journal.lister() };
  return {
    ...lot,
    rapport,
    ...CONTENU_VIDE,
  };
}

/** The account of a file once joined: records another file supersedes are rejected too. */
function completer(rapport: RapportFichier, bilan: Bilan | undefined): RapportFichier {
  if (!bilan) return rapport;
  return {
    ...rapport,
    acceptees: rapport.acceptees - bilan.rejetees,
    rejetees: rapport.rejetees + bilan.rejetees,
    anomalies: fusionner(rapport.anomalies, bilan.journal.lister()),
  };
}

/** By line, whole-file anomalies first. */
function fusionner(a: readonly Anomalie[], b: readonly Anomalie[]): readonly Anomalie[] {
  if (b.length === 0) return a;
  return [...a, ...b].sort((x, y) => (x.ligne ?? 0) - (y.ligne ?? 0));
}
