import { custom, type GenericSchema } from 'valibot';
import {
  FILTRE_COMPARAISON_VIDE,
  type FiltreComparaison,
  GENRES_CHANGEMENT,
} from '../../domain/comparaison/changement';
import {
  FILTRE_GROUPEMENTS_VIDE,
  type FiltreGroupements,
  GENRES_GROUPEMENT,
} from '../../domain/cooperation/groupement';
import {
  COLONNES_TRI,
  DIMENSIONS,
  type Dimension,
  type Emprise,
  type Filtre,
  type Tri,
} from '../../domain/etablissement/filtre';
import { FAMILLES } from '../../domain/etablissement/nomenclature';
import { FAMILLES_COOPERATION } from '../../domain/scoring/scenario';
import { type Champ, ECARTE, feuille, liste, nullable, objet, requis, texte } from './champ';
import { CHAMP_TERRITOIRE } from './champs-analyse';
import { isObjet } from './objet';
import { BOOLEEN, CODE_OU_VIDE, parmi } from './schemas';

const CODES_MAX = 50_000;
const TEXTE_FILTRE_MAX = 1000;

const EMPRISE: GenericSchema<unknown, Emprise> = custom<Emprise>((valeur) => {
  if (!Array.isArray(valeur) || valeur.length !== 4) return false;
  if (!valeur.every((degres) => Number.isFinite(degres) && Math.abs(degres) <= 360)) return false;
  return valeur[0] <= valeur[2] && valeur[1] <= valeur[3];
});

/** An unreadable restriction shows more, never less. */
const ETENDUE: Champ<Emprise | null> = nullable<Emprise | null>(feuille<Emprise | null>(EMPRISE, null));

const codes = liste(requis(CODE_OU_VIDE), CODES_MAX);

const VALEURS: Champ<Filtre['valeurs']> = (valeur, chemin, suivi) => {
  if (!isObjet(valeur)) {
    suivi.noter(chemin, valeur === undefined ? 'champ_absent' : 'valeur_invalide', valeur);
    return {};
  }
  const lues: { [dimension in Dimension]?: readonly string[] } = {};
  for (const dimension of DIMENSIONS) {
    if (!Object.hasOwn(valeur, dimension)) continue;
    const lus = codes(valeur[dimension], [...chemin, dimension], suivi);
    if (lus !== ECARTE && lus.length > 0) lues[dimension] = lus;
  }
  // The rest is what a newer version filters on.
  const { ...reste } = valeur;
  for (const dimension of DIMENSIONS) delete reste[dimension];
  objet({})(reste, chemin, suivi);
  return lues;
};

export const CHAMP_FILTRE: Champ<Filtre> = objet({
  valeurs: VALEURS,
  horsOffre: feuille(BOOLEEN, false),
  texte: texte(TEXTE_FILTRE_MAX),
  emprise: ETENDUE,
  territoire: CHAMP_TERRITOIRE,
});

export const CHAMP_TRI: Champ<Tri> = objet({
  colonne: feuille<Tri['colonne']>(parmi(COLONNES_TRI), 'nom'),
  sens: feuille<Tri['sens']>(parmi(['croissant', 'decroissant']), 'croissant'),
});

export const CHAMP_FILTRE_GROUPEMENTS: Champ<FiltreGroupements> = objet({
  genres: liste(requis(parmi(GENRES_GROUPEMENT)), GENRES_GROUPEMENT.length),
  familles: liste(
    requis(parmi([...FAMILLES_COOPERATION, 'inconnue'] as const)),
    FAMILLES_COOPERATION.length + 1,
  ),
  texte: texte(TEXTE_FILTRE_MAX),
  dansLeTerritoire: feuille(BOOLEEN, FILTRE_GROUPEMENTS_VIDE.dansLeTerritoire),
  avecMembres: feuille(BOOLEEN, FILTRE_GROUPEMENTS_VIDE.avecMembres),
});

export const CHAMP_FILTRE_COMPARAISON: Champ<FiltreComparaison> = objet({
  genres: liste(requis(parmi(GENRES_CHANGEMENT)), GENRES_CHANGEMENT.length),
  familles: liste(requis(parmi(FAMILLES)), FAMILLES.length),
  departements: liste(requis(CODE_OU_VIDE), 200),
  texte: texte(TEXTE_FILTRE_MAX),
  horsOffre: feuille(BOOLEEN, FILTRE_COMPARAISON_VIDE.horsOffre),
});
