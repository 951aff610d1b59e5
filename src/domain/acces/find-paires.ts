import { cordeDe, createArbreLieux } from '../geo/arbre-lieux';
import { CLASSE_DENSE, type ClasseDensite } from '../geo/classe-densite';
import { distanceClasseKm, dureeClasseMin, rayonKm } from '../geo/duree-min';
import { corde2, kmSousCorde2 } from '../geo/lieux';
import { readReliefs, reliefMinimal } from '../geo/relief';
import type { Reseau } from '../geo/reseau';
import type { Paires } from './paires';

const MARGE = 1 + 1e-9;
/** Room for so many pairs per demand at first. */
const PAIRES_PREVUES = 64;

/**
 * Pairs at most `maxMin` minutes apart between places of a network: a tree gives those that may be, the minutes of
 * the network decide. `demandes` and `offres` are places; ranks in the answer are ranks in them.
 */
export function findPaires(
  reseau: Reseau,
  demandes: ArrayLike<number>,
  offres: ArrayLike<number>,
  maxMin: number,
): Paires {
  const { lieux, temps, minutes, connus } = reseau;
  const rangs = listRangsPlaces(reseau, offres);
  const arbre = createArbreLieux(
    lieux,
    rangs.map((rang) => offres[rang] as number),
  );
  const rangsDeLieu = connus === null ? null : indexer(offres);
  const sortie = new Croissance(offres.length, demandes.length);
  const debuts = new Uint32Array(demandes.length + 1);
  const candidats = new Uint32Array(rangs.length);
  const rayons = [0, 1, 2].map((classe) => cordeDe(rayonKm(maxMin, classe as ClasseDensite, temps)));
  const limites2 = limiterParClasse(maxMin, reseau);
  const reliefs = readReliefs(lieux.departements, temps);
  const { vecteurs, classe: classes, adresse } = lieux;
  for (let i = 0; i < demandes.length; i += 1) {
    const demande = demandes[i] as number;
    const classe = classes[demande] as number;
    const y = vecteurs[3 * demande + 1] as number;
    const z = vecteurs[3 * demande + 2] as number;
    let trouves = 0;
    if (arbre.arbre !== null && !Number.isNaN(y))
      trouves = arbre.arbre.withinInto(y, z, rayons[classe] as number, candidats);
    for (let k = 0; k < trouves; k += 1) {
      const rang = rangs[candidats[k] as number] as number;
      const lieu = offres[rang] as number;
      const commune = Math.max(classe, classes[lieu] as number) as ClasseDensite;
      const carre = corde2(vecteurs, demande, lieu);
      // The box of the tree holds half as much again as the disc.
      if (carre > (limites2[commune] as number)) continue;
      if (connus !== null && demande !== lieu && !Number.isNaN(connus.minutes(demande, lieu))) continue;
      let duree: number;
      if (demande === lieu || adresse[demande] === 1) {
        duree = minutes(demande, lieu);
      } else {
        // What `minutes` does, without calling it millions of times.
        const relief =
          reliefs === null
            ? temps.facteurRelief
            : ((reliefs[demande] as number) + (reliefs[lieu] as number)) / 2;
        duree = dureeClasseMin(kmSousCorde2(carre), commune, temps, relief);
      }
      if (duree <= maxMin) sortie.push(rang, duree);
    }
    connus?.visit(demande, maxMin, (lieu, duree) => {
      for (const rang of rangsDeLieu?.get(lieu) ?? []) sortie.push(rang, duree);
    });
    debuts[i + 1] = sortie.nombre;
  }
  return { nombreDemandes: demandes.length, nombreOffres: offres.length, debuts, ...sortie.finish() };
}

/** Squared chord beyond which a pair of a class cannot be within reach. */
function limiterParClasse(maxMin: number, { temps }: Reseau): Float64Array {
  const relief = reliefMinimal(temps);
  return Float64Array.from({ length: CLASSE_DENSE + 1 }, (_, classe) => {
    const corde = cordeDe(distanceClasseKm(maxMin, classe as ClasseDensite, temps, relief) * MARGE);
    return corde * corde * MARGE;
  });
}

function listRangsPlaces({ lieux }: Reseau, offres: ArrayLike<number>): number[] {
  const rangs: number[] = [];
  for (let rang = 0; rang < offres.length; rang += 1)
    if (!Number.isNaN(lieux.vecteurs[3 * (offres[rang] as number)])) rangs.push(rang);
  return rangs;
}

function indexer(offres: ArrayLike<number>): ReadonlyMap<number, readonly number[]> {
  const rangs = new Map<number, number[]>();
  for (let rang = 0; rang < offres.length; rang += 1) {
    const lieu = offres[rang] as number;
    const deja = rangs.get(lieu);
    if (deja === undefined) rangs.set(lieu, [rang]);
    else deja.push(rang);
  }
  return rangs;
}

/** Millions of pairs whose number is known at the end only. */
class Croissance {
  nombre = 0;
  private offre: Uint16Array | Uint32Array;
  private minutes: Float64Array;

  constructor(nombreOffres: number, nombreDemandes: number) {
    const taille = Math.max(1, nombreDemandes * Math.min(PAIRES_PREVUES, nombreOffres));
    this.offre = nombreOffres < 65_536 ? new Uint16Array(taille) : new Uint32Array(taille);
    this.minutes = new Float64Array(taille);
  }

  push(rang: number, duree: number): void {
    if (this.nombre === this.minutes.length) this.resize(this.nombre * 2);
    this.offre[this.nombre] = rang;
    this.minutes[this.nombre] = duree;
    this.nombre += 1;
  }

  finish(): Pick<Paires, 'offre' | 'minutes'> {
    this.resize(this.nombre);
    return { offre: this.offre, minutes: this.minutes };
  }

  private resize(taille: number): void {
    const offre = this.offre instanceof Uint16Array ? new Uint16Array(taille) : new Uint32Array(taille);
    offre.set(this.offre.subarray(0, this.nombre));
    const minutes = new Float64Array(taille);
    minutes.set(this.minutes.subarray(0, this.nombre));
    this.offre = offre;
    this.minutes = minutes;
  }
}
