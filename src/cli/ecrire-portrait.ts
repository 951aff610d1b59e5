import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PagePortrait } from '../charts/portrait/PagePortrait';
import styles from '../charts/portrait/portrait.css?raw';
import type { DemandePortrait, Portrait } from '../domain/portrait/portrait';
import { writePortraitHtml } from '../export/portrait-html';
import { nommerPortrait, PORTRAIT } from '../i18n/portrait';
import type { Moteur } from '../workers/moteur-api';

/** Writes the page on the territory: the very one of the screen, in a file that stands alone. */
export async function writePortrait(
  moteur: Moteur,
  dossier: string,
  demande: DemandePortrait,
): Promise<Portrait> {
  const portrait = await moteur.demander('portrait', demande);
  await writeFile(
    join(dossier, 'portrait.html'),
    writePortraitHtml({
      titre: PORTRAIT.page(nommerPortrait(portrait.territoire)),
      corps: renderToStaticMarkup(createElement(PagePortrait, { portrait })),
      styles,
    }),
  );
  return portrait;
}
