import type { BilanComparaison } from '../domain/comparaison/changement';

const VERSION = 1;

/** Counts of a comparison of two vintages, as JSON text. */
export function writeEvolutionJson(bilan: BilanComparaison): string {
  const contenu = {
    version: VERSION,
    date_avant: bilan.dateAvant,
    date_apres: bilan.dateApres,
    etablissements_avant: bilan.nombreAvant,
    etablissements_apres: bilan.nombreApres,
    communs: bilan.communs,
    changements: bilan.nombre,
    par_genre: bilan.parGenre,
    par_famille: bilan.parFamille,
    par_departement: bilan.parDepartement.map(({ code, nom, nombre }) => ({ code, nom, nombre })),
    non_compares: bilan.nonCompares,
    alertes: bilan.alertes,
  };
  return `${JSON.stringify(contenu, null, 1)}\n`;
}
