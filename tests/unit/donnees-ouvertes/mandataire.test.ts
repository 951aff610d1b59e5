import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proxyOf } from '../../../scripts/donnees/mandataire.mjs';
import { demander } from '../../../scripts/donnees/requete.mjs';

describe('the proxy of an address', () => {
  const systeme = {
    https_proxy: 'http://p:3128',
    HTTP_PROXY: 'p:8080',
    no_proxy: 'interne.fr, .local:8443 ,',
  };

  it.each([
    ['https://www.data.gouv.fr/x', 'http://p:3128/'],
    ['http://www.data.gouv.fr/x', 'http://p:8080/'],
    ['https://interne.fr/x', null],
    ['https://a.interne.fr/x', null],
    ['https://autreinterne.fr/x', 'http://p:3128/'],
    ['https://a.local/x', null],
    ['http://127.0.0.1:3000/x', null],
    ['http://localhost:3000/x', null],
  ])('%s: %s', (adresse, attendu) => {
    expect(proxyOf(adresse, systeme)?.href ?? null).toBe(attendu);
  });

  it('is none without variables, with all excluded, or with one that is no address', () => {
    expect(proxyOf('https://x.fr/', {})).toBeNull();
    expect(proxyOf('https://x.fr/', { https_proxy: 'http://p', no_proxy: '*' })).toBeNull();
    expect(proxyOf('https://x.fr/', { https_proxy: 'socks5://p:1' })).toBeNull();
    expect(proxyOf('https://x.fr/', { https_proxy: 'http://' })).toBeNull();
  });
});

describe('requests through a proxy', () => {
  let serveur: Server;
  const vues: {
    readonly methode: string | undefined;
    readonly cible: string | undefined;
    readonly secret: unknown;
  }[] = [];
  beforeEach(async () => {
    vues.length = 0;
    serveur = createServer((demande, reponse) => {
      vues.push({
        methode: demande.method,
        cible: demande.url,
        secret: demande.headers['proxy-authorization'],
      });
      reponse.end(`pour ${demande.headers.host}`);
    });
    serveur.on('connect', (demande, socket) => {
      vues.push({ methode: 'CONNECT', cible: demande.url, secret: demande.headers['proxy-authorization'] });
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    await new Promise<void>((suite) => serveur.listen(0, '127.0.0.1', suite));
    const adresse = `127.0.0.1:${(serveur.address() as AddressInfo).port}`;
    vi.stubEnv('http_proxy', `http://moi:se%20cret@${adresse}`);
    vi.stubEnv('https_proxy', `http://${adresse}`);
    vi.stubEnv('no_proxy', '');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    serveur.closeAllConnections();
    await new Promise((suite) => serveur.close(suite));
  });

  it('ask it for the whole address, with its password', async () => {
    const { reponse } = await demander('http://donnees.exemple/a.csv?x=1');
    const morceaux: Buffer[] = [];
    for await (const morceau of reponse) morceaux.push(morceau);
    expect(Buffer.concat(morceaux).toString()).toBe('pour donnees.exemple');
    expect(vues).toEqual([
      {
        methode: 'GET',
        cible: 'http://donnees.exemple/a.csv?x=1',
        secret: `Basic ${Buffer.from('moi:se cret').toString('base64')}`,
      },
    ]);
  });

  it('open a tunnel for an encrypted address, and say that it refuses', async () => {
    await expect(demander('https://donnees.exemple/a.csv')).rejects.toMatchObject({
      code: 'mandataire',
      passager: false,
      message: expect.stringContaining('407'),
    });
    expect(vues).toEqual([{ methode: 'CONNECT', cible: 'donnees.exemple:443', secret: undefined }]);
  });
});
