import { type Projet, type SourceProjet, VERSION_PROJET } from '../../persistence/projet';
import type { Etat, SourceTransmise } from '../etat';
import { sourcesEnUsage } from '../sources-en-usage';

/** What a project is beside the state of the work. */
export interface IdentiteProjet {
  readonly id: string;
  readonly creeLe: string;
  readonly modifieLe: string;
  readonly inconnus: Projet['inconnus'];
  /** SHA-256 of the sources whose bytes were read, by key. */
  readonly empreintes: ReadonlyMap<string, string>;
}

/** The work as it is kept: files in use, choices and words of the user, never what the engine can answer again. */
export function toProjet(etat: Etat, identite: IdentiteProjet): Projet {
  const { vueCarte } = etat;
  return {
    version: VERSION_PROJET,
    id: identite.id,
    nom: etat.nomProjet,
    creeLe: identite.creeLe,
    modifieLe: identite.modifieLe,
    sources: sourcesEnUsage(etat).map((source) => toSource(source, etat, identite)),
    choix: etat.choix,
    etape: etat.etape,
    filtre: etat.filtre,
    tri: etat.tri,
    selection: etat.selection,
    vueCarte:
      vueCarte === null
        ? null
        : { longitude: vueCarte.longitude, latitude: vueCarte.latitude, zoom: vueCarte.zoom },
    parametres: etat.parametres,
    idScenario: etat.idScenario,
    retenus: etat.retenus,
    filtreGroupements: etat.filtreGroupements,
    idGroupement: etat.idGroupement,
    filtreComparaison: etat.filtreComparaison,
    analyse: etat.analyse,
    couchesMasquees: etat.couchesMasquees,
    notes: etat.notes,
    profils: etat.profils,
    inconnus: identite.inconnus,
  };
}

function toSource(source: SourceTransmise, etat: Etat, { empreintes }: IdentiteProjet): SourceProjet {
  const { cle, contenu } = source;
  const compte = etat.session?.fichiers.find(
    (fichier) => fichier.cleSource === cle && fichier.dateDonnees !== null,
  );
  return {
    cle,
    nom: source.nom,
    role: source.role,
    tailleOctets: contenu instanceof Blob ? contenu.size : contenu.length,
    dateDonnees: compte?.dateDonnees ?? null,
    empreinte: empreintes.get(cle) ?? null,
    correspondance: source.correspondance ?? null,
  };
}

/** Fields of the state whose change is a change of the project; each is replaced, never changed in place. */
const CHAMPS = [
  'etape',
  'filtre',
  'tri',
  'selection',
  'parametres',
  'idScenario',
  'retenus',
  'filtreGroupements',
  'idGroupement',
  'filtreComparaison',
  'analyse',
  'couchesMasquees',
  'notes',
  'nomProjet',
  'choix',
  'sources',
  'profils',
  'vueCarte',
] as const satisfies readonly (keyof Etat)[];

/** Those that hold something of the user's own, and not only what is looked at. */
const CONTENU = CHAMPS.filter(
  (champ) =>
    !['etape', 'tri', 'selection', 'idScenario', 'idGroupement', 'profils', 'vueCarte'].includes(champ),
);

export function sameContenu(a: Etat, b: Etat): boolean {
  return CONTENU.every((champ) => a[champ] === b[champ]);
}

export function sameTravail(a: Etat, b: Etat): boolean {
  return CHAMPS.every((champ) => a[champ] === b[champ]);
}

/**
 * Whether there is anything to lose by closing the page: files, words or settings of the user. Looking at the
 * demonstration is not a project; the address holds what is looked at.
 */
export function isDigneDEtreGarde(etat: Etat): boolean {
  return (
    sourcesEnUsage(etat).length > 0 ||
    etat.retenus.length > 0 ||
    etat.notes !== '' ||
    etat.nomProjet !== '' ||
    etat.journal.some(({ commande }) => commande.genre === 'regler')
  );
}

/** Bytes of the files in use, by key. */
export function listContenus(etat: Etat): ReadonlyMap<string, Blob> {
  return new Map(
    sourcesEnUsage(etat).map(({ cle, contenu }) => [
      cle,
      contenu instanceof Blob ? contenu : new Blob([contenu.slice()]),
    ]),
  );
}
