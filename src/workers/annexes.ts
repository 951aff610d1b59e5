import type { IndexOffre } from '../domain/etablissement/index-offre';
import type { Annexe } from '../domain/table/annexes';
import type { ResumeAnnexe } from './moteur-api';

/** What a complementary table holds, and how much of it names something that is loaded. */
export function describeAnnexe(annexe: Annexe, index: IndexOffre): ResumeAnnexe {
  switch (annexe.genre) {
    case 'indicateurs': {
      const { fichier, numeros } = annexe.indicateurs;
      const joints = numeros.filter((numero) => index.findEtablissement(numero) >= 0).length;
      return { genre: annexe.genre, fichier, nombre: numeros.length, joints };
    }
    case 'population': {
      const { fichier, commune } = annexe.population;
      return { genre: annexe.genre, fichier, nombre: commune.length, joints: commune.length };
    }
    case 'temps': {
      const { fichier, minutes } = annexe.temps;
      return { genre: annexe.genre, fichier, nombre: minutes.length, joints: minutes.length };
    }
    case 'territoires': {
      const { fichier, territoires } = annexe.couche;
      return { genre: annexe.genre, fichier, nombre: territoires.length, joints: territoires.length };
    }
    case 'selection': {
      const { fichier, codes } = annexe.selection;
      return { genre: annexe.genre, fichier, nombre: codes.length, joints: codes.length };
    }
  }
}
