import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { setValeurs } from '../../../src/state/filtre-actif';
import { createMagasin, type Magasin } from '../../../src/state/magasin';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur } from '../../../src/workers/moteur-api';
import { CORPUS, fichierCorpus } from '../../aide/corpus';

const lire = async (chemin: string) => new Uint8Array(await readFile(join('data', chemin)));

async function ouvrir(changement: (moteur: Moteur) => Moteur = (moteur) => moteur): Promise<Magasin> {
  const magasin = createMagasin({ moteur: changement(createJumeau(lire)), parametres: PARAMETRES_DEFAUT });
  await magasin.actions.demarrer(null);
  return magasin;
}

/** Waits for the view that was last asked for. */
async function vueAJour({ store }: Magasin): Promise<NonNullable<ReturnType<typeof store.getState>['vue']>> {
  for (;;) {
    const { vue, versionDemandee } = store.getState();
    if (vue !== null && vue.version === versionDemandee) return vue;
    await new Promise((suite) => setTimeout(suite, 1));
  }
}

describe('store on the demonstration', () => {
  let magasin: Magasin;
  beforeAll(async () => {
    magasin = await ouvrir();
  });

  it('opens on fictitious data, framed, with a view of the whole offer', () => {
    const etat = magasin.store.getState();
    expect(etat.demarrage).toBe('pret');
    expect(etat.session?.fictive).toBe(true);
    expect(etat.cadrage?.cible.genre).toBe('emprise');
    expect(etat.vue?.nombre).toBe((etat.session?.nombreEtablissements ?? 0) - (etat.session?.horsOffre ?? 0));
    expect(etat.sources).toEqual([]);
  });

  it('shows one set: the rows of the view are those of its count', async () => {
    const { store, actions, moteur } = magasin;
    actions.filtrer(setValeurs(store.getState().filtre, 'famille', ['domicile']));
    const vue = await vueAJour(magasin);
    const lignes = await moteur.lignes(vue.version, 0, vue.nombre + 10);
    expect(lignes).toHaveLength(vue.nombre);
    expect(new Set(lignes.map((ligne) => ligne.famille))).toEqual(new Set(['domicile']));
    expect(vue.familles.domicile).toBe(vue.nombre);
    actions.reinitialiserFiltre();
    await vueAJour(magasin);
  });

  it('keeps the set of the map when only the sort changes', async () => {
    const { store, actions } = magasin;
    const avant = store.getState().ensemble;
    actions.trier({ colonne: 'places', sens: 'decroissant' });
    await vueAJour(magasin);
    expect(store.getState().ensemble).toBe(avant);
    actions.filtrer(setValeurs(store.getState().filtre, 'public', ['personnes_agees']));
    await vueAJour(magasin);
    expect(store.getState().ensemble?.version).toBe(store.getState().vue?.version);
    actions.reinitialiserFiltre();
    await vueAJour(magasin);
  });

  it('brings the details of the selection and opens its tab, then forgets both', async () => {
    const { store, actions, moteur } = magasin;
    const [premier] = await moteur.lignes(store.getState().vue?.version ?? 0, 0, 1);
    actions.selectionner(premier?.numeroFiness ?? '');
    expect(store.getState().onglet).toBe('fiche');
    await expect.poll(() => store.getState().detail?.fiche.nom).toBe(premier?.nom);
    actions.selectionner(null);
    expect(store.getState().onglet).toBe('etape');
    await expect.poll(() => store.getState().detail).toBeNull();
  });

  it('brings the details again with other travel times, and again when they are undone', async () => {
    const { store, actions, moteur } = magasin;
    const [premier] = await moteur.lignes(store.getState().vue?.version ?? 0, 0, 1);
    actions.selectionner(premier?.numeroFiness ?? '');
    const minutes = (): number | undefined => store.getState().detail?.voisins.at(-1)?.dureeMin;
    await expect.poll(minutes).toBeGreaterThan(2);
    const avant = minutes() as number;
    const { parametres } = store.getState();
    actions.definirParametres({ ...parametres, facteurRelief: 1.35 });
    await expect.poll(minutes).toBeCloseTo(1.35 * avant, 9);
    actions.annuler();
    await expect.poll(minutes).toBe(avant);
    actions.selectionner(null);
  });

  it('drops a selection that the loaded files do not hold', async () => {
    const { store, actions } = magasin;
    actions.selectionner('000000000');
    await expect.poll(() => store.getState().selection).toBeNull();
    expect(store.getState().avis).toEqual([]);
  });

  it('journals edits with their inverse', async () => {
    const { store, actions } = magasin;
    const avant = store.getState().filtre;
    actions.filtrer(setValeurs(avant, 'famille', ['sanitaire']));
    const dernier = store.getState().journal.at(-1);
    expect(dernier?.inverse).toEqual({ genre: 'filtrer', filtre: avant });
    if (dernier !== undefined) actions.executer(dernier.inverse);
    expect(store.getState().filtre).toEqual(avant);
    await vueAJour(magasin);
  });

  it('follows the map only while it is asked to', async () => {
    const { store, actions } = magasin;
    const emprise = [-4.6, 48.3, -4.3, 48.5] as const;
    actions.bougerCarte({ longitude: -4.5, latitude: 48.4, zoom: 10, emprise });
    expect(store.getState().filtre.emprise).toBeNull();
    actions.limiterALaCarte(true);
    const limitee = await vueAJour(magasin);
    expect(limitee.nombre).toBeLessThan(store.getState().session?.nombreEtablissements ?? 0);
    const large = [-10, 40, 10, 55] as const;
    actions.bougerCarte({ longitude: 0, latitude: 47, zoom: 5, emprise: large });
    expect((await vueAJour(magasin)).nombre).toBeGreaterThan(limitee.nombre);
    actions.limiterALaCarte(false);
    expect(store.getState().filtre.emprise).toBeNull();
    await vueAJour(magasin);
  });

  it('computes scenarios and forgets them with the session', async () => {
    const { store, actions } = magasin;
    await actions.calculerScenarios();
    expect(store.getState().scenarios.etat).toBe('pret');
    const id = store.getState().scenarios.resultat?.scenarios[0]?.id ?? null;
    expect(id).not.toBeNull();
    actions.choisirScenario(id);
    await actions.vider();
    expect(store.getState().session?.nombreEtablissements).toBe(0);
    expect(store.getState().vue?.nombre).toBe(0);
    expect(store.getState().scenarios.etat).toBe('vide');
    expect(store.getState().idScenario).toBeNull();
    await actions.revenirDemonstration();
    expect(store.getState().session?.fictive).toBe(true);
    expect(store.getState().vue?.nombre).toBeGreaterThan(0);
  });

  it('refuses a bad file without losing what is loaded, and shows why', async () => {
    const { store, actions } = magasin;
    const avant = store.getState().vue?.nombre;
    actions.aller('offre');
    await actions.importer([{ nom: 'rapport.pdf', contenu: new TextEncoder().encode('%PDF-1.7 …') }]);
    const etat = store.getState();
    expect(etat.vue?.nombre).toBe(avant);
    expect(etat.sources).toEqual([]);
    expect(etat.etape).toBe('donnees');
    expect(etat.avis.map((avis) => avis.code)).toContain('import_refuse');
    expect(etat.import).toMatchObject({ etat: 'repos', dernier: { issue: 'termine' } });
  });
});

describe('stale answers', () => {
  it('drops a view that a newer question has overtaken', async () => {
    let liberer: () => void = () => undefined;
    let retenir = false;
    const magasin = await ouvrir((moteur) => ({
      ...moteur,
      interroger: async (requete) => {
        const vue = await moteur.interroger(requete);
        if (retenir) {
          retenir = false;
          await new Promise<void>((suite) => {
            liberer = suite;
          });
        }
        return vue;
      },
    }));
    const { store, actions } = magasin;
    retenir = true;
    actions.filtrer(setValeurs(store.getState().filtre, 'famille', ['sanitaire']));
    actions.filtrer(setValeurs(store.getState().filtre, 'famille', ['domicile']));
    const vue = await vueAJour(magasin);
    liberer();
    await new Promise((suite) => setTimeout(suite, 5));
    expect(store.getState().vue).toBe(vue);
    expect(vue.familles.sanitaire).toBe(0);
  });

  it('tells a failure of the engine and keeps the last view', async () => {
    let panne = false;
    const magasin = await ouvrir((moteur) => ({
      ...moteur,
      interroger: (requete) => (panne ? Promise.reject(new Error('panne')) : moteur.interroger(requete)),
    }));
    const { store, actions } = magasin;
    const { vue } = store.getState();
    panne = true;
    actions.trier({ colonne: 'commune', sens: 'croissant' });
    await expect.poll(() => store.getState().avis.length).toBe(1);
    expect(store.getState().vue).toBe(vue);
  });

  it('says why it could not open', async () => {
    const magasin = createMagasin({
      moteur: { ...createJumeau(lire), ouvrir: () => Promise.reject(new Error('référence illisible')) },
      parametres: PARAMETRES_DEFAUT,
    });
    await magasin.actions.demarrer(null);
    expect(magasin.store.getState()).toMatchObject({
      demarrage: 'echec',
      erreurDemarrage: 'référence illisible',
    });
  });
});

describe('files handed over by the other page', () => {
  it('does not bring the demonstration back to a session emptied on purpose', async () => {
    const magasin = createMagasin({ moteur: createJumeau(lire), parametres: PARAMETRES_DEFAUT });
    await magasin.actions.demarrer({ fichiers: [], vide: true });
    expect(magasin.store.getState().session?.nombreEtablissements).toBe(0);
    expect(magasin.store.getState().demarrage).toBe('pret');
  });

  it.skipIf(CORPUS === null)('reads real files in place of the demonstration', async () => {
    const nom = 'etalab-cs1100507-reconstitue-20210108-23-creuse.csv';
    const contenu = new Blob([await readFile(fichierCorpus('finess/historique-2021', nom))]);
    const magasin = createMagasin({ moteur: createJumeau(lire), parametres: PARAMETRES_DEFAUT });
    await magasin.actions.demarrer({ fichiers: [{ nom, contenu }], vide: false });
    const { session, sources, vue } = magasin.store.getState();
    expect(session?.fictive).toBe(false);
    expect(session?.nombreEtablissements).toBe(263);
    expect(sources.map((source) => source.nom)).toEqual([nom]);
    expect(vue?.nombre).toBe(263 - (session?.horsOffre ?? 0));
  });
});

describe.skipIf(CORPUS === null)('store on a real file', () => {
  it('leaves the demonstration, its filters included, and follows the new territory', async () => {
    const { store, actions } = await ouvrir();
    actions.filtrer(setValeurs(store.getState().filtre, 'famille', ['social']));
    const numeroCadrage = store.getState().cadrage?.numero ?? 0;
    const nom = 'etalab-cs1100507-reconstitue-20210108-03-allier.csv';
    const contenu = new Uint8Array(await readFile(fichierCorpus('finess/historique-2021', nom)));
    const suivies: number[] = [];
    const arreter = store.subscribe((etat) => {
      if (etat.import.progression !== null) suivies.push(etat.import.progression.octetsLus);
    });
    await actions.importer([{ nom, contenu }]);
    arreter();
    const etat = store.getState();
    expect(etat.session?.nombreEtablissements).toBe(581);
    expect(etat.session?.fictive).toBe(false);
    expect(etat.filtre.valeurs).toEqual({});
    expect(etat.cadrage?.numero).toBeGreaterThan(numeroCadrage);
    expect(etat.sources).toHaveLength(1);
    expect(etat.etape).toBe('offre');
    expect(suivies.length).toBeGreaterThan(0);
  });

  it('keeps everything when the reading is cancelled', async () => {
    const { store, actions } = await ouvrir();
    const avant = store.getState().vue;
    const contenu = new Uint8Array(
      await readFile(
        fichierCorpus('finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz'),
      ),
    );
    const lecture = actions.importer([{ nom: 'national.csv.gz', contenu }]);
    await expect.poll(() => store.getState().import.progression?.octetsLus ?? 0).toBeGreaterThan(0);
    actions.annulerImport();
    expect(store.getState().import.etat).toBe('annulation');
    await lecture;
    const etat = store.getState();
    expect(etat.import).toMatchObject({ etat: 'repos', dernier: { issue: 'annule' } });
    expect(etat.session?.fictive).toBe(true);
    expect(etat.vue).toBe(avant);
    expect(etat.sources).toEqual([]);
  });
});
