import {
  type CodeRefus,
  EntreeAbimee,
  NOM_NOTICE,
  NOM_PROJET,
  PROJET_MAX,
  RefusArchive,
} from './archive/limites';
import { type Entree, readDirectory } from './archive/read-directory';
import { readEntree } from './archive/read-entree';
import { keepSources } from './keep-sources';
import type { Projet, Reparation, SourceProjet } from './projet';
import { repairProjet } from './repair-projet';
import { digestBlob } from './sha256';
import { dossierSource } from './write-maillage';

export type OuvertureMaillage =
  | {
      readonly issue: 'ouvert';
      readonly projet: Projet;
      /** Bytes of the sources that could be read, by key. */
      readonly sources: ReadonlyMap<string, Blob>;
      readonly reparations: readonly Reparation[];
    }
  | { readonly issue: 'refuse'; readonly code: CodeRefus; readonly valeur: string };

/** Opens a portable file: gives what could be kept and says what could not. Never throws for what it holds. */
export async function openMaillage(archive: Blob): Promise<OuvertureMaillage> {
  try {
    return await open(archive);
  } catch (erreur) {
    if (erreur instanceof RefusArchive) return { issue: 'refuse', code: erreur.code, valeur: erreur.valeur };
    if (erreur instanceof DOMException)
      return { issue: 'refuse', code: 'fichier_illisible', valeur: erreur.name };
    throw erreur;
  }
}

async function open(archive: Blob): Promise<OuvertureMaillage> {
  const { entrees, complet } = await readDirectory(archive);
  const lu = repairProjet(await readJson(archive, entrees));
  if (lu === null) throw new RefusArchive('projet_illisible');
  const reparations = [...lu.reparations];
  if (!complet) reparations.push({ chemin: '', code: 'archive_tronquee', valeur: '' });
  const vues = new Set([NOM_PROJET, NOM_NOTICE]);
  const sources = new Map<string, Blob>();
  const gardees: SourceProjet[] = [];
  const ecartees = new Set<string>();
  for (const source of lu.projet.sources) {
    const dossier = dossierSource(source.cle);
    const entree = entrees.find(({ nom }) => nom.startsWith(dossier));
    if (entree !== undefined) vues.add(entree.nom);
    const contenu = entree === undefined ? null : await readSource(archive, entree);
    if (contenu === null) {
      const code = entree === undefined ? 'source_absente' : 'source_illisible';
      reparations.push({ chemin: source.nom, code, valeur: source.nom });
      continue;
    }
    const empreinte = await digestBlob(contenu);
    if (source.empreinte !== null && source.empreinte !== empreinte) {
      // Not the file that was saved: kept, but set aside until the user wants it.
      reparations.push({ chemin: source.nom, code: 'source_modifiee', valeur: source.nom });
      ecartees.add(source.cle);
    }
    sources.set(source.cle, contenu);
    gardees.push({ ...source, empreinte, tailleOctets: contenu.size });
  }
  for (const { nom } of entrees)
    if (!vues.has(nom)) reparations.push({ chemin: nom, code: 'entree_ignoree', valeur: nom });
  return { issue: 'ouvert', projet: keepSources(lu.projet, gardees, ecartees), sources, reparations };
}

async function readJson(archive: Blob, entrees: readonly Entree[]): Promise<unknown> {
  const entree = entrees.find(({ nom }) => nom === NOM_PROJET);
  if (entree === undefined) throw new RefusArchive('pas_un_projet');
  if (entree.deplie > PROJET_MAX) throw new RefusArchive('bombe', NOM_PROJET);
  try {
    return JSON.parse(await (await readEntree(archive, entree)).text());
  } catch (erreur) {
    if (erreur instanceof RefusArchive) throw erreur;
    throw new RefusArchive('projet_illisible', erreur instanceof Error ? erreur.message : '');
  }
}

async function readSource(archive: Blob, entree: Entree): Promise<Blob | null> {
  try {
    return await readEntree(archive, entree);
  } catch (erreur) {
    if (erreur instanceof EntreeAbimee) return null;
    throw erreur;
  }
}
