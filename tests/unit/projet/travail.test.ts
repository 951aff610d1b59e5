import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { SurveillanceVerrou, Verrous } from '../../../src/persistence/environnement';
import { createDepotIndexeddb } from '../../../src/persistence/navigateur/depot-indexeddb';
import type { Projet } from '../../../src/persistence/projet';
import { setValeurs } from '../../../src/state/filtre-actif';
import { fichier, ouvrirPage, type Page } from './fausse-page';
import { installPannes } from './pannes';

const etat = (page: Page) => page.store.getState();
const codes = (page: Page) => etat(page).avis.map(({ code }) => code);

/** A page with a file, a filter, notes and a name, all of it written. */
async function travailler(fabrique: IDBFactory, verrous?: Verrous): Promise<Page> {
  const page = await ouvrirPage({ fabrique, ...(verrous === undefined ? {} : { verrous }) });
  await page.actions.importer([fichier('offre.csv')]);
  expect(etat(page).session?.nombreEtablissements).toBe(3);
  page.actions.filtrer({ ...setValeurs(etat(page).filtre, 'categorie', ['500']), texte: 'ehpad' });
  page.actions.noter('Demander la capacité <b>exacte</b>');
  page.actions.nommerProjet('Réunion du 12');
  page.actions.definirParametres({ ...etat(page).parametres, seuilVille: 12_345 });
  page.actions.aller('scenarios');
  await page.actions.enregistrerMaintenant();
  return page;
}

const memeTravail = (page: Page) => {
  const { notes, nomProjet, filtre, parametres, etape, choix, session, tri } = etat(page);
  return {
    notes,
    nomProjet,
    filtre,
    parametres,
    etape,
    tri,
    choix,
    nombre: session?.nombreEtablissements,
    fichiers: session?.fichiers.map(({ nom, cleSource }) => [nom, cleSource]),
  };
};

describe('the work of a visit', () => {
  it('is not a project as long as nothing of the user is in it', async () => {
    const fabrique = new IDBFactory();
    const page = await ouvrirPage({ fabrique });
    page.actions.filtrer({ ...etat(page).filtre, texte: 'brest' });
    page.actions.aller('donnees');
    await page.actions.enregistrerMaintenant();
    expect(etat(page).projet).toMatchObject({ id: null, enregistrement: { etat: 'jamais' } });
    expect((await ouvrirPage({ fabrique })).store.getState().projet.connus).toEqual([]);
  });

  it('is offered at the next one, and comes back as it was', async () => {
    const fabrique = new IDBFactory();
    const avant = await travailler(fabrique);
    expect(etat(avant).projet.enregistrement.etat).toBe('a_jour');
    const apres = await ouvrirPage({ fabrique });
    expect(etat(apres).session?.fictive).toBe(true);
    const { offre } = etat(apres).projet;
    expect(offre).toMatchObject({ nom: 'Réunion du 12', sources: ['offre.csv'] });
    await apres.actions.reprendreProjet(offre?.id ?? '');
    expect(codes(apres)).toEqual(['projet_ouvert']);
    expect(memeTravail(apres)).toEqual(memeTravail(avant));
    expect(etat(apres).projet).toMatchObject({ id: offre?.id, offre: null, ouverture: null });
    expect(etat(apres).journal).toEqual([]);
    await expect.poll(() => etat(apres).vue?.nombre).toBe(3);
  });

  it('is written by itself within a second of a change', async () => {
    const fabrique = new IDBFactory();
    const page = await travailler(fabrique);
    page.actions.noter('sans rien demander');
    expect(etat(page).projet.enregistrement.etat).toBe('en_cours');
    await expect.poll(() => etat(page).projet.enregistrement.etat, { timeout: 3000 }).toBe('a_jour');
    const autre = await ouvrirPage({ fabrique });
    await autre.actions.reprendreProjet(etat(page).projet.id ?? '');
    expect(etat(autre).notes).toBe('sans rien demander');
  });

  it('keeps the two roles of files and what is undone out of it', async () => {
    const fabrique = new IDBFactory();
    const page = await travailler(fabrique);
    await page.actions.importer([{ ...fichier('ancien.csv', 2), role: 'comparaison' }]);
    await page.actions.importer([fichier('de trop.csv', 5, '35')]);
    expect(etat(page).session?.nombreEtablissements).toBe(8);
    await page.actions.annuler();
    await page.actions.enregistrerMaintenant();
    const autre = await ouvrirPage({ fabrique });
    await autre.actions.reprendreProjet(etat(page).projet.id ?? '');
    expect(etat(autre).sources.map(({ nom, role }) => [nom, role])).toEqual([
      ['offre.csv', 'offre'],
      ['ancien.csv', 'comparaison'],
    ]);
    expect(etat(autre).session?.comparaison?.nombre).toBe(2);
  });

  it('no longer needs the file it was read from, moved or changed on the disk since', async () => {
    const fabrique = new IDBFactory();
    const page = await ouvrirPage({ fabrique });
    const disque = fichier('offre.csv');
    const lu = new File([disque.contenu], 'offre.csv');
    await page.actions.importer([{ nom: 'offre.csv', contenu: lu }]);
    await page.actions.enregistrerMaintenant();
    await expect.poll(() => etat(page).sources[0]?.contenu === lu).toBe(false);
    await expect.poll(() => etat(page).projet.enregistrement.etat).toBe('a_jour');
    const [garde] = etat(page).sources;
    expect(await new Response(garde?.contenu as Blob).text()).toBe(await disque.contenu.text());
    expect(etat(page).journal.map(({ commande }) => commande.genre)).toHaveLength(1);
  });

  it('is kept too when it began before the storage answered', async () => {
    const fabrique = new IDBFactory();
    const page = await ouvrirPage({ fabrique, avant: (actions) => actions.noter('tôt') });
    await expect.poll(() => etat(page).projet.enregistrement.etat).toBe('a_jour');
    expect((await ouvrirPage({ fabrique })).store.getState().projet.connus).toHaveLength(1);
  });

  it('asks the browser to keep it at the user’s own save only', async () => {
    const page = await travailler(new IDBFactory());
    expect(page.demandesPersistance()).toBe(0);
    await page.actions.enregistrerProjet();
    expect(page.demandesPersistance()).toBe(1);
  });

  it('goes into one file and comes back in another browser', async () => {
    const avant = await travailler(new IDBFactory());
    const porte = await avant.actions.exporterProjet('notice');
    expect(porte?.nom).toMatch(/^Réunion du 12 \d{4}-\d\d-\d\d\.maillage$/);
    const ailleurs = new IDBFactory();
    const apres = await ouvrirPage({ fabrique: ailleurs });
    // Dropped among other files: it is told by its content.
    await apres.actions.importer([{ nom: 'sans extension', contenu: porte?.contenu ?? new Blob() }]);
    expect(memeTravail(apres)).toEqual(memeTravail(avant));
    expect(etat(apres).projet.ouverture).toBeNull();
    expect((await ouvrirPage({ fabrique: ailleurs })).store.getState().projet.offre?.nom).toBe(
      'Réunion du 12',
    );
  });

  it('is not replaced by its own file: the copy stands beside it', async () => {
    const fabrique = new IDBFactory();
    const page = await travailler(fabrique);
    const porte = await page.actions.exporterProjet('notice');
    page.actions.noter('plus récent');
    await page.actions.ouvrirProjet({ nom: 'p.maillage', contenu: porte?.contenu ?? new Blob() });
    expect(etat(page).notes).toBe('Demander la capacité <b>exacte</b>');
    expect(etat(page).projet.connus).toHaveLength(2);
  });

  it('stays as it was when a file is refused', async () => {
    const page = await travailler(new IDBFactory());
    const avant = memeTravail(page);
    await page.actions.ouvrirProjet({ nom: 'x.maillage', contenu: new Blob(['PK\u0003\u0004 pas un zip']) });
    expect(codes(page)).toContain('projet_refuse');
    expect(memeTravail(page)).toEqual(avant);
  });

  it('says what a damaged file could not give, and goes on with the rest', async () => {
    const avant = await travailler(new IDBFactory());
    const porte = await avant.actions.exporterProjet('notice');
    const apres = await ouvrirPage({ fabrique: new IDBFactory() });
    const tronque = (porte?.contenu ?? new Blob()).slice(0, (porte?.contenu.size ?? 0) - 300);
    await apres.actions.ouvrirProjet({ nom: 'p.maillage', contenu: tronque });
    expect(etat(apres).notes).toBe(etat(avant).notes);
    expect(etat(apres).projet.ouverture?.reparations.map(({ code }) => code)).toEqual([
      'archive_tronquee',
      'source_illisible',
    ]);
    expect(etat(apres).fenetre).toBe('projet');
    expect(etat(apres).sources).toEqual([]);
  });

  it('leaves room for a new project, and comes back from the list', async () => {
    const fabrique = new IDBFactory();
    const page = await travailler(fabrique);
    const avant = memeTravail(page);
    const id = etat(page).projet.id ?? '';
    await page.actions.nouveauProjet();
    expect(etat(page)).toMatchObject({ notes: '', nomProjet: '', sources: [], journal: [] });
    expect(etat(page).session?.fictive).toBe(true);
    expect(etat(page).projet.id).toBeNull();
    page.actions.aller('donnees');
    expect(etat(page).journal).toHaveLength(1);
    await page.actions.reprendreProjet(id);
    expect(memeTravail(page)).toEqual(avant);
    // Nothing of the other work can be undone into this one.
    expect(etat(page).journal).toEqual([]);
  });

  it('is forgotten at the user’s word, alone or with everything else', async () => {
    const fabrique = new IDBFactory();
    const page = await travailler(fabrique);
    await page.actions.supprimerProjet(etat(page).projet.id ?? '');
    expect(etat(page)).toMatchObject({ notes: '', sources: [] });
    expect(etat(page).projet.connus).toEqual([]);
    page.actions.noter('autre chose');
    await page.actions.enregistrerMaintenant();
    expect(etat(page).projet.connus).toHaveLength(1);
    await page.actions.effacerTout();
    await page.actions.enregistrerMaintenant();
    expect(etat(page).notes).toBe('');
    expect((await fabrique.databases()).length).toBeLessThanOrEqual(1);
    expect((await ouvrirPage({ fabrique })).store.getState().projet.connus).toEqual([]);
  });

  it('keeps mappings for every project of the browser', async () => {
    const fabrique = new IDBFactory();
    const page = await ouvrirPage({ fabrique });
    const profil = {
      id: 'f1',
      nom: 'Tableau du CD',
      signature: 'finess|nom',
      correspondance: { genre: 'etablissements', liens: [], feuille: null, ligneEntete: 1 },
    } as const;
    page.actions.retenirProfils([profil]);
    await expect
      .poll(async () => (await ouvrirPage({ fabrique })).store.getState().profils)
      .toEqual([profil]);
  });
});

describe('a browser that does not keep the work', () => {
  it('says that it is full, loses nothing on screen, and writes again when there is room', async () => {
    const fabrique = new IDBFactory();
    const page = await travailler(fabrique);
    const pannes = installPannes(0, 'plein');
    page.actions.noter('pas de place');
    await page.actions.enregistrerMaintenant();
    pannes.retirer();
    expect(etat(page).projet.enregistrement).toMatchObject({ etat: 'echec', raison: 'plein' });
    expect(etat(page).notes).toBe('pas de place');
    const porte = await page.actions.exporterProjet('notice');
    expect(porte?.contenu.size).toBeGreaterThan(500);
    await page.actions.enregistrerProjet();
    expect(etat(page).projet.enregistrement.etat).toBe('a_jour');
    const autre = await ouvrirPage({ fabrique });
    await autre.actions.reprendreProjet(etat(page).projet.id ?? '');
    expect(etat(autre).notes).toBe('pas de place');
  });

  it('says that it is refused (private mode), and everything else works', async () => {
    const page = await ouvrirPage({ fabrique: null });
    expect(etat(page).demarrage).toBe('pret');
    await page.actions.importer([fichier('offre.csv')]);
    await page.actions.enregistrerMaintenant();
    expect(etat(page).projet.enregistrement).toMatchObject({ etat: 'echec', raison: 'refuse' });
    expect(etat(page).session?.nombreEtablissements).toBe(3);
    // The work would be lost: it is not left without a word.
    await page.actions.nouveauProjet();
    expect(codes(page)).toContain('stockage_refuse');
    expect(etat(page).session?.nombreEtablissements).toBe(3);
    // In a file, it is safe.
    await page.actions.exporterProjet('notice');
    await page.actions.nouveauProjet();
    expect(etat(page).session?.fictive).toBe(true);
  });

  it('writes all of the last state or the former one, wherever a save fails', async () => {
    for (let rang = 0; rang < 5; rang += 1) {
      const fabrique = new IDBFactory();
      const page = await travailler(fabrique);
      const depot = createDepotIndexeddb(fabrique);
      // The digest of the file is written a moment after the rest.
      const empreinte = async () =>
        (((await depot.lire(etat(page).projet.id ?? ''))?.brut ?? {}) as Partial<Projet>).sources?.[0]
          ?.empreinte;
      await expect.poll(empreinte).toMatch(/^[0-9a-f]{64}$/);
      const pannes = installPannes(rang, 'mort');
      page.actions.noter('nouvelle');
      await page.actions.enregistrerMaintenant();
      pannes.retirer();
      const autre = await ouvrirPage({ fabrique });
      await autre.actions.reprendreProjet(etat(page).projet.id ?? '');
      const { enregistrement } = etat(page).projet;
      expect(etat(autre).notes).toBe(
        enregistrement.etat === 'echec' ? 'Demander la capacité <b>exacte</b>' : 'nouvelle',
      );
      expect(etat(autre).sources).toHaveLength(1);
    }
  });
});

/** Locks of one browser, for the tabs of a test. */
function createVerrousPartages(): Verrous {
  const tenus = new Map<string, SurveillanceVerrou>();
  const prendre: Verrous['prendre'] = async (id, surveillance) => {
    if (tenus.has(id)) return null;
    tenus.set(id, surveillance);
    return {
      rendre: () => {
        if (tenus.get(id) === surveillance) tenus.delete(id);
      },
    };
  };
  return {
    prendre,
    forcer: async (id, surveillance) => {
      const autre = tenus.get(id);
      await autre?.surDemande();
      tenus.delete(id);
      autre?.surPerte();
      const pris = await prendre(id, surveillance);
      if (pris === null) throw new Error('got no lock, expected one');
      return pris;
    },
  };
}

describe('two tabs on one project', () => {
  it('has one that writes; the other reads, and can take over what the first wrote last', async () => {
    const fabrique = new IDBFactory();
    const verrous = createVerrousPartages();
    const un = await travailler(fabrique, verrous);
    const id = etat(un).projet.id ?? '';
    const deux = await ouvrirPage({ fabrique, verrous });
    await deux.actions.reprendreProjet(id);
    expect(etat(deux).projet.enregistrement.etat).toBe('autre_onglet');
    un.actions.noter('du premier');
    // Not even a second old: it is written before the other takes over.
    await deux.actions.prendreLaMain();
    expect(etat(deux).notes).toBe('du premier');
    expect(etat(deux).projet.enregistrement.etat).toBe('a_jour');
    expect(etat(un).projet.enregistrement.etat).toBe('autre_onglet');
    un.actions.noter('perdu ?');
    deux.actions.noter('du second');
    await Promise.all([un.actions.enregistrerMaintenant(), deux.actions.enregistrerMaintenant()]);
    const trois = await ouvrirPage({ fabrique, verrous });
    await trois.actions.reprendreProjet(id);
    expect(etat(trois).notes).toBe('du second');
  });

  it('keeps in a copy what the reader changed, when the writer went on', async () => {
    const fabrique = new IDBFactory();
    const verrous = createVerrousPartages();
    const un = await travailler(fabrique, verrous);
    const deux = await ouvrirPage({ fabrique, verrous });
    await deux.actions.reprendreProjet(etat(un).projet.id ?? '');
    deux.actions.noter('du lecteur');
    un.actions.noter('du premier');
    await un.actions.enregistrerMaintenant();
    await deux.actions.prendreLaMain();
    expect(etat(deux).notes).toBe('du premier');
    expect(codes(deux)).toContain('projet_copie');
    const copie = etat(deux).projet.connus.find(({ nom }) => nom === 'Réunion du 12 (copie)');
    await deux.actions.reprendreProjet(copie?.id ?? '');
    expect(etat(deux).notes).toBe('du lecteur');
  });

  it('overwrites nothing even without locks: the second writing becomes a copy', async () => {
    const fabrique = new IDBFactory();
    const un = await travailler(fabrique);
    const id = etat(un).projet.id ?? '';
    const deux = await ouvrirPage({ fabrique });
    await deux.actions.reprendreProjet(id);
    un.actions.noter('du premier');
    await un.actions.enregistrerMaintenant();
    deux.actions.noter('du second');
    await deux.actions.enregistrerMaintenant();
    expect(codes(deux)).toContain('projet_copie');
    expect(etat(deux).nomProjet).toBe('Réunion du 12 (copie)');
    const trois = await ouvrirPage({ fabrique });
    const notes = new Map<string, string>();
    for (const connu of etat(trois).projet.connus) {
      await trois.actions.reprendreProjet(connu.id);
      notes.set(connu.nom, etat(trois).notes);
    }
    expect(Object.fromEntries(notes)).toEqual({
      'Réunion du 12': 'du premier',
      'Réunion du 12 (copie)': 'du second',
    });
    expect(etat(trois).session?.nombreEtablissements).toBe(3);
  });

  it('writes back nothing of what another tab has erased', async () => {
    const fabrique = new IDBFactory();
    const verrous = createVerrousPartages();
    const un = await travailler(fabrique, verrous);
    const deux = await ouvrirPage({ fabrique, verrous });
    await deux.actions.effacerTout();
    expect(etat(un).projet.enregistrement.etat).toBe('autre_onglet');
    un.actions.noter('encore');
    await un.actions.enregistrerMaintenant();
    expect((await ouvrirPage({ fabrique, verrous })).store.getState().projet.connus).toEqual([]);
  });

  it('does not delete what another tab has open', async () => {
    const fabrique = new IDBFactory();
    const verrous = createVerrousPartages();
    const un = await travailler(fabrique, verrous);
    const deux = await ouvrirPage({ fabrique, verrous });
    await deux.actions.supprimerProjet(etat(un).projet.id ?? '');
    expect(codes(deux)).toEqual(['projet_ailleurs']);
    expect(etat(deux).projet.connus).toHaveLength(1);
  });
});

describe('the other page', () => {
  it('takes up the project that was open, once', async () => {
    const fabrique = new IDBFactory();
    const un = await travailler(fabrique);
    expect(await un.actions.preparerPassage()).toBe(true);
    const deux = await ouvrirPage({ fabrique });
    expect(await deux.actions.prendrePassage()).toEqual({ id: etat(un).projet.id, vide: false });
    expect(await deux.actions.prendrePassage()).toBeNull();
  });

  it('is not reached when the work could not follow', async () => {
    const page = await ouvrirPage({ fabrique: null });
    await page.actions.importer([fichier('offre.csv')]);
    expect(await page.actions.preparerPassage()).toBe(false);
    expect(codes(page)).toContain('passage_impossible');
  });

  it('is reached when there is nothing to carry', async () => {
    const page = await ouvrirPage({ fabrique: null });
    expect(await page.actions.preparerPassage()).toBe(true);
  });

  it('forgets a page change that never happened, and what it does not understand', async () => {
    const fabrique = new IDBFactory();
    let heure = 1_000_000;
    const un = await ouvrirPage({ fabrique, maintenant: () => heure });
    await un.actions.preparerPassage();
    heure += 10 * 60_000;
    expect(await un.actions.prendrePassage()).toBeNull();
  });
});
