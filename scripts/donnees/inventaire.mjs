import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** List of what was downloaded, read by the page. */
export const NOM_INVENTAIRE = 'index.json';

/**
 * A downloaded file, as the page reads it.
 * @typedef {object} Fichier
 * @property {string} nom
 * @property {string} genre
 * @property {string} titre
 * @property {string} producteur
 * @property {string} licence
 * @property {number} octets
 * @property {string} sha256 hexadecimal
 * @property {string | null} date ISO date of the data, null when nobody gives it
 * @property {string} telechargeLe ISO date and time
 * @property {string} adresse where it came from
 * @property {string | null} validateur ETag of the source, to ask only for what changed
 */

/** Names we write and serve: no path, no hidden file. @param {unknown} nom @returns {nom is string} */
export function isNomSur(nom) {
  return typeof nom === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/.test(nom) && nom !== NOM_INVENTAIRE;
}

/** @param {any} fichier @returns {fichier is Fichier} */
function isFichier(fichier) {
  return (
    isNomSur(fichier?.nom) &&
    typeof fichier.genre === 'string' &&
    Number.isSafeInteger(fichier.octets) &&
    /^[0-9a-f]{64}$/.test(fichier.sha256)
  );
}

/**
 * Files of the folder that its list names and that are whole; none when there is no list.
 * @param {string} dossier @returns {Promise<readonly Fichier[]>}
 */
export async function readInventaire(dossier) {
  let contenu;
  try {
    contenu = JSON.parse(await readFile(join(dossier, NOM_INVENTAIRE), 'utf8'));
  } catch {
    return [];
  }
  const listes = Array.isArray(contenu?.fichiers) ? contenu.fichiers.filter(isFichier) : [];
  const presents = await Promise.all(
    listes.map(async (/** @type {Fichier} */ { nom, octets }) => {
      const etat = await stat(join(dossier, nom)).catch(() => null);
      return etat?.isFile() === true && etat.size === octets;
    }),
  );
  return listes.filter((/** @type {Fichier} */ _, /** @type {number} */ rang) => presents[rang]);
}

/**
 * Adds a file to the list, in the place of the one of the same name.
 * @param {string} dossier @param {Fichier} fichier
 */
export async function addFichier(dossier, fichier) {
  const autres = (await readInventaire(dossier)).filter(({ nom }) => nom !== fichier.nom);
  const fichiers = [...autres, fichier].sort((a, b) => (a.nom < b.nom ? -1 : 1));
  const provisoire = join(dossier, `${NOM_INVENTAIRE}.${process.pid}`);
  await writeFile(provisoire, `${JSON.stringify({ version: 1, fichiers }, null, 2)}\n`);
  await rename(provisoire, join(dossier, NOM_INVENTAIRE));
}
