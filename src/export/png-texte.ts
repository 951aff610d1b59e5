/**
 * Cuts a text into lines no wider than `largeurMax` as `mesurer` sees it, at ordinary spaces (no-break
 * spaces hold) and at line feeds; a single word that is too wide is cut inside. "" gives no line.
 */
export function couperLignes(
  texte: string,
  largeurMax: number,
  mesurer: (texte: string) => number,
): readonly string[] {
  return texte.split('\n').flatMap((paragraphe) => couperParagraphe(paragraphe, largeurMax, mesurer));
}

function couperParagraphe(
  texte: string,
  largeurMax: number,
  mesurer: (texte: string) => number,
): readonly string[] {
  const lignes: string[] = [];
  let ligne = '';
  for (const mot of texte.split(/[ \t]+/).filter((m) => m !== '')) {
    const essai = ligne === '' ? mot : `${ligne} ${mot}`;
    if (mesurer(essai) <= largeurMax) {
      ligne = essai;
      continue;
    }
    if (ligne !== '') lignes.push(ligne);
    ligne = mot;
    while (mesurer(ligne) > largeurMax && ligne.length > 1) {
      let fin = ligne.length - 1;
      while (fin > 1 && mesurer(ligne.slice(0, fin)) > largeurMax) fin -= 1;
      lignes.push(ligne.slice(0, fin));
      ligne = ligne.slice(fin);
    }
  }
  if (ligne !== '') lignes.push(ligne);
  return lignes;
}
