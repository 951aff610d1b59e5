/** Records of a small CSV text (quotes doubled, any line end); a quote left open ends with the text. */
export function parseCsv(texte: string, separateur: string): string[][] {
  const lignes: string[][] = [];
  let champs: string[] = [];
  let champ = '';
  let entreGuillemets = false;
  const finirLigne = (): void => {
    champs.push(champ);
    if (champs.length > 1 || champ !== '') lignes.push(champs);
    champs = [];
    champ = '';
  };
  for (let k = texte.charCodeAt(0) === 0xfeff ? 1 : 0; k < texte.length; k += 1) {
    const c = texte[k] as string;
    if (entreGuillemets) {
      if (c !== '"') champ += c;
      else if (texte[k + 1] === '"') {
        champ += '"';
        k += 1;
      } else entreGuillemets = false;
    } else if (c === '"' && champ === '') entreGuillemets = true;
    else if (c === separateur) {
      champs.push(champ);
      champ = '';
    } else if (c === '\n') finirLigne();
    else if (c !== '\r') champ += c;
  }
  finirLigne();
  return lignes;
}
