import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Resident memory of the process that draws a page and runs its workers, in MB, read from `/proc` (Linux). */
export interface SondeRss {
  readonly pid: number;
  /** Now. */
  lireMo(): number;
  /** Highest value since the probe was set, or since the last `remettre`. */
  picMo(): number;
  /** Forgets the highest value. */
  remettre(): void;
}

/** How long the page is kept busy to tell its renderer from the others. */
const OCCUPATION_MS = 300;

/** Time between two readings. */
const INTERVALLE_MS = 50;

/**
 * Probe on the renderer of `page`: the one that works while the page is kept busy. The kernel keeps the highest value,
 * but the browser resets it for its own measures: it is read again and again, and the highest of all is kept.
 */
export async function mesurerRss(page: Page): Promise<SondeRss> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('memory: got a page without browser, expected a launched one');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const rendus = processInfo
    .filter(({ type, id }) => type === 'renderer' && !isInterface(id))
    .map(({ id }) => id);
  const avant = new Map(rendus.map((id) => [id, readTics(id)]));
  await page.evaluate((ms) => {
    const fin = performance.now() + ms;
    while (performance.now() < fin);
  }, OCCUPATION_MS);
  const travail = (id: number) => readTics(id) - (avant.get(id) ?? 0);
  const pid = rendus.sort((a, b) => travail(b) - travail(a))[0];
  if (pid === undefined) throw new Error('memory: got no renderer, expected one');
  let pic = 0;
  const noter = (): void => {
    pic = Math.max(pic, readMo(pid, 'VmRSS'), readMo(pid, 'VmHWM'));
  };
  const sonde: SondeRss = {
    pid,
    lireMo: () => readMo(pid, 'VmRSS'),
    picMo: () => {
      noter();
      return pic;
    },
    remettre: () => {
      // 5 resets the peak: see proc(5), clear_refs.
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
      pic = 0;
    },
  };
  sonde.remettre();
  const minuterie = setInterval(() => {
    if (existsSync(`/proc/${pid}`)) noter();
    else clearInterval(minuterie);
  }, INTERVALLE_MS);
  minuterie.unref();
  return sonde;
}

function readMo(pid: number, champ: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const ko = new RegExp(`^${champ}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
  return ko === undefined ? 0 : (Number(ko) * 1024) / 1e6;
}

/** The browser draws its own tabs and buttons in a renderer too. */
function isInterface(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--top-chrome-webui');
}

/** Processor time of a process, in clock ticks. */
function readTics(pid: number): number {
  const apresNom = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  const champs = apresNom.split(' ');
  return Number(champs[11]) + Number(champs[12]);
}
