import type { Contexte } from '../../../src/domain/etablissement/contexte';
import { createCapacitesVides } from '../../../src/domain/etablissement/create-capacites-vides';
import { FAMILLES } from '../../../src/domain/etablissement/nomenclature';
import type { Offre } from '../../../src/domain/etablissement/offre';
import { createColonneTexte } from '../../../src/domain/shared/colonne-texte';
import { mercatorX, mercatorY } from '../../../src/workers/tuiles/mercator';

export interface PointEssai {
  readonly longitude: number;
  readonly latitude: number;
  readonly famille: number;
  readonly places: number;
  readonly precision: number;
}

/** An offer made of bare points: only the columns that tiles read are filled. */
export function offreEssai(points: readonly PointEssai[]): Offre {
  const nombre = points.length;
  const vide = createColonneTexte(new Array<string>(nombre).fill(''));
  const codes = { codes: [''], index: new Uint32Array(nombre) };
  return {
    etablissements: {
      nombre,
      numeroFiness: createColonneTexte(points.map((_, i) => String(990_000_000 + i))),
      entite: new Int32Array(nombre).fill(-1),
      nom: createColonneTexte(points.map((_, i) => `Établissement ${i}`)),
      nomLong: vide,
      adresse: vide,
      acheminement: vide,
      telephone: vide,
      siret: vide,
      categorie: codes,
      libelleCategorie: codes,
      famille: Uint8Array.from(points, (p) => p.famille),
      public: new Uint8Array(nombre),
      role: new Uint8Array(nombre),
      departement: codes,
      commune: new Int32Array(nombre).fill(-1),
      places: Float32Array.from(points, (p) => p.places),
      longitude: Float64Array.from(points, (p) => p.longitude),
      latitude: Float64Array.from(points, (p) => p.latitude),
      precision: Uint8Array.from(points, (p) => p.precision),
      dateOuverture: new Int32Array(nombre),
      ferme: new Uint8Array(nombre),
      dateFermeture: new Int32Array(nombre),
      dateMaj: new Int32Array(nombre),
    },
    capacites: createCapacitesVides(nombre),
    entites: {
      nombre: 0,
      numeroFiness: createColonneTexte([]),
      nom: createColonneTexte([]),
      nomLong: createColonneTexte([]),
      siren: createColonneTexte([]),
      statut: { codes: [], index: new Uint32Array(0) },
      statutGroupe: new Uint8Array(0),
      lue: new Uint8Array(0),
      nombreEtablissements: new Uint32Array(0),
    },
    dateDonnees: null,
    fictive: false,
  };
}

/** All rows of an offer. */
export function toutes(offre: Offre): Uint32Array {
  return Uint32Array.from({ length: offre.etablissements.nombre }, (_, i) => i);
}

/** Tiles around every placed point, neighbours included, so that nothing pushed over an edge is missed. */
export function tuilesAutour(offre: Offre, z: number, anneaux = 1): readonly (readonly [number, number])[] {
  const { longitude, latitude } = offre.etablissements;
  const cote = 2 ** z;
  const trouvees = new Map<string, readonly [number, number]>();
  for (let i = 0; i < longitude.length; i += 1) {
    if (!Number.isFinite(longitude[i])) continue;
    const x = Math.floor(mercatorX(longitude[i] as number) * cote);
    const y = Math.floor(mercatorY(latitude[i] as number) * cote);
    for (let dx = -anneaux; dx <= anneaux; dx += 1) {
      for (let dy = -anneaux; dy <= anneaux; dy += 1) {
        const [tx, ty] = [x + dx, y + dy];
        if (tx >= 0 && ty >= 0 && tx < cote && ty < cote) trouvees.set(`${tx}/${ty}`, [tx, ty]);
      }
    }
  }
  return [...trouvees.values()];
}

export const NOMBRE_FAMILLES = FAMILLES.length;

/** The same with a nomenclature that knows nothing. */
export function contexteEssai(offre: Offre): Pick<Contexte, 'offre' | 'nomenclature'> {
  return {
    offre,
    nomenclature: {
      categories: new Map(),
      agregats: new Map(),
      statuts: new Map(),
      capacites: { discipline: new Map(), mode: new Map(), public: new Map() },
    },
  };
}
