/** Upper case without accents, for the word rules of the pathways. */
export function normaliserNom(nom: string): string {
  return nom.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
