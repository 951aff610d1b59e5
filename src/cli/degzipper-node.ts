import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Degzipper } from '../ingest/degzipper-natif';

/** Unpacked bytes handed over at once: smaller ones cost more in calls than in memory. */
const TRANCHE = 1 << 20;

/** Node's own gunzip: it works in a thread of its own while what came out is read. */
export const degzipperNode: Degzipper = { ouvrir: deplier, cede: false };

function deplier(flux: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(flux, { objectMode: true });
  const gunzip = createGunzip({ chunkSize: TRANCHE });
  source.on('error', (erreur) => gunzip.destroy(erreur));
  return source.pipe(gunzip);
}
