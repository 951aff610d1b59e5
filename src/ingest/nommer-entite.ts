/** The names of a legal entity, as every source of ours states them: see `nommerEntite`. */
export interface NomsEntite {
  readonly nom: string;
  /** "" when there is no other name. */
  readonly nomLong: string;
}

/**
 * One name for an entity whatever the source: classic and current files both hold a short and a long one. The
 * short one is shown, as for establishments: people use it, and long ones are often cut or name a department
 * of the entity. Spaces written twice in one source only make no other name.
 */
export function nommerEntite(courte: string, longue: string): NomsEntite {
  const nom = serrer(courte === '' ? longue : courte);
  const nomLong = serrer(longue);
  return { nom, nomLong: nomLong === nom ? '' : nomLong };
}

function serrer(texte: string): string {
  return texte.includes('  ') ? texte.replace(/ {2,}/g, ' ') : texte;
}
