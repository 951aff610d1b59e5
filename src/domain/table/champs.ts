import type { DefinitionTable } from './champ-table';
import { TABLE_COMMUNES } from './champs/communes';
import { TABLE_COOPERATIONS } from './champs/cooperations';
import { TABLE_ETABLISSEMENTS } from './champs/etablissements';
import { TABLE_GHT } from './champs/ght';
import { TABLE_INDICATEURS } from './champs/indicateurs';
import { TABLE_POPULATION } from './champs/population';
import { TABLE_SELECTION } from './champs/selection';
import { TABLE_TEMPS } from './champs/temps';
import { TABLE_ZONAGE } from './champs/zonage';
import type { GenreTable } from './correspondance';

/** The catalogue: what each kind of table is made of. */
export const TABLES: Readonly<Record<GenreTable, DefinitionTable>> = {
  etablissements: TABLE_ETABLISSEMENTS,
  indicateurs: TABLE_INDICATEURS,
  population: TABLE_POPULATION,
  cooperations: TABLE_COOPERATIONS,
  ght: TABLE_GHT,
  temps: TABLE_TEMPS,
  selection: TABLE_SELECTION,
  communes: TABLE_COMMUNES,
  zonage: TABLE_ZONAGE,
};
