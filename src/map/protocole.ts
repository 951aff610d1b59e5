import { addProtocol } from 'maplibre-gl';

/** Gives a tile of the view in force, by version of the view (null: asked before there was one). */
export type FournisseurTuiles = (
  version: number | null,
  z: number,
  x: number,
  y: number,
) => Promise<ArrayBuffer>;

const fournisseurs = new Map<number, FournisseurTuiles>();
let inscrit = false;
let prochain = 1;

/** Registers a provider behind `mem://`; returns its number and how to take it away. */
export function inscrireFournisseur(fournir: FournisseurTuiles): {
  readonly numero: number;
  readonly retirer: () => void;
} {
  if (!inscrit) {
    inscrit = true;
    addProtocol('mem', async ({ url }) => ({ data: await lireTuile(url) }));
  }
  const numero = prochain;
  prochain += 1;
  fournisseurs.set(numero, fournir);
  return { numero, retirer: () => fournisseurs.delete(numero) };
}

/** Address pattern of the tiles of a view. */
export function adresseTuiles(numero: number, version: number | null): string {
  return `mem://${numero}/${version ?? 'aucune'}/{z}/{x}/{y}`;
}

async function lireTuile(url: string): Promise<ArrayBuffer> {
  const lu = /^mem:\/\/(\d+)\/(\d+|aucune)\/(\d+)\/(\d+)\/(\d+)$/.exec(url);
  const fournir = fournisseurs.get(Number(lu?.[1]));
  // A map already taken away.
  if (lu === null || fournir === undefined) return new ArrayBuffer(0);
  const version = lu[2] === 'aucune' ? null : Number(lu[2]);
  return fournir(version, Number(lu[3]), Number(lu[4]), Number(lu[5]));
}
