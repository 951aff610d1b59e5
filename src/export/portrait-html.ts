/** Text made safe inside an element or an attribute. */
function echapper(texte: string): string {
  return texte
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How the sheet lies in a window; on paper it fills the page. */
const FEUILLE = `body { margin: 0; }
@media screen { body { background: #eceff2; } main { display: flex; justify-content: center; padding: 6mm; } }`;

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
