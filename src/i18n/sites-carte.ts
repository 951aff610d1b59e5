import { enumerer, formatNombre } from './formats';

/** Kinds of supposed and proposed places, on the map and in its legend. */
export const SITES_CARTE = {
  propose: { singulier: 'Site proposé', pluriel: 'Sites proposés' },
  ouvert: { singulier: 'Ouverture supposée', pluriel: 'Ouvertures supposées' },
  ferme: { singulier: 'Fermeture supposée', pluriel: 'Fermetures supposées' },
  deplace: { singulier: 'Déplacement supposé', pluriel: 'Déplacements supposés' },
  redimensionne: { singulier: 'Taille supposée', pluriel: 'Tailles supposées' },
} as const;

export const TITRE_SITES = 'Hypothèses et propositions';

export function nameSite(genre: keyof typeof SITES_CARTE, nombre: number): string {
  return nombre > 1 ? SITES_CARTE[genre].pluriel : SITES_CARTE[genre].singulier;
}

/** Sentence for who does not see the map. */
export function decrireSites(
  comptes: readonly { readonly genre: keyof typeof SITES_CARTE; readonly nombre: number }[],
): string {
  const parties = comptes.map(
    ({ genre, nombre }) => `${formatNombre(nombre)}\u00a0${nameSite(genre, nombre).toLowerCase()}`,
  );
  return `${TITRE_SITES}\u00a0: ${enumerer(parties)}.`;
}
