import type { LigneGestionnaireComplete } from '../domain/gestionnaire/table-gestionnaires';
import { type Cellule, type ColonneCsv, createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

/** Over the extent first, then over all that is loaded (`_en_tout`, size, territory of action). */
const COLONNES: readonly ColonneCsv<LigneGestionnaireComplete>[] = [
  { nom: 'numero_finess_ej', lire: (ligne) => ligne.numeroFinessEj },
  { nom: 'nom', lire: (ligne) => ligne.nom },
  { nom: 'siren', lire: (ligne) => ligne.siren },
  { nom: 'statut_juridique', lire: (ligne) => ligne.statut },
  { nom: 'libelle_statut', lire: (ligne) => ligne.libelleStatut },
  { nom: 'statut_groupe', lire: (ligne) => ligne.statutGroupe },
  { nom: 'etablissements', lire: (ligne) => ligne.etablissements },
  { nom: 'places', lire: (ligne) => ligne.places },
  { nom: 'etablissements_sans_places', lire: (ligne) => ligne.placesInconnues },
  { nom: 'departements', lire: (ligne) => ligne.departements.join(',') },
  { nom: 'esms', lire: (ligne) => ligne.esms },
  { nom: 'familles', lire: (ligne) => ligne.familles.join(',') },
  { nom: 'publics', lire: (ligne) => ligne.publics.join(',') },
  { nom: 'categories', lire: (ligne) => ligne.categories.join(',') },
  { nom: 'libelles_categories', lire: (ligne) => ligne.libellesCategories.join(', ') },
  { nom: 'minutes_autre_gestionnaire', lire: (ligne) => round(ligne.minutesAutreGestionnaire, 1) },
  { nom: 'minutes_sante', lire: (ligne) => round(ligne.minutesSante, 1) },
  { nom: 'minutes_hopital', lire: (ligne) => round(ligne.minutesHopital, 1) },
  { nom: 'minutes_psychiatrie', lire: (ligne) => round(ligne.minutesPsychiatrie, 1) },
  { nom: 'minutes_ville', lire: (ligne) => round(ligne.minutesVille, 1) },
  { nom: 'part_isolee', lire: (ligne) => round(ligne.partIsolee, 4) },
  { nom: 'articulation_30_min', lire: (ligne) => ligne.articulation },
  { nom: 'esms_sans_position', lire: (ligne) => ligne.sansPosition },
  { nom: 'etablissements_en_tout', lire: (ligne) => ligne.etablissementsEnTout },
  { nom: 'departements_en_tout', lire: (ligne) => ligne.departementsEnTout.join(',') },
  { nom: 'mono_activite', lire: (ligne) => oui(ligne.monoActivite) },
  { nom: 'etp', lire: (ligne) => round(ligne.etp, 1) },
  { nom: 'origine_etp', lire: (ligne) => ligne.origineEtp },
  { nom: 'esms_sans_etp', lire: (ligne) => ligne.esmsSansEtp },
  { nom: 'nb_cdi', lire: (ligne) => ligne.nombreCdi },
  { nom: 'nb_cdi_esms_manquants', lire: (ligne) => ligne.partiels.nombreCdi },
  { nom: 'ressources_eur', lire: (ligne) => ligne.ressourcesEur },
  { nom: 'ressources_esms_manquants', lire: (ligne) => ligne.partiels.ressourcesEur },
  { nom: 'actif_net_eur', lire: (ligne) => ligne.actifNetEur },
  { nom: 'actif_net_esms_manquants', lire: (ligne) => ligne.partiels.actifNetEur },
  { nom: 'sous_50_cdi', lire: (ligne) => oui(ligne.sousSeuilCdi) },
  { nom: 'sous_3_meur_ressources', lire: (ligne) => oui(ligne.sousSeuilRessources) },
  { nom: 'sous_1_5_meur_actif_net', lire: (ligne) => oui(ligne.sousSeuilActifNet) },
  { nom: 'minutes_entre_etablissements', lire: (ligne) => round(ligne.minutesEntreEtablissements, 1) },
  { nom: 'superficie_action_km2', lire: (ligne) => round(ligne.superficieActionKm2, 1) },
];

/** Legal entities with every column of the table; `champs` = fields the user's tables give for legal entities. */
export function createCsvGestionnaires(
  champs: readonly { readonly champ: string }[] = [],
): FormatExport<LigneGestionnaireComplete> {
  return createFormatCsv([
    ...COLONNES,
    ...champs.map(({ champ }) => ({
      nom: `fourni_${champ.replace(/^autre:/, '')}`,
      lire: ({ fournies }: LigneGestionnaireComplete) => fournies[champ] ?? null,
    })),
  ]);
}

function round(valeur: number | null, decimales: number): number | null {
  return valeur === null ? null : Number(valeur.toFixed(decimales));
}

function oui(valeur: boolean | null): Cellule {
  return valeur === null ? null : valeur ? 'oui' : 'non';
}
