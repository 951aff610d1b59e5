import { afterEach, describe, expect, it } from 'vitest';
import type { SurveillanceVerrou, Verrous } from '../../../src/persistence/environnement';
import { createVerrous } from '../../../src/persistence/navigateur/verrous';

/** Locks of a browser, as the standard says them: a request waits its turn, takes what is free, or steals. */
class Serrures implements Pick<LockManager, 'request'> {
  private tenant: { readonly perdre: (erreur: unknown) => void } | null = null;
  private readonly attente: (() => void)[] = [];

  readonly request = (async (_nom: string, options: LockOptions, tache: (verrou: Lock | null) => unknown) => {
    if (this.tenant !== null && options.ifAvailable === true) return tache(null);
    if (options.steal === true) {
      this.tenant?.perdre(new DOMException('volé', 'AbortError'));
      this.tenant = null;
    }
    if (this.tenant !== null)
      await new Promise<void>((suite, rejeter) => {
        this.attente.push(suite);
        options.signal?.addEventListener('abort', () => {
          this.attente.splice(this.attente.indexOf(suite), 1);
          rejeter(new DOMException('abandon', 'AbortError'));
        });
      });
    return new Promise((finir, perdre) => {
      const moi = { perdre };
      this.tenant = moi;
      void Promise.resolve(tache({} as Lock)).then((valeur) => {
        if (this.tenant === moi) {
          this.tenant = null;
          this.attente.shift()?.();
        }
        finir(valeur as never);
      });
    });
  }) as LockManager['request'];
}

const canaux: BroadcastChannel[] = [];
afterEach(() => {
  for (const canal of canaux.splice(0)) canal.close();
});

function onglet(serrures: Serrures): Verrous {
  return createVerrous({
    locks: serrures as unknown as LockManager,
    ouvrirCanal: (nom) => {
      const canal = new BroadcastChannel(nom);
      canaux.push(canal);
      return canal;
    },
  });
}

function surveiller(surDemande: () => Promise<void> = async () => undefined) {
  const vu: string[] = [];
  const surveillance: SurveillanceVerrou = {
    surDemande: async () => {
      vu.push('demande');
      await surDemande();
      vu.push('écrit');
    },
    surPerte: () => vu.push('perdu'),
  };
  return { vu, surveillance };
}

describe('one writer per project', () => {
  it('is the first tab; the second is told, until the first gives it back', async () => {
    const serrures = new Serrures();
    const [un, deux] = [onglet(serrures), onglet(serrures)];
    const premier = await un.prendre('p', surveiller().surveillance);
    expect(premier).not.toBeNull();
    expect(await deux.prendre('p', surveiller().surveillance)).toBeNull();
    premier?.rendre();
    expect(await deux.prendre('p', surveiller().surveillance)).not.toBeNull();
  });

  it('waits a moment for a tab that is closing', async () => {
    const serrures = new Serrures();
    const [un, deux] = [onglet(serrures), onglet(serrures)];
    const premier = await un.prendre('p', surveiller().surveillance);
    setTimeout(() => premier?.rendre(), 50);
    expect(await deux.prendre('p', surveiller().surveillance)).not.toBeNull();
  });

  it('is asked to write what is left before another takes over', async () => {
    const serrures = new Serrures();
    const [un, deux] = [onglet(serrures), onglet(serrures)];
    const { vu, surveillance } = surveiller(() => new Promise((suite) => setTimeout(suite, 30)));
    await un.prendre('p', surveillance);
    await deux.forcer('p', surveiller().surveillance);
    expect(vu).toEqual(['demande', 'écrit', 'perdu']);
    expect(await un.prendre('p', surveiller().surveillance)).toBeNull();
  });

  it('is robbed when it does not answer', async () => {
    const serrures = new Serrures();
    const [un, deux] = [onglet(serrures), onglet(serrures)];
    const { vu, surveillance } = surveiller(() => new Promise(() => undefined));
    await un.prendre('p', surveillance);
    expect(await deux.forcer('p', surveiller().surveillance)).toBeDefined();
    await expect.poll(() => vu).toEqual(['demande', 'perdu']);
  });

  it('is not disturbed for another project', async () => {
    const serrures = new Serrures();
    const [un, deux] = [onglet(serrures), onglet(new Serrures())];
    const { vu, surveillance } = surveiller();
    await un.prendre('p', surveillance);
    await deux.forcer('q', surveiller().surveillance);
    expect(vu).toEqual([]);
  });
});
