import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { type Depot, ErreurDepot } from '../../../src/persistence/depot';
import { createDepotIndexeddb } from '../../../src/persistence/navigateur/depot-indexeddb';
import type { Projet } from '../../../src/persistence/projet';
import { repairProjet } from '../../../src/persistence/repair-projet';
import { octets, projetVide } from './exemple';
import { installPannes, type Panne } from './pannes';

const source = (cle: string): Projet['sources'][number] => ({
  cle,
  nom: `${cle}.csv`,
  role: 'offre',
  tailleOctets: 3,
  dateDonnees: null,
  empreinte: null,
  correspondance: null,
});
const contenu = (texte: string): Blob => new Blob([octets(texte)]);

const AVANT = projetVide({ notes: 'avant', sources: [source('a')] });
const APRES = projetVide({
  notes: 'après',
  modifieLe: '2026-11-22T10:00:00.000Z',
  sources: [source('b'), source('c')],
});

async function creer(): Promise<{ depot: Depot; fabrique: IDBFactory }> {
  const fabrique = new IDBFactory();
  const depot = createDepotIndexeddb(fabrique);
  await depot.ecrire({ projet: AVANT, sources: new Map([['a', contenu('aaa')]]), revision: 0 });
  return { depot, fabrique };
}

/** Everything kept of the project, as a new tab finds it. */
async function relire(fabrique: IDBFactory): Promise<unknown> {
  const depot = createDepotIndexeddb(fabrique);
  const garde = await depot.lire('p1');
  const sources: Record<string, string> = {};
  for (const cle of ['a', 'b', 'c']) {
    const blob = await depot.lireSource('p1', cle);
    if (blob !== null) sources[cle] = await blob.text();
  }
  const { projet } = repairProjet(garde?.brut) ?? {};
  const [resume] = await depot.lister();
  return { notes: projet?.notes, revision: garde?.revision, sources, noms: resume?.sources };
}

const ETAT_AVANT = { notes: 'avant', revision: 1, sources: { a: 'aaa' }, noms: ['a.csv'] };
const ETAT_APRES = {
  notes: 'après',
  revision: 2,
  sources: { b: 'bbb', c: 'ccc' },
  noms: ['b.csv', 'c.csv'],
};
const ECRITURE = {
  projet: APRES,
  sources: new Map([
    ['b', contenu('bbb')],
    ['c', contenu('ccc')],
  ]),
  revision: 1,
};

describe('projects in the database', () => {
  it('come back as they were written, sources included', async () => {
    const { depot, fabrique } = await creer();
    expect(await relire(fabrique)).toEqual(ETAT_AVANT);
    expect(await depot.ecrire(ECRITURE)).toEqual({ issue: 'ecrit', revision: 2 });
    expect(await relire(fabrique)).toEqual(ETAT_APRES);
  });

  it('write the bytes of a source once', async () => {
    const { depot } = await creer();
    const pannes = installPannes(-1, 'erreur');
    await depot.ecrire({ projet: AVANT, sources: new Map([['a', contenu('aaa')]]), revision: 1 });
    pannes.retirer();
    // Reads of project and keys, writing of project and summary.
    expect(pannes.nombre()).toBe(4);
    // Even when nothing gives them again.
    await depot.ecrire({ projet: AVANT, sources: new Map(), revision: 2 });
    expect(await (await depot.lireSource('p1', 'a'))?.text()).toBe('aaa');
  });

  it('are listed last modified first, and forgotten with their sources', async () => {
    const { depot, fabrique } = await creer();
    await depot.ecrire({ projet: { ...APRES, id: 'p2', sources: [] }, sources: new Map(), revision: 0 });
    expect((await depot.lister()).map(({ id }) => id)).toEqual(['p2', 'p1']);
    expect((await depot.lister())[1]).toMatchObject({ sources: ['a.csv'], octets: 3 });
    await depot.supprimer('p1');
    expect((await depot.lister()).map(({ id }) => id)).toEqual(['p2']);
    expect(await depot.lireSource('p1', 'a')).toBeNull();
    await depot.effacerTout();
    expect(await fabrique.databases()).toEqual([]);
    expect(await depot.lister()).toEqual([]);
  });

  it('hand a record over to one reader only', async () => {
    const { depot } = await creer();
    await depot.ecrireMeta('passage', { id: 'p1' });
    const [un, deux] = await Promise.all([depot.prendreMeta('passage'), depot.prendreMeta('passage')]);
    expect([un, deux].filter((lu) => lu !== undefined)).toEqual([{ id: 'p1' }]);
  });

  it('do not overwrite what another tab wrote since', async () => {
    const { depot, fabrique } = await creer();
    const autre = createDepotIndexeddb(fabrique);
    await autre.ecrire(ECRITURE);
    expect(await depot.ecrire({ projet: AVANT, sources: new Map(), revision: 1 })).toEqual({
      issue: 'conflit',
      revision: 2,
    });
    expect(await relire(fabrique)).toEqual(ETAT_APRES);
  });

  it('lose nothing to two tabs writing at the same moment: one of them is told', async () => {
    const { depot, fabrique } = await creer();
    const autre = createDepotIndexeddb(fabrique);
    const issues = await Promise.all([depot.ecrire(ECRITURE), autre.ecrire(ECRITURE)]);
    expect(issues.map(({ issue }) => issue).sort()).toEqual(['conflit', 'ecrit']);
  });
});

describe('a save that fails', () => {
  const RAISONS: Record<Panne, string> = { plein: 'plein', erreur: 'inconnue', mort: 'inconnue' };

  for (const panne of ['plein', 'erreur', 'mort'] as const) {
    it(`leaves the former state or the new one, never half, wherever it fails (${panne})`, async () => {
      let operations = 0;
      for (let rang = 0; ; rang += 1) {
        const { depot, fabrique } = await creer();
        const pannes = installPannes(rang, panne);
        const issue = await depot.ecrire(ECRITURE).then(
          () => 'ecrit',
          (erreur: unknown) => (erreur instanceof ErreurDepot ? erreur.raison : String(erreur)),
        );
        pannes.retirer();
        if (issue === 'ecrit') {
          expect(await relire(fabrique)).toEqual(ETAT_APRES);
          break;
        }
        operations += 1;
        expect(issue, `operation ${rang}`).toBe(RAISONS[panne]);
        expect(await relire(fabrique), `operation ${rang}`).toEqual(ETAT_AVANT);
        // The same connection goes on working.
        expect(await depot.ecrire(ECRITURE)).toEqual({ issue: 'ecrit', revision: 2 });
        expect(await relire(fabrique)).toEqual(ETAT_APRES);
      }
      // Read the project and its keys; write two sources, forget one, write project and summary.
      expect(operations).toBe(7);
    });
  }

  it('is told as a refusal where the browser opens no database', async () => {
    const refusante = {
      open: () => {
        throw new DOMException('private mode', 'SecurityError');
      },
    } as unknown as IDBFactory;
    for (const fabrique of [refusante, null, fabriqueQuiEchoue('InvalidStateError')]) {
      const depot = createDepotIndexeddb(fabrique);
      await expect(depot.ecrire(ECRITURE)).rejects.toMatchObject({ raison: 'refuse' });
      await expect(depot.lister()).rejects.toMatchObject({ raison: 'refuse' });
    }
    await expect(
      createDepotIndexeddb(fabriqueQuiEchoue('QuotaExceededError')).lister(),
    ).rejects.toMatchObject({
      raison: 'plein',
    });
  });

  it('is tried again when a refusal is lifted', async () => {
    const vraie = new IDBFactory();
    let refus = true;
    const fabrique = new Proxy(vraie, {
      get: (cible, nom) => {
        if (nom === 'open' && refus) throw new DOMException('refus', 'SecurityError');
        const valeur: unknown = Reflect.get(cible, nom);
        return typeof valeur === 'function' ? valeur.bind(cible) : valeur;
      },
    });
    const depot = createDepotIndexeddb(fabrique);
    await expect(depot.lister()).rejects.toBeInstanceOf(ErreurDepot);
    refus = false;
    expect(await depot.lister()).toEqual([]);
  });

  it('survives the deletion of the database by another tab', async () => {
    const { depot, fabrique } = await creer();
    await createDepotIndexeddb(fabrique).effacerTout();
    expect(await depot.lister()).toEqual([]);
    expect(await depot.ecrire({ ...ECRITURE, revision: 1 })).toEqual({ issue: 'ecrit', revision: 2 });
  });

  it('does not wait for ever behind a tab that blocks the database, nor holds it when it comes at last', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const demande = {} as { onsuccess?: () => void; result?: { close(): void } };
      const bloquee = { open: () => demande } as unknown as IDBFactory;
      const attente = createDepotIndexeddb(bloquee).lister();
      const refus = expect(attente).rejects.toMatchObject({ name: 'ErreurDepot' });
      await vi.advanceTimersByTimeAsync(60_000);
      await refus;
      let fermee = false;
      demande.result = {
        close: () => {
          fermee = true;
        },
      };
      demande.onsuccess?.();
      expect(fermee).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is told when the database is not one of ours', async () => {
    const fabrique = new IDBFactory();
    await new Promise((suite) => {
      const demande = fabrique.open('maillage', 1);
      demande.onsuccess = () => suite(demande.result);
    });
    await expect(createDepotIndexeddb(fabrique).lister()).rejects.toBeInstanceOf(ErreurDepot);
  });
});

function fabriqueQuiEchoue(nom: string): IDBFactory {
  return {
    open: () => {
      const demande = { error: new DOMException('refus', nom) } as IDBOpenDBRequest;
      queueMicrotask(() => demande.onerror?.(new Event('error')));
      return demande;
    },
  } as unknown as IDBFactory;
}
