import { createChamp, type DefinitionTable } from '../champ-table';
import { CODE_COMMUNE, CODE_EPCI } from './synonymes';

/** Communes or EPCI chosen in a file. */
export const TABLE_SELECTION: DefinitionTable = {
  genre: 'selection',
  champs: [
    createChamp('codeCommune', CODE_COMMUNE, { type: 'code', contenu: 'commune' }),
    createChamp('codeEpci', CODE_EPCI, { type: 'code', contenu: 'epci' }),
  ],
  exigences: [[['codeCommune'], ['codeEpci']]],
};
