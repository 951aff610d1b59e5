import { createChamp, type DefinitionTable } from '../champ-table';
import { isTrancheHabitants } from '../read-tranche-age';
import { CODE_COMMUNE, isPopulationAnnee, NOM_COMMUNE, POPULATION } from './synonymes';

const HABITANTS = { type: 'nombre', unite: 'habitants' } as const;
const BANDE = { ...HABITANTS, multiple: true, distinctif: true } as const;

/**
 * Inhabitants by commune and age. Wide: one column per band, told by its name or by the user; long: one row
 * per commune, age (and sex), with a count.
 */
export const TABLE_POPULATION: DefinitionTable = {
  genre: 'population',
  champs: [
    createChamp('codeCommune', [...CODE_COMMUNE, 'geo'], { type: 'code', contenu: 'commune' }),
    createChamp('commune', [...NOM_COMMUNE, 'geolabel']),
    createChamp('niveau', ['nivgeo', 'geoobject', 'niveaugeographique'], { distinctif: true }),
    createChamp('total', POPULATION, { ...HABITANTS, reconnait: isPopulationAnnee }),
    // INSEE P21_POP0014, P21_H0014, "15-29 ans", "75 ans ou plus", F20_24…: the bounds are read in the name.
    createChamp('tranche', [], {
      ...BANDE,
      reconnait: isTrancheHabitants,
    }),
    createChamp('moins20', ['moins20', 'moinsde20ans', 'moins20ans', '0a19ans', 'pop0019', 'age0019'], BANDE),
    createChamp('de20a59', ['de20a59', '20a59ans', 'pop2059', 'age2059'], BANDE),
    createChamp('de60a74', ['de60a74', '60a74ans', 'pop6074', 'age6074'], BANDE),
    createChamp('plus75', ['plus75', '75ansetplus', '75ansouplus', 'plusde75ans', 'pop75p', 'age75p'], BANDE),
    createChamp('sexe', ['sexe', 'sex']),
    createChamp('age', ['aged100', 'age', 'ageq65', 'agepyr10', 'trancheage', 'classeage', 'trancheageans'], {
      distinctif: true,
    }),
    createChamp('nombre', ['nb', 'obsvalue', 'nombre', 'effectif', 'valeur'], HABITANTS),
    createChamp('annee', ['timeperiod', 'annee', 'millesime'], { type: 'nombre' }),
  ],
  exigences: [
    [['codeCommune']],
    [['total'], ['tranche'], ['moins20'], ['de20a59'], ['de60a74'], ['plus75'], ['age', 'nombre']],
  ],
};
