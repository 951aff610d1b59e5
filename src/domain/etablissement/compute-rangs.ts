import type { TexteIndexe } from '../shared/fold-texte';
import { foldListe } from '../shared/fold-texte';
import type { Contexte } from './contexte';
import type { Dimensions } from './create-dimensions';
import type { ColonneTri } from './filtre';
import { FAMILLES } from './nomenclature';
import type { RangsTri } from './rangs-tri';
import { rankTextes } from './rank-textes';
import type { TextesRecherche } from './textes-recherche';

/** What ranks are made from: the offer, its labels and its folded texts. */
interface SourcesRangs {
  readonly contexte: Contexte;
  readonly dimensions: Dimensions;
  readonly textes: TextesRecherche;
}

/**
 * Ranks of every row on a column, once per offer. Texts are compared folded: case, accents and punctuation
 * do not count, a space comes before a digit, a digit before a letter, as in a French index.
 */
export function computeRangs(index: SourcesRangs, colonne: ColonneTri): RangsTri {
  const { offre } = index.contexte;
  const et = offre.etablissements;
  const { dimensions, textes } = index;
  switch (colonne) {
    case 'numeroFiness':
      return { rangs: Uint32Array.from({ length: et.nombre }, (_, i) => i), nombre: et.nombre };
    case 'nom':
      return rankTextes(textes.nom);
    case 'categorie':
      return rankDictionnaire(
        et.categorie.index,
        foldCodes(et.categorie.codes, (rang) => dimensions.categorie.libelle(rang)),
      );
    case 'famille':
      return { rangs: Uint32Array.from(et.famille), nombre: FAMILLES.length };
    case 'gestionnaire':
      return spread(et.entite, rankGestionnaires(textes.gestionnaire));
    case 'commune':
      return rankDictionnaire(et.commune, textes.commune);
    case 'departement':
      return rankDictionnaire(et.departement.index, foldListe(et.departement.codes));
    case 'places':
      return rankNombres(et.places, Number.isNaN);
    case 'dateOuverture':
      return rankNombres(et.dateOuverture, (date) => date === 0);
  }
}

function foldCodes(codes: readonly string[], libelle: (rang: number) => string): TexteIndexe {
  return foldListe(codes.map((_, rang) => libelle(rang)));
}

/** Named entities by name, then the others by number (they are held in that order). */
function rankGestionnaires(noms: TexteIndexe): RangsTri {
  const parNom = rankTextes(noms);
  let nombre = parNom.nombre;
  const rangs = parNom.rangs.map((rang) => {
    if (rang < parNom.nombre) return rang;
    nombre += 1;
    return nombre - 1;
  });
  return { rangs, nombre };
}

function rankDictionnaire(lignes: ArrayLike<number>, valeurs: TexteIndexe): RangsTri {
  return spread(lignes, rankTextes(valeurs));
}

/** Ranks of rows that name a value by its position in a dictionary (-1 unknown). */
function spread(lignes: ArrayLike<number>, valeurs: RangsTri): RangsTri {
  const rangs = new Uint32Array(lignes.length);
  for (let i = 0; i < lignes.length; i += 1) {
    rangs[i] = valeurs.rangs[lignes[i] as number] ?? valeurs.nombre;
  }
  return { rangs, nombre: valeurs.nombre };
}

function rankNombres(valeurs: Float32Array | Int32Array, estInconnu: (valeur: number) => boolean): RangsTri {
  const connus = new Set<number>();
  for (const valeur of valeurs) if (!estInconnu(valeur)) connus.add(valeur);
  const tries = Float64Array.from(connus).sort();
  const parValeur = new Map<number, number>();
  tries.forEach((valeur, rang) => {
    parValeur.set(valeur, rang);
  });
  const rangs = new Uint32Array(valeurs.length);
  for (let i = 0; i < valeurs.length; i += 1) {
    rangs[i] = parValeur.get(valeurs[i] as number) ?? tries.length;
  }
  return { rangs, nombre: tries.length };
}
