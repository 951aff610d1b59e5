import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Echec, echecSysteme } from './echec.mjs';
import { demander, echecStatut } from './requete.mjs';

/** Tries in a row that bring nothing, before giving up. */
const ESSAIS = 4;
/** Tries in all, for a link that gives a little each time. */
const ESSAIS_MAX = 60;
const ATTENTE_MS = 1000;

/**
 * @typedef {object} Options
 * @property {string} nom name of the file in the folder
 * @property {{ algorithme: string, valeur: string } | null} [somme] checksum announced by the producer
 * @property {string | null} [validateur] ETag of the copy already there: nothing is fetched when it still holds
 * @property {(octets: number, total: number | null) => void} [surProgression]
 * @property {number} [silenceMs]
 * @property {number} [attenteMs] first wait between two tries, doubled at each
 */

/**
 * Fetches a file into a folder. What has come stays in `<nom>.partiel` when the link is cut, and the next
 * try, in this run or a later one, asks only for the rest; the file takes its name once it is whole and checked.
 * @param {string} adresse @param {string} dossier @param {Options} options
 * @returns {Promise<{ octets: number, sha256: string, validateur: string | null, date: string | null } | null>}
 *   null when the copy already there is still the right one
 */
export async function telecharger(adresse, dossier, options) {
  const { somme = null, attenteMs = ATTENTE_MS } = options;
  const partiel = join(dossier, `${options.nom}.partiel`);
  let sommesFausses = 0;
  let vains = 0;
  for (let essai = 1; ; essai += 1) {
    const avant = await size(partiel);
    try {
      const recu = await receive(adresse, partiel, options);
      if (recu === null) return null;
      const { octets, sha256, lue } = await digest(partiel, somme?.algorithme ?? 'sha256');
      if (somme !== null && lue !== somme.valeur) {
        await forget(partiel);
        throw new Echec(
          'somme',
          `Fichier altéré : sa somme de contrôle n’est pas celle annoncée (${adresse}).`,
          {
            // A resumed file may mix two editions: taken once more from the start.
            passager: sommesFausses === 0,
          },
        );
      }
      await rename(partiel, join(dossier, options.nom));
      await rm(`${partiel}.json`, { force: true });
      return { octets, sha256, ...recu };
    } catch (error) {
      const echec = echecSysteme(error, adresse);
      if (echec.code === 'somme') sommesFausses += 1;
      vains = (await size(partiel)) > avant ? 0 : vains + 1;
      if (!echec.passager || vains >= ESSAIS || essai >= ESSAIS_MAX) throw echec;
      await wait(attenteMs * 2 ** Math.min(vains, 5));
    }
  }
}

/** One try. @param {string} adresse @param {string} partiel @param {Options} options */
async function receive(adresse, partiel, { validateur = null, surProgression, silenceMs }) {
  const reprise = await readReprise(partiel, adresse);
  const headers = /** @type {Record<string, string>} */ ({});
  if (reprise !== null)
    Object.assign(headers, { Range: `bytes=${reprise.octets}-`, 'If-Range': reprise.validateur });
  else if (validateur !== null) headers['If-None-Match'] = validateur;
  const { reponse } = await demander(adresse, { headers, ...(silenceMs === undefined ? {} : { silenceMs }) });
  const statut = reponse.statusCode ?? 0;
  if (statut === 304 && reprise === null && validateur !== null) {
    reponse.resume();
    return null;
  }
  if (
    statut === 416 &&
    reprise !== null &&
    reponse.headers['content-range'] === `bytes */${reprise.octets}`
  ) {
    // All of it had come: only the check and the name were missing.
    reponse.resume();
    return { validateur: reprise.validateur, date: null };
  }
  const suite = statut === 206 && reprise !== null && startOf(reponse) === reprise.octets;
  if (statut !== 200 && !suite) {
    reponse.resume();
    // The part we hold does not fit what is there now: start again without it.
    if (statut === 206 || statut === 416) {
      await forget(partiel);
      throw new Echec('coupure', `La reprise a été refusée par ${new URL(adresse).host}.`, {
        passager: true,
      });
    }
    throw echecStatut(statut, adresse);
  }
  const debut = suite && reprise !== null ? reprise.octets : 0;
  const total = totalOf(reponse, debut);
  const { etag, 'last-modified': modifie } = reponse.headers;
  // A weak ETag tells equivalent files apart from others, not their bytes: no resuming on its word.
  const fort = etag !== undefined && !etag.startsWith('W/') ? etag : (modifie ?? null);
  if (!suite) await writeFile(`${partiel}.json`, JSON.stringify({ adresse, validateur: fort }));
  let octets = debut;
  reponse.on('data', (morceau) => {
    octets += morceau.length;
    surProgression?.(octets, total);
  });
  await pipeline(reponse, createWriteStream(partiel, { flags: suite ? 'a' : 'w' }));
  if (total !== null && octets !== total)
    throw new Echec('coupure', `Fichier incomplet : ${octets} octets reçus sur ${total} (${adresse}).`, {
      passager: true,
    });
  return { validateur: etag ?? null, date: isoDate(modifie) };
}

/**
 * What an earlier try left and may be continued: same address, and a validator the server can compare.
 * @param {string} partiel @param {string} adresse
 */
async function readReprise(partiel, adresse) {
  const octets = await size(partiel);
  const notes = JSON.parse(await readFile(`${partiel}.json`, 'utf8').catch(() => 'null'));
  if (octets === 0 || notes?.adresse !== adresse || typeof notes.validateur !== 'string') return null;
  return { octets, validateur: /** @type {string} */ (notes.validateur) };
}

/** @param {import('node:http').IncomingMessage} reponse first byte of a partial answer, -1 unknown */
function startOf(reponse) {
  const lu = /^bytes (\d+)-/.exec(reponse.headers['content-range'] ?? '');
  return lu === null ? -1 : Number(lu[1]);
}

/** Size of the whole file, null when the server does not tell. @param {import('node:http').IncomingMessage} reponse @param {number} debut */
function totalOf(reponse, debut) {
  const longueur = Number(reponse.headers['content-length'] ?? Number.NaN);
  return Number.isSafeInteger(longueur) ? debut + longueur : null;
}

/** SHA-256 of a file, and its checksum by another algorithm. @param {string} chemin @param {string} algorithme */
async function digest(chemin, algorithme) {
  const sha256 = createHash('sha256');
  const autre = createHash(algorithme);
  let octets = 0;
  for await (const morceau of createReadStream(chemin)) {
    octets += morceau.length;
    sha256.update(morceau);
    autre.update(morceau);
  }
  return { octets, sha256: sha256.digest('hex'), lue: autre.digest('hex') };
}

/** @param {string} partiel */
async function forget(partiel) {
  await rm(partiel, { force: true });
  await rm(`${partiel}.json`, { force: true });
}

/** @param {string} chemin @returns {Promise<number>} 0 when absent */
async function size(chemin) {
  return (await stat(chemin).catch(() => null))?.size ?? 0;
}

/** @param {string | undefined} date of an HTTP header */
function isoDate(date) {
  const instant = Date.parse(date ?? '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}
