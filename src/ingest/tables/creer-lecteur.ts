import type { CreerLecteurTable } from './contrat';
import { LecteurCooperations } from './lecteur-cooperations';
import { LecteurGht } from './lecteur-ght';
import { LecteurIndicateurs } from './lecteur-indicateurs';
import { LecteurPopulation } from './lecteur-population';
import { LecteurSelection } from './lecteur-selection';
import { LecteurTemps } from './lecteur-temps';
import { LecteurZonage } from './lecteur-zonage';

/** Makes the reader of a complementary table. */
export const creerLecteurTable: CreerLecteurTable = (genre, colonnes, contexte, journal, entete) => {
  switch (genre) {
    case 'indicateurs':
      return new LecteurIndicateurs(colonnes, journal, entete);
    case 'population':
      return new LecteurPopulation(colonnes, contexte, journal, entete);
    case 'cooperations':
      return new LecteurCooperations(colonnes, journal, entete);
    case 'ght':
      return new LecteurGht(colonnes, journal, entete);
    case 'temps':
      return new LecteurTemps(colonnes, contexte, journal, entete);
    case 'selection':
      return new LecteurSelection(colonnes, contexte, journal, entete);
    case 'zonage':
      return new LecteurZonage(colonnes, contexte, journal, entete);
  }
};
