import { findHopitauxGht } from '../cooperation/find-hopitaux-ght';
import type { Groupement } from '../cooperation/groupement';
import type { TableZonage } from '../table/annexes';
import { GENRES_COMMUNE, type TableCommunes } from './commune';
import { createBassins, createBassinsGht } from './decoupage-calcule';
import { createBassinsTable } from './decoupage-table';
import type { Decoupage, NiveauTerritoire, ReglagesNiveau } from './niveau';
import { readRattachement } from './read-rattachement';
import type { Socle } from './socle';

/** What levels other than the official ones are made from. */
export interface MatieresDecoupage {
  readonly groupements: readonly Groupement[];
  /** Commune tables of the user, in the order they were read. */
  readonly zonages: readonly TableZonage[];
}

const PLAINE = GENRES_COMMUNE.indexOf('commune');

/** Shares the communes out between the territories of a level. */
export function createDecoupage(
  socle: Socle,
  { niveau, bassins }: ReglagesNiveau,
  { groupements, zonages }: MatieresDecoupage,
): Decoupage {
  const { communes } = socle.contexte;
  switch (niveau) {
    case 'ght':
      return createBassinsGht(socle, findHopitauxGht(socle.contexte, groupements));
    case 'bassin':
      return bassins.critere === 'table'
        ? createBassinsTable(communes, zonages)
        : createBassins(socle, bassins.critere, bassins.seuil);
    default:
      return shareOut(socle, niveau, (i) => officialCode(communes, niveau, i));
  }
}

function officialCode(
  communes: TableCommunes,
  niveau: Exclude<NiveauTerritoire, 'ght' | 'bassin'>,
  i: number,
): string {
  switch (niveau) {
    case 'region':
      return communes.codeRegion[i] as string;
    case 'departement':
      return communes.codeDepartement[i] as string;
    case 'epci':
      return communes.codeEpci[i] as string;
    case 'commune':
      return communes.code[i] as string;
  }
}

function shareOut(
  { contexte: { communes, departements } }: Socle,
  niveau: NiveauTerritoire,
  codeDe: (i: number) => string,
): Decoupage {
  const parCode = new Map<string, string>();
  const noms = new Map<string, string>();
  for (const { code, nom, codeRegion, nomRegion } of departements) {
    if (niveau === 'departement') noms.set(code, nom);
    if (niveau === 'region') noms.set(codeRegion, nomRegion);
  }
  if (niveau === 'epci') for (const [code, nom] of communes.nomsEpci) noms.set(code, nom);
  for (let i = 0; i < communes.nombre; i += 1) {
    if (communes.genre[i] !== PLAINE) continue;
    const code = codeDe(i);
    if (code !== '' && !parCode.has(code)) parCode.set(code, noms.get(code) ?? (communes.nom[i] as string));
  }
  const codes = [...parCode.keys()].sort();
  const rangs = new Map(codes.map((code, rang) => [code, rang]));
  const parCommune = Int32Array.from(
    { length: communes.nombre },
    (_, i) => rangs.get(codeDe(readRattachement(communes, i))) ?? -1,
  );
  return { niveau, codes, noms: codes.map((code) => parCode.get(code) as string), parCommune };
}
