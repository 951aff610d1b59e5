/** Stands for the parser of WKT definitions, which proj4 brings along and no file of ours uses. */
export default function parseWkt(definition: string): never {
  throw new Error(`got a WKT definition (${definition.slice(0, 40)}…), expected a proj string`);
}
