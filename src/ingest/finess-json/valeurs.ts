/** An object of a file: any key may be missing and any value of any type. */
export type Objet = Readonly<Record<string, unknown>>;

export function estObjet(valeur: unknown): valeur is Objet {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

/** The object under a key, an empty one when it is none. */
export function objetDe(objet: Objet, cle: string): Objet {
  const valeur = objet[cle];
  return estObjet(valeur) ? valeur : {};
}

export function listeDe(objet: Objet, cle: string): readonly unknown[] {
  const valeur = objet[cle];
  return Array.isArray(valeur) ? valeur : [];
}

/** The text under the first of these keys that holds one (published files and schema do not agree on names); "" when none does. */
export function texteDe(objet: Objet, ...cles: readonly string[]): string {
  for (const cle of cles) {
    const valeur = objet[cle];
    if (typeof valeur === 'string') {
      const propre = valeur.trim();
      if (propre !== '') return propre;
    } else if (typeof valeur === 'number' && Number.isFinite(valeur)) return String(valeur);
  }
  return '';
}
