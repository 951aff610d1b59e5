import type { BrowserContext, Page } from 'playwright-core';

interface Suivi {
  /** Questions put to the engine and not answered yet. */
  enCours(): number;
}

/** How much slower than this machine the page is made, 1 for not at all: `LENTEUR=4 npm run e2e`. */
const LENTEUR = Number(process.env.LENTEUR ?? 1);
/** What each question to a worker waits for, per unit of slowness beyond the first. */
const RETARD_MS = 100;
const LIMITE_MS = 60_000;
/** Long enough for React to draw an answer, and for what it draws to ask something else. */
const REPOS_MS = 15;

/**
 * Counts, inside each page, what it has asked the engine and not been told yet, so that a test reads figures
 * once they are those of its last action. With `LENTEUR`, workers are also told everything late.
 */
export async function followAnswers(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    (retardMs) => {
      const attentes = new Set<string>();
      const Natif = window.Worker;
      class WorkerSuivi extends Natif {
        readonly #moteur: boolean;
        constructor(adresse: string | URL, options?: WorkerOptions) {
          super(adresse, options);
          this.#moteur = options?.name === 'moteur';
          if (!this.#moteur) return;
          // The page's own listener comes after this one: it must have had its turn.
          this.addEventListener('message', ({ data }) => setTimeout(() => attentes.delete(data?.id)));
        }
        override postMessage(
          message: { id?: string },
          options?: StructuredSerializeOptions | Transferable[],
        ) {
          if (this.#moteur && message.id !== undefined) attentes.add(message.id);
          const envoyer = () => super.postMessage(message, options as Transferable[]);
          if (retardMs === 0) envoyer();
          else setTimeout(envoyer, retardMs);
        }
        override terminate() {
          if (this.#moteur) attentes.clear();
          super.terminate();
        }
      }
      window.Worker = WorkerSuivi;
      (window as unknown as { suivi: Suivi }).suivi = { enCours: () => attentes.size };
    },
    (LENTEUR - 1) * RETARD_MS,
  );
}

/** Makes the main thread of a page slower when that is wanted. */
export async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  if (LENTEUR <= 1) return;
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: LENTEUR });
}

/** Waits until everything the page asked of its engine is answered and drawn; at once on a page that is not followed. */
export async function calm(page: Page): Promise<void> {
  const enCours = await page.evaluate(
    async ([limiteMs, reposMs]) => {
      const { suivi } = window as unknown as { suivi?: Suivi };
      if (suivi === undefined) return 0;
      const limite = Date.now() + limiteMs;
      // Twice in a row: an answer may call for another question.
      for (let fois = 0; Date.now() < limite; ) {
        fois = suivi.enCours() === 0 ? fois + 1 : 0;
        if (fois === 2) return 0;
        await new Promise((suite) => setTimeout(suite, reposMs));
      }
      return Math.max(1, suivi.enCours());
    },
    [LIMITE_MS, REPOS_MS] as const,
  );
  if (enCours > 0) throw new Error(`got ${enCours} questions without an answer, expected none`);
}
