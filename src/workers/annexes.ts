import type { IndexOffre } from '../domain/etablissement/index-offre';
import { readTexte } from '../domain/shared/colonne-texte';
import type { Annexe, MatriceTemps, SelectionTerritoire } from '../domain/table/annexes';
import { findCommune } from '../domain/territoire/commune';
import type { CoucheTerritoires } from '../domain/territoire/couche';
import type { Complements } from './atelier-scenarios';
import { listTablesIndicateurs } from './indicateurs';
import type { ResumeAnnexe } from './moteur-api';

/** What a complementary table holds, and how much of it names something that is loaded. */
export function describeAnnexe(annexe: Annexe, index: IndexOffre): ResumeAnnexe {
  switch (annexe.genre) {
    case 'indicateurs': {
      const { fichier, numeros } = annexe.indicateurs;
      const entites = listEntites(index);
      const joints = numeros.filter((numero) => isConnu(index, entites, numero)).length;
      return { genre: annexe.genre, fichier, nombre: numeros.length, joints };
    }
    case 'population': {
      const { fichier, commune } = annexe.population;
      return { genre: annexe.genre, fichier, nombre: commune.length, joints: commune.length };
    }
    case 'temps':
      return {
        genre: annexe.genre,
        fichier: annexe.temps.fichier,
        nombre: annexe.temps.minutes.length,
        joints: countTrajets(annexe.temps, index),
      };
    case 'territoires': {
      const { fichier, territoires } = annexe.couche;
      return {
        genre: annexe.genre,
        fichier,
        nombre: territoires.length,
        joints: countTerritoires(annexe.couche, index),
      };
    }
    case 'selection': {
      const { fichier, codes } = annexe.selection;
      return {
        genre: annexe.genre,
        fichier,
        nombre: codes.length,
        joints: countPresents(annexe.selection, index),
      };
    }
    case 'zonage': {
      const { fichier, commune } = annexe.zonage;
      return { genre: annexe.genre, fichier, nombre: commune.length, joints: commune.length };
    }
  }
}

/** The selection of territories read last among those in use. */
export function findSelection(annexes: readonly Annexe[]): SelectionTerritoire | null {
  const derniere = annexes.findLast((annexe) => annexe.genre === 'selection');
  return derniere?.genre === 'selection' ? derniere.selection : null;
}

/** Outlines of the user in use, in the order they were read. */
export function listCouches(annexes: readonly Annexe[]): readonly CoucheTerritoires[] {
  return annexes.flatMap((annexe) => (annexe.genre === 'territoires' ? [annexe.couche] : []));
}

/** Travel-time tables in use, in the order they were read. */
export function listMatrices(annexes: readonly Annexe[]): readonly MatriceTemps[] {
  return annexes.flatMap((annexe) => (annexe.genre === 'temps' ? [annexe.temps] : []));
}

/** Tables of the user that bear on scores. */
export function listComplements(annexes: readonly Annexe[]): Complements {
  return { matrices: listMatrices(annexes), indicateurs: listTablesIndicateurs(annexes) };
}

function listEntites({ contexte }: IndexOffre): ReadonlySet<string> {
  const { entites } = contexte.offre;
  const numeros = new Set<string>();
  for (let e = 0; e < entites.nombre; e += 1) numeros.add(readTexte(entites.numeroFiness, e));
  return numeros;
}

function isConnu(index: IndexOffre, entites: ReadonlySet<string>, numero: string): boolean {
  return index.findEtablissement(numero) >= 0 || entites.has(numero);
}

/** Pairs both of whose ends are known. */
function countTrajets({ cle, codes, origine, destination }: MatriceTemps, index: IndexOffre): number {
  const connus = Uint8Array.from(codes, (code) =>
    Number(
      (cle === 'finess' ? index.findEtablissement(code) : findCommune(index.contexte.communes, code)) >= 0,
    ),
  );
  let nombre = 0;
  for (let k = 0; k < origine.length; k += 1)
    nombre += (connus[origine[k] as number] as number) & (connus[destination[k] as number] as number);
  return nombre;
}

/** Territories that bear a code of the tables; those of a free layer stand for themselves. */
function countTerritoires({ niveau, territoires }: CoucheTerritoires, { contexte }: IndexOffre): number {
  const { communes } = contexte;
  if (niveau === 'epci')
    return territoires.filter(({ code }) => code !== null && communes.nomsEpci.has(code)).length;
  if (niveau === 'commune')
    return territoires.filter(({ code }) => code !== null && findCommune(communes, code) >= 0).length;
  return territoires.length;
}

/** Codes with at least one establishment of the offer. */
function countPresents({ niveau, codes }: SelectionTerritoire, index: IndexOffre): number {
  const dimension = index.dimensions[niveau];
  const presents = new Set<string>();
  for (const rang of new Set(dimension.rangs)) presents.add(dimension.code(rang));
  return codes.filter((code) => presents.has(code)).length;
}
