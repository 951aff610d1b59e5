import {
  boolean,
  finite,
  type GenericSchema,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot';

/** Leaves of the project, as valibot checks them. */
export const NOMBRE = pipe(number(), finite());
export const POSITIF = pipe(number(), finite(), minValue(0));
export const ENTIER = pipe(number(), integer(), minValue(0));
export const BOOLEEN = boolean();
export const RATIO = pipe(number(), finite(), minValue(0), maxValue(1));
export const LONGITUDE = pipe(number(), finite(), minValue(-180), maxValue(180));
export const LATITUDE = pipe(number(), finite(), minValue(-90), maxValue(90));
/** Identifiers and official codes. */
export const CODE = pipe(string(), minLength(1), maxLength(200));
export const CODE_OU_VIDE = pipe(string(), maxLength(200));
/** Names a source, in the database and in the folders of an archive. */
export const CLE = pipe(string(), regex(/^[^\p{C}]{1,200}$/u));
export const LIBELLE = pipe(string(), maxLength(10_000));
export const DATE_HEURE = pipe(
  string(),
  regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/),
);
export const DATE = pipe(string(), regex(/^\d{4}-\d\d-\d\d/), maxLength(40));
export const SHA256 = pipe(string(), regex(/^[0-9a-f]{64}$/));

export function parmi<const T extends readonly string[]>(valeurs: T): GenericSchema<unknown, T[number]> {
  return picklist(valeurs);
}
