import { findTexte } from '../shared/find-texte';
import { foldColonne, foldListe } from '../shared/fold-texte';
import { computeRangs } from './compute-rangs';
import type { Contexte } from './contexte';
import type { Dimensions } from './create-dimensions';
import { createDimensions } from './create-dimensions';
import type { ColonneTri } from './filtre';
import type { RangsTri } from './rangs-tri';
import type { TextesRecherche } from './textes-recherche';

/**
 * What filters, sorts and searches need beside the columns of an offer. Folded texts and sort ranks are
 * made at their first use and kept: the offer never changes.
 */
export class IndexOffre {
  readonly contexte: Contexte;
  readonly dimensions: Dimensions;
  private textesLus: TextesRecherche | null = null;
  private readonly rangs = new Map<ColonneTri, RangsTri>();

  constructor(contexte: Contexte) {
    this.contexte = contexte;
    this.dimensions = createDimensions(contexte);
  }

  get textes(): TextesRecherche {
    if (this.textesLus === null) {
      const { offre, communes } = this.contexte;
      const { etablissements, entites } = offre;
      this.textesLus = {
        nom: foldColonne(etablissements.nom),
        nomLong: foldColonne(etablissements.nomLong),
        gestionnaire: foldColonne(entites.nom),
        gestionnaireLong: foldColonne(entites.nomLong),
        commune: foldListe(communes.nom),
        numeroFiness: foldColonne(etablissements.numeroFiness),
        siret: foldColonne(etablissements.siret),
        numeroFinessEj: foldColonne(entites.numeroFiness),
        siren: foldColonne(entites.siren),
      };
    }
    return this.textesLus;
  }

  rangsTri(colonne: ColonneTri): RangsTri {
    let rangs = this.rangs.get(colonne);
    if (rangs === undefined) {
      rangs = computeRangs(this, colonne);
      this.rangs.set(colonne, rangs);
    }
    return rangs;
  }

  /** Row of an establishment, -1 when the offer does not hold it. */
  findEtablissement(numeroFiness: string): number {
    const { numeroFiness: colonne, nombre } = this.contexte.offre.etablissements;
    return findTexte(colonne, nombre, numeroFiness);
  }
}
