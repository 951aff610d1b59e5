/** Lower case, without accents, blanks, underscores or punctuation: "N° FINESS (ET)" → "nfinesset". */
export function simplifierNom(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
