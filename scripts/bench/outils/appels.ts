import type { Page } from 'playwright-core';

/** A question of the page to the engine: from the message sent to the answer received, in the page. */
export interface Appel {
  readonly nom: string;
  readonly ms: number;
}

declare global {
  interface Window {
    appels: Appel[];
  }
}

/** Records the questions put to the engine's worker; to be called before the page is opened. */
export async function noterAppels(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.appels = [];
    const envoyes = new Map<unknown, { readonly nom: string; readonly debut: number }>();
    const suivis = new WeakSet<Worker>();
    const envoyer = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...reste: unknown[]) {
      const { type, id, path } = (message ?? {}) as { type?: string; id?: unknown; path?: string[] };
      if (type === 'APPLY' && path !== undefined) {
        envoyes.set(id, { nom: path.join('.'), debut: performance.now() });
        if (!suivis.has(this)) {
          suivis.add(this);
          this.addEventListener('message', ({ data }) => {
            const appel = envoyes.get(data?.id);
            if (appel === undefined) return;
            envoyes.delete(data.id);
            window.appels.push({ nom: appel.nom, ms: performance.now() - appel.debut });
          });
        }
      }
      return Reflect.apply(envoyer, this, [message, ...reste]);
    };
  });
}

/** An action that asks nothing (a search too short) is not waited for longer. */
const ATTENTE_MAX_MS = 8000;

/** Runs an action of the user and gives the times of the questions of that name it led to. */
export async function appelsDe(
  page: Page,
  attendu: string,
  action: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.appels = [];
  });
  await action();
  await page
    .waitForFunction((nom) => window.appels.some((appel) => appel.nom === nom), attendu, {
      timeout: ATTENTE_MAX_MS,
    })
    .catch(() => null);
  const appels = await page.evaluate(() => window.appels);
  return appels.filter(({ nom }) => nom === attendu).map(({ ms }) => ms);
}
