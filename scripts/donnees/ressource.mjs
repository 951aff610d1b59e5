import { Echec, echecSysteme } from './echec.mjs';
import { demander, echecStatut } from './requete.mjs';

/** An answer of the API is a few hundred kB at most. */
const OCTETS_MAX = 20 * 1024 * 1024;
const ALGORITHMES = new Set(['sha1', 'sha256', 'sha512', 'md5']);

/**
 * A file to fetch.
 * @typedef {object} Ressource
 * @property {string} adresse
 * @property {string | null} date ISO date the producer gives
 * @property {number | null} octets
 * @property {{ algorithme: string, valeur: string } | null} somme
 */

/**
 * The newest resource of a dataset among those that match `motif`; all of them when none matches.
 * @param {unknown} jeu answer of the API @param {string | undefined} motif @param {string} adresse
 * @returns {Ressource}
 */
export function chooseRessource(jeu, motif, adresse) {
  const resources = /** @type {any} */ (jeu)?.resources;
  const lisibles = (Array.isArray(resources) ? resources : []).filter((r) => isAdresse(r?.url));
  if (lisibles.length === 0) throw new Echec('reponse', `Aucun fichier dans la réponse de ${adresse}`);
  const principales = lisibles.filter(({ type }) => type === undefined || type === null || type === 'main');
  const cherche = motif === undefined ? null : new RegExp(motif, 'i');
  // The folder of a resource bears the name of the dataset: only the end of its address tells it.
  const correspond = (/** @type {any} */ r) =>
    cherche === null ||
    cherche.test(simplify(r.title)) ||
    cherche.test(simplify(new URL(r.url).pathname.split('/').at(-1)));
  const candidates = [principales.filter(correspond), lisibles.filter(correspond), principales, lisibles];
  const choisies = candidates.find((liste) => liste.length > 0) ?? [];
  const [premiere] = [...choisies].sort((a, b) => compare(dateOf(b), dateOf(a)) || compare(b.url, a.url));
  return {
    adresse: premiere.url,
    date: dateOf(premiere).slice(0, 10) || null,
    octets: Number.isSafeInteger(premiere.filesize) && premiere.filesize > 0 ? premiere.filesize : null,
    somme: readSomme(premiere.checksum),
  };
}

/** Asks the API for a dataset. @param {string} adresse @param {string | undefined} motif @param {{ silenceMs?: number }} options */
export async function findRessource(adresse, motif, options) {
  const { reponse } = await demander(adresse, { ...options, headers: { Accept: 'application/json' } });
  const statut = reponse.statusCode ?? 0;
  if (statut !== 200) {
    reponse.resume();
    throw echecStatut(statut, adresse);
  }
  let jeu;
  try {
    jeu = JSON.parse(await readText(reponse, adresse));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Echec('reponse', `Réponse illisible (ce n’est pas du JSON) : ${adresse}`);
    throw error;
  }
  return chooseRessource(jeu, motif, adresse);
}

/** @param {import('node:http').IncomingMessage} reponse @param {string} adresse */
async function readText(reponse, adresse) {
  const morceaux = [];
  let octets = 0;
  try {
    for await (const morceau of reponse) {
      octets += morceau.length;
      if (octets > OCTETS_MAX) throw new Echec('trop_gros', `Réponse trop longue : ${adresse}`);
      morceaux.push(morceau);
    }
  } catch (error) {
    throw echecSysteme(error, adresse);
  }
  return Buffer.concat(morceaux).toString('utf8');
}

/** @param {any} ressource @returns {string} date of the last change, "" unknown */
function dateOf({ last_modified: modifiee, published, created_at: creee }) {
  return (
    [modifiee, published, creee].find((date) => typeof date === 'string' && /^\d{4}-\d\d-\d\d/.test(date)) ??
    ''
  );
}

/** @param {any} checksum */
function readSomme(checksum) {
  const algorithme = String(checksum?.type ?? '')
    .toLowerCase()
    .replace('-', '');
  const valeur = String(checksum?.value ?? '').toLowerCase();
  return ALGORITHMES.has(algorithme) && /^[0-9a-f]{32,128}$/.test(valeur) ? { algorithme, valeur } : null;
}

/** @param {unknown} url */
function isAdresse(url) {
  return typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url);
}

/** Without accents. @param {unknown} texte */
function simplify(texte) {
  return String(texte ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
