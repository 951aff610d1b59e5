import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isMaillage } from '../../../src/persistence/is-maillage';
import { type OuvertureMaillage, openMaillage } from '../../../src/persistence/open-maillage';
import type { Projet } from '../../../src/persistence/projet';
import { serializeProjet } from '../../../src/persistence/serialize-projet';
import { digestBlob } from '../../../src/persistence/sha256';
import { writeMaillage } from '../../../src/persistence/write-maillage';
import { octets, PROJET_QUELCONQUE, projetVide, TEXTES_HOSTILES } from './exemple';

const NOTICE = 'Projet Maillage\r\n';
const FIGE = join(import.meta.dirname, 'golden/projet-v1.maillage');

const source = (cle: string, nom: string, contenu: Blob): Projet['sources'][number] => ({
  cle,
  nom,
  role: 'offre',
  tailleOctets: contenu.size,
  dateDonnees: '2026-08-13',
  empreinte: null,
  correspondance: null,
});
/** Keys no honest program gives. */
const CLES = ['..', '.', '../..', '/etc/passwd', 'C:', 'é ?', '.caché'] as const;
const CSV = new Blob([octets(`structureet;010000024;${'EHPAD;'.repeat(400)}\n`)]);
/** Does not shrink: kept as it is in the archive. */
const GZ = new Blob([brouiller(3000)]);

function brouiller(taille: number): Uint8Array<ArrayBuffer> {
  let etat = 1;
  return Uint8Array.from({ length: taille }, () => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return etat >>> 24;
  });
}

/** A project with two sources, and its portable file. */
async function exemple(): Promise<{ projet: Projet; contenus: Map<string, Blob>; fichier: Uint8Array }> {
  const projet = projetVide({
    nom: 'Offre PA',
    notes: 'voir le directeur',
    sources: [source('a', 'finess <b>été</b>.csv', CSV), source('b', '../finess.csv.gz', GZ)],
    choix: { offre: ['a', 'b'], comparaison: [], demonstration: false, fermes: false },
  });
  const contenus = new Map([
    ['a', CSV],
    ['b', GZ],
  ]);
  return { projet, contenus, fichier: await bytes(await writeMaillage(projet, contenus, NOTICE)) };
}

const bytes = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());
const ouvrir = (fichier: Uint8Array): Promise<OuvertureMaillage> => openMaillage(new Blob([fichier.slice()]));
const codes = (lu: OuvertureMaillage) =>
  lu.issue === 'refuse' ? [lu.code] : lu.reparations.map(({ code, valeur }) => `${code} ${valeur}`.trim());

describe('a portable file', () => {
  it('gives back the project and the bytes of its sources, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        PROJET_QUELCONQUE,
        fc.array(fc.uint8Array({ maxLength: 3000 }), { minLength: 3, maxLength: 3 }),
        async (modele, contenus) => {
          const blobs = new Map(
            modele.sources.map(({ cle }, k) => [cle, new Blob([(contenus[k] as Uint8Array).slice()])]),
          );
          const sources = modele.sources.map((s) => ({ ...s, tailleOctets: blobs.get(s.cle)?.size ?? 0 }));
          const projet = { ...modele, sources };
          const lu = await openMaillage(await writeMaillage(projet, blobs, NOTICE));
          if (lu.issue === 'refuse') throw new Error(`got ${lu.code} ${lu.valeur}, expected a project`);
          expect(lu.reparations.filter(({ code }) => code !== 'champ_inconnu')).toEqual([]);
          expect({
            ...lu.projet,
            sources: lu.projet.sources.map((s) => ({ ...s, empreinte: null })),
          }).toEqual(projet);
          for (const [cle, blob] of blobs)
            expect(await bytes(lu.sources.get(cle) as Blob)).toEqual(await bytes(blob));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is an ordinary zip: project first, a word for who opens it, bytes as they were given', async () => {
    const { fichier } = await exemple();
    const membres = unzipSync(fichier);
    expect(Object.keys(membres)).toEqual([
      'projet.json',
      'LISEZMOI.txt',
      'sources/a/finess _b_été__b_.csv',
      'sources/b/_finess.csv.gz',
    ]);
    expect(membres['sources/b/_finess.csv.gz']).toEqual(await bytes(GZ));
    const json = JSON.parse(new TextDecoder().decode(membres['projet.json'])) as Projet;
    expect(json.version).toBe(1);
    expect(json.sources[0]?.empreinte).toBe(
      createHash('sha256')
        .update(await bytes(CSV))
        .digest('hex'),
    );
  });

  it('is told from its content, wherever the project stands in it', async () => {
    const { fichier } = await exemple();
    expect(await isMaillage(fichier)).toBe(true);
    const refait = zipSync({ 'LISEZMOI.txt': strToU8('x'), 'projet.json': strToU8('{}') });
    expect(await isMaillage(new Blob([refait.slice()]))).toBe(true);
    expect(await isMaillage(zipSync({ 'donnees.csv': strToU8('projet.json') }))).toBe(false);
    expect(await isMaillage(octets('structureet;010000024'))).toBe(false);
    expect(await isMaillage(new Uint8Array(0))).toBe(false);
  });

  it('opens one rewritten by another tool', async () => {
    const { fichier } = await exemple();
    const refait = zipSync(unzipSync(fichier), { level: 9 });
    const lu = await ouvrir(refait);
    expect(codes(lu)).toEqual([]);
    expect(lu.issue === 'ouvert' && lu.sources.size).toBe(2);
  });

  it('written today opens for ever', async () => {
    if (!existsSync(FIGE) && process.env.REGEN === '1') {
      const { fichier } = await exemple();
      await writeFile(FIGE, fichier);
    }
    const lu = await ouvrir(new Uint8Array(await readFile(FIGE)));
    if (lu.issue === 'refuse') throw new Error(`got ${lu.code}, expected a project`);
    expect(lu.reparations).toEqual([]);
    expect(lu.projet.nom).toBe('Offre PA');
    expect(lu.projet.notes).toBe('voir le directeur');
    expect(lu.projet.sources.map(({ nom }) => nom)).toEqual(['finess <b>été</b>.csv', '../finess.csv.gz']);
    expect(await bytes(lu.sources.get('a') as Blob)).toEqual(await bytes(CSV));
    expect(await bytes(lu.sources.get('b') as Blob)).toEqual(await bytes(GZ));
  });

  it('keeps hostile names as text, and writes none of them outside its folder', async () => {
    for (const [rang, nom] of TEXTES_HOSTILES.entries()) {
      const cle = CLES[rang % CLES.length] as string;
      const projet = projetVide({
        sources: [source(cle, nom.slice(0, 1000), CSV)],
        choix: { offre: [cle], comparaison: [], demonstration: false, fermes: false },
      });
      const fichier = await bytes(await writeMaillage(projet, new Map([[cle, CSV]]), NOTICE));
      for (const chemin of Object.keys(unzipSync(fichier))) {
        expect(chemin.split('/')).not.toContain('..');
        expect(chemin.split('/')).not.toContain('.');
        expect(chemin).not.toMatch(/[\\:<>|\p{C}]/u);
      }
      const lu = await ouvrir(fichier);
      expect(codes(lu)).toEqual([]);
      expect(lu.issue === 'ouvert' && lu.projet.sources[0]?.nom).toBe(nom.slice(0, 1000));
    }
  });
});

describe('a damaged file', () => {
  it('never crashes the opening, whatever was changed in it', async () => {
    const { fichier } = await exemple();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(fichier.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.nat(fichier.length),
        fc.boolean(),
        async (changes, coupe, couper) => {
          const abime = fichier.slice(0, couper ? coupe : fichier.length);
          for (const [place, octet] of changes) if (place < abime.length) abime[place] = octet;
          const lu = await ouvrir(abime);
          if (lu.issue === 'refuse') return;
          // What is given as intact is intact.
          const relues = new Map([
            ['a', CSV],
            ['b', GZ],
          ]);
          for (const [cle, contenu] of lu.sources) {
            const attendu = relues.get(cle);
            const modifiee = lu.reparations.some(({ code }) => code === 'source_modifiee');
            if (attendu !== undefined && !modifiee)
              expect(await digestBlob(contenu)).toBe(await digestBlob(attendu));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('cut anywhere after its project gives the project and the sources before the cut', async () => {
    const { fichier } = await exemple();
    const places = Object.fromEntries(
      ['projet.json', 'LISEZMOI.txt', 'sources/a/', 'sources/b/'].map((nom) => [
        nom,
        new TextDecoder('latin1').decode(fichier).indexOf(nom) - 30,
      ]),
    );
    const coupes: Record<string, readonly string[]> = {};
    for (const nom of ['LISEZMOI.txt', 'sources/a/', 'sources/b/'])
      coupes[nom] = codes(await ouvrir(fichier.slice(0, places[nom])));
    const a = 'finess <b>été</b>.csv';
    expect(coupes).toEqual({
      'LISEZMOI.txt': ['archive_tronquee', `source_absente ${a}`, 'source_absente ../finess.csv.gz'],
      'sources/a/': ['archive_tronquee', `source_absente ${a}`, 'source_absente ../finess.csv.gz'],
      'sources/b/': ['archive_tronquee', 'source_absente ../finess.csv.gz'],
    });
    expect(codes(await ouvrir(fichier.slice(0, 200)))).toEqual(['projet_illisible']);
    // In the middle of a source: it is named too.
    expect(codes(await ouvrir(fichier.slice(0, (places['sources/b/'] as number) + 500)))).toEqual([
      'archive_tronquee',
      'source_illisible ../finess.csv.gz',
    ]);
  });

  it('leaves out the source whose sum is wrong, and takes it out of use', async () => {
    const { fichier } = await exemple();
    const abime = fichier.slice();
    const place = new TextDecoder('latin1').decode(fichier).indexOf('sources/b/') + 200;
    abime[place] = (abime[place] as number) ^ 1;
    const lu = await ouvrir(abime);
    expect(codes(lu)).toEqual(['source_illisible ../finess.csv.gz']);
    expect(lu.issue === 'ouvert' && lu.projet.choix.offre).toEqual(['a']);
  });

  it('sets aside a source that is not the one saved', async () => {
    const { fichier } = await exemple();
    const membres = unzipSync(fichier);
    membres['sources/b/_finess.csv.gz'] = strToU8('un autre contenu');
    const lu = await ouvrir(zipSync(membres));
    expect(codes(lu)).toEqual(['source_modifiee ../finess.csv.gz']);
    if (lu.issue !== 'ouvert') return;
    expect(lu.projet.choix.offre).toEqual(['a']);
    expect(lu.projet.sources.map(({ cle }) => cle)).toEqual(['a', 'b']);
  });

  it('names what belongs to nothing', async () => {
    const { fichier } = await exemple();
    const lu = await ouvrir(zipSync({ ...unzipSync(fichier), 'photos/vacances.jpg': strToU8('x') }));
    expect(codes(lu)).toEqual(['entree_ignoree photos/vacances.jpg']);
  });
});

describe('a hostile file', () => {
  const json = strToU8(JSON.stringify(serializeProjet(projetVide())));
  const avec = (membres: Record<string, Uint8Array>) => ouvrir(zipSync({ 'projet.json': json, ...membres }));

  it('is refused when a path leads outside', async () => {
    for (const nom of [
      '../dehors.txt',
      'sources/../../x',
      '/etc/passwd',
      'C:/x',
      'a\\b',
      './x',
      'a//b',
      'a\u0001b',
    ])
      expect(codes(await avec({ [nom]: strToU8('x') })), nom).toEqual(['chemin_dangereux']);
  });

  it('is refused when two files bear one name', async () => {
    const archive = zipSync({ 'projet.json': json, 'aa.txt': strToU8('x'), 'ab.txt': strToU8('y') });
    const texte = new TextDecoder('latin1').decode(archive);
    for (let place = texte.indexOf('ab.txt'); place >= 0; place = texte.indexOf('ab.txt', place + 1))
      archive[place + 1] = 'a'.charCodeAt(0);
    expect(codes(await ouvrir(archive))).toEqual(['doublon']);
    expect(codes(await avec({ 'A.txt': strToU8('x'), 'a.txt': strToU8('y') }))).toEqual(['doublon']);
  });

  it('is refused when it unpacks to an abnormal size, announced or not', async () => {
    expect(codes(await avec({ 'zeros.bin': new Uint8Array(8 << 20) }))).toEqual(['bombe']);
    // Announced as small.
    const archive = zipSync({ 'projet.json': [new Uint8Array(8 << 20).fill(32), { level: 9 }] });
    const vue = new DataView(archive.buffer, archive.byteOffset);
    const texte = new TextDecoder('latin1').decode(archive);
    vue.setUint32(texte.indexOf('PK\u0001\u0002') + 24, 1000, true);
    expect(codes(await ouvrir(archive))).toEqual(['projet_illisible']);
    // Files laid over one another.
    const empile = zipSync({ 'projet.json': json, 'x.txt': strToU8('abc') });
    const directory = new TextDecoder('latin1').decode(empile).lastIndexOf('PK\u0001\u0002');
    new DataView(empile.buffer, empile.byteOffset).setUint32(directory + 42, 0, true);
    expect(codes(await ouvrir(empile))).toEqual(['bombe']);
  });

  it('is refused when it holds too many files', async () => {
    const membres: Record<string, Uint8Array> = {};
    for (let k = 0; k < 2100; k += 1) membres[`f${k}`] = new Uint8Array(0);
    expect(codes(await avec(membres))).toEqual(['trop_d_entrees']);
  });

  it('is refused when it is encrypted', async () => {
    const archive = zipSync({ 'projet.json': json });
    const vue = new DataView(archive.buffer, archive.byteOffset);
    const directory = new TextDecoder('latin1').decode(archive).indexOf('PK\u0001\u0002');
    vue.setUint16(directory + 8, vue.getUint16(directory + 8, true) | 1, true);
    expect(codes(await ouvrir(archive))).toEqual(['chiffree']);
  });

  it('is refused when it is something else', async () => {
    expect(codes(await ouvrir(octets('structureet;1')))).toEqual(['pas_un_projet']);
    expect(codes(await ouvrir(new Uint8Array(0)))).toEqual(['pas_un_projet']);
    expect(codes(await ouvrir(zipSync({ 'a.csv': strToU8('x') })))).toEqual(['pas_un_projet']);
    expect(codes(await ouvrir(zipSync({ 'projet.json': strToU8('{') })))).toEqual(['projet_illisible']);
    expect(codes(await ouvrir(zipSync({ 'projet.json': strToU8('[1]') })))).toEqual(['projet_illisible']);
  });
});

describe('the digest', () => {
  it('is SHA-256, read in slices', async () => {
    const grand = Uint8Array.from({ length: 3_000_001 }, (_, k) => (k * 7) & 255);
    expect(await digestBlob(new Blob([grand]))).toBe(createHash('sha256').update(grand).digest('hex'));
  });

  it('gives each piece back once it is read', async () => {
    let suivant = 0;
    const morceaux = ['un', 'deux', 'trois'].map((texte) => Uint8Array.from(Buffer.from(texte)));
    const contenu = new Blob();
    contenu.stream = () =>
      new ReadableStream({
        pull(suite) {
          const octets = morceaux[suivant];
          suivant += 1;
          if (octets === undefined) suite.close();
          else suite.enqueue(octets);
        },
      });
    expect(await digestBlob(contenu)).toBe(createHash('sha256').update('undeuxtrois').digest('hex'));
    expect(morceaux.map(({ length }) => length)).toEqual([0, 0, 0]);
  });
});
