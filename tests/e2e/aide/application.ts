import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser, servePage } from '../../../scripts/outils/navigateur.mjs';
import { Pilote } from '../pilote/pilote';
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

/**
 * One Chromium and one server for the tests of a file, a fresh context for each page opened. After every
 * test: no error was said on the console and no request left the page's own origin.
 */
export function prepareBrowser(): { open(options?: OpenOptions): Promise<Application> } {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePage>>;
  let opened: Opened[] = [];

  beforeAll(async () => {
    served = await servePage();
    browser = await launchBrowser();
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
    await browser?.close();
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
      const page = await context.newPage();
      const surveillance = await watchPage(context, page, origin);
      opened.push({ context, surveillance, watched });
      await page.goto(`${origin}${path}`);
      return { page, origin, pilote: new Pilote(page), surveillance };
    },
  };
}
