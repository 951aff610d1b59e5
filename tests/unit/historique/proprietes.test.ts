import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FILTRE_COMPARAISON_VIDE } from '../../../src/domain/comparaison/changement';
import { FILTRE_GROUPEMENTS_VIDE } from '../../../src/domain/cooperation/groupement';
import { COLONNES_TRI, FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { Commande } from '../../../src/state/commandes';
import { ETAPES } from '../../../src/state/etapes';
import { listCommandes, travailDe } from '../../../src/state/travail';
import { ouvrirMagasin } from './magasin-essai';

type Essai = Awaited<ReturnType<typeof ouvrirMagasin>>;

describe('history of any work', () => {
  let magasin: Essai;
  let numeros: readonly string[];
  beforeAll(async () => {
    magasin = await ouvrirMagasin();
    const lignes = await magasin.moteur.lignes(magasin.store.getState().vue?.version ?? 0, 0, 5);
    numeros = lignes.map(({ numeroFiness }) => numeroFiness);
  });

  const simple = (): fc.Arbitrary<Commande> =>
    fc.oneof(
      fc.record({ genre: fc.constant('aller' as const), etape: fc.constantFrom(...ETAPES) }),
      fc.record({
        genre: fc.constant('filtrer' as const),
        filtre: fc
          .record({ texte: fc.constantFrom('', 'b', 'br', 'x'), horsOffre: fc.boolean() })
          .map((f) => ({ ...FILTRE_VIDE, ...f })),
      }),
      fc.record({
        genre: fc.constant('trier' as const),
        tri: fc.record({
          colonne: fc.constantFrom(...COLONNES_TRI),
          sens: fc.constantFrom('croissant' as const, 'decroissant' as const),
        }),
      }),
      fc.record({
        genre: fc.constant('selectionner' as const),
        numeroFiness: fc.option(fc.constantFrom(...numeros)),
      }),
      fc.record({
        genre: fc.constant('regler' as const),
        parametres: fc.integer({ min: 1, max: 4 }).map((graine) => ({ ...PARAMETRES_DEFAUT, graine })),
      }),
      fc.record({
        genre: fc.constant('choisirScenario' as const),
        id: fc.option(fc.constantFrom('a', 'b')),
      }),
      fc.record({
        genre: fc.constant('filtrerGroupements' as const),
        filtre: fc
          .record({ texte: fc.constantFrom('', 'g'), avecMembres: fc.boolean() })
          .map((f) => ({ ...FILTRE_GROUPEMENTS_VIDE, ...f })),
      }),
      fc.record({
        genre: fc.constant('filtrerComparaison' as const),
        filtre: fc
          .record({ texte: fc.constantFrom('', 'c') })
          .map((f) => ({ ...FILTRE_COMPARAISON_VIDE, ...f })),
      }),
      fc.record({
        genre: fc.constant('masquerCouches' as const),
        ids: fc.subarray(['a', 'b']),
      }),
      fc.record({ genre: fc.constant('noter' as const), notes: fc.constantFrom('', 'n', 'no') }),
      fc.record({ genre: fc.constant('nommer' as const), nom: fc.constantFrom('', 'p') }),
      fc.record({
        genre: fc.constant('choisirSources' as const),
        choix: fc
          .record({ demonstration: fc.boolean(), fermes: fc.boolean() })
          .map((c) => ({ offre: [], comparaison: [], ...c })),
      }),
    );
  const commande = (): fc.Arbitrary<Commande> =>
    fc.oneof(
      { weight: 5, arbitrary: simple() },
      {
        weight: 1,
        arbitrary: fc.record({
          genre: fc.constant('ensemble' as const),
          commandes: fc.array(simple(), { minLength: 1, maxLength: 3 }),
        }),
      },
    );
  const touteUnSeule = (): fc.Arbitrary<{ readonly commande: Commande; readonly pause: number }> =>
    fc.record({ commande: commande(), pause: fc.constantFrom(0, 100, 5000) });

  /** Plays a command as a screen does; those on the files are awaited. */
  async function jouer({ actions, store }: Essai, une: Commande): Promise<void> {
    actions.executer(une);
    if (!listCommandes(une).some(({ genre }) => genre === 'choisirSources')) return;
    // The queue of changes is empty once a further one has run.
    await actions.choisirSources(store.getState().choix);
  }

  async function repartir({ actions, store }: Essai): Promise<void> {
    while (store.getState().journal.length > 0) await actions.annuler();
    store.setState({ journal: [], annules: [] });
  }

  it('is undone to its start, and redone to its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(touteUnSeule(), { maxLength: 10 }), async (gestes) => {
        await repartir(magasin);
        const { store, actions } = magasin;
        const depart = travailDe(store.getState());
        for (const { commande: une, pause } of gestes) {
          await jouer(magasin, une);
          magasin.avancer(pause);
        }
        const arrivee = travailDe(store.getState());
        const nombre = store.getState().journal.length;
        for (let k = 0; k < nombre; k += 1) await actions.annuler();
        expect(travailDe(store.getState())).toEqual(depart);
        expect(store.getState().choix).toEqual(store.getState().session?.choix);
        for (let k = 0; k < nombre; k += 1) await actions.retablir();
        expect(travailDe(store.getState())).toEqual(arrivee);
        expect(store.getState().choix).toEqual(store.getState().session?.choix);
        expect(store.getState().journal).toHaveLength(nombre);
        expect(store.getState().annules).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('cannot be redone after a new edit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(touteUnSeule(), { minLength: 1, maxLength: 5 }), async (gestes) => {
        await repartir(magasin);
        const { store, actions } = magasin;
        for (const { commande: une, pause } of gestes) {
          await jouer(magasin, une);
          magasin.avancer(pause);
        }
        await actions.annuler();
        actions.noter(`${store.getState().notes}, autre chose`);
        expect(store.getState().annules).toEqual([]);
        const avant = travailDe(store.getState());
        await actions.retablir();
        expect(travailDe(store.getState())).toEqual(avant);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
