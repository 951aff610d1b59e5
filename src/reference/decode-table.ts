/** Rows of one of our own tables: `;` separator, header line, no quoting (the tables hold neither `;` nor line breaks). */
export function decodeTable<Colonne extends string>(
  texte: string,
  colonnes: readonly Colonne[],
): Readonly<Record<Colonne, string>>[] {
  const [entete, ...lignes] = texte.trimEnd().split(/\r?\n/);
  if (entete !== colonnes.join(';')) throw new Error(`got header ${entete}, expected ${colonnes.join(';')}`);
  return lignes.map((ligne) => {
    const champs = ligne.split(';');
    if (champs.length !== colonnes.length)
      throw new Error(`got ${champs.length} fields in "${ligne}", expected ${colonnes.length}`);
    return Object.fromEntries(colonnes.map((colonne, k) => [colonne, champs[k]])) as Record<Colonne, string>;
  });
}
