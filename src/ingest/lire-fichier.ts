import { releaseOctets } from '../domain/shared/release-octets';
import type { Correspondance } from '../domain/table/correspondance';
import { amorcer, toutLire } from './amorce';
import { texteDate } from './champs';
import type { ContexteLecture } from './contexte';
import { lireContours } from './contours';
import type { FichierSource, RapportFichier } from './contrat';
import { detectEncodage } from './encodage';
import { Journal } from './journal';
import { CONTENU_VIDE, type ContenuLot } from './lecteur';
import type { Lecture } from './lecture';
import { lireTexte } from './lire-texte';
import type { Lot } from './lot';
import { detectNature } from './nature';
import { OCTETS_MAX } from './octets-max';
import { RefusFichier } from './refus';
import type { SourceTableau } from './tableau';

/** Bytes looked at to tell what a content is. */
const APERCU = 65_536;
/** An archive in an archive is opened (a .csv.gz in a .zip), not more. */
const PROFONDEUR_MAX = 2;
/** A zip is held whole: its directory is at the end. */
const ZIP_MAX = 512 * 1024 ** 2;

type Ouvrir = () => AsyncIterable<Uint8Array>;

/** Reads one file of the user's; an archive gives one lot per member. Never throws for what a file holds. */
export async function lireFichier(
  source: FichierSource,
  fictif: boolean,
  contexte: ContexteLecture,
): Promise<Lot[]> {
  const identite = {
    nom: source.nom,
    cle: source.cle,
    tailleOctets: source.tailleOctets,
    fictif,
    correspondance: source.correspondance,
  };
  contexte.suivi.ouvrir(source.nom);
  const lots =
    source.tailleOctets > OCTETS_MAX
      ? [refuserLot(identite, new RefusFichier('fichier_trop_gros', String(source.tailleOctets)))]
      : await tenter(
          identite,
          () => lireContenu(identite, () => contexte.suivi.compter(source), 0, contexte),
          contexte,
        );
  contexte.suivi.fermer(source.tailleOctets);
  return lots;
}

interface Identite {
  readonly nom: string;
  readonly cle: string;
  readonly tailleOctets: number;
  readonly fictif: boolean;
  readonly correspondance: Correspondance | null;
}

async function tenter(
  identite: Identite,
  lire: () => Promise<Lot[]>,
  contexte: ContexteLecture,
): Promise<Lot[]> {
  try {
    return await lire();
  } catch (erreur) {
    contexte.cadence.verifier();
    if (erreur instanceof RefusFichier) return [refuserLot(identite, erreur)];
    // The browser refuses to read a file moved or changed since it was chosen.
    if (erreur instanceof DOMException)
      return [refuserLot(identite, new RefusFichier('fichier_illisible', erreur.name))];
    throw erreur;
  }
}

async function lireContenu(
  identite: Identite,
  ouvrir: Ouvrir,
  profondeur: number,
  contexte: ContexteLecture,
): Promise<Lot[]> {
  const amorce = await amorcer(ouvrir(), APERCU);
  const encodage = detectEncodage(amorce.debut);
  const nature = detectNature(amorce.debut.subarray(0, APERCU), encodage.encodage.startsWith('utf-16'));
  const reprendre = uneFoisPuis(amorce.flux, ouvrir);
  switch (nature.sorte) {
    case 'refus':
      throw new RefusFichier(nature.code, nature.valeur);
    case 'gzip':
      if (profondeur >= PROFONDEUR_MAX) throw new RefusFichier('archive_imbriquee');
      return lireGzip(identite, reprendre, profondeur, contexte);
    case 'zip':
      if (profondeur >= PROFONDEUR_MAX) throw new RefusFichier('archive_imbriquee');
      if (identite.tailleOctets > ZIP_MAX)
        throw new RefusFichier('fichier_trop_gros', String(identite.tailleOctets));
      return lireArchive(identite, await toutLire(reprendre()), profondeur, contexte);
    case 'geojson':
    case 'topojson':
      return [clore(identite, await lireContours(identite.nom, nature.sorte, reprendre, contexte), contexte)];
    case 'finess_json': {
      const { lireFinessJson } = await import('./finess-json/lire-finess-json');
      return [clore(identite, await lireFinessJson(reprendre(), contexte), contexte)];
    }
    case 'texte':
      return [
        clore(identite, await lireTexte(reprendre, encodage, contexte, sourceTableau(identite)), contexte),
      ];
  }
}

async function lireGzip(
  identite: Identite,
  ouvrir: Ouvrir,
  profondeur: number,
  contexte: ContexteLecture,
): Promise<Lot[]> {
  const { degzipper, degzipperPar, RepriseDecompression } = await import('./decompression');
  const natif = contexte.degzipper;
  if (natif !== null) {
    try {
      const sien = natif.cede ? { ...contexte, rendre: releaseOctets } : contexte;
      return await lireContenu(identite, () => degzipperPar(natif, ouvrir()), profondeur + 1, sien);
    } catch (erreur) {
      if (!(erreur instanceof RepriseDecompression)) throw erreur;
    }
  }
  return lireContenu(identite, () => degzipper(ouvrir()), profondeur + 1, contexte);
}

async function lireArchive(
  identite: Identite,
  octets: Uint8Array,
  profondeur: number,
  contexte: ContexteLecture,
): Promise<Lot[]> {
  const { lireZip } = await import('./zip');
  const membres = lireZip(octets);
  if (isClasseur(membres)) {
    const { lireClasseur } = await import('./tableur/lire-classeur');
    return [
      clore(identite, await lireClasseur(octets, membres, sourceTableau(identite), contexte), contexte),
    ];
  }
  if (membres.length === 0) throw new RefusFichier('archive_vide');
  const lots: Lot[] = [];
  for (const membre of membres) {
    const lui = { ...identite, nom: `${identite.nom} › ${membre.nom}`, tailleOctets: membre.octetsPaquet };
    contexte.suivi.ouvrir(lui.nom);
    lots.push(
      ...(await tenter(lui, () => lireContenu(lui, () => membre.flux(), profondeur + 1, contexte), contexte)),
    );
  }
  return lots;
}

/** Workbooks are archives that say so by these names. */
export function isClasseur(membres: readonly { readonly nom: string }[]): boolean {
  return membres.some(({ nom }) => nom === '[Content_Types].xml' || nom === 'mimetype');
}

function sourceTableau({ nom, correspondance }: Identite): SourceTableau {
  return { fichier: nom, correspondance };
}

function uneFoisPuis(flux: AsyncIterable<Uint8Array>, ouvrir: Ouvrir): Ouvrir {
  let premiere = true;
  return () => {
    if (!premiere) return ouvrir();
    premiere = false;
    return flux;
  };
}

function clore(identite: Identite, lecture: Lecture, contexte: ContexteLecture): Lot {
  contexte.suivi.clore();
  const { contenu } = lecture;
  return {
    rapport: {
      nom: identite.nom,
      cleSource: identite.cle,
      aCorrespondre: lecture.aCorrespondre ?? false,
      genre: contenu.genre,
      encodage: lecture.encodage,
      dateDonnees: texteDate(contenu.date),
      tailleOctets: identite.tailleOctets,
      empreinte: lecture.empreinte,
      lignes: lecture.lignes,
      acceptees: lecture.acceptees,
      rejetees: lecture.lignes - lecture.acceptees,
      anomalies: lecture.journal.lister(),
    },
    fictif: identite.fictif,
    ...contenu,
    groupements: signerGroupements(contenu, identite.nom),
  };
}

/** Readers do not know the name of their file: groups get it here. */
function signerGroupements({ groupements, date }: ContenuLot, fichier: string): ContenuLot['groupements'] {
  if (groupements === null) return null;
  const source = { fichier, date: texteDate(date) };
  return groupements.map((groupement) =>
    groupement.source.fichier === '' ? { ...groupement, source } : groupement,
  );
}

/** Account of a file of which nothing is kept. */
export function rapportRefuse(
  nom: string,
  cleSource: string,
  tailleOctets: number,
  refus: RefusFichier,
): RapportFichier {
  const journal = new Journal();
  journal.noter(refus.code, null, null, refus.valeur);
  return {
    nom,
    cleSource,
    aCorrespondre: false,
    genre: 'inconnu',
    encodage: null,
    dateDonnees: null,
    tailleOctets,
    empreinte: '',
    lignes: 0,
    acceptees: 0,
    rejetees: 0,
    anomalies: journal.lister(),
  };
}

function refuserLot(identite: Identite, refus: RefusFichier): Lot {
  return {
    rapport: rapportRefuse(identite.nom, identite.cle, identite.tailleOctets, refus),
    ...CONTENU_VIDE,
    genre: 'inconnu',
    fictif: identite.fictif,
    date: 0,
  };
}
