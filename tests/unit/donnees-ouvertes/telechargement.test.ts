import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODES, commander, nameOf } from '../../../scripts/donnees/commande.mjs';
import { NOM_INVENTAIRE } from '../../../scripts/donnees/inventaire.mjs';
import { octetsEssai, ServeurEssai, somme } from './serveur-essai';

const FICHIER = octetsEssai(300_000);
const MAINTENANT = Date.UTC(2026, 10, 22, 9, 30);

let serveur: ServeurEssai;
let racine: string;
beforeEach(async () => {
  serveur = new ServeurEssai();
  await serveur.ouvrir();
  racine = await mkdtemp(join(tmpdir(), 'maillage-donnees-'));
});
afterEach(async () => {
  await serveur.fermer();
  await rm(racine, { recursive: true });
});

/** Keeps what is written. */
function createRecueil(): { write(texte: string): void; lire(): string } {
  const dits: string[] = [];
  return { write: (texte) => void dits.push(texte), lire: () => dits.join('') };
}

async function lancer(...argv: string[]) {
  const sortie = createRecueil();
  const erreurs = createRecueil();
  const code = await commander([...argv, '--dossier', 'donnees'], {
    racine,
    sortie,
    erreurs,
    maintenant: () => MAINTENANT,
    silenceMs: 300,
    attenteMs: 5,
  });
  return { code, sortie: sortie.lire(), erreurs: erreurs.lire() };
}

const dossier = () => join(racine, 'donnees');
const lireFichier = (nom: string) => readFile(join(dossier(), nom));
async function lireInventaire(): Promise<{ readonly [champ: string]: unknown }[]> {
  return JSON.parse((await lireFichier(NOM_INVENTAIRE)).toString()).fichiers;
}

describe('a file fetched from its address', () => {
  it('is written whole under its name, and listed with its size, checksum, date and source', async () => {
    serveur.pages.set('/f/communes-100m.geojson', {
      corps: FICHIER,
      etag: '"un"',
      modifie: 'Wed, 11 Nov 2026 08:00:00 GMT',
    });
    const adresse = serveur.adresse('/f/communes-100m.geojson');
    const { code, sortie, erreurs } = await lancer('contours', '--adresse', adresse);
    expect([code, erreurs]).toEqual([CODES.termine, '']);
    expect((await lireFichier('communes-100m.geojson')).equals(FICHIER)).toBe(true);
    expect(await lireInventaire()).toEqual([
      {
        nom: 'communes-100m.geojson',
        genre: 'contours',
        titre: expect.stringContaining('Contours'),
        producteur: expect.any(String),
        licence: 'Licence Ouverte 2.0',
        octets: FICHIER.length,
        sha256: somme(FICHIER),
        date: '2026-11-11',
        telechargeLe: '2026-11-22T09:30:00.000Z',
        adresse,
        validateur: '"un"',
      },
    ]);
    expect(sortie.trim().split('\n')).toHaveLength(1);
    expect(sortie).toContain('300 ko');
    expect(sortie).toContain(somme(FICHIER).slice(0, 12));
    expect((await readdir(dossier())).sort()).toEqual(['communes-100m.geojson', NOM_INVENTAIRE]);
  });

  it('is not fetched again while the producer says it has not changed, and is once it has', async () => {
    serveur.pages.set('/a.csv', { corps: FICHIER, etag: '"un"' });
    const adresse = serveur.adresse('/a.csv');
    await lancer('population', '--adresse', adresse);
    const avant = await stat(join(dossier(), 'a.csv'));
    const encore = await lancer('population', '--adresse', adresse);
    expect(encore.sortie).toContain('déjà à jour');
    expect((await stat(join(dossier(), 'a.csv'))).mtimeMs).toBe(avant.mtimeMs);
    const neuf = octetsEssai(1000, 7);
    serveur.pages.set('/a.csv', { corps: neuf, etag: '"deux"' });
    expect((await lancer('population', '--adresse', adresse)).code).toBe(0);
    expect((await lireFichier('a.csv')).equals(neuf)).toBe(true);
    expect(await lireInventaire()).toHaveLength(1);
  });

  it('is fetched again when the copy was removed or shortened by hand', async () => {
    serveur.pages.set('/a.csv', { corps: FICHIER, etag: '"un"' });
    const adresse = serveur.adresse('/a.csv');
    await lancer('population', '--adresse', adresse);
    await writeFile(join(dossier(), 'a.csv'), 'court');
    await lancer('population', '--adresse', adresse);
    expect((await lireFichier('a.csv')).equals(FICHIER)).toBe(true);
  });

  it('follows redirections, and keeps the name of the address it was asked for', async () => {
    serveur.pages.set('/a.csv', { corps: FICHIER, versAdresse: '/ailleurs/1234' });
    serveur.pages.set('/ailleurs/1234', { corps: FICHIER });
    expect((await lancer('population', '--adresse', serveur.adresse('/a.csv'))).code).toBe(0);
    expect((await lireFichier('a.csv')).equals(FICHIER)).toBe(true);
  });

  it('stops at a ring of redirections', async () => {
    serveur.pages.set('/a.csv', { corps: FICHIER, versAdresse: '/a.csv' });
    const { code, erreurs } = await lancer('population', '--adresse', serveur.adresse('/a.csv'));
    expect(code).toBe(CODES.echec);
    expect(erreurs).toContain('redirections');
  });
});

describe('a link that is cut', () => {
  it('goes on from where it was, within one run', async () => {
    serveur.pages.set('/a.json.gz', { corps: FICHIER, etag: '"un"', coupures: [100_000, 50_000] });
    const { code, erreurs } = await lancer('structures', '--adresse', serveur.adresse('/a.json.gz'));
    expect([code, erreurs]).toEqual([0, '']);
    expect((await lireFichier('a.json.gz')).equals(FICHIER)).toBe(true);
    expect(serveur.demandes.map(({ range, ifRange }) => [range, ifRange])).toEqual([
      [undefined, undefined],
      ['bytes=100000-', '"un"'],
      ['bytes=150000-', '"un"'],
    ]);
    expect((await lireInventaire())[0]).toMatchObject({ sha256: somme(FICHIER) });
  });

  it('goes on in a later run, from the part kept', async () => {
    const adresse = serveur.adresse('/a.json.gz');
    serveur.pages.set('/a.json.gz', { corps: FICHIER, etag: '"un"', coupures: [70_000, 0, 0, 0, 0, 0] });
    const coupe = await lancer('structures', '--adresse', adresse);
    expect(coupe.code).toBe(CODES.echec);
    expect(coupe.erreurs).toMatch(/reprendra/);
    expect(coupe.erreurs.trim().split('\n')).toHaveLength(1);
    expect((await readdir(dossier())).sort()).toEqual(['a.json.gz.partiel', 'a.json.gz.partiel.json']);
    serveur.pages.set('/a.json.gz', { corps: FICHIER, etag: '"un"' });
    serveur.demandes.length = 0;
    expect((await lancer('structures', '--adresse', adresse)).code).toBe(0);
    expect(serveur.demandes).toEqual([{ url: '/a.json.gz', range: 'bytes=70000-', ifRange: '"un"' }]);
    expect((await lireFichier('a.json.gz')).equals(FICHIER)).toBe(true);
    expect((await readdir(dossier())).sort()).toEqual(['a.json.gz', NOM_INVENTAIRE]);
  });

  it('starts again when the file changed meanwhile', async () => {
    const adresse = serveur.adresse('/a.json.gz');
    serveur.pages.set('/a.json.gz', { corps: FICHIER, etag: '"un"', coupures: [70_000, 0, 0, 0, 0, 0] });
    await lancer('structures', '--adresse', adresse);
    const neuf = octetsEssai(200_000, 9);
    serveur.pages.set('/a.json.gz', { corps: neuf, etag: '"deux"' });
    expect((await lancer('structures', '--adresse', adresse)).code).toBe(0);
    expect((await lireFichier('a.json.gz')).equals(neuf)).toBe(true);
  });

  it('starts again from a server that knows no ranges, or names no edition', async () => {
    for (const page of [{ etag: '"un"', reprises: false }, { etag: '' }, { etag: 'W/"faible"' }]) {
      serveur.pages.set('/a.csv', { corps: FICHIER, coupures: [50_000], ...page });
      await rm(dossier(), { recursive: true, force: true });
      expect((await lancer('population', '--adresse', serveur.adresse('/a.csv'))).code).toBe(0);
      expect((await lireFichier('a.csv')).equals(FICHIER)).toBe(true);
      // What cannot be compared byte for byte is not even asked for.
      if (page.reprises !== false) expect(serveur.demandes.at(-1)?.range).toBeUndefined();
    }
  });

  it('resumes on the date of the file when it has no tag', async () => {
    const modifie = 'Wed, 11 Nov 2026 08:00:00 GMT';
    serveur.pages.set('/a.csv', { corps: FICHIER, modifie, coupures: [50_000] });
    await lancer('population', '--adresse', serveur.adresse('/a.csv'));
    expect(serveur.demandes.at(-1)).toEqual({ url: '/a.csv', range: 'bytes=50000-', ifRange: modifie });
    expect((await lireFichier('a.csv')).equals(FICHIER)).toBe(true);
  });

  it('finishes a file whose last byte had come before the stop', async () => {
    const adresse = serveur.adresse('/a.csv');
    serveur.pages.set('/a.csv', { corps: FICHIER, etag: '"un"' });
    await lancer('population', '--adresse', adresse);
    await rm(dossier(), { recursive: true });
    await lancer('contours', '--adresse', serveur.adresse('/absent'));
    await writeFile(join(dossier(), 'a.csv.partiel'), FICHIER);
    await writeFile(join(dossier(), 'a.csv.partiel.json'), JSON.stringify({ adresse, validateur: '"un"' }));
    expect((await lancer('population', '--adresse', adresse)).code).toBe(0);
    expect(serveur.demandes.at(-1)?.range).toBe('bytes=300000-');
    expect((await lireInventaire())[0]).toMatchObject({ octets: 300_000, sha256: somme(FICHIER) });
  });

  it('tries a busy service again, a bounded number of times', async () => {
    serveur.pages.set('/a.csv', { corps: FICHIER, statuts: [503, 429] });
    expect((await lancer('population', '--adresse', serveur.adresse('/a.csv'))).code).toBe(0);
    serveur.demandes.length = 0;
    serveur.pages.set('/b.csv', { corps: FICHIER, statuts: Array.from({ length: 50 }, () => 500) });
    const { code, erreurs } = await lancer('population', '--adresse', serveur.adresse('/b.csv'));
    expect(code).toBe(CODES.echec);
    expect(erreurs).toContain('(500)');
    expect(serveur.demandes).toHaveLength(4);
  });
});

describe('a dataset of the API', () => {
  const resource = (nom: string, date: string, plus: object = {}) => ({
    type: 'main',
    title: nom,
    url: serveur.adresse(`/static/${nom}`),
    last_modified: `${date}T03:00:00+00:00`,
    ...plus,
  });
  const jeu = (resources: readonly (object | null)[]) => {
    serveur.pages.set('/api/1/datasets/finess-structures-1/', {
      corps: Buffer.from(JSON.stringify({ id: '1', resources })),
    });
    return serveur.adresse('/api/1/datasets/finess-structures-1/');
  };

  it('gives its newest resource of the right sort, checked against its checksum', async () => {
    for (const nom of [
      'finess-structures-1.json.gz',
      'finess-structures-2.json.gz',
      'schema.json',
      'doc.pdf',
    ])
      serveur.pages.set(`/static/${nom}`, { corps: Buffer.from(nom) });
    const adresse = jeu([
      resource('finess-structures-1.json.gz', '2026-10-01'),
      resource('finess-structures-2.json.gz', '2026-11-13', {
        checksum: { type: 'sha1', value: somme(Buffer.from('finess-structures-2.json.gz'), 'sha1') },
      }),
      resource('doc.pdf', '2026-11-20'),
      resource('schema-structures-v1.json', '2026-11-22', {
        url: serveur.adresse('/finess-structures-1/schema-structures-v1.json'),
      }),
      resource('finess-structures-schema.json', '2026-11-21', { type: 'documentation' }),
      { title: 'sans adresse' },
      null,
    ]);
    const { code, erreurs } = await lancer('structures', '--adresse', adresse);
    expect([code, erreurs]).toEqual([0, '']);
    expect(await lireInventaire()).toMatchObject([
      { nom: 'finess-structures-2.json.gz', date: '2026-11-13', genre: 'structures' },
    ]);
  });

  it('keeps the former edition beside the new one, for a comparison', async () => {
    serveur.pages.set('/static/structures-a.json', { corps: Buffer.from('a') });
    serveur.pages.set('/static/structures-b.json', { corps: Buffer.from('b') });
    await lancer('structures', '--adresse', jeu([resource('structures-a.json', '2026-10-01')]));
    await lancer('structures', '--adresse', jeu([resource('structures-b.json', '2026-11-01')]));
    expect((await lireInventaire()).map(({ nom }) => nom)).toEqual([
      'structures-a.json',
      'structures-b.json',
    ]);
  });

  it('refuses a file that is not the one announced, and leaves nothing of it', async () => {
    serveur.pages.set('/static/structures.json', { corps: FICHIER, etag: '"un"' });
    const adresse = jeu([
      resource('structures.json', '2026-11-13', { checksum: { type: 'sha256', value: '0'.repeat(64) } }),
    ]);
    const { code, erreurs } = await lancer('structures', '--adresse', adresse);
    expect(code).toBe(CODES.echec);
    expect(erreurs).toContain('somme de contrôle');
    expect(await readdir(dossier())).toEqual([]);
    // Once more from the start, in case two editions were mixed, and no more.
    expect(serveur.demandes.filter(({ url }) => url === '/static/structures.json')).toHaveLength(2);
  });

  it('says in one line what is wrong with its answer', async () => {
    const chemin = '/api/1/datasets/x/';
    for (const [corps, mot] of [
      ['<html>panne</html>', 'JSON'],
      ['{"resources":[]}', 'Aucun fichier'],
      ['null', 'Aucun fichier'],
      ['{"resources":[{"url":"javascript:alert(1)"}]}', 'Aucun fichier'],
    ] as const) {
      serveur.pages.set(chemin, { corps: Buffer.from(corps) });
      const { code, erreurs } = await lancer('activites', '--adresse', serveur.adresse(chemin));
      expect(code).toBe(CODES.echec);
      expect(erreurs).toContain(mot);
      expect(erreurs.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('failures said in one line', () => {
  it('a wrong address', async () => {
    const { code, erreurs } = await lancer('ght', '--adresse', serveur.adresse('/absent.xlsx'));
    expect(code).toBe(CODES.echec);
    expect(erreurs).toMatch(/^ght : .*\(404\).*--adresse\.\n$/);
  });

  it('no network, after the first of several files', async () => {
    const table = join(racine, 'sources.json');
    const commun = { titre: 'T', producteur: 'P', licence: 'L' };
    await writeFile(
      table,
      JSON.stringify({
        structures: { ...commun, jeu: serveur.adresse('/api/1/datasets/a/') },
        contours: { ...commun, fichier: serveur.adresse('/b') },
      }),
    );
    await serveur.fermer();
    const erreurs = createRecueil();
    const code = await commander(['structures', 'contours'], {
      racine,
      table,
      sortie: { write: () => undefined },
      erreurs,
    });
    await serveur.ouvrir();
    expect(code).toBe(CODES.echec);
    expect(erreurs.lire()).toMatch(
      /^Pas de réseau : 127\.0\.0\.1:\d+ est injoignable \(ECONNREFUSED\)\. [^\n]*\n$/,
    );
  });

  it('a server that never answers', async () => {
    serveur.pages.set('/muet.csv', { corps: FICHIER, muet: true });
    const { code, erreurs } = await lancer('population', '--adresse', serveur.adresse('/muet.csv'));
    expect(code).toBe(CODES.echec);
    expect(erreurs).toMatch(/ETIMEDOUT/);
    expect(serveur.demandes).toHaveLength(4);
  });

  it('a command line it does not understand', async () => {
    for (const [argv, mot] of [
      [[], 'Dites quoi'],
      [['tout'], '« tout »'],
      [['ght', '--force'], '--force'],
      [['ght', '--adresse'], '--adresse'],
      [['ght', '--adresse', 'ftp://x/y'], 'http(s)'],
      [['ght', 'contours', '--adresse', 'http://x/y'], 'un seul nom'],
    ] as const) {
      const erreurs = createRecueil();
      const code = await commander([...argv], {
        racine,
        sortie: { write: () => undefined },
        erreurs,
      });
      expect([argv.join(' '), code]).toEqual([argv.join(' '), CODES.usage]);
      expect(erreurs.lire()).toContain(mot);
    }
    expect(await readdir(racine)).toEqual([]);
  });
});

describe('the program itself', () => {
  const programme = (...argv: string[]) =>
    new Promise<{ code: number; sortie: string; erreurs: string }>((suite) => {
      execFile(process.execPath, ['scripts/donnees.mjs', ...argv], (faute, sortie, erreurs) =>
        suite({ code: typeof faute?.code === 'number' ? faute.code : 0, sortie, erreurs }),
      );
    });

  it('says how to use it, and which addresses it knows and doubts', async () => {
    const aide = await programme('--help');
    expect([aide.code, aide.erreurs]).toEqual([0, '']);
    expect(aide.sortie).toContain('structures|activites|population|contours|ght');
    const { sortie } = await programme('--adresses');
    expect(sortie.trim().split('\n')).toHaveLength(5);
    expect(sortie).toMatch(/^ght : https:\S+ \(.+\)$/m);
    expect((await programme('tout')).code).toBe(CODES.usage);
  });
});

describe('names of files', () => {
  it.each([
    ['https://x.fr/a/finess-structures-20260813.json.gz', 'finess-structures-20260813.json.gz'],
    ['https://x.fr/a/Pop%20l%C3%A9gale%202022.csv?x=1', 'Pop-l-gale-2022.csv'],
    ['https://x.fr/..%2f..%2fetc/passwd', 'ght-passwd'],
    ['https://x.fr/%2e%2e%2fsecret.txt', 'secret.txt'],
    ['https://x.fr/.cache.csv', 'cache.csv'],
    ['https://x.fr/', 'ght-fichier'],
    ['https://x.fr/%E0%A4', 'ght-E0-A4'],
    ['https://x.fr/index.json', 'ght-index.json'],
  ])('%s becomes %s', (adresse, nom) => {
    expect(nameOf(adresse, 'ght')).toBe(nom);
  });
});
