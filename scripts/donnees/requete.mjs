import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Echec, echecSysteme } from './echec.mjs';
import { openTunnel, proxyOf, throughProxy } from './mandataire.mjs';

const REDIRECTIONS_MAX = 5;
const COMMUNS = { 'User-Agent': 'Maillage', 'Accept-Encoding': 'identity', Accept: '*/*' };
/** Longest silence accepted, while connecting as while receiving. */
export const SILENCE_MS = 30_000;

/**
 * GET with redirects followed. The body is what the server sends, never decompressed: what is resumed and
 * checksummed must be the file as published.
 * @param {string} adresse
 * @param {{ headers?: Record<string, string>, silenceMs?: number }} [options]
 * @returns {Promise<{ reponse: import('node:http').IncomingMessage, adresse: string }>} `adresse`: after redirects
 */
export async function demander(adresse, { headers = {}, silenceMs = SILENCE_MS } = {}) {
  let courante = adresse;
  for (let saut = 0; saut <= REDIRECTIONS_MAX; saut += 1) {
    const reponse = await ouvrir(courante, headers, silenceMs);
    const statut = reponse.statusCode ?? 0;
    const suite = reponse.headers.location;
    if (statut < 301 || statut > 308 || statut === 304 || suite === undefined)
      return { reponse, adresse: courante };
    reponse.resume();
    const suivante = new URL(suite, courante);
    if (courante.startsWith('https:') && suivante.protocol !== 'https:')
      throw new Echec('redirections', `Redirection refusée vers une adresse non chiffrée : ${suivante.href}`);
    courante = suivante.href;
  }
  throw new Echec('redirections', `Trop de redirections depuis ${adresse}`);
}

/** @param {string} adresse @param {Record<string, string>} headers @param {number} silenceMs */
async function ouvrir(adresse, headers, silenceMs) {
  try {
    const chemin = await findChemin(adresse, silenceMs);
    return await send(adresse, chemin, headers, silenceMs);
  } catch (error) {
    throw echecSysteme(error, adresse);
  }
}

/**
 * The way to an address: direct, or through the proxy of the system.
 * @param {string} adresse @param {number} silenceMs
 * @returns {Promise<{ options: import('node:https').RequestOptions, headers: Record<string, string> }>}
 */
async function findChemin(adresse, silenceMs) {
  const proxy = proxyOf(adresse);
  if (proxy === null) return { options: {}, headers: {} };
  if (!adresse.startsWith('https:')) return throughProxy(proxy, adresse);
  const socket = await openTunnel(proxy, adresse, silenceMs);
  return { options: { createConnection: () => socket }, headers: {} };
}

/**
 * @param {string} adresse @param {Awaited<ReturnType<typeof findChemin>>} chemin
 * @param {Record<string, string>} headers @param {number} silenceMs
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
function send(adresse, chemin, headers, silenceMs) {
  const ask = adresse.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((done, failed) => {
    const demande = ask(adresse, {
      ...chemin.options,
      headers: { ...COMMUNS, ...chemin.headers, ...headers },
    });
    demande.setTimeout(silenceMs, () =>
      demande.destroy(
        Object.assign(new Error(`aucune réponse en ${silenceMs / 1000} s`), { code: 'ETIMEDOUT' }),
      ),
    );
    demande.once('response', done);
    demande.once('error', failed);
    demande.end();
  });
}

/** Why an answer is no file. @param {number} statut @param {string} adresse */
export function echecStatut(statut, adresse) {
  const passager = statut === 408 || statut === 429 || statut >= 500;
  const raison =
    statut === 404 || statut === 410
      ? 'rien à cette adresse'
      : passager
        ? 'le service est indisponible'
        : 'demande refusée';
  return new Echec('statut', `${raison[0]?.toUpperCase()}${raison.slice(1)} (${statut}) : ${adresse}`, {
    statut,
    passager,
  });
}
