import type { BilanComparaison } from './changement';
import type { Comparaison } from './comparaison';
import type { ChangementsFiltres } from './filter-changements';

/** What the screen says of a comparison before its rows. */
export function describeComparaison(comparaison: Comparaison, filtres: ChangementsFiltres): BilanComparaison {
  const { places_inconnues, position_imprecise, gestionnaire_inconnu } = comparaison.nonCompares;
  const nonCompares: BilanComparaison['nonCompares'] = [
    { genre: 'capacite', code: 'places_inconnues', nombre: places_inconnues },
    { genre: 'deplacement', code: 'position_imprecise', nombre: position_imprecise },
    { genre: 'gestionnaire', code: 'gestionnaire_inconnu', nombre: gestionnaire_inconnu },
  ];
  return {
    dateAvant: comparaison.avant.offre.dateDonnees,
    dateApres: comparaison.apres.offre.dateDonnees,
    nombreAvant: comparaison.nombreAvant,
    nombreApres: comparaison.nombreApres,
    communs: comparaison.communs,
    parGenre: filtres.parGenre,
    parFamille: filtres.parFamille,
    parDepartement: filtres.parDepartement,
    nonCompares: nonCompares.filter(({ nombre }) => nombre > 0),
    alertes: comparaison.alertes,
    nombre: filtres.lignes.length,
  };
}
