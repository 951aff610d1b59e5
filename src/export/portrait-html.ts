/** Text made safe inside an element or an attribute. */
function echapper(texte: string): string {
  return texte
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How the sheet lies in a window; on paper it fills the page. */
const FEUILLE = `body { margin: 0; background: #eceff2; }
@media screen {
  .portrait-page { width: 210mm; max-width: 100%; min-height: 297mm; padding: 9mm 10mm 10mm; margin: 6mm auto; }
}
@media print { body { background: #ffffff; } }`;

/**
 * A portrait as a file that stands alone: no script, nothing fetched. `corps` is the page as React wrote it (names are
 * escaped there), `styles` the sheet of the page.
 */
export function writePortraitHtml({
  titre,
  corps,
  styles,
}: {
  readonly titre: string;
  readonly corps: string;
  readonly styles: string;
}): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${echapper(titre)}</title>
<style>
${styles.replaceAll('</', '<\\/')}
${FEUILLE}
</style>
</head>
<body>
<main>${corps}</main>
</body>
</html>
`;
}
