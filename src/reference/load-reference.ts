import type { CommunesEncodees } from './communes-encodees';
import type { LecteurDonnees, Reference } from './contrat';
import { decodeCommunes } from './decode-communes';
import { decodeDepartements } from './decode-departements';
import { decodeNomenclature } from './decode-nomenclature';
import type { DepartementsEncodes } from './departements-encodes';

/** Files of `data/` the page needs before its first picture. */
export const FICHIERS_REFERENCE = [
  'communes.json',
  'departements.json',
  'nomenclature/categories.csv',
  'nomenclature/agregats.csv',
  'nomenclature/statuts-juridiques.csv',
  'nomenclature/capacites.csv',
] as const;

/** Reads and decodes the reference tables, files in parallel. */
export async function loadReference(lire: LecteurDonnees): Promise<Reference> {
  const decodeur = new TextDecoder();
  const [communes, departements, categories, agregats, statuts, capacites] = (await Promise.all(
    FICHIERS_REFERENCE.map(async (chemin) => decodeur.decode(await lire(chemin))),
  )) as [string, string, string, string, string, string];
  const decodes = decodeDepartements(JSON.parse(departements) as DepartementsEncodes);
  return {
    nomenclature: decodeNomenclature({ categories, agregats, statuts, capacites }),
    communes: decodeCommunes(JSON.parse(communes) as CommunesEncodees, decodes),
    departements: decodes,
  };
}
