import { describe, expect, it } from 'vitest';
import { ouvrirMagasin } from '../historique/magasin-essai';

type Magasin = Awaited<ReturnType<typeof ouvrirMagasin>>;

/** Waits until the effects answer the suppositions in force. */
async function effetsAJour({ store }: Magasin) {
  return new Promise<NonNullable<ReturnType<typeof store.getState>['reponses']['effets']>>((suite) => {
    const lire = (): boolean => {
      const reponse = store.getState().reponses.effets;
      if (reponse?.ajour !== true) return false;
      suite(reponse);
      return true;
    };
    if (lire()) return;
    const arreter = store.subscribe(() => {
      if (lire()) arreter();
    });
  });
}

async function ouvrir(): Promise<Magasin> {
  const magasin = await ouvrirMagasin();
  magasin.actions.aller('manques');
  magasin.actions.reglerAnalyse({ vueManques: 'implantation', seuilMinutes: 8 });
  await effetsAJour(magasin);
  return magasin;
}

describe('places to open, in the state', () => {
  it('proposals taken up move the figures, and one undo takes them all back', async () => {
    const magasin = await ouvrir();
    const { store, actions } = magasin;
    const avant = (await effetsAJour(magasin)).valeur?.apres;
    await actions.chercherSites();
    const propositions = store.getState().recherche.valeur;
    expect(propositions?.sites.length).toBe(2);
    actions.ajouterHypotheses((propositions?.sites ?? []).map(({ hypothese }) => hypothese));
    const apres = (await effetsAJour(magasin)).valeur?.apres;
    expect(apres?.minutesMoyennes).toBe(propositions?.apres.minutesMoyennes);
    expect(apres?.minutesMoyennes).toBeLessThan(avant?.minutesMoyennes ?? 0);
    expect(store.getState().analyse.hypotheses).toHaveLength(2);
    await actions.annuler();
    expect(store.getState().analyse.hypotheses).toEqual([]);
    expect((await effetsAJour(magasin)).valeur?.apres).toEqual(avant);
    await actions.retablir();
    expect(store.getState().analyse.hypotheses).toHaveLength(2);
  });

  it('a search can be cancelled, and asked again', async () => {
    const { store, actions } = await ouvrir();
    const recherche = actions.chercherSites();
    expect(store.getState().recherche.etat).toBe('calcul');
    actions.annulerRecherche();
    expect(store.getState().recherche).toMatchObject({ etat: 'vide', valeur: null });
    await recherche;
    expect(store.getState().recherche.etat).toBe('vide');
    expect(store.getState().avis).toEqual([]);
    await actions.chercherSites();
    expect(store.getState().recherche.etat).toBe('pret');
  });

  it('a change of a supposition is one move, a removal another', async () => {
    const { store, actions } = await ouvrir();
    actions.ajouterHypotheses([{ genre: 'ouvrir', service: 'ehpad', commune: '29155', places: 10 }]);
    actions.modifierHypothese({ id: 'h1', genre: 'ouvrir', service: 'ehpad', commune: '29155', places: 40 });
    expect(store.getState().analyse.hypotheses).toMatchObject([{ id: 'h1', places: 40 }]);
    actions.retirerHypotheses(['h1']);
    expect(store.getState().analyse.hypotheses).toEqual([]);
    await actions.annuler();
    expect(store.getState().analyse.hypotheses).toMatchObject([{ places: 40 }]);
    await actions.annuler();
    expect(store.getState().analyse.hypotheses).toMatchObject([{ places: 10 }]);
  });

  it('the map of before asks for the offer as it is, in the same classes', async () => {
    const magasin = await ouvrir();
    const { store, actions } = magasin;
    actions.ajouterHypotheses([{ genre: 'ouvrir', service: 'ehpad', commune: '29155', places: 10 }]);
    const carte = async () => {
      for (;;) {
        const reponse = store.getState().reponses.carte;
        if (reponse?.ajour === true && reponse.valeur !== null) return reponse.valeur;
        await new Promise((suite) => setTimeout(suite, 10));
      }
    };
    const apres = await carte();
    actions.montrerAvant(true);
    const avant = await carte();
    // The last bound is the largest value.
    expect(avant.bornes.slice(0, -1)).toEqual(apres.bornes.slice(0, -1));
    expect(avant.cle).not.toBe(apres.cle);
  });

  it('a point of the map is taken for the nearest commune of the loaded départements', async () => {
    const { moteur } = await ouvrir();
    const temps = { facteurRelief: 1, heuresPleines: false };
    const brest = await moteur.demander('communeProche', { longitude: -4.486, latitude: 48.39, temps });
    expect(brest).toMatchObject({ code: '29019', nom: 'Brest' });
    const paris = await moteur.demander('communeProche', { longitude: 2.35, latitude: 48.85, temps });
    expect(paris?.code.startsWith('75')).toBe(false);
  });
});
