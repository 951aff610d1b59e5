import { createChamp, type DefinitionTable } from '../champ-table';
import { CODE_COMMUNE, NOM_COMMUNE } from './synonymes';

/** Names that say "territory" without saying which: other tables have them too. */
const VAGUES = ['territoire', 'codeterritoire', 'nomterritoire', 'libelleterritoire', 'secteur', 'zone'];

/** Communes shared out between the user's own territories: living basins, employment areas, sectors of a schema. */
export const TABLE_ZONAGE: DefinitionTable = {
  genre: 'zonage',
  champs: [
    createChamp('codeCommune', CODE_COMMUNE, { type: 'code', contenu: 'commune' }),
    createChamp('commune', NOM_COMMUNE),
    createChamp(
      'codeZone',
      [
        'bv2022',
        'bv2012',
        'bv',
        'codebv',
        'codebassindevie',
        'codebassin',
        'bassindevie',
        'bassin',
        'codezone',
        'codezonage',
        'codeterritoire',
        'codesecteur',
        'ze2020',
        'codezoneemploi',
        'zone',
        'secteur',
        'territoire',
      ],
      { distinctif: true, faibles: VAGUES },
    ),
    createChamp(
      'nomZone',
      [
        'libbv2022',
        'libbv2012',
        'libbv',
        'nombv',
        'libellebassindevie',
        'libbassindevie',
        'nombassindevie',
        'libellebassin',
        'nombassin',
        'libellezone',
        'nomzone',
        'libellesecteur',
        'nomsecteur',
        'libelleterritoire',
        'nomterritoire',
      ],
      { distinctif: true, faibles: VAGUES },
    ),
  ],
  exigences: [[['codeCommune']], [['codeZone'], ['nomZone']]],
};
