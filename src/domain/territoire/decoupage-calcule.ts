import type { GhtJoint } from '../cooperation/find-hopitaux-ght';
import { readCode } from '../shared/colonne-code';
import { type Attracteur, attachMailles } from './attach-mailles';
import { GENRES_COMMUNE } from './commune';
import { listDepartementsCharges } from './departements-charges';
import type { Decoupage, NiveauTerritoire } from './niveau';
import { readRattachement } from './read-rattachement';
import { lieuMaille, type Socle } from './socle';

const PLAINE = GENRES_COMMUNE.indexOf('commune');

/**
 * Basins: communes attached to the nearest pole by estimated time. With poles by establishments only the départements
 * of the offer are shared out: elsewhere nothing tells where the poles are.
 */
export function createBassins(
  socle: Socle,
  critere: 'habitants' | 'etablissements',
  seuil: number,
): Decoupage {
  const { communes } = socle.contexte;
  const { mailles } = socle;
  const mesure = critere === 'habitants' ? communes.population : countEtablissements(socle);
  const charges = listDepartementsCharges(socle.contexte.offre);
  const admis = (departement: string): boolean => critere === 'habitants' || charges.has(departement);
  const poles: number[] = [];
  for (let i = 0; i < communes.nombre; i += 1)
    if (communes.genre[i] === PLAINE && (mesure[i] as number) >= Math.max(1, seuil)) poles.push(i);
  const rangs = new Map(poles.map((pole, rang) => [pole, rang]));
  const attracteurs: Attracteur[] = [];
  // Two poles that share an approximate point cannot be told apart: the first of the maille stands for both.
  for (let m = 0; m < mailles.nombre; m += 1) {
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const territoire = rangs.get(readRattachement(communes, mailles.lignes[k] as number));
      if (territoire === undefined) continue;
      const departement = communes.codeDepartement[mailles.premiere[m] as number] as string;
      attracteurs.push({ lieu: lieuMaille(socle, m), territoire, departement });
      break;
    }
  }
  const parMaille = attachMailles(socle, attracteurs, (m) =>
    admis(communes.codeDepartement[mailles.premiere[m] as number] as string),
  );
  return writeDecoupage(
    socle,
    'bassin',
    poles.map((pole) => ({ code: communes.code[pole] as string, nom: communes.nom[pole] as string })),
    parMaille,
  );
}

/** Open establishments of each plain commune of the offer, whatever their category. */
function countEtablissements({ contexte: { communes, offre } }: Socle): Int32Array {
  const { etablissements: et } = offre;
  const nombres = new Int32Array(communes.nombre);
  for (let i = 0; i < et.nombre; i += 1) {
    const commune = readRattachement(communes, et.commune[i] as number);
    if (commune >= 0 && et.ferme[i] !== 1) nombres[commune] = (nombres[commune] as number) + 1;
  }
  return nombres;
}

/** Communes of the offer's départements whose nearest member hospital by estimated time belongs to the GHT. */
export function createBassinsGht(socle: Socle, ghts: readonly GhtJoint[]): Decoupage {
  const { communes, offre } = socle.contexte;
  const charges = listDepartementsCharges(offre);
  const attracteurs = ghts.flatMap(({ hopitaux }, territoire) =>
    hopitaux.map(
      (lieu): Attracteur => ({
        lieu,
        territoire,
        departement: readCode(offre.etablissements.departement, lieu),
      }),
    ),
  );
  const parMaille = attachMailles(socle, attracteurs, (m) =>
    charges.has(communes.codeDepartement[socle.mailles.premiere[m] as number] as string),
  );
  return writeDecoupage(
    socle,
    'ght',
    ghts.map(({ groupement: { id, nom } }) => ({ code: id, nom })),
    parMaille,
  );
}

/** Brings territories of mailles to commune rows; those that got none are left out, the others sorted by code. */
function writeDecoupage(
  { contexte: { communes }, mailles }: Socle,
  niveau: NiveauTerritoire,
  territoires: readonly { readonly code: string; readonly nom: string }[],
  parMaille: Int32Array,
): Decoupage {
  const presents = new Set(parMaille);
  const gardes = territoires
    .map((territoire, rang) => ({ ...territoire, rang }))
    .filter(({ rang }) => presents.has(rang))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const nouveaux = new Map(gardes.map(({ rang }, k) => [rang, k]));
  const parCommune = new Int32Array(communes.nombre).fill(-1);
  const parVille = new Map<number, number>();
  for (let i = 0; i < communes.nombre; i += 1) {
    const maille = mailles.parCommune[i] as number;
    if (maille < 0) continue;
    const territoire = nouveaux.get(parMaille[maille] as number) ?? -1;
    parCommune[i] = territoire;
    const parent = communes.parent[i] as number;
    if (parent >= 0 && !parVille.has(parent)) parVille.set(parent, territoire);
  }
  // A city known by its arrondissements follows the first of them.
  for (const [ville, territoire] of parVille)
    if ((mailles.parCommune[ville] as number) < 0) parCommune[ville] = territoire;
  return { niveau, codes: gardes.map(({ code }) => code), noms: gardes.map(({ nom }) => nom), parCommune };
}
