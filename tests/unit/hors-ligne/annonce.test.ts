import { describe, expect, it } from 'vitest';
import { registerHorsLigne } from '../../../src/app/hors-ligne/register-hors-ligne';

/** A registration as browsers give it, moved by hand. */
function preparer({ controlee = true, refus = false, dejaEnRoute = false } = {}) {
  const inscription = Object.assign(new EventTarget(), {
    waiting: null as null | { postMessage: (message: unknown) => void },
    installing: null as null | (EventTarget & { state: string }),
    update: async () => undefined,
  });
  const nouvelle = Object.assign(new EventTarget(), { state: 'installing' });
  if (dejaEnRoute) inscription.installing = nouvelle;
  const conteneur = Object.assign(new EventTarget(), {
    controller: controlee ? {} : null,
    register: async () => {
      if (refus) throw new Error('refusé');
      return inscription;
    },
  });
  const journal: string[] = [];
  const installer = registerHorsLigne({
    conteneur: conteneur as unknown as ServiceWorkerContainer,
    surPrete: () => journal.push('prête'),
    recharger: () => journal.push('rechargée'),
    repeter: () => undefined,
  });
  const attendre = () => new Promise((suite) => setTimeout(suite, 0));
  return {
    journal,
    installer,
    conteneur,
    attendre,
    /** A new version is found, kept, and waits. */
    arriver: () => {
      if (!dejaEnRoute) {
        inscription.installing = nouvelle;
        inscription.dispatchEvent(new Event('updatefound'));
      }
      inscription.waiting = { postMessage: (message) => journal.push(String(message)) };
      nouvelle.state = 'installed';
      nouvelle.dispatchEvent(new Event('statechange'));
    },
  };
}

describe('a newer version', () => {
  it('is announced, and taken only when asked', async () => {
    const { journal, installer, arriver, attendre, conteneur } = preparer();
    await attendre();
    expect(journal).toEqual([]);
    arriver();
    expect(journal).toEqual(['prête']);
    await installer();
    expect(journal).toEqual(['prête', 'installer']);
    conteneur.dispatchEvent(new Event('controllerchange'));
    expect(journal).toEqual(['prête', 'installer', 'rechargée']);
  });

  it('is announced when it was already on its way as the page opened', async () => {
    const { journal, arriver, attendre } = preparer({ dejaEnRoute: true });
    await attendre();
    arriver();
    expect(journal).toEqual(['prête']);
  });

  it('taken in another tab does not reload this one', async () => {
    const { journal, arriver, attendre, conteneur } = preparer();
    await attendre();
    arriver();
    conteneur.dispatchEvent(new Event('controllerchange'));
    expect(journal).toEqual(['prête']);
  });

  it('is not announced when it is the first ever kept', async () => {
    const { journal, arriver, attendre } = preparer({ controlee: false });
    await attendre();
    arriver();
    expect(journal).toEqual([]);
  });

  it('costs nothing where browsers refuse to keep anything', async () => {
    const { journal, installer, attendre } = preparer({ refus: true });
    await attendre();
    await installer();
    expect(journal).toEqual(['rechargée']);
  });
});
