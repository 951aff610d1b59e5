import type { Cadence } from '../cadence';
import { RefusFichier } from '../refus';
import type { MembreZip } from '../zip';
import { AnalyseurXml, type ReceveurXml } from './analyseur-xml';

/** Text of a part is decoded by pieces of this many bytes: the event loop is given way to between two. */
const TRANCHE = 1 << 18;

/** Sends a part of a workbook to a receiver, and yields between pieces; stopping the loop stops the reading. */
export async function* parcourirXml(
  membre: MembreZip,
  receveur: ReceveurXml,
  cadence: Cadence,
): AsyncGenerator<void> {
  const analyseur = new AnalyseurXml(receveur);
  const decodeur = new TextDecoder('utf-8', { fatal: true });
  for await (const octets of membre.flux()) {
    for (let debut = 0; debut < octets.length; debut += TRANCHE) {
      analyseur.pousser(decoder(decodeur, octets.subarray(debut, debut + TRANCHE)));
      yield;
      if (cadence.due) await cadence.souffler();
    }
  }
  analyseur.pousser(decoder(decodeur, null));
  analyseur.finir();
  yield;
}

/** Reads a small part to its end. */
export async function lireXml(membre: MembreZip, receveur: ReceveurXml, cadence: Cadence): Promise<void> {
  for await (const _ of parcourirXml(membre, receveur, cadence));
}

function decoder(decodeur: TextDecoder, octets: Uint8Array | null): string {
  try {
    return octets === null ? decodeur.decode() : decodeur.decode(octets, { stream: true });
  } catch {
    throw new RefusFichier('classeur_abime');
  }
}
