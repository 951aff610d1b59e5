import { literal, nullable as ouNul } from 'valibot';
import {
  type Correspondance,
  GENRES_TABLE,
  type ProfilCorrespondance,
} from '../../domain/table/correspondance';
import type { Projet, SourceProjet } from '../projet';
import { VERSION_PROJET } from '../projet';
import { type Champ, ECARTE, feuille, liste, nullable, objet, requis, texte } from './champ';
import { CHAMP_ANALYSE } from './champs-analyse';
import {
  CHAMP_FILTRE,
  CHAMP_FILTRE_COMPARAISON,
  CHAMP_FILTRE_GROUPEMENTS,
  CHAMP_TRI,
} from './champs-filtres';
import { CHAMP_ID_OU_NUL, CHAMP_PARAMETRES, CHAMP_RETENU } from './champs-scenario';
import {
  BOOLEEN,
  CLE,
  CODE,
  CODE_OU_VIDE,
  DATE,
  DATE_HEURE,
  ENTIER,
  LATITUDE,
  LONGITUDE,
  NOMBRE,
  parmi,
  SHA256,
} from './schemas';

const SOURCES_MAX = 500;
const NOTES_MAX = 1_000_000;
const EPOQUE = '1970-01-01T00:00:00Z';

const CORRESPONDANCE: Champ<Correspondance> = objet({
  genre: requis(parmi(GENRES_TABLE)),
  liens: liste(objet({ colonne: requis(ENTIER), champ: feuille<string | null>(ouNul(CODE), null) }), 20_000),
  feuille: nullable(texte(1000)),
  ligneEntete: feuille(ENTIER, 1),
});

const SOURCE: Champ<SourceProjet> = objet({
  cle: requis(CLE),
  nom: texte(1000, 'sans-nom'),
  role: feuille<SourceProjet['role']>(parmi(['offre', 'comparaison']), 'offre'),
  tailleOctets: feuille(ENTIER, 0),
  dateDonnees: feuille<string | null>(ouNul(DATE), null),
  empreinte: feuille<string | null>(ouNul(SHA256), null),
  correspondance: ouRien(CORRESPONDANCE),
});

export const CHAMP_PROFIL: Champ<ProfilCorrespondance> = objet({
  id: requis(CODE),
  nom: texte(1000),
  signature: texte(100_000),
  correspondance: CORRESPONDANCE,
});

const cles = liste(requis(CLE), SOURCES_MAX);

/** Every field of the project but what surrounds it. */
export const CHAMP_PROJET: Champ<Omit<Projet, 'inconnus'>> = objet({
  version: feuille<typeof VERSION_PROJET>(literal(VERSION_PROJET), VERSION_PROJET),
  id: feuille(CODE_OU_VIDE, ''),
  nom: texte(500),
  creeLe: feuille(DATE_HEURE, EPOQUE),
  modifieLe: feuille(DATE_HEURE, EPOQUE),
  sources: uniques(liste(SOURCE, SOURCES_MAX)),
  choix: objet({
    offre: cles,
    comparaison: cles,
    demonstration: feuille(BOOLEEN, false),
    fermes: feuille(BOOLEEN, false),
  }),
  etape: feuille(CODE, 'offre'),
  filtre: CHAMP_FILTRE,
  tri: CHAMP_TRI,
  selection: CHAMP_ID_OU_NUL,
  vueCarte: ouRien(objet({ longitude: requis(LONGITUDE), latitude: requis(LATITUDE), zoom: requis(NOMBRE) })),
  parametres: CHAMP_PARAMETRES,
  idScenario: CHAMP_ID_OU_NUL,
  retenus: liste(CHAMP_RETENU, 5000),
  filtreGroupements: CHAMP_FILTRE_GROUPEMENTS,
  idGroupement: CHAMP_ID_OU_NUL,
  filtreComparaison: CHAMP_FILTRE_COMPARAISON,
  analyse: CHAMP_ANALYSE,
  couchesMasquees: liste(requis(CODE), 1000),
  notes: texte(NOTES_MAX),
  profils: liste(CHAMP_PROFIL, 1000),
});

/** Two sources of one key would stand for the same bytes: the first is kept. */
function uniques(champ: Champ<readonly SourceProjet[]>): Champ<readonly SourceProjet[]> {
  return (valeur, chemin, suivi) => {
    const lues = champ(valeur, chemin, suivi);
    if (lues === ECARTE) return lues;
    const vues = new Set<string>();
    return lues.filter(({ cle }, rang) => {
      if (!vues.has(cle)) return vues.add(cle);
      suivi.noter([...chemin, rang], 'element_ecarte', cle);
      return false;
    });
  };
}

/** null instead of what cannot be read. */
function ouRien<T>(champ: Champ<T>): Champ<T | null> {
  return (valeur, chemin, suivi) => {
    const lu = nullable(champ)(valeur, chemin, suivi);
    if (typeof lu !== 'symbol') return lu as T | null;
    suivi.noter(chemin, 'valeur_invalide', valeur);
    return null;
  };
}
