import type { Contexte } from '../etablissement/contexte';
import type { FicheEtablissement } from '../etablissement/fiche';
import { STRATES } from '../etablissement/filtre';
import { FAMILLES, MODES, PUBLICS, STATUT_GROUPES } from '../etablissement/nomenclature';
import { rangStrate } from '../etablissement/strate';
import type { CouleurOffre } from '../projet/reglages-analyse';

/** Codes of the groups each choice of colours tells apart, in drawing order. */
export const GROUPES_COULEUR: { readonly [couleur in CouleurOffre]: readonly string[] } = {
  famille: FAMILLES,
  public: PUBLICS,
  mode: MODES,
  statutGroupe: STATUT_GROUPES,
  strate: STRATES,
};

const INCONNU = STATUT_GROUPES.indexOf('INCONNU');

/** Group of each establishment of the offer, as a position in `GROUPES_COULEUR[couleur]`. */
export function computeGroupesCouleur(
  { offre, nomenclature }: Pick<Contexte, 'offre' | 'nomenclature'>,
  couleur: CouleurOffre,
): Uint8Array {
  const { etablissements: et, entites } = offre;
  switch (couleur) {
    case 'famille':
      return et.famille;
    case 'public':
      return et.public;
    case 'mode': {
      const modes = et.categorie.codes.map((code) =>
        MODES.indexOf(nomenclature.categories.get(code)?.mode ?? 'autre'),
      );
      return Uint8Array.from(
        { length: et.nombre },
        (_, i) => modes[et.categorie.index[i] as number] as number,
      );
    }
    case 'statutGroupe':
      return Uint8Array.from(et.entite, (entite) =>
        entite < 0 ? INCONNU : (entites.statutGroupe[entite] as number),
      );
    case 'strate':
      return Uint8Array.from(et.places, rangStrate);
  }
}

/** The same for one establishment as a plain object. */
export function rangCouleur(fiche: FicheEtablissement, couleur: CouleurOffre): number {
  switch (couleur) {
    case 'famille':
      return FAMILLES.indexOf(fiche.famille);
    case 'public':
      return PUBLICS.indexOf(fiche.public);
    case 'mode':
      return MODES.indexOf(fiche.mode);
    case 'statutGroupe':
      return STATUT_GROUPES.indexOf(fiche.statutGroupe);
    case 'strate':
      return rangStrate(fiche.places ?? Number.NaN);
  }
}
