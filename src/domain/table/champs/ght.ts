import { createChamp, type DefinitionTable } from '../champ-table';
import { CODE_COMMUNE, NOM_COMMUNE, NUMERO_FINESS, NUMERO_FINESS_EJ } from './synonymes';

/** Members of the groupements hospitaliers de territoire: one row per member, columns of the ministry's list. */
export const TABLE_GHT: DefinitionTable = {
  genre: 'ght',
  champs: [
    createChamp('codeGht', ['codeght', 'numeroght', 'numght', 'idght', 'ght', 'numfinessgcc', 'finessgcc'], {
      type: 'code',
      contenu: 'numero_ght',
      distinctif: true,
    }),
    createChamp(
      'nomGht',
      ['denominationght', 'nomght', 'libelleght', 'intituleght', 'nomgcc', 'nomdught', 'denominationdught'],
      { distinctif: true },
    ),
    createChamp('numeroFiness', [...NUMERO_FINESS, ...NUMERO_FINESS_EJ], { type: 'code', contenu: 'finess' }),
    createChamp('role', [
      'role',
      'typemembre',
      'support',
      'etablissementsupport',
      'rolemembre',
      'typerole',
      'estsupport',
      'qualite',
    ]),
    createChamp('numeroSupport', ['finesssupport', 'finessetablissementsupport', 'numerofinesssupport'], {
      type: 'code',
      contenu: 'finess',
      distinctif: true,
    }),
    createChamp('nomMembre', [
      'denominationetablissement',
      'nometablissement',
      'raisonsociale',
      'etablissement',
      'denomination',
      'membre',
      'nommembre',
      'rs',
      'nom',
    ]),
    createChamp('categorie', ['categorie', 'categorieetablissement', 'libellecategorie', 'categ']),
    createChamp('region', ['region', 'nomregion', 'libelleregion']),
    createChamp('codeCommune', CODE_COMMUNE, { type: 'code', contenu: 'commune' }),
    createChamp('commune', NOM_COMMUNE),
    createChamp('codePostal', ['codepostal', 'cp'], { type: 'code', contenu: 'code_postal' }),
  ],
  exigences: [[['codeGht'], ['nomGht']], [['numeroFiness']]],
};
