import type { GenreTable } from '../domain/table/correspondance';
import { libelleChamp } from './champs-tables';
import { accorder, enumerer, formatPourcentage } from './formats';

/** Words of the mapping window. */
export const CORRESPONDANCE = {
  titre: (nom: string): string => `Colonnes de «\u00a0${nom}\u00a0»`,
  lecture: 'Lecture des premières lignes…',
  impossible: 'Ce fichier ne se lit pas comme un tableau',
  impossibleTexte:
    'Aucune ligne de noms de colonnes n’a été trouvée, ou l’archive contient plusieurs fichiers. Ouvrez-le dans votre tableur, vérifiez la première ligne, ou déposez chaque fichier à part.',
  fermer: 'Fermer sans lire',
  feuille: 'Feuille',
  genre: 'Le tableau contient',
  genreAucun: 'Choisir…',
  genresProposes: 'Proposés',
  genresAutres: 'Autres',
  ligne: 'Ligne des titres',
  profil: (nom: string): string => `Profil «\u00a0${nom}\u00a0» appliqué`,
  oublierProfil: 'Oublier ce profil',
  profilsEnregistres: (nombre: number): string =>
    accorder(nombre, 'profil enregistré', 'profils enregistrés'),
  apercu: (lignes: number): string =>
    `Aperçu des colonnes, ${accorder(lignes, 'première ligne', 'premières lignes')}`,
  colonne: (rang: number): string => `Colonne ${rang}`,
  sansNom: 'sans nom',
  numeroLigne: 'Ligne',
  choixColonne: (nom: string): string => `Ce que contient la colonne ${nom}`,
  ignorer: 'Ne pas utiliser',
  attendus: 'Nécessaires',
  autres: 'Facultatifs',
  type: (type: string, partVide: number): string =>
    partVide > 0 && partVide < 1 ? `${type}, ${formatPourcentage(partVide)} vides` : type,
  choisi: 'votre choix',
  utilisees: (nombre: number, total: number): string =>
    `${accorder(nombre, 'colonne utilisée', 'colonnes utilisées')} sur ${total}`,
  choisirGenre: 'Dites d’abord ce que le tableau contient.',
  complet: 'Tout ce qu’il faut est là.',
  manques: (genre: GenreTable, manques: readonly (readonly (readonly string[])[])[]): string =>
    `Il manque\u00a0: ${manques.map((choix) => nommerChoix(genre, choix)).join('\u00a0; ')}.`,
  nomProfil: 'Enregistrer ce choix sous le nom',
  nomProfilInvite: 'facultatif',
  nomProfilAide: 'Proposé de nouveau pour tout fichier aux mêmes titres.',
  lire: 'Lire le tableau',
  annuler: 'Plus tard',
} as const;

const CHOIX_MAX = 4;

/** "a or b or (c with d)"; a long list is cut. */
function nommerChoix(genre: GenreTable, choix: readonly (readonly string[])[]): string {
  const noms = choix.map((champs) =>
    enumerer(champs.map((id) => `«\u00a0${libelleChamp(genre, id)}\u00a0»`)),
  );
  const cites = noms.slice(0, CHOIX_MAX).join(' ou ');
  return noms.length > CHOIX_MAX ? `${cites}, ou une autre colonne nécessaire` : cites;
}
