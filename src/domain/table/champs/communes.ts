import { createChamp, type DefinitionTable } from '../champ-table';
import { POSITION } from './position';
import { CODE_COMMUNE, isPopulationAnnee, NOM_COMMUNE, POPULATION } from './synonymes';

/** Official coordinates of communes, with population and area when given. */
export const TABLE_COMMUNES: DefinitionTable = {
  genre: 'communes',
  champs: [
    createChamp('codeCommune', CODE_COMMUNE, { type: 'code', contenu: 'commune' }),
    createChamp('commune', NOM_COMMUNE),
    ...POSITION,
    createChamp('superficie', ['superficie', 'superficiekm2', 'surface', 'surfacekm2'], {
      type: 'nombre',
      unite: 'km2',
    }),
    createChamp('superficieHa', ['superficieha', 'surfaceha'], { type: 'nombre', unite: 'hectares' }),
    createChamp('population', POPULATION, {
      type: 'nombre',
      unite: 'habitants',
      reconnait: isPopulationAnnee,
    }),
  ],
  exigences: [
    [['codeCommune']],
    [['longitude', 'latitude'], ['x', 'y'], ['xLambert', 'yLambert'], ['point']],
  ],
};
