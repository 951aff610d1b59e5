import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import { PagePortrait } from '../../../src/charts/portrait/PagePortrait';
import { ContexteValeur } from '../../../src/charts/portrait/valeur';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import type { Portrait } from '../../../src/domain/portrait/portrait';
import { ValeurExpliquee } from '../../../src/ui/portrait/ValeurExpliquee';
import { createJumeau } from '../../../src/workers/jumeau';
import { createDemande } from './demande';

const { window } = new JSDOM('<!doctype html><body></body>');
let portrait: Portrait;

beforeAll(async () => {
  const moteur = createJumeau(createLecteurNode('data'));
  await moteur.ouvrir();
  await moteur.chargerDemonstration();
  portrait = await moteur.demander('portrait', createDemande());
  // Only now: the engine reads its files with the blobs of Node.
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('navigator', window.navigator);
}, 60_000);

/** The words of a page and its number of elements, whatever the way it was written. */
function summarize(html: string): readonly [string, number] {
  const page = new window.DOMParser().parseFromString(html, 'text/html').querySelector('.portrait-page');
  return [page?.textContent ?? '', page?.querySelectorAll('*').length ?? 0];
}

it('is the same page from the browser and from the command line', async () => {
  const { writePortraitFichier } = await import('../../../src/ui/portrait/write-portrait-fichier');
  const fichier = await writePortraitFichier(portrait, 'a4-portrait', 'html').text();
  const commande = renderToStaticMarkup(<PagePortrait portrait={portrait} />);
  expect(summarize(fichier)).toEqual(summarize(commande));
  expect(fichier).toContain('@page portrait-a4');
  expect(fichier).not.toMatch(/<script|<button/);
});

it('explains its figures on screen, where they can be pointed at', () => {
  const ecran = renderToStaticMarkup(
    <ContexteValeur.Provider value={ValeurExpliquee}>
      <PagePortrait portrait={portrait} />
    </ContexteValeur.Provider>,
  );
  expect(ecran.match(/<button/g)?.length).toBeGreaterThan(40);
});
