import { estSousLesSeuils } from '../gestionnaire/filter-gestionnaires';
import type { LigneGestionnaireComplete } from '../gestionnaire/table-gestionnaires';
import type { GestionnairesPortrait } from './portrait';

/** Gestionnaires named on the page. */
const PRINCIPAUX = 4;

/** Who runs the ESMS of a place: lines of the table of gestionnaires over that place. */
export function measureGestionnaires(lignes: readonly LigneGestionnaireComplete[]): GestionnairesPortrait {
  const siens = lignes.filter(({ esms }) => esms > 0);
  const seuils = siens.map(estSousLesSeuils);
  const connues = siens.filter(({ places }) => places !== null);
  return {
    nombre: siens.length,
    monoActivite: siens.filter(({ monoActivite }) => monoActivite).length,
    sousSeuils: seuils.filter((sous) => sous === true).length,
    seuilsInconnus: seuils.filter((sous) => sous === null).length,
    estime: siens.some(({ origineEtp }) => origineEtp === 'estimee'),
    principaux: siens
      .toSorted(
        (a, b) =>
          (b.places ?? -1) - (a.places ?? -1) ||
          b.esms - a.esms ||
          (a.numeroFinessEj < b.numeroFinessEj ? -1 : 1),
      )
      .slice(0, PRINCIPAUX)
      .map((ligne) => ({
        nom: ligne.nom,
        numeroFinessEj: ligne.numeroFinessEj,
        statut: ligne.statutGroupe,
        esms: ligne.esms,
        places: ligne.places,
        departementsEnTout: ligne.departementsEnTout.length,
      })),
    places: connues.length === 0 ? null : connues.reduce((somme, { places }) => somme + (places ?? 0), 0),
  };
}
