import type { ParametresTemps } from '../../domain/geo/temps-trajet';
import { Proximites, type ReglagesVilles } from '../../domain/indicateur/proximites';
import { ReleveIndicateurs } from '../../domain/indicateur/releve-indicateurs';
import { Garde } from '../../domain/shared/garde';
import type { Socle } from '../../domain/territoire/socle';
import { listTablesIndicateurs } from '../indicateurs';
import type { Moyens } from './moyens';

/** What a question on indicators says of its settings. */
export interface ReglagesDemande {
  readonly temps: ParametresTemps;
  readonly villes: ReglagesVilles;
  readonly ratiosEtp: Readonly<Record<string, number>>;
}

/** Settings kept for a ground: a user goes back and forth between a few. */
const RELEVES_GARDES = 4;

interface Gardes {
  readonly proximites: Proximites;
  readonly releves: Garde<ReleveIndicateurs>;
}

/** Made once per ground (session and travel times), and gone with it. */
const gardes = new WeakMap<Socle, Gardes>();

/** Indicators of the session; the neighbours found are shared by every settings of towns and ratios. */
export async function openReleve(moyens: Moyens, demande: ReglagesDemande): Promise<ReleveIndicateurs> {
  const garde = await openGarde(moyens, demande.temps);
  const { villes, ratiosEtp } = demande;
  const cle = JSON.stringify([villes, ratiosEtp]);
  return garde.releves.get(cle, () => {
    const tables = listTablesIndicateurs(moyens.session.annexes);
    return new ReleveIndicateurs(garde.proximites, tables, { villes, ratiosEtp });
  });
}

/** Neighbours of the session. */
export async function openProximites(moyens: Moyens, temps: ParametresTemps): Promise<Proximites> {
  return (await openGarde(moyens, temps)).proximites;
}

async function openGarde(moyens: Moyens, temps: ParametresTemps): Promise<Gardes> {
  const socle = await moyens.socle(temps);
  let garde = gardes.get(socle);
  if (garde === undefined) {
    garde = { proximites: new Proximites(socle), releves: new Garde(RELEVES_GARDES) };
    gardes.set(socle, garde);
  }
  return garde;
}
