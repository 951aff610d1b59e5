import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  cheminGarde,
  cleanPrecache,
  type Environnement,
  installPrecache,
  type ListePrecache,
  matchPrecache,
} from '../../../src/app/hors-ligne/precache';
import { createCaches } from './caches-essai';

const DOSSIER = 'https://exemple.fr/outil/';
const empreinte = (texte: string) => createHash('sha256').update(texte).digest('hex');
const liste = (version: string, fichiers: Record<string, string>): ListePrecache => ({
  version,
  fichiers: Object.fromEntries(Object.entries(fichiers).map(([chemin, texte]) => [chemin, empreinte(texte)])),
});

/** A static server of these texts, that counts what it is asked. */
function preparer(servis: Record<string, string>) {
  const demandes: string[] = [];
  const env: Environnement = {
    caches: createCaches(),
    dossier: DOSSIER,
    fetch: async (adresse) => {
      const chemin = String(adresse).slice(DOSSIER.length) || 'index.html';
      demandes.push(chemin);
      const texte = servis[chemin];
      return texte === undefined
        ? new Response('', { status: 404 })
        : new Response(texte, {
            headers: { 'Content-Security-Policy': "default-src 'none'", Vary: 'Accept' },
          });
    },
  };
  return { env, demandes, servis };
}
const FICHIERS = { 'index.html': '<html>', 'assets/a-1.js': 'a', 'assets/b-1.csv': 'b' };
const lire = async (chemin: string, l: ListePrecache, env: Environnement) =>
  (await matchPrecache(chemin, l, env))?.text() ?? null;

describe('files kept for offline use', () => {
  it('are served as they were, their security policy included', async () => {
    const { env } = preparer(FICHIERS);
    const l = liste('1', FICHIERS);
    await installPrecache(l, env);
    const page = await matchPrecache('index.html', l, env);
    expect(page?.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(page?.headers.get('Vary')).toBeNull();
    expect(await page?.text()).toBe('<html>');
    expect(await lire('assets/b-1.csv', l, env)).toBe('b');
  });

  it('are asked for once as long as their content is the same', async () => {
    const { env, demandes, servis } = preparer({ ...FICHIERS });
    await installPrecache(liste('1', FICHIERS), env);
    demandes.length = 0;
    const suivants = { ...FICHIERS, 'index.html': '<html lang>' };
    servis['index.html'] = '<html lang>';
    await installPrecache(liste('2', suivants), env);
    expect(demandes).toEqual(['index.html']);
    expect(await lire('index.html', liste('2', suivants), env)).toBe('<html lang>');
    expect(await lire('index.html', liste('1', FICHIERS), env)).toBe('<html>');
  });

  it('are not taken from a half-made deployment, nor from a portal that answers anything', async () => {
    const { env } = preparer({ ...FICHIERS, 'assets/a-1.js': '<html>Bienvenue sur le réseau' });
    await expect(installPrecache(liste('1', FICHIERS), env)).rejects.toThrow('digest');
    const absent = preparer({});
    await expect(installPrecache(liste('1', FICHIERS), absent.env)).rejects.toThrow('404');
  });

  it('of the version another tab still runs stay, older ones go', async () => {
    const { env, servis } = preparer({ ...FICHIERS });
    const versions = ['1', '2', '3'].map((v) => liste(v, { 'index.html': v, [`assets/a-${v}.js`]: `a${v}` }));
    for (const [rang, l] of versions.entries()) {
      const v = String(rang + 1);
      Object.assign(servis, { 'index.html': v, [`assets/a-${v}.js`]: `a${v}` });
      await installPrecache(l, env);
      await cleanPrecache(l, env);
    }
    const derniere = versions[2] as ListePrecache;
    expect(await env.caches.keys()).toEqual(['maillage-2', 'maillage-3']);
    expect(await lire('assets/a-2.js', derniere, env)).toBe('a2');
    expect(await lire('assets/a-1.js', derniere, env)).toBeNull();
    expect(await lire('index.html', derniere, env)).toBe('3');
  });

  it('are told from what is asked of the network', () => {
    const { env } = preparer(FICHIERS);
    const l = liste('1', FICHIERS);
    const chemin = (adresse: string) => cheminGarde(adresse, l, env);
    expect(chemin(DOSSIER)).toBe('index.html');
    expect(chemin(`${DOSSIER}index.html?a=1#etape=offre`)).toBe('index.html');
    expect(chemin(`${DOSSIER}assets/a-0.js`)).toBe('assets/a-0.js');
    expect(chemin(`${DOSSIER}en-ligne.html`)).toBeNull();
    expect(chemin(`${DOSSIER}donnees-ouvertes/index.json`)).toBeNull();
    expect(chemin('https://exemple.fr/autre/')).toBeNull();
    expect(chemin('https://ailleurs.fr/outil/index.html')).toBeNull();
    expect(chemin(`${DOSSIER}constructor`)).toBeNull();
  });
});
