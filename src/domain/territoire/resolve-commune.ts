import { normalizeVille, splitAcheminement } from './acheminement';
import { findCommune, GENRES_COMMUNE, type TableCommunes } from './commune';
import { toCodeInsee, toDepartementInsee } from './departement-finess';

const PLAINE = GENRES_COMMUNE.indexOf('commune');

/** What a record says of its commune. */
export interface AdresseCommune {
  /** FINESS (9A) or INSEE (971) département, "" unknown. */
  readonly departement: string;
  /** Three characters of the classic files, or a whole INSEE code, "" unknown. */
  readonly commune: string;
  /** "29600 MORLAIX CEDEX", "" unknown. */
  readonly ligneAcheminement: string;
}

/** How a commune was found: by its code, by postcode and name, by name alone in the département, not at all. */
export type MethodeCommune = 'code' | 'code_postal' | 'nom' | 'aucune';

export interface CommuneTrouvee {
  /** Row of the table as the record names it (maybe an arrondissement or a déléguée), -1 when not found. */
  readonly ligne: number;
  readonly methode: MethodeCommune;
  /** INSEE code the record states, "" when it states none; with `methode` ≠ "code" it is not in the table. */
  readonly codeEnonce: string;
}

/** Finds communes from what records say of them; `createResolveur` once per table, then one call per record. */
export type ResolveurCommune = (adresse: AdresseCommune) => CommuneTrouvee;

export function createResolveur(table: TableCommunes): ResolveurCommune {
  let noms: IndexNoms | null = null;
  return ({ departement, commune, ligneAcheminement }) => {
    const codeEnonce = toCodeInsee(departement, commune);
    const parCode = codeEnonce === '' ? -1 : findCommune(table, codeEnonce);
    if (parCode >= 0) return { ligne: parCode, methode: 'code', codeEnonce };
    // Few records get here: the index of names is built at the first of them.
    noms ??= indexNoms(table);
    const { codePostal, ville } = splitAcheminement(ligneAcheminement);
    const parCodePostal = findParCodePostal(table, noms, codePostal, ville);
    if (parCodePostal >= 0) return { ligne: parCodePostal, methode: 'code_postal', codeEnonce };
    const lignes = noms.parNom.get(`${toDepartementInsee(departement)} ${ville}`) ?? [];
    const parNom = ville === '' ? -1 : pickSeule(table, lignes);
    return parNom >= 0
      ? { ligne: parNom, methode: 'nom', codeEnonce }
      : { ligne: -1, methode: 'aucune', codeEnonce };
  };
}

/** Row of the commune an arrondissement, déléguée or associée belongs to; the row itself for a plain commune. */
export function readRattachement(table: TableCommunes, ligne: number): number {
  const parent = ligne < 0 ? -1 : (table.parent[ligne] as number);
  return parent < 0 ? ligne : parent;
}

interface IndexNoms {
  readonly noms: readonly string[];
  readonly parCodePostal: ReadonlyMap<string, readonly number[]>;
  /** "département name" → rows. */
  readonly parNom: ReadonlyMap<string, readonly number[]>;
}

function indexNoms(table: TableCommunes): IndexNoms {
  const noms = table.nom.map(normalizeVille);
  const parCodePostal = new Map<string, number[]>();
  const parNom = new Map<string, number[]>();
  for (let i = 0; i < table.nombre; i += 1) {
    push(parNom, `${table.codeDepartement[i]} ${noms[i]}`, i);
    for (const codePostal of (table.codesPostaux[i] as string).split(' '))
      if (codePostal !== '') push(parCodePostal, codePostal, i);
  }
  return { noms, parCodePostal, parNom };
}

function push(index: Map<string, number[]>, cle: string, ligne: number): void {
  const lignes = index.get(cle);
  if (lignes === undefined) index.set(cle, [ligne]);
  else lignes.push(ligne);
}

function findParCodePostal(
  table: TableCommunes,
  { noms, parCodePostal }: IndexNoms,
  codePostal: string,
  ville: string,
): number {
  const lignes = parCodePostal.get(codePostal);
  if (lignes === undefined) return -1;
  const memeNom = pickSeule(
    table,
    lignes.filter((i) => noms[i] === ville),
  );
  if (memeNom >= 0) return memeNom;
  // A postcode of one commune is enough when the town of the address is a hamlet or is misspelt.
  const communes = lignes.filter((i) => table.genre[i] === PLAINE);
  return communes.length === 1 ? (communes[0] as number) : -1;
}

/** The only row, or the only plain commune among several of one name; -1 when in doubt. */
function pickSeule(table: TableCommunes, lignes: readonly number[]): number {
  if (lignes.length === 1) return lignes[0] as number;
  const communes = lignes.filter((i) => table.genre[i] === PLAINE);
  return communes.length === 1 ? (communes[0] as number) : -1;
}
