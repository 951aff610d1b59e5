import { readFileSync } from 'node:fs';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { loadReference } from '../../../src/reference/load-reference';

/** The shipped reference tables, read from the disk. */
export const REFERENCE = await loadReference(
  async (chemin) => new Uint8Array(readFileSync(`data/${chemin}`)),
);

export const SOURCE = PRECISIONS.indexOf('source');
