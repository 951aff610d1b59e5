import type { Contexte } from '../etablissement/contexte';
import type { FicheEtablissement } from '../etablissement/fiche';
import { readFiche } from '../etablissement/read-fiche';
import { readTexte } from '../shared/colonne-texte';
import { findTexte } from '../shared/find-texte';
import { type Changement, GENRES_CHANGEMENT, type GenreChangement } from './changement';
import type { Comparaison } from './comparaison';
import { coteDe } from './filter-changements';

/** Row `c` of a comparison as a plain object. */
export function readChangement(comparaison: Comparaison, c: number): Changement {
  const { avant, apres } = comparaison;
  const genre = GENRES_CHANGEMENT[comparaison.genre[c] as number] as GenreChangement;
  const ligneAvant = comparaison.ligneAvant[c] as number;
  const ligneApres = comparaison.ligneApres[c] as number;
  const { contexte, ligne } = coteDe(comparaison, c);
  const fiche = readFiche(contexte, ligne);
  const ecart = comparaison.ecart[c] as number;
  const ficheAvant = ligneAvant >= 0 && ligneApres >= 0 ? readFiche(avant, ligneAvant) : null;
  return {
    genre,
    numeroFiness: fiche.numeroFiness,
    nom: fiche.nom,
    categorie: fiche.categorie,
    libelleCategorie: fiche.libelleCategorie,
    famille: fiche.famille,
    departement: fiche.departement,
    commune: fiche.commune,
    gestionnaire: fiche.gestionnaire,
    ...avantApres(genre, ficheAvant, fiche),
    ecart: Number.isNaN(ecart) ? null : ecart,
    date: dateDe(genre, fiche, apres, ligneAvant),
    remplacement: remplacementDe(comparaison, c),
    longitude: fiche.longitude,
    latitude: fiche.latitude,
    longitudeAvant: genre === 'deplacement' ? (ficheAvant?.longitude ?? null) : null,
    latitudeAvant: genre === 'deplacement' ? (ficheAvant?.latitude ?? null) : null,
  };
}

type AvantApres = Pick<Changement, 'avant' | 'apres' | 'libelleAvant' | 'libelleApres'>;

function avantApres(genre: GenreChangement, a: FicheEtablissement | null, b: FicheEtablissement): AvantApres {
  if (a === null) return { avant: null, apres: null, libelleAvant: null, libelleApres: null };
  switch (genre) {
    case 'categorie':
      return {
        avant: a.categorie,
        apres: b.categorie,
        libelleAvant: a.libelleCategorie,
        libelleApres: b.libelleCategorie,
      };
    case 'capacite':
      return { avant: texte(a.places), apres: texte(b.places), libelleAvant: null, libelleApres: null };
    case 'gestionnaire':
      return {
        avant: a.numeroFinessEj,
        apres: b.numeroFinessEj,
        libelleAvant: a.gestionnaire,
        libelleApres: b.gestionnaire,
      };
    case 'deplacement':
      return { avant: a.adresse, apres: b.adresse, libelleAvant: a.commune, libelleApres: b.commune };
    case 'ouverture':
    case 'fermeture':
      return { avant: null, apres: null, libelleAvant: null, libelleApres: null };
  }
}

/** Opening date of the source, closing date when the later file still lists the establishment as closed. */
function dateDe(
  genre: GenreChangement,
  fiche: FicheEtablissement,
  apres: Contexte,
  ligneAvant: number,
): string | null {
  if (genre === 'ouverture') return fiche.dateOuverture;
  if (genre !== 'fermeture' || ligneAvant < 0) return null;
  const fermee = findFermee(apres, fiche.numeroFiness);
  return fermee < 0 ? null : readFiche(apres, fermee).dateFermeture;
}

/** Row of a closed establishment kept in the later offer, -1 none. */
function findFermee({ offre: { etablissements: et } }: Contexte, numeroFiness: string): number {
  const ligne = findTexte(et.numeroFiness, et.nombre, numeroFiness);
  return et.ferme[ligne] === 1 ? ligne : -1;
}

function remplacementDe(comparaison: Comparaison, c: number): Changement['remplacement'] {
  const autre = comparaison.remplacement[c] as number;
  if (autre < 0) return null;
  const ouverture = (comparaison.ligneApres[c] as number) >= 0;
  const { etablissements: et } = (ouverture ? comparaison.avant : comparaison.apres).offre;
  return { numeroFiness: readTexte(et.numeroFiness, autre), nom: readTexte(et.nom, autre) };
}

function texte(valeur: number | null): string | null {
  return valeur === null ? null : String(valeur);
}
