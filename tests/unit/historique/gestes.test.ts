import { describe, expect, it } from 'vitest';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { setValeurs } from '../../../src/state/filtre-actif';
import { sourcesEnUsage } from '../../../src/state/sources-en-usage';
import { travailDe } from '../../../src/state/travail';
import { octets, ouvrirMagasin, TABLE_BREST, vueAJour } from './magasin-essai';

describe('undo and redo', () => {
  it('take a filter back, with the rows and counts it had', async () => {
    const magasin = await ouvrirMagasin();
    const { store, actions } = magasin;
    const avant = store.getState().vue?.nombre;
    actions.filtrer(setValeurs(FILTRE_VIDE, 'famille', ['domicile']));
    await vueAJour(magasin);
    const filtre = store.getState().vue?.nombre;
    expect(filtre).toBeLessThan(avant ?? 0);
    await actions.annuler();
    expect(store.getState().filtre).toEqual(FILTRE_VIDE);
    expect(store.getState().vue?.nombre).toBe(avant);
    await actions.retablir();
    expect(store.getState().vue?.nombre).toBe(filtre);
  });

  it('do nothing when there is nothing to undo or redo', async () => {
    const { store, actions } = await ouvrirMagasin();
    const avant = travailDe(store.getState());
    await actions.annuler();
    await actions.retablir();
    expect(travailDe(store.getState())).toEqual(avant);
  });

  it('treat a gesture that filters and moves as one', async () => {
    const { store, actions, moteur } = await ouvrirMagasin();
    const [premier] = await moteur.lignes(store.getState().vue?.version ?? 0, 0, 1);
    actions.aller('scenarios');
    actions.filtrerGestionnaire(premier?.numeroFinessEj ?? '');
    expect(store.getState()).toMatchObject({ etape: 'offre' });
    expect(store.getState().journal).toHaveLength(2);
    await actions.annuler();
    expect(store.getState()).toMatchObject({ etape: 'scenarios', filtre: FILTRE_VIDE });
  });

  it('follow the order of the keys pressed, however fast', async () => {
    const { store, actions } = await ouvrirMagasin();
    actions.noter('a');
    actions.trier({ colonne: 'places', sens: 'decroissant' });
    await actions.vider();
    actions.filtrer({ ...FILTRE_VIDE, horsOffre: true });
    await Promise.all([actions.annuler(), actions.annuler(), actions.annuler(), actions.annuler()]);
    expect(store.getState()).toMatchObject({ notes: '', tri: { colonne: 'nom' }, filtre: FILTRE_VIDE });
    expect(store.getState().session?.fictive).toBe(true);
    expect(store.getState().journal).toEqual([]);
    expect(store.getState().annules).toHaveLength(4);
  });

  it('take a slide back whole, however slow, and never what was typed just before it', async () => {
    const magasin = await ouvrirMagasin();
    const { store, actions } = magasin;
    const initial = store.getState().analyse.seuilMinutes;
    actions.reglerAnalyse({ seuilMinutes: initial + 40 });
    const slide = async (minutes: number[], attenteMs: number): Promise<void> => {
      const glissement = Symbol();
      for (const seuilMinutes of minutes) {
        actions.reglerAnalyse({ seuilMinutes }, glissement);
        magasin.avancer(attenteMs);
      }
    };
    await slide([initial + 41, initial + 42, initial], 5000);
    await slide([initial + 1, initial + 2], 0);
    expect(store.getState().journal).toHaveLength(3);
    const valeurs = [];
    for (let k = 0; k < 3; k += 1) {
      await actions.annuler();
      valeurs.push(store.getState().analyse.seuilMinutes);
    }
    expect(valeurs).toEqual([initial, initial + 40, initial]);
  });

  it('leave no rectangle behind a map that is no longer limited', async () => {
    const { store, actions } = await ouvrirMagasin();
    actions.bougerCarte({ longitude: -4.5, latitude: 48.4, zoom: 10, emprise: [-4.6, 48.3, -4.3, 48.5] });
    actions.limiterALaCarte(true);
    await actions.annuler();
    expect(store.getState()).toMatchObject({ limiterCarte: false, filtre: { emprise: null } });
    actions.bougerCarte({ longitude: 0, latitude: 47, zoom: 5, emprise: [-10, 40, 10, 55] });
    expect(store.getState().filtre.emprise).toBeNull();
  });
});

describe('history of the files', () => {
  it('undoes and redoes an import, the files staying at hand', async () => {
    const { store, actions } = await ouvrirMagasin();
    const avant = store.getState();
    actions.filtrer(setValeurs(FILTRE_VIDE, 'famille', ['social']));
    await actions.importer([{ nom: 'brest.csv', contenu: octets(TABLE_BREST) }]);
    expect(store.getState().session).toMatchObject({ fictive: false, nombreEtablissements: 2 });
    expect(store.getState().choix).toEqual(store.getState().session?.choix);
    expect(sourcesEnUsage(store.getState()).map(({ nom }) => nom)).toEqual(['brest.csv']);
    await actions.annuler();
    expect(store.getState().session?.fictive).toBe(true);
    expect(store.getState().choix).toEqual(avant.choix);
    expect(store.getState().filtre.valeurs).toEqual({ famille: ['social'] });
    expect(sourcesEnUsage(store.getState())).toEqual([]);
    expect(store.getState().sources).toHaveLength(1);
    await actions.retablir();
    expect(store.getState().session?.nombreEtablissements).toBe(2);
    expect(store.getState().filtre.valeurs).toEqual({});
  });

  it('brings back what was emptied, selection and chosen scenario included', async () => {
    const { store, actions, moteur } = await ouvrirMagasin();
    const [premier] = await moteur.lignes(store.getState().vue?.version ?? 0, 0, 1);
    actions.selectionner(premier?.numeroFiness ?? '');
    actions.choisirScenario('parcours:1');
    await actions.vider();
    expect(store.getState()).toMatchObject({ selection: null, idScenario: null });
    await actions.annuler();
    expect(store.getState()).toMatchObject({
      selection: premier?.numeroFiness,
      idScenario: 'parcours:1',
    });
    await expect.poll(() => store.getState().detail?.fiche.nom).toBe(premier?.nom);
  });

  it('keeps the move when the engine fails, and says so', async () => {
    let panne = false;
    const { store, actions } = await ouvrirMagasin({
      changer: (moteur) => ({
        ...moteur,
        choisirSources: (choix, suivi) =>
          panne ? Promise.reject(new Error('panne')) : moteur.choisirSources(choix, suivi),
      }),
    });
    await actions.vider();
    panne = true;
    await actions.annuler();
    expect(store.getState().journal).toHaveLength(1);
    expect(store.getState().avis.map(({ code }) => code)).toEqual(['moteur']);
    panne = false;
    await actions.annuler();
    expect(store.getState().session?.fictive).toBe(true);
  });

  it('puts a file read for comparison beside the offer, on its own step', async () => {
    const { store, actions } = await ouvrirMagasin();
    await actions.importer([{ nom: 'avant.csv', contenu: octets(TABLE_BREST), role: 'comparaison' }]);
    expect(store.getState()).toMatchObject({
      etape: 'evolution',
      choix: { comparaison: ['cle-1'], demonstration: true },
    });
    expect(store.getState().session?.comparaison?.nombre).toBe(2);
    await actions.annuler();
    expect(store.getState()).toMatchObject({ etape: 'offre', choix: { comparaison: [] } });
    expect(store.getState().session?.comparaison).toBeNull();
  });

  it('gives each file a key, and keeps the one it came with', async () => {
    const { store, actions } = await ouvrirMagasin();
    const autre = TABLE_BREST.replaceAll('29000', '29111');
    await actions.importer([
      { nom: 'a.csv', contenu: octets(TABLE_BREST) },
      { nom: 'b.csv', contenu: octets(autre), cle: 'la-mienne' },
    ]);
    expect(store.getState().sources.map(({ cle, role }) => [cle, role])).toEqual([
      ['cle-1', 'offre'],
      ['la-mienne', 'offre'],
    ]);
    expect(store.getState().choix.offre).toEqual(['cle-1', 'la-mienne']);
  });
});

describe('merging', () => {
  it('makes one move of what is typed without a pause', async () => {
    const { store, actions, avancer } = await ouvrirMagasin();
    for (const texte of ['b', 'br', 'bre']) {
      actions.filtrer({ ...FILTRE_VIDE, texte });
      avancer(200);
    }
    expect(store.getState().journal).toHaveLength(1);
    avancer(5000);
    actions.filtrer({ ...FILTRE_VIDE, texte: 'brest' });
    expect(store.getState().journal).toHaveLength(2);
    await actions.annuler();
    expect(store.getState().filtre.texte).toBe('bre');
    await actions.annuler();
    expect(store.getState().filtre.texte).toBe('');
  });

  it('makes one move of a slider, and another of the next one', async () => {
    const { store, actions } = await ouvrirMagasin();
    const { parametres } = store.getState();
    for (const facteurRelief of [1.1, 1.2, 1.3]) actions.definirParametres({ ...parametres, facteurRelief });
    actions.definirParametres({ ...parametres, facteurRelief: 1.3, exposant: 3 });
    expect(store.getState().journal).toHaveLength(2);
    await actions.annuler();
    expect(store.getState().parametres).toEqual({ ...parametres, facteurRelief: 1.3 });
    await actions.annuler();
    expect(store.getState().parametres).toEqual(parametres);
  });

  it('forgets what was typed and typed back', async () => {
    const { store, actions } = await ouvrirMagasin();
    actions.noter('a');
    actions.noter('');
    expect(store.getState().journal).toEqual([]);
  });

  it('never joins two different gestures', async () => {
    const { store, actions } = await ouvrirMagasin();
    actions.filtrer(setValeurs(FILTRE_VIDE, 'famille', ['social']));
    actions.filtrer(setValeurs(FILTRE_VIDE, 'famille', ['domicile']));
    actions.noter('a');
    actions.nommerProjet('b');
    expect(store.getState().journal).toHaveLength(4);
  });
});
