import { type ChampTable, createChamp, type DefinitionTable, type Unite } from '../champ-table';
import { NUMERO_FINESS, NUMERO_FINESS_EJ } from './synonymes';

/**
 * Indicators an establishment brings: those of the ANAP guide that FINESS does not hold, and those of the
 * ANAP "tableau de bord de la performance" (ESMS), under the names met in their exports.
 */
export const INDICATEURS: readonly ChampTable[] = [
  indicateur('nb_soll_pedopsy', 'nombre_par_an', [
    'sollicitationspedopsychiatrie',
    'sollicitationsurgencepedopsychiatrie',
  ]),
  indicateur('nb_soll_psy', 'nombre_par_an', [
    'sollicitationspsychiatrie',
    'sollicitationsurgencepsychiatrie',
  ]),
  indicateur('nb_soll_urgences', 'nombre_par_an', [
    'sollicitationsurgences',
    'passagesauxurgences',
    'nbpassagesurgences',
  ]),
  indicateur('nb_usagers_hors_dept', 'nombre', [
    'usagershorsdepartement',
    'nbusagershorsdepartement',
    'usagersautredepartement',
  ]),
  indicateur('part_usagers_hors_dept', 'pourcentage', [
    'partusagershorsdepartement',
    'tauxusagershorsdepartement',
  ]),
  indicateur('file_active', 'nombre', ['fileactive', 'nbusagers', 'nombreusagers', 'usagersaccompagnes']),
  indicateur('nb_permis_esat', 'nombre', [
    'permisesat',
    'nbpermis',
    'travailleurspermis',
    'nbtravailleurspermis',
  ]),
  indicateur('nb_cdi', 'nombre', ['cdi', 'nombrecdi', 'salariescdi', 'effectifcdi']),
  indicateur('ressources_eur', 'euros', ['ressources', 'produitsexploitation', 'totalproduits', 'budget']),
  indicateur('actif_net_eur', 'euros', ['actifnet', 'actifnetcomptable']),
  indicateur('difficulte_fin', 'niveau', ['difficultefinanciere', 'endifficultefinanciere']),
  indicateur('resultat_pct', 'pourcentage', ['tauxresultat', 'resultatenpourcentage']),
  indicateur('caf_pct', 'pourcentage', ['tauxdecaf', 'tauxcaf', 'caf']),
  indicateur('qualif_gestion', 'niveau', ['qualificationgestion', 'qualificationcomptagestion']),
  indicateur('maturite_secu', 'niveau', ['maturitesecurite']),
  indicateur('etp_vacants', 'etp', ['nbetpvacants', 'etpnonpourvus', 'postesvacants', 'postesnonpourvus']),
  indicateur('etp_total', 'etp', [
    'nbetp',
    'totaletp',
    'effectifetp',
    'nombreetp',
    'etp',
    'etpreel',
    'nbetpreel',
  ]),
  indicateur('departs_retraite_5ans', 'nombre', [
    'departsretraite',
    'departsenretraite',
    'departsretraite5ans',
  ]),
  indicateur('qualif_pro', 'niveau', ['qualificationprofessionnels']),
  indicateur('taux_etp_vacants', 'pourcentage', [
    'tauxdetpvacants',
    'tauxetpvacants',
    'tauxdetpvacantsau3112',
  ]),
  indicateur('taux_absenteisme', 'pourcentage', [
    'tauxdabsenteisme',
    'tauxabsenteisme',
    'tauxdabsenteismehorsformation',
    'absenteisme',
  ]),
  indicateur('taux_rotation', 'pourcentage', [
    'tauxderotation',
    'tauxrotation',
    'tauxderotationdespersonnels',
    'turnover',
  ]),
  indicateur('taux_vetuste', 'pourcentage', [
    'tauxdevetuste',
    'tauxvetuste',
    'tauxdevetustedesconstructions',
    'tauxvetusteconstructions',
  ]),
  indicateur('taux_endettement', 'pourcentage', ['tauxdendettement', 'tauxendettement', 'endettement']),
  indicateur('frng_jours', 'jours', ['frngenjours', 'frngj', 'fondsderoulementnetglobal', 'frng']),
  indicateur('bfr_jours', 'jours', ['bfrenjours', 'bfr', 'besoinenfondsderoulement']),
  indicateur('taux_realisation_activite', 'pourcentage', [
    'tauxderealisationdelactivite',
    'tauxrealisationactivite',
    'tauxdactivite',
    'tauxactivite',
  ]),
  indicateur('taux_occupation', 'pourcentage', ['tauxdoccupation', 'tauxoccupation']),
  indicateur('gmp', 'points', ['girmoyenpondere', 'scoregmp']),
  indicateur('pmp', 'points', ['pathosmoyenpondere', 'scorepmp']),
  indicateur('part_plus_55_ans', 'pourcentage', [
    'partdesplusde55ans',
    'partplus55ans',
    'plusde55ans',
    'part55ansetplus',
  ]),
  indicateur('cout_place_eur', 'euros', ['coutalaplace', 'coutplace', 'coutparplace']),
];

/** Values per FINESS number. */
export const TABLE_INDICATEURS: DefinitionTable = {
  genre: 'indicateurs',
  champs: [
    createChamp('numeroFiness', [...NUMERO_FINESS, ...NUMERO_FINESS_EJ], { type: 'code', contenu: 'finess' }),
    createChamp('date', ['date', 'annee', 'exercice', 'millesime', 'campagne', 'datedonnees'], {
      type: 'date',
      contenu: 'date',
    }),
    ...INDICATEURS,
    // Any other number column the user wants to keep, under its own name.
    createChamp('autre', [], { type: 'nombre', multiple: true }),
  ],
  exigences: [[['numeroFiness']], [...INDICATEURS.map(({ id }) => [id]), ['autre']]],
};

function indicateur(id: string, unite: Unite, synonymes: readonly string[]): ChampTable {
  return createChamp(id, [id.replaceAll('_', ''), ...synonymes], { type: 'nombre', unite, distinctif: true });
}
