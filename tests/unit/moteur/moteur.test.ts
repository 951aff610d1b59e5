import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { FICHIERS_DEMONSTRATION } from '../../../src/reference/demonstration';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur, ResultatImport, Session } from '../../../src/workers/moteur-api';

const lire = createLecteurNode('data');
const TRI = { colonne: 'nom', sens: 'croissant' } as const;
const demo = (rang: number) => lire(FICHIERS_DEMONSTRATION[rang] as string);

/** The demonstration files given as if they were the user's: real readers, real content. */
async function fichier(rang: number, nom = `fichier-${rang}.csv`) {
  return { nom, contenu: await demo(rang) };
}

function terminer(resultat: ResultatImport): Session {
  if (resultat.etat !== 'termine') throw new Error(`got ${resultat.etat}, expected termine`);
  return resultat.session;
}

describe('engine before any file', () => {
  it('answers every question with nothing rather than an error', async () => {
    const moteur = createJumeau(lire);
    expect(await moteur.ouvrir()).toMatchObject({
      version: 0,
      nombreEtablissements: 0,
      fichiers: [],
      emprise: null,
    });
    const vue = await moteur.interroger({ version: 1, filtre: FILTRE_VIDE, tri: TRI });
    expect(vue).toMatchObject({ version: 1, nombre: 0, places: 0, emprise: null });
    expect(await moteur.lignes(1, 0, 10)).toEqual([]);
    expect((await moteur.tuile(1, 0, 0, 0)).byteLength).toBe(0);
    expect(await moteur.detail('030780001')).toBeNull();
    expect(await moteur.rechercher('ehpad', 5)).toEqual([]);
    expect((await moteur.scenarios(PARAMETRES_DEFAUT)).scenarios).toEqual([]);
    expect((await moteur.anomalies(0, null, 0, 10)).nombre).toBe(0);
  });

  it('gives outlines and towns for the basemap, largest first', async () => {
    const { departements, villes } = await createJumeau(lire).fondDeCarte();
    expect(departements.length).toBeGreaterThan(100);
    expect(villes[0]?.nom).toBe('Paris');
    expect(villes.map(({ nom }) => nom)).toContain('Moulins');
  });

  it('can be opened again after a failed start', async () => {
    let panne = true;
    const moteur = createJumeau((chemin) => (panne ? Promise.reject(new Error('réseau')) : lire(chemin)));
    await expect(moteur.ouvrir()).rejects.toThrow('réseau');
    panne = false;
    expect((await moteur.ouvrir()).version).toBe(0);
  });
});

describe('engine on the demonstration', () => {
  let moteur: Moteur;
  let session: Session;
  beforeAll(async () => {
    moteur = createJumeau(lire);
    session = terminer(await moteur.chargerDemonstration());
  });

  it('is marked as fictitious and accounts for its files', () => {
    expect(session.fictive).toBe(true);
    expect(session.nombreEtablissements).toBeGreaterThan(400);
    expect(session.fichiers).toHaveLength(FICHIERS_DEMONSTRATION.length);
    for (const { lignes, acceptees, rejetees } of session.fichiers) expect(lignes).toBe(acceptees + rejetees);
    const { source, commune, commune_approchee, aucune } = session.precisions;
    expect(source + commune + commune_approchee + aucune).toBe(session.nombreEtablissements);
    expect(session.sansPosition).toBe(session.nombreEtablissements - source);
  });

  it('shows the same set in the view, its rows, its gestionnaires and its facets', async () => {
    const filtre = { ...FILTRE_VIDE, valeurs: { famille: ['personnes_agees'] } };
    const vue = await moteur.interroger({ version: 10, filtre, tri: TRI });
    const lignes = await moteur.lignes(10, 0, 10_000);
    expect(lignes).toHaveLength(vue.nombre);
    expect(vue.nombre).toBeGreaterThan(10);
    expect(lignes.every(({ famille }) => famille === 'personnes_agees')).toBe(true);
    expect(vue.familles.personnes_agees).toBe(vue.nombre);
    expect(vue.gestionnaires).toBe(
      new Set(lignes.flatMap(({ numeroFinessEj }) => numeroFinessEj ?? [])).size,
    );
    const famille = vue.facettes.find(({ dimension }) => dimension === 'famille');
    expect(famille?.valeurs.find(({ code }) => code === 'personnes_agees')?.nombre).toBe(vue.nombre);
    expect(famille?.valeurs.length).toBeGreaterThan(3);
    for (const [rang, fiche] of lignes.slice(0, 5).entries())
      expect(await moteur.rang(10, fiche.indice)).toBe(rang);
  });

  it('keeps the last orders for late questions and forgets the older ones', async () => {
    for (const version of [20, 21, 22, 23])
      await moteur.interroger({ version, filtre: FILTRE_VIDE, tri: TRI });
    expect(await moteur.lignes(23, 0, 1)).toHaveLength(1);
    expect(await moteur.lignes(21, 0, 1)).toHaveLength(1);
    expect(await moteur.lignes(20, 0, 1)).toHaveLength(0);
    expect(await moteur.rang(20, 0)).toBe(-1);
  });

  it('draws under one version however often the table is sorted, until the filter has moved on', async () => {
    const interroger = (version: number, texte: string) =>
      moteur.interroger({ version, filtre: { ...FILTRE_VIDE, texte }, tri: TRI });
    await interroger(40, 'ehpad');
    for (const version of [41, 42, 43, 44]) await interroger(version, 'ehpad');
    expect((await moteur.tuile(40, 0, 0, 0)).byteLength).toBeGreaterThan(0);
    for (const [rang, texte] of ['a', 'b', 'c'].entries()) {
      // The set before is still drawn while the next one is on its way.
      expect((await moteur.tuile(40, 0, 0, 0)).byteLength).toBeGreaterThan(0);
      await interroger(45 + rang, texte);
    }
    expect((await moteur.tuile(40, 0, 0, 0)).byteLength).toBe(0);
    expect(await moteur.amas(40, 1, 5)).toEqual({ zoomOuverture: 0, membres: [], nombre: 0 });
  });

  it('serves tiles of the view and a fresh buffer each time', async () => {
    await moteur.interroger({ version: 30, filtre: FILTRE_VIDE, tri: TRI });
    const un = await moteur.tuile(30, 0, 0, 0);
    expect(un.byteLength).toBeGreaterThan(0);
    structuredClone(un, { transfer: [un] });
    expect((await moteur.tuile(30, 0, 0, 0)).byteLength).toBeGreaterThan(0);
  });

  it('details an establishment, its siblings and its neighbours in estimated minutes', async () => {
    const [fiche] = await moteur
      .rechercher('ehpad', 50)
      .then((trouves) => trouves.filter(({ genre }) => genre === 'etablissement'));
    const detail = await moteur.detail(fiche?.code ?? '');
    expect(detail?.fiche.numeroFiness).toBe(fiche?.code);
    expect(detail?.voisins).toHaveLength(10);
    const durees = detail?.voisins.map(({ dureeMin }) => dureeMin) ?? [];
    expect(durees).toEqual([...durees].sort((a, b) => a - b));
    expect(detail?.voisins.every(({ fiche: voisin }) => voisin.role !== 'exclu')).toBe(true);
    expect(
      detail?.gestionnaire?.etablissements.every(
        ({ numeroFinessEj }) => numeroFinessEj === detail.fiche.numeroFinessEj,
      ),
    ).toBe(true);
  });

  it('computes scenarios once for the same settings, and lets a newer question win', async () => {
    const suivi: number[] = [];
    const premier = await moteur.scenarios(PARAMETRES_DEFAUT, (fait) => suivi.push(fait));
    expect(premier.scenarios.length).toBeGreaterThan(0);
    expect(suivi.length).toBeGreaterThan(0);
    expect((await moteur.scenarios({ ...PARAMETRES_DEFAUT })).scenarios).toBe(premier.scenarios);
    const depasse = moteur.scenarios({ ...PARAMETRES_DEFAUT, exposant: 1 });
    const neuf = moteur.scenarios({ ...PARAMETRES_DEFAUT, exposant: 0.9 });
    await expect(depasse).rejects.toThrow();
    expect((await neuf).parametres.exposant).toBe(0.9);
    expect((await moteur.scenarios({ ...PARAMETRES_DEFAUT, exposant: 1 })).parametres.exposant).toBe(1);
  });

  it('is emptied on demand and comes back', async () => {
    const autre = createJumeau(lire);
    await autre.chargerDemonstration();
    const vide = await autre.vider();
    expect(vide).toMatchObject({ nombreEtablissements: 0, fichiers: [] });
    expect(vide.version).toBeGreaterThan(1);
    const retour = terminer(await autre.chargerDemonstration());
    expect(retour.nombreEtablissements).toBe(session.nombreEtablissements);
  });
});

describe('files of the user', () => {
  it('replace the demonstration at the first establishment file, then join it in any order', async () => {
    const moteur = createJumeau(lire);
    await moteur.chargerDemonstration();
    const seuls = terminer(await moteur.importer([await fichier(0)]));
    expect(seuls).toMatchObject({ fictive: false, nombreEntites: 0 });
    expect(seuls.fichiers.map(({ nom }) => nom)).toEqual(['fichier-0.csv']);
    const complets = terminer(await moteur.importer([await fichier(2), await fichier(1)]));
    expect(complets.nombreEntites).toBeGreaterThan(0);
    expect(complets.nombreEtablissements).toBe(seuls.nombreEtablissements);
    const autre = createJumeau(lire);
    const dUnCoup = terminer(await autre.importer([await fichier(1), await fichier(0), await fichier(2)]));
    expect({ ...dUnCoup, version: 0, fichiers: [], choix: null }).toEqual({
      ...complets,
      version: 0,
      fichiers: [],
      choix: null,
    });
    expect(terminer(await moteur.chargerDemonstration()).fictive).toBe(false);
  });

  it('that bring no establishment complete the demonstration, then the real files', async () => {
    const moteur = createJumeau(lire);
    const avant = terminer(await moteur.chargerDemonstration());
    const entites = { nom: 'entites.csv', contenu: await demo(1) };
    const avec = await moteur.importer([entites]);
    expect(avec).toMatchObject({ etat: 'termine', rapportsAjoutes: 1 });
    expect(terminer(avec).nombreEtablissements).toBe(avant.nombreEtablissements);
    expect(terminer(avec).fichiers.at(-1)?.nom).toBe('entites.csv');
    const reel = terminer(await moteur.importer([await fichier(0)]));
    expect(reel.fictive).toBe(false);
    expect(reel.nombreEntites).toBeGreaterThan(0);
    expect(reel.fichiers.map(({ nom }) => nom)).toEqual(['entites.csv', 'fichier-0.csv']);
  });

  it('that cannot be read change nothing but the list of accounts', async () => {
    const moteur = createJumeau(lire);
    const avant = terminer(await moteur.chargerDemonstration());
    const resultat = await moteur.importer([
      { nom: 'note.pdf', contenu: new TextEncoder().encode('%PDF-1.7\n') },
    ]);
    const apres = terminer(resultat);
    expect(apres).toMatchObject({
      version: avant.version,
      nombreEtablissements: avant.nombreEtablissements,
      fictive: true,
    });
    const refuse = apres.fichiers.at(-1);
    expect(refuse).toMatchObject({ nom: 'note.pdf', refuse: true });
    const page = await moteur.anomalies(apres.fichiers.length - 1, null, 0, 10);
    expect(page.nombre).toBeGreaterThan(0);
  });

  it('cross as a Blob as well, packed or not', async () => {
    const moteur = createJumeau(lire);
    const contenu = new Blob([gzipSync(await demo(0))]);
    const session = terminer(await moteur.importer([{ nom: 'e.csv.gz', contenu }]));
    expect(session.nombreEtablissements).toBeGreaterThan(400);
  });

  it('leave the session as it was when the reading is cancelled, which answers meanwhile', async () => {
    const moteur = createJumeau(lire);
    const avant = terminer(await moteur.chargerDemonstration());
    await moteur.interroger({ version: 1, filtre: FILTRE_VIDE, tri: TRI });
    const octets = await demo(0);
    const gros = Buffer.concat(Array.from({ length: 20 }, () => octets));
    const import_ = moteur.importer([{ nom: 'gros.csv', contenu: gros }], () => moteur.annuler());
    expect(await moteur.lignes(1, 0, 3)).toHaveLength(3);
    const resultat = await import_;
    expect(resultat.etat).toBe('annule');
    expect(resultat.session).toEqual(avant);
    expect(terminer(await moteur.importer([await fichier(0)])).fictive).toBe(false);
  });

  it('are not read at all when cancelled before their turn', async () => {
    const moteur = createJumeau(lire);
    const premier = moteur.importer([await fichier(0)]);
    const second = moteur.importer([await fichier(1)]);
    moteur.annuler();
    expect([(await premier).etat, (await second).etat]).toEqual(['annule', 'annule']);
    expect((await moteur.ouvrir()).nombreEtablissements).toBe(0);
    expect(terminer(await moteur.importer([await fichier(0)])).version).toBe(1);
  });

  it('make the views of the former offer unanswerable once the new one is asked about', async () => {
    const moteur = createJumeau(lire);
    await moteur.chargerDemonstration();
    await moteur.interroger({ version: 1, filtre: FILTRE_VIDE, tri: TRI });
    await moteur.importer([await fichier(0)]);
    await moteur.interroger({ version: 2, filtre: FILTRE_VIDE, tri: TRI });
    expect(await moteur.lignes(1, 0, 1)).toEqual([]);
    expect(await moteur.lignes(2, 0, 1)).toHaveLength(1);
  });

  it('given twice at once are read one after the other', async () => {
    const moteur = createJumeau(lire);
    const [un, deux] = await Promise.all([
      moteur.importer([await fichier(0)]),
      moteur.importer([await fichier(1)]),
    ]);
    expect(terminer(un).nombreEntites).toBe(0);
    expect(terminer(deux).nombreEtablissements).toBe(terminer(un).nombreEtablissements);
    expect(terminer(deux).nombreEntites).toBeGreaterThan(0);
  });
});

it('the demonstration files exist below data/', async () => {
  for (const chemin of FICHIERS_DEMONSTRATION)
    expect((await readFile(`data/${chemin}`)).length).toBeGreaterThan(0);
});
