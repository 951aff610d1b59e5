import type { BilanComparaison } from './changement';
import type { Comparaison } from './comparaison';
import { countComparaison } from './count-comparaison';
import type { DansEtendue } from './dans-etendue';
import type { ChangementsFiltres } from './filter-changements';

/** What the screen says of a comparison before its rows; `dans` is the place its totals are about, all by default. */
export function describeComparaison(
  comparaison: Comparaison,
  filtres: ChangementsFiltres,
  dans?: DansEtendue,
): BilanComparaison {
  const {
    nombreAvant,
    nombreApres,
    communs,
    nonCompares: raisons,
    renumerotations,
  } = countComparaison(comparaison, dans);
  const { places_inconnues, position_imprecise, gestionnaire_inconnu } = raisons;
  const nonCompares: BilanComparaison['nonCompares'] = [
    { genre: 'capacite', code: 'places_inconnues', nombre: places_inconnues },
    { genre: 'deplacement', code: 'position_imprecise', nombre: position_imprecise },
    { genre: 'gestionnaire', code: 'gestionnaire_inconnu', nombre: gestionnaire_inconnu },
  ];
  return {
    dateAvant: comparaison.avant.offre.dateDonnees,
    dateApres: comparaison.apres.offre.dateDonnees,
    nombreAvant,
    nombreApres,
    communs,
    parGenre: filtres.parGenre,
    parFamille: filtres.parFamille,
    parDepartement: filtres.parDepartement,
    nonCompares: nonCompares.filter(({ nombre }) => nombre > 0),
    alertes: [
      ...comparaison.alertes,
      ...(renumerotations === 0 ? [] : [{ code: 'renumerotations' as const, valeur: renumerotations }]),
    ],
    nombre: filtres.lignes.length,
  };
}
