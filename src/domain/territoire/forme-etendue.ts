import type { ParametresTemps } from '../geo/temps-trajet';
import { GENRES_COMMUNE, PRECISIONS } from './commune';
import type { Etendue, EtendueResolue } from './etendue';
import type { Decoupage } from './niveau';
import type { Polygones } from './perimetres';
import { computeAire } from './projection-equivalente';
import type { Socle } from './socle';

export interface DemandeEtendue {
  readonly etendue: Etendue;
  readonly temps: ParametresTemps;
}

/** What an extent holds, and its outline: that of its communes, or the one drawn. */
export interface FormeEtendue {
  readonly polygones: Polygones;
  readonly nature: 'officiels' | 'approches' | 'dessine';
  /** Plain communes inside. */
  readonly communes: number;
  readonly etablissements: number;
  /** INSEE codes of the départements its communes or establishments are in, ascending. */
  readonly departements: readonly string[];
  /** Share of its communes whose point is approximate, 0 without communes. */
  readonly partApprochee: number;
}

const PLAINE = GENRES_COMMUNE.indexOf('commune');
const COMMUNE = PRECISIONS.indexOf('commune');

/** The communes of an extent as one territory, to be put together like those of a level. */
export function decoupageEtendue({ communes }: EtendueResolue): Decoupage {
  return {
    niveau: 'commune',
    codes: ['etendue'],
    noms: [''],
    parCommune: Int32Array.from(communes, (dedans) => (dedans === 1 ? 0 : -1)),
  };
}

/** Counts of an extent; closed establishments are none. */
export function countEtendue(
  { contexte: { communes, offre } }: Socle,
  resolue: EtendueResolue,
): Omit<FormeEtendue, 'polygones' | 'nature'> {
  const { etablissements: et } = offre;
  const departements = new Set<string>();
  let nombre = 0;
  let approchees = 0;
  for (let i = 0; i < communes.nombre; i += 1) {
    if (resolue.communes[i] !== 1 || communes.genre[i] !== PLAINE) continue;
    nombre += 1;
    if (communes.precision[i] !== COMMUNE) approchees += 1;
    departements.add(communes.codeDepartement[i] as string);
  }
  let etablissements = 0;
  for (let i = 0; i < et.nombre; i += 1)
    if (resolue.etablissements[i] === 1 && et.ferme[i] !== 1) {
      etablissements += 1;
      departements.add(et.departement.codes[et.departement.index[i] as number] ?? '');
    }
  departements.delete('');
  return {
    communes: nombre,
    etablissements,
    departements: [...departements].sort(),
    partApprochee: nombre === 0 ? 0 : approchees / nombre,
  };
}

/** The outline drawn, as a polygon. */
export function polygonesDuContour(contour: readonly (readonly [number, number])[]): Polygones {
  const [premier] = contour;
  if (premier === undefined || contour.length < 3) return [];
  const anneau = [...contour, premier];
  // RFC 7946: outer rings turn counter-clockwise.
  return [[computeAire(anneau) >= 0 ? anneau : anneau.reverse()]];
}
