import type { Anomalie } from '../domain/shared/anomalie';
import { TEXTES } from './anomalies-textes';

/** A few words for the kind of anomaly, as in a list by kind. */
export function libelleAnomalie(code: string): string {
  return TEXTES[code]?.libelle ?? code;
}

/** Where it is, what happened, what was kept and what to do: one French paragraph. */
export function messageAnomalie(anomalie: Anomalie, nomFichier?: string): string {
  const texte = TEXTES[anomalie.code];
  const { ligne, colonne } = anomalie;
  const brut = anomalie.valeur ?? '';
  const valeur = brut.trim() === '' ? 'vide' : `«\u00a0${brut}\u00a0»`;
  const faits = { valeur, brut, champ: colonne ?? '' };
  const lieu = [
    nomFichier ?? '',
    ligne === null ? '' : `ligne\u00a0${ligne}`,
    ligne === null || colonne === null || colonne === '' ? '' : `colonne ${colonne}`,
  ].filter((partie) => partie !== '');
  const corps = texte ? `${texte.fait(faits)} ${texte.suite}` : `${anomalie.code}\u00a0: ${valeur}.`;
  return lieu.length === 0 ? corps : `${majuscule(lieu.join(', '))}\u00a0: ${minuscule(corps)}`;
}

function majuscule(texte: string): string {
  return texte.startsWith('ligne') ? `L${texte.slice(1)}` : texte;
}

/** After a colon the sentence goes on; an initialism keeps its capitals. */
function minuscule(texte: string): string {
  return /^[A-ZÀ-Ý][a-zà-ÿ’ ]/.test(texte) ? texte.charAt(0).toLowerCase() + texte.slice(1) : texte;
}

/** What a file was recognised as. */
export const LIBELLES_GENRE_FICHIER = {
  finess_etablissements: 'FINESS, établissements',
  finess_entites: 'FINESS, entités juridiques',
  finess_capacites: 'FINESS, capacités',
  t_finess: 'FINESS, table T_FINESS',
  table: 'Tableau d’établissements',
  communes: 'Coordonnées des communes',
  contours_communes: 'Contours des communes',
  finess_structures_json: 'FINESS, structures (JSON)',
  finess_activites_json: 'FINESS, activités (JSON)',
  indicateurs: 'Indicateurs par établissement',
  population: 'Population par commune et âge',
  cooperations: 'Coopérations',
  ght: 'Liste des GHT',
  temps: 'Temps de trajet',
  selection: 'Sélection de communes ou d’EPCI',
  zonage: 'Communes et leurs bassins',
  territoires: 'Contours de territoires',
  positions: 'Positions d’établissements',
  inconnu: 'Non reconnu',
} as const;

/** Codes that have a text, for the test that compares them with those the readers emit. */
export const CODES_AVEC_TEXTE: readonly string[] = Object.keys(TEXTES);
