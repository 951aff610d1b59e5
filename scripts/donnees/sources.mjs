import { readFile } from 'node:fs/promises';

/**
 * Where one kind of open data is found: a dataset of data.gouv.fr (its newest resource is taken) or one file.
 * @typedef {object} Source
 * @property {string} genre
 * @property {string} titre
 * @property {string} producteur
 * @property {string} licence
 * @property {string} [jeu] address of the dataset in the API of data.gouv.fr
 * @property {string} [ressource] pattern the title or the file name of its resource matches
 * @property {string} [fichier] address of the file itself
 * @property {string} [aVerifier] why the address may no longer be the right one
 */

/** The one table of addresses, to be edited when a producer moves. */
export const TABLE = new URL('./sources.json', import.meta.url);

/** @param {URL | string} [table] @returns {Promise<ReadonlyMap<string, Source>>} sources by kind */
export async function loadSources(table = TABLE) {
  const contenu = JSON.parse(await readFile(table, 'utf8'));
  return new Map(Object.entries(contenu).map(([genre, source]) => [genre, { genre, ...source }]));
}

/**
 * The same source at another address: a dataset of the API, or a file.
 * @param {Source} source @param {string} adresse @returns {Source}
 */
export function moveSource({ genre, titre, producteur, licence, ressource }, adresse) {
  const commun = { genre, titre, producteur, licence };
  // `/datasets/r/<id>` is the permanent address of a resource: it leads to the file.
  return /\/api\/\d+\/datasets\/(?!r\/)/.test(new URL(adresse).pathname)
    ? { ...commun, ...(ressource === undefined ? {} : { ressource }), jeu: adresse }
    : { ...commun, fichier: adresse };
}
