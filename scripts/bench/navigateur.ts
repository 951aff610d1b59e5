import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Pilote } from '../../tests/e2e/pilote/pilote';
import { dropFiles, launchBrowser, servePage } from '../outils/navigateur.mjs';
import type { Mesure, Mesurer } from './mesure';

const NATIONAL = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz';

/** Software rendering: a larger canvas would measure the rasteriser, not the page. */
const VIEWPORT = { width: 1366, height: 768 };

/** The browser reports no task shorter than this. */
const LONG_TASK_MS = 50;

interface Task {
  readonly startTime: number;
  readonly duration: number;
}

/** What the page recorded of itself: marks left by the map, and tasks over 50 ms of the main thread. */
interface Trace {
  readonly marks: readonly { readonly name: string; readonly startTime: number }[];
  readonly tasks: readonly Task[];
  readonly depotMs: number;
}

declare global {
  interface Window {
    tachesLongues: Task[];
    premierTableauMs: number;
  }
}

const STARTS = 5;

/** Set up before the page's own scripts. */
function recordLongTasks() {
  window.tachesLongues = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.tachesLongues.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

async function openPage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(recordLongTasks);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => performance.getEntriesByName('carte:points').length > 0, null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(1500);
  return page;
}

/** Drops the file on the page, and waits for its points. */
async function loadFile(page: Page, file: string): Promise<Trace> {
  const before = await page.evaluate(() => performance.now());
  await dropFiles(page, [file]);
  await page.waitForFunction(
    (from) => performance.getEntriesByName('carte:points').some(({ startTime }) => startTime > from),
    before,
    { timeout: 120_000 },
  );
  return page.evaluate((from) => {
    const drop = performance.getEntriesByName('depot').find(({ startTime }) => startTime >= from);
    return {
      marks: performance
        .getEntriesByType('mark')
        .filter(({ startTime }) => startTime > from)
        .map(({ name, startTime }) => ({ name, startTime })),
      tasks: window.tachesLongues,
      depotMs: drop?.startTime ?? from,
    };
  }, before);
}

function firstAfter(trace: Trace, name: string): number {
  return (
    trace.marks.find((mark) => mark.name === name && mark.startTime >= trace.depotMs)?.startTime ?? Number.NaN
  );
}

function lastBefore(trace: Trace, name: string, limit: number): number {
  return (
    trace.marks.findLast((mark) => mark.name === name && mark.startTime <= limit)?.startTime ?? Number.NaN
  );
}

function longest(tasks: readonly Task[], from: number, to: number): number {
  const within = tasks.filter(({ startTime, duration }) => startTime + duration > from && startTime < to);
  return Math.max(0, ...within.map(({ duration }) => duration));
}

/**
 * Longest task of the same page when its basemap alone is drawn and moved: nothing is loaded, and the map
 * goes from the département to the whole country, as it does when the national file comes.
 */
async function measureBasemap(browser: Browser, origin: string): Promise<number> {
  const page = await openPage(browser, origin);
  const pilote = new Pilote(page);
  await pilote.donnees.show();
  await pilote.donnees.removeDemonstration();
  await pilote.goTo('offre');
  await page.waitForTimeout(1500);
  const before = await page.evaluate(() => performance.now());
  await pilote.carte.canvas.focus();
  for (let k = 0; k < 3; k += 1) {
    await page.keyboard.press('-');
    await page.waitForTimeout(700);
  }
  const tasks = await page.evaluate(() => window.tachesLongues);
  await page.context().close();
  return longest(tasks, before, Number.POSITIVE_INFINITY);
}

/** Set up before the page's own scripts: when the first row of the table stands in the page. */
function recordFirstTable() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[role="grid"] [role="gridcell"]')?.textContent) return;
    observer.disconnect();
    // The frame after next has painted it.
    requestAnimationFrame(() => requestAnimationFrame(() => (window.premierTableauMs = performance.now())));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/** Median time from the start of the navigation to the painted table of the demonstration, nothing in cache, seconds. */
async function measureStart(browser: Browser, origin: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      locale: 'fr-FR',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.addInitScript(recordFirstTable);
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => window.premierTableauMs > 0, null, { timeout: 60_000 });
    times.push(await page.evaluate(() => window.premierTableauMs));
    await context.close();
  }
  return (times.sort((a, b) => a - b)[STARTS >> 1] as number) / 1000;
}

/** Start on the demonstration, then drop of the national file in Chromium, in one run with the basemap alone. */
export const mesurer: Mesurer = async (corpus) => {
  const served = await servePage();
  const browser = await launchBrowser();
  try {
    const startS = await measureStart(browser, served.origin);
    const basemapMs = await measureBasemap(browser, served.origin);
    const page = await openPage(browser, served.origin);
    const trace = await loadFile(page, join(corpus, NATIONAL));
    const paintedMs = firstAfter(trace, 'carte:points');
    const sourceMs = lastBefore(trace, 'carte:source', paintedMs);
    const measures: Mesure[] = [
      {
        libelle: 'Démarrage : coquille et tableau de la démonstration peints',
        valeur: startS,
        unite: 's',
        plafond: 2,
        detail: `médiane de ${STARTS} premières visites`,
      },
      {
        libelle: 'Fichier national : du dépôt aux premiers points peints',
        valeur: (paintedMs - trace.depotMs) / 1000,
        unite: 's',
        plafond: 4,
      },
      {
        libelle: 'Plus longue tâche de la page, du dépôt à la remise de la source à la carte',
        valeur: longest(trace.tasks, trace.depotMs, sourceMs),
        unite: 'ms',
        plafond: 100,
        detail: '0 = aucune tâche de plus de 50 ms',
      },
      {
        libelle: 'Plus longue tâche ensuite, jusqu’aux points',
        valeur: longest(trace.tasks, sourceMs, paintedMs),
        unite: 'ms',
        plafond: Math.max(LONG_TASK_MS, basemapMs),
        detail: `la même page, fond de carte seul : ${basemapMs === 0 ? 'moins de 50' : basemapMs.toFixed(0)} ms`,
      },
    ];
    await page.context().close();
    return measures;
  } finally {
    await browser.close();
    await served.close();
  }
};
