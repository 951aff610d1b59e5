import {
  array,
  boolean,
  finite,
  type GenericSchema,
  instance,
  literal,
  number,
  object,
  pipe,
  record,
  string,
} from 'valibot';
import type { ParametresScoring } from '../domain/scoring/scenario';

/** What the other document needs beyond the address: files and settings. It lives for one page change only. */
export interface Passage {
  readonly version: 1;
  /** Milliseconds since 1970, to forget a hand-over that nobody took. */
  readonly date: number;
  readonly fichiers: readonly { readonly nom: string; readonly contenu: Blob }[];
  /** true when the session was emptied on purpose: the other page must not bring the demonstration back. */
  readonly vide: boolean;
  readonly parametres: ParametresScoring;
}

const NOMBRE = pipe(number(), finite());
const POIDS = record(string(), NOMBRE);

const SCHEMA_PARAMETRES: GenericSchema<unknown, ParametresScoring> = object({
  departements: array(string()),
  seuilVille: NOMBRE,
  villesAjoutees: array(string()),
  villesRetirees: array(string()),
  exposant: NOMBRE,
  facteurRelief: NOMBRE,
  heuresPleines: boolean(),
  poids: object({ parcours: POIDS, efficience: POIDS, isolement: POIDS }),
  ratiosEtp: POIDS,
  maxParFamille: NOMBRE,
  graine: NOMBRE,
});

/** What a hand-over must look like to be taken: the page that left it may be of another version. */
export const SCHEMA_PASSAGE: GenericSchema<unknown, Passage> = object({
  version: literal(1),
  date: NOMBRE,
  fichiers: array(object({ nom: string(), contenu: instance(Blob) })),
  vide: boolean(),
  parametres: SCHEMA_PARAMETRES,
});
