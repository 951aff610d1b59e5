import { cleTuilesOffre } from './calques/offre';
import type { PropsCarte } from './props';
import type { JeuTuiles } from './protocole';

/** A new one each time: the map takes what it is given. */
const vide = () => Promise.resolve(new ArrayBuffer(0));

/** A tile asked for by the map. */
export interface DemandeTuile {
  readonly jeu: JeuTuiles;
  /** What the set was made from when its address was given; null when there was nothing. */
  readonly cle: string | null;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Bytes of a tile, from the engine; `surPerimee` is told when the properties have moved on since. */
export function fournirTuile(
  props: PropsCarte,
  { jeu, cle, z, x, y }: DemandeTuile,
  surPerimee: (jeu: 'carte' | 'offre' | 'evolution') => void,
): Promise<ArrayBuffer> {
  const { evolution } = props;
  if (jeu === 'carte') {
    if (cle !== (props.carteTerritoires?.cle ?? null)) surPerimee('carte');
    return cle === null ? vide() : props.fournirTuileCarte(cle, z, x, y);
  }
  if (jeu === 'couche') return cle === null ? vide() : props.fournirTuileCouche(cle, z, x, y);
  const attendue = jeu === 'offre' ? cleTuilesOffre(props) : (evolution?.version.toString() ?? null);
  if (cle !== attendue) surPerimee(jeu === 'offre' ? 'offre' : 'evolution');
  if (cle === null) return vide();
  const version = Number.parseInt(cle, 10);
  if (jeu === 'offre') return props.fournirTuile(version, z, x, y, props.couleur);
  return evolution?.fournirTuile(version, z, x, y) ?? vide();
}
