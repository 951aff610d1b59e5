import { describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { setValeurs } from '../../../src/state/filtre-actif';
import { createMagasin } from '../../../src/state/magasin';
import { travailDe } from '../../../src/state/travail';
import type { Moteur } from '../../../src/workers/moteur-api';
import { createDurableEssai } from '../moteur/instance-essai';
import { octets, TABLE_BREST } from './magasin-essai';

async function ouvrir(changer?: (moteur: Moteur, rang: number) => Moteur) {
  const essai = createDurableEssai(changer);
  const { moteur, secourir } = essai;
  const magasin = createMagasin({ moteur, secourir, parametres: PARAMETRES_DEFAUT });
  await magasin.actions.demarrer(null);
  return { ...essai, ...magasin };
}

const codes = ({ store }: Awaited<ReturnType<typeof ouvrir>>) =>
  store.getState().avis.map(({ code }) => code);

describe('the page when its engine stops', () => {
  it('shows the same work again: files, filter, rows, selection, history', async () => {
    const page = await ouvrir();
    const { store, actions, derniere } = page;
    await actions.importer([
      { nom: 'brest.csv', contenu: octets(TABLE_BREST), cle: 'k1' },
      { nom: 'avant.csv', contenu: octets(TABLE_BREST), cle: 'k2', role: 'comparaison' },
    ]);
    actions.filtrer(setValeurs(store.getState().filtre, 'categorie', ['500']));
    actions.selectionner('290000017');
    await expect.poll(() => store.getState().detail?.fiche.nom).toBe('EHPAD du Port');
    await expect.poll(() => store.getState().vue?.nombre).toBe(1);
    const avant = store.getState();
    derniere().planter();
    await expect.poll(() => store.getState().repriseMoteur).toBe(true);
    await expect.poll(() => store.getState().repriseMoteur).toBe(false);
    const apres = store.getState();
    expect(travailDe(apres)).toEqual(travailDe(avant));
    expect(apres.session).toEqual({ ...avant.session, version: apres.session?.version });
    expect(apres.vue).toEqual({ ...avant.vue, version: apres.vue?.version });
    expect(apres.detail).toEqual(avant.detail);
    expect(apres.journal).toBe(avant.journal);
    // Rows and tiles are asked for under a name the new engine knows.
    expect(apres.vue?.version).toBeGreaterThan(avant.vue?.version ?? 0);
    expect(apres.ensemble?.version).toBe(apres.vue?.version);
    expect(await page.moteur.lignes(apres.vue?.version ?? 0, 0, 5)).toHaveLength(1);
    expect(codes(page).at(-1)).toBe('moteur_repris');
    await actions.annuler();
    await actions.annuler();
    await actions.annuler();
    expect(store.getState().session?.fictive).toBe(true);
  });

  it('ends the reading that stopped it, and keeps what was loaded', async () => {
    const page = await ouvrir((moteur, rang) =>
      rang > 0 ? moteur : { ...moteur, importer: () => new Promise(() => undefined) },
    );
    const { store, actions, derniere } = page;
    const lecture = actions.importer([{ nom: 'trop-gros.csv', contenu: octets(TABLE_BREST) }]);
    await expect.poll(() => store.getState().import.etat).toBe('en_cours');
    derniere().planter();
    await lecture;
    await expect.poll(() => codes(page)).toContain('moteur_repris');
    expect(store.getState().import).toMatchObject({ etat: 'repos', dernier: { issue: 'echec' } });
    await expect.poll(() => store.getState().repriseMoteur).toBe(false);
    expect(store.getState().session?.fictive).toBe(true);
    expect(store.getState().sources).toEqual([]);
    expect(codes(page)).toEqual(['import_echec', 'moteur_repris']);
  });

  it('opens all the same when it stops while opening', async () => {
    const essai = createDurableEssai();
    const { moteur, secourir } = essai;
    const magasin = createMagasin({ moteur, secourir, parametres: PARAMETRES_DEFAUT });
    const ouverture = magasin.actions.demarrer(null);
    essai.derniere().planter();
    await ouverture;
    await expect.poll(() => magasin.store.getState().demarrage).toBe('pret');
    expect(magasin.store.getState()).toMatchObject({ erreurDemarrage: null, session: { fictive: true } });
    await expect.poll(() => magasin.store.getState().fond).not.toBeNull();
  });

  it('computes the scenarios again', async () => {
    const page = await ouvrir();
    const { store, actions, derniere } = page;
    await actions.calculerScenarios();
    const avant = store.getState().scenarios.resultat?.scenarios.map(({ id }) => id);
    const encours = actions.calculerScenarios();
    derniere().planter();
    await encours;
    await expect.poll(() => codes(page)).toContain('moteur_repris');
    expect(store.getState().scenarios.etat).toBe('vide');
    await actions.calculerScenarios();
    expect(store.getState().scenarios.resultat?.scenarios.map(({ id }) => id)).toEqual(avant);
  });

  it('says which file could not be read again', async () => {
    const page = await ouvrir((moteur, rang) =>
      rang === 0
        ? moteur
        : {
            ...moteur,
            // The file was changed on the disk meanwhile.
            importer: (fichiers, suivi) =>
              moteur.importer(
                fichiers.map((fichier) => ({ ...fichier, contenu: octets('illisible') })),
                suivi,
              ),
          },
    );
    await page.actions.importer([{ nom: 'brest.csv', contenu: octets(TABLE_BREST) }]);
    expect(page.store.getState().session?.fictive).toBe(false);
    page.derniere().planter();
    await expect.poll(() => codes(page)).toContain('moteur_repris');
    expect(page.store.getState().avis.find(({ code }) => code === 'source_perdue')?.details).toEqual({
      nombre: 1,
      nom: 'brest.csv',
    });
    expect(page.store.getState().choix).toEqual(page.store.getState().session?.choix);
  });

  it('leaves nothing waiting when it has to be given up', async () => {
    const page = await ouvrir();
    const { store, actions, derniere } = page;
    void actions.calculerScenarios();
    for (let k = 0; k < 4; k += 1) derniere().planter();
    expect(store.getState()).toMatchObject({ repriseMoteur: false, scenarios: { etat: 'erreur' } });
    expect(codes(page)).toContain('moteur_arrete');
    await actions.importer([{ nom: 'a.csv', contenu: octets(TABLE_BREST) }]);
    expect(store.getState().import).toMatchObject({ etat: 'repos', dernier: { issue: 'echec' } });
  });
});
