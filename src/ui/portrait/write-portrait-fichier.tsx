import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type FormatPortrait, PagePortrait } from '../../charts/portrait/PagePortrait';
import stylesPage from '../../charts/portrait/portrait.css?raw';
import type { Portrait } from '../../domain/portrait/portrait';
import { FORMAT_CSV_PORTRAIT, listLignesPortrait } from '../../export/csv-portrait';
import { assembleExport } from '../../export/format-export';
import { writePortraitHtml } from '../../export/portrait-html';
import { nommerPortrait, PORTRAIT } from '../../i18n/portrait';

/** The page as a file that stands alone, or its figures as a table. */
export function writePortraitFichier(
  portrait: Portrait,
  format: FormatPortrait,
  extension: 'html' | 'csv',
): Blob {
  if (extension === 'csv')
    return new Blob([assembleExport(FORMAT_CSV_PORTRAIT, listLignesPortrait(portrait))], {
      type: FORMAT_CSV_PORTRAIT.typeMime,
    });
  const html = writePortraitHtml({
    titre: PORTRAIT.page(nommerPortrait(portrait.territoire)),
    corps: renderPage(portrait, format),
    styles: stylesPage,
  });
  return new Blob([html], { type: 'text/html;charset=utf-8' });
}

/** React writes the page aside, as plain elements: the server renderer would weigh a hundred kilobytes for this. */
function renderPage(portrait: Portrait, format: FormatPortrait): string {
  const element = document.createElement('div');
  const racine = createRoot(element);
  flushSync(() => racine.render(<PagePortrait portrait={portrait} format={format} />));
  const corps = element.innerHTML;
  racine.unmount();
  return corps;
}
