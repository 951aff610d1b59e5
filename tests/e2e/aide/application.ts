import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser, servePage } from '../../../scripts/outils/navigateur.mjs';
import { Pilote } from '../pilote/pilote';
import { followAnswers, slowDown } from './calme';
import { type Surveillance, watchPage } from './surveillance';

interface Opened {
  readonly context: BrowserContext;
  readonly surveillance: Surveillance;
  readonly watched: boolean;
}

export interface OpenOptions {
  /** Another server than the one of the file. */
  readonly origin?: string;
  /** Address below the origin. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** false when the test itself provokes refusals: it then reads `surveillance`. */
  readonly watched?: boolean;
  /** true lets the page keep itself for offline use, as in a real browser: the tests of that alone want it. */
  readonly kept?: boolean;
}

export interface Application {
  readonly page: Page;
  readonly origin: string;
  readonly pilote: Pilote;
  readonly surveillance: Surveillance;
}

let launched: Promise<Browser> | null = null;

/** One Chromium for all files, ended with the process that started it; another one when it has stopped. */
async function findBrowser(): Promise<Browser> {
  if (launched !== null && !(await launched.catch(() => null))?.isConnected()) launched = null;
  launched ??= launchBrowser();
  return launched;
}

/**
 * One server for the tests of a file, a fresh context for each page opened. After every test: no error was
 * said on the console and no request left the page's own origin.
 */
export function prepareBrowser(): { open(options?: OpenOptions): Promise<Application> } {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePage>>;
  let opened: Opened[] = [];

  beforeAll(async () => {
    served = await servePage();
    browser = await findBrowser();
  });

  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { context } of pages) await context.close();
    for (const { surveillance, watched } of pages) {
      if (!watched) continue;
      expect(surveillance.errors).toEqual([]);
      expect(surveillance.foreignRequests()).toEqual([]);
    }
  });

  afterAll(async () => {
    await served?.close();
  });

  return {
    async open({
      origin = served.origin,
      path = '/',
      width = 1366,
      height = 768,
      watched = true,
      kept = false,
    } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        acceptDownloads: true,
        reducedMotion: 'reduce',
        serviceWorkers: kept ? 'allow' : 'block',
      });
      await followAnswers(context);
      const page = await context.newPage();
      await slowDown(context, page);
      const surveillance = await watchPage(context, page, origin);
      opened.push({ context, surveillance, watched });
      await page.goto(`${origin}${path}`);
      return { page, origin, pilote: new Pilote(page), surveillance };
    },
  };
}
