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
    const parNom = findParNom(table, noms, toDepartementInsee(departement), ville);
    return parNom >= 0
      ? { ligne: parNom, methode: 'nom', codeEnonce }
      : { ligne: -1, methode: 'aucune', codeEnonce };
  };
}

interface IndexNoms {
  /** Simplified name of a row, made when first asked. */
  readonly nom: (ligne: number) => string;
  readonly parCodePostal: ReadonlyMap<string, readonly number[]>;
  readonly parDepartement: ReadonlyMap<string, readonly number[]>;
}

function indexNoms(table: TableCommunes): IndexNoms {
  const parCodePostal = new Map<string, number[]>();
  const parDepartement = new Map<string, number[]>();
  for (let i = 0; i < table.nombre; i += 1) {
    push(parDepartement, table.codeDepartement[i] as string, i);
    for (const codePostal of (table.codesPostaux[i] as string).split(' '))
      if (codePostal !== '') push(parCodePostal, codePostal, i);
  }
  const noms: string[] = [];
  const nom = (ligne: number): string => {
    noms[ligne] ??= normalizeVille(table.nom[ligne] as string);
    return noms[ligne];
  };
  return { nom, parCodePostal, parDepartement };
}

function push(index: Map<string, number[]>, cle: string, ligne: number): void {
  const lignes = index.get(cle);
  if (lignes === undefined) index.set(cle, [ligne]);
  else lignes.push(ligne);
}

function findParCodePostal(
  table: TableCommunes,
  { nom, parCodePostal }: IndexNoms,
  codePostal: string,
  ville: string,
): number {
  const lignes = parCodePostal.get(codePostal);
  if (lignes === undefined) return -1;
  const nommee = pickNommee(table, nom, lignes, ville);
  if (nommee >= 0) return nommee;
  // A postcode of one commune is enough when the town of the address is a hamlet or is misspelt.
  const communes = lignes.filter((i) => table.genre[i] === PLAINE);
  return communes.length === 1 ? (communes[0] as number) : -1;
}

function findParNom(
  table: TableCommunes,
  { nom, parDepartement }: IndexNoms,
  departement: string,
  ville: string,
): number {
  return pickNommee(table, nom, parDepartement.get(departement) ?? [], ville);
}

/** Length from which a name may have been cut inside a word. */
const LONGUEUR_COUPEE = 20;

/**
 * Row bearing the name; else the one with the longest name the town begins with (MOUTIERS TARENTAISE → Moûtiers);
 * else the only one that begins with the town (BOULAY → Boulay-Moselle, CHATEAU GONTIER SUR MAYENN); -1 when in doubt.
 */
function pickNommee(
  table: TableCommunes,
  nom: IndexNoms['nom'],
  lignes: readonly number[],
  ville: string,
): number {
  if (ville === '') return -1;
  const exacte = pickSeule(
    table,
    lignes.filter((i) => nom(i) === ville),
  );
  if (exacte >= 0) return exacte;
  const abregees = lignes.filter((i) => nom(i) !== '' && ville.startsWith(`${nom(i)} `));
  const longueur = Math.max(0, ...abregees.map((i) => nom(i).length));
  const abregee = pickSeule(
    table,
    abregees.filter((i) => nom(i).length === longueur),
  );
  if (abregee >= 0) return abregee;
  const debut = ville.length >= LONGUEUR_COUPEE ? ville : `${ville} `;
  return pickSeule(
    table,
    lignes.filter((i) => nom(i).startsWith(debut)),
  );
}

/** The only row, or the only plain commune among several; -1 when in doubt. */
function pickSeule(table: TableCommunes, lignes: readonly number[]): number {
  if (lignes.length === 1) return lignes[0] as number;
  const communes = lignes.filter((i) => table.genre[i] === PLAINE);
  return communes.length === 1 ? (communes[0] as number) : -1;
}
