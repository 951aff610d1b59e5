import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFichier } from '../../../scripts/donnees/inventaire.mjs';
import { createStaticServer, listen } from '../../../scripts/serveur.mjs';
import { listDonneesOuvertes, openDonneeOuverte } from '../../../src/state/donnees-ouvertes';
import { octetsEssai, somme } from './serveur-essai';

const CORPS = gzipSync(octetsEssai(50_000));

let racine: string;
let donnees: string;
let serveur: Server;
beforeEach(async () => {
  racine = await mkdtemp(join(tmpdir(), 'maillage-service-'));
  donnees = join(racine, 'donnees');
  const dist = join(racine, 'dist');
  await mkdir(dist);
  await mkdir(donnees);
  await writeFile(join(dist, 'index.html'), 'page');
  await writeFile(join(racine, 'secret.txt'), 'secret');
  serveur = await createStaticServer(dist, donnees);
  await listen(serveur, 0);
});
afterEach(async () => {
  serveur.closeAllConnections();
  serveur.close();
  await rm(racine, { recursive: true });
});

const origine = () => `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/`;
const demander = (chemin: string, options?: { readonly signal?: AbortSignal }) =>
  fetch(new URL(chemin, origine()), options);

async function ajouter(nom: string, corps: Buffer): Promise<void> {
  await writeFile(join(donnees, nom), corps);
  await addFichier(donnees, {
    nom,
    genre: 'structures',
    titre: 'FINESS, structures',
    producteur: 'ANS',
    licence: 'Licence Ouverte 2.0',
    octets: corps.length,
    sha256: somme(corps),
    date: '2026-11-13',
    telechargeLe: '2026-11-22T09:30:00.000Z',
    adresse: 'https://exemple.fr/x',
    validateur: '"un"',
  });
}

/** Raw request: unlike fetch it sends the path as it is, climbing included. */
function brut(chemin: string, methode = 'GET'): Promise<{ statut: number; corps: string; entetes: object }> {
  const { port } = serveur.address() as AddressInfo;
  return new Promise((suite, echec) => {
    const demande = request({ host: '127.0.0.1', port, path: chemin, method: methode }, (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau) => morceaux.push(morceau));
      reponse.on('end', () =>
        suite({
          statut: reponse.statusCode ?? 0,
          corps: Buffer.concat(morceaux).toString(),
          entetes: reponse.headers,
        }),
      );
    });
    demande.on('error', echec);
    demande.end();
  });
}

describe('the downloaded files, served beside the page', () => {
  it('are an empty list before any download', async () => {
    expect(await (await demander('donnees-ouvertes/index.json')).json()).toEqual({
      version: 1,
      fichiers: [],
    });
    expect(await listDonneesOuvertes(demander)).toEqual([]);
  });

  it('are listed as soon as they are there, without the notes of the download', async () => {
    await ajouter('finess.json.gz', CORPS);
    const reponse = await demander('donnees-ouvertes/index.json');
    expect(reponse.headers.get('cache-control')).toBe('no-cache');
    expect(Object.keys((await reponse.json()).fichiers[0])).toEqual([
      'nom',
      'genre',
      'titre',
      'producteur',
      'licence',
      'octets',
      'sha256',
      'date',
      'telechargeLe',
      'adresse',
    ]);
    expect(await listDonneesOuvertes(demander)).toMatchObject([
      { nom: 'finess.json.gz', genre: 'structures', octets: CORPS.length, date: '2026-11-13' },
    ]);
  });

  it('come as they were published, under the strict policy, never as a document', async () => {
    await ajouter('finess.json.gz', CORPS);
    const reponse = await demander('donnees-ouvertes/finess.json.gz');
    expect(Buffer.from(await reponse.arrayBuffer()).equals(CORPS)).toBe(true);
    const entetes = Object.fromEntries(reponse.headers);
    expect(entetes).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(entetes['content-encoding']).toBeUndefined();
    expect(entetes['content-disposition']).toContain('attachment');
    expect(entetes['content-security-policy']).toContain("default-src 'none'");
    const encore = await fetch(new URL('donnees-ouvertes/finess.json.gz', origine()), {
      headers: { 'If-None-Match': entetes.etag as string },
    });
    expect(encore.status).toBe(304);
  });

  it('open in the page, with progress, or not at all', async () => {
    await ajouter('finess.json.gz', CORPS);
    const [donnee] = await listDonneesOuvertes(demander);
    if (donnee === undefined) throw new Error('got no file, expected one');
    const vus: number[] = [];
    const blob = await openDonneeOuverte(donnee, { demander, surProgression: (lus) => vus.push(lus) });
    expect(Buffer.from(await blob.arrayBuffer()).equals(CORPS)).toBe(true);
    expect(vus.at(-1)).toBe(CORPS.length);
    await expect(openDonneeOuverte({ ...donnee, octets: 3 }, { demander })).rejects.toThrow('expected 3');
    await expect(openDonneeOuverte({ ...donnee, nom: 'absent' }, { demander })).rejects.toThrow('404');
    const arret = AbortSignal.abort(new Error('arrêté'));
    await expect(openDonneeOuverte(donnee, { demander, signal: arret })).rejects.toThrow('arrêté');
  });

  it('leave the list when they were shortened', async () => {
    await ajouter('finess.json.gz', CORPS);
    await truncate(join(donnees, 'finess.json.gz'), 10);
    expect(await listDonneesOuvertes(demander)).toEqual([]);
    expect((await brut('/donnees-ouvertes/finess.json.gz')).statut).toBe(404);
  });

  it.each([
    '/donnees-ouvertes/../secret.txt',
    '/donnees-ouvertes/..%2fsecret.txt',
    '/donnees-ouvertes/%2e%2e/secret.txt',
    '/donnees-ouvertes/..%5csecret.txt',
    '/donnees-ouvertes//secret.txt',
    '/donnees-ouvertes/non-liste.csv',
    '/donnees-ouvertes/finess.json.gz.partiel',
    '/donnees-ouvertes/',
    '/donnees-ouvertes/%00',
  ])('give nothing for %s', async (chemin) => {
    await ajouter('finess.json.gz', CORPS);
    await writeFile(join(donnees, 'non-liste.csv'), 'secret');
    await writeFile(join(donnees, 'finess.json.gz.partiel'), 'secret');
    const { statut, corps } = await brut(chemin);
    expect(statut).toBe(404);
    expect(corps).not.toContain('secret');
  });

  it('stay in their folder even when the list itself was tampered with', async () => {
    const faux = { octets: 6, sha256: '0'.repeat(64), genre: 'ght' };
    await writeFile(
      join(donnees, 'index.json'),
      JSON.stringify({ fichiers: [{ ...faux, nom: '../secret.txt' }, { ...faux, nom: 'index.json' }, null] }),
    );
    expect((await brut('/donnees-ouvertes/../secret.txt')).statut).toBe(404);
    expect((await brut('/donnees-ouvertes/%2e%2e%2fsecret.txt')).statut).toBe(404);
    expect(await listDonneesOuvertes(demander)).toEqual([]);
  });

  it('answer neither a write nor, with a body, a HEAD', async () => {
    await ajouter('finess.json.gz', CORPS);
    expect((await brut('/donnees-ouvertes/finess.json.gz', 'POST')).statut).toBe(405);
    expect((await brut('/donnees-ouvertes/finess.json.gz', 'HEAD')).corps).toBe('');
    expect((await brut('/donnees-ouvertes/index.json', 'HEAD')).corps).toBe('');
  });
});

describe('a list from elsewhere', () => {
  it.each([
    ['a page in its place', '<!doctype html>'],
    ['another shape', '{"fichiers":"oui"}'],
    ['nothing', ''],
    ['half of it unreadable', '{"fichiers":[{"nom":3},null,{"nom":"a","octets":-1}]}'],
  ])('is empty for %s', async (_, corps) => {
    expect(await listDonneesOuvertes(async () => new Response(corps))).toEqual([]);
  });

  it('is empty where nobody answers, and keeps the unknown kinds', async () => {
    expect(await listDonneesOuvertes(() => Promise.reject(new Error('rien')))).toEqual([]);
    expect(await listDonneesOuvertes(async () => new Response('', { status: 404 }))).toEqual([]);
    const corps = JSON.stringify({ fichiers: [{ nom: '<b>x', octets: 1, genre: 'neuf', date: 'hier' }] });
    expect(await listDonneesOuvertes(async () => new Response(corps))).toMatchObject([
      { nom: '<b>x', genre: 'autre', titre: '<b>x', date: null },
    ]);
  });
});
