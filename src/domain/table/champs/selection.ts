import { createChamp, type DefinitionTable } from '../champ-table';
import { CODE_COMMUNE, CODE_EPCI, NOM_COMMUNE } from './synonymes';

/** Communes or EPCI chosen in a file, by code or by exact name (with its département when several share it). */
export const TABLE_SELECTION: DefinitionTable = {
  genre: 'selection',
  champs: [
    createChamp('codeCommune', CODE_COMMUNE, { type: 'code', contenu: 'commune' }),
    createChamp('codeEpci', CODE_EPCI, { type: 'code', contenu: 'epci' }),
    createChamp('commune', NOM_COMMUNE),
    createChamp('nomEpci', ['nomepci', 'libelleepci', 'libepci', 'intercommunalite', 'nomintercommunalite']),
    createChamp('departement', ['departement', 'codedepartement', 'dep', 'dept', 'codedep'], {
      type: 'code',
      contenu: 'departement',
    }),
  ],
  exigences: [[['codeCommune'], ['codeEpci'], ['commune'], ['nomEpci']]],
};
