import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Echec } from './echec.mjs';
import { addFichier, isNomSur, readInventaire } from './inventaire.mjs';
import { createLigne, formatOctets } from './ligne.mjs';
import { aide, readOptions } from './options.mjs';
import { findRessource } from './ressource.mjs';
import { loadSources, moveSource } from './sources.mjs';
import { telecharger } from './telecharger.mjs';

/** Exit codes. */
export const CODES = { termine: 0, echec: 1, usage: 2 };

/**
 * What the command works with; injected for the tests.
 * @typedef {object} Outils
 * @property {string} racine relative folders are below it
 * @property {{ write: (texte: string) => void, isTTY?: boolean }} sortie
 * @property {{ write: (texte: string) => void }} erreurs
 * @property {() => number} [maintenant] milliseconds since 1970
 * @property {URL | string} [table] another table of addresses
 * @property {number} [silenceMs]
 * @property {number} [attenteMs]
 */

/** Runs `npm run donnees` and gives its exit code. @param {readonly string[]} argv @param {Outils} outils */
export async function commander(argv, outils) {
  const sources = await loadSources(outils.table);
  const genres = [...sources.keys()];
  const demande = readOptions(argv, genres);
  if (demande.action === 'aide') {
    outils.sortie.write(aide(genres));
    return CODES.termine;
  }
  if (demande.action === 'adresses') {
    for (const { genre, jeu, fichier, aVerifier } of sources.values())
      outils.sortie.write(
        `${genre} : ${jeu ?? fichier}${aVerifier === undefined ? '' : ` (${aVerifier})`}\n`,
      );
    return CODES.termine;
  }
  if (demande.action === 'erreur') {
    outils.erreurs.write(`${demande.message}\nAide : npm run donnees -- --help\n`);
    return CODES.usage;
  }
  const dossier = resolve(outils.racine, demande.dossier);
  for (const genre of demande.genres) {
    const connue = /** @type {import('./sources.mjs').Source} */ (sources.get(genre));
    const source = demande.adresse === null ? connue : moveSource(connue, demande.adresse);
    try {
      await mkdir(dossier, { recursive: true });
      await fetchSource(source, dossier, outils);
    } catch (error) {
      outils.erreurs.write(`${describe(error, source)}\n`);
      return CODES.echec;
    }
  }
  return CODES.termine;
}

/** @param {import('./sources.mjs').Source} source @param {string} dossier @param {Outils} outils */
async function fetchSource(source, dossier, { sortie, maintenant = Date.now, silenceMs, attenteMs }) {
  const delais = {
    ...(silenceMs === undefined ? {} : { silenceMs }),
    ...(attenteMs === undefined ? {} : { attenteMs }),
  };
  const ressource =
    source.jeu === undefined
      ? { adresse: source.fichier ?? '', date: null, octets: null, somme: null }
      : await findRessource(source.jeu, source.ressource, delais);
  const nom = nameOf(ressource.adresse, source.genre);
  const connu = (await readInventaire(dossier)).find(
    (fichier) => fichier.nom === nom && fichier.adresse === ressource.adresse,
  );
  const ligne = createLigne(sortie, maintenant);
  const recu = await telecharger(ressource.adresse, dossier, {
    nom,
    somme: ressource.somme,
    validateur: connu?.validateur ?? null,
    surProgression: (octets, total) => ligne.suivre(nom, octets, total ?? ressource.octets),
    ...delais,
  });
  if (recu === null) {
    ligne.finir(`${nom} : déjà à jour (${formatOctets(connu?.octets ?? 0)})`);
    return;
  }
  const { genre, titre, producteur, licence } = source;
  const date = ressource.date ?? recu.date;
  await addFichier(dossier, {
    nom,
    genre,
    titre,
    producteur,
    licence,
    octets: recu.octets,
    sha256: recu.sha256,
    date,
    telechargeLe: new Date(maintenant()).toISOString(),
    adresse: ressource.adresse,
    validateur: recu.validateur,
  });
  ligne.finir(
    `${nom} : ${formatOctets(recu.octets)}${date === null ? '' : `, du ${date.split('-').reverse().join('/')}`}, sha-256 ${recu.sha256.slice(0, 12)}…`,
  );
}

/** Name of the file in the folder, from the end of its address. @param {string} adresse @param {string} genre */
export function nameOf(adresse, genre) {
  let fin = new URL(adresse).pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    fin = decodeURIComponent(fin);
  } catch {
    // Kept as it is: only its letters and digits will stay.
  }
  const nom = fin.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  // Two kinds may be published under one name ("data.csv").
  return isNomSur(nom) && nom.includes('.') ? nom : `${genre}-${nom || 'fichier'}`.slice(0, 150);
}

/** @param {unknown} error @param {import('./sources.mjs').Source} source */
function describe(error, { genre, aVerifier }) {
  if (!(error instanceof Echec)) throw error;
  if (error.code === 'reseau') return `${error.message} Rien n’a été changé.`;
  const conseil =
    error.code === 'statut' || error.code === 'reponse'
      ? ` ${aVerifier === undefined ? '' : `(${aVerifier}) `}Une autre adresse se donne par --adresse.`
      : error.code === 'coupure'
        ? ' Relancez la commande : elle reprendra où elle s’est arrêtée.'
        : '';
  return `${genre} : ${error.message}${conseil}`;
}
