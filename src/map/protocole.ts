import { addProtocol } from 'maplibre-gl';

/** Sets of tiles a map draws: the offer, the changes between vintages, an outline layer, a map of territories. */
export type JeuTuiles = 'offre' | 'changements' | 'couche' | 'carte';

/** Gives a tile; `cle` is the version of the view or the id of the layer, null = asked before there was one. */
export type FournisseurTuiles = (
  jeu: JeuTuiles,
  cle: string | null,
  z: number,
  x: number,
  y: number,
) => Promise<ArrayBuffer>;

/** Address pattern of the tiles of a set. */
export type AdresseTuiles = (jeu: JeuTuiles, cle: string | number | null) => string;

const fournisseurs = new Map<number, FournisseurTuiles>();
let inscrit = false;
let prochain = 1;

/** Registers a provider behind `mem://`; returns the addresses of its tiles and how to take it away. */
export function inscrireFournisseur(fournir: FournisseurTuiles): {
  readonly adresse: AdresseTuiles;
  readonly retirer: () => void;
} {
  if (!inscrit) {
    inscrit = true;
    addProtocol('mem', async ({ url }) => ({ data: await lireTuile(url) }));
  }
  const numero = prochain;
  prochain += 1;
  fournisseurs.set(numero, fournir);
  return {
    adresse: (jeu, cle) =>
      `mem://${numero}/${jeu}/${cle === null ? '-' : `=${encodeURIComponent(cle)}`}/{z}/{x}/{y}`,
    retirer: () => fournisseurs.delete(numero),
  };
}

const ADRESSE = /^mem:\/\/(\d+)\/(offre|changements|couche|carte)\/(-|=[^/]*)\/(\d+)\/(\d+)\/(\d+)$/;

async function lireTuile(url: string): Promise<ArrayBuffer> {
  const lu = ADRESSE.exec(url);
  const fournir = fournisseurs.get(Number(lu?.[1]));
  // A map already taken away.
  if (lu === null || fournir === undefined) return new ArrayBuffer(0);
  const [, , jeu, cle = '-', z, x, y] = lu;
  return fournir(
    jeu as JeuTuiles,
    cle === '-' ? null : decodeURIComponent(cle.slice(1)),
    Number(z),
    Number(x),
    Number(y),
  );
}
