import type { ChampTable } from '../domain/table/champ-table';
import { TABLES } from '../domain/table/champs';
import type { Correspondance, GenreTable } from '../domain/table/correspondance';
import { findManques } from '../domain/table/find-manques';
import { simplifierNom } from '../domain/table/simplifier-nom';
import { type EnteteTrouve, reconnaitreTable } from './chercher-entete';
import { colonnesParChamp, deduireUsage } from './colonnes';
import type { ContexteLecture } from './contexte';
import type { Journal } from './journal';
import type { Lecteur } from './lecteur';
import { LecteurCommunes } from './lecteur-communes';
import { LecteurDeTable } from './lecteur-de-table';
import { LecteurEnAttente } from './lecteur-en-attente';
import { LecteurPositions, tairePositions } from './lecteur-positions';
import { LecteurTableau } from './lecteur-tableau';
import type { ColonnesTable } from './tables/contrat';

/** A reader, and whether the user has to say first what the columns are (then it reads nothing). */
export interface LecteurChoisi {
  readonly lecteur: Lecteur;
  readonly aCorrespondre: boolean;
}

interface Table {
  readonly genre: GenreTable;
  readonly champs: ReadonlyMap<number, ChampTable>;
}

/** The reader of a table, as the user said, else as its header tells for certain. */
export async function creerLecteurDeTable(
  entete: EnteteTrouve,
  fichier: string,
  correspondance: Correspondance | null,
  contexte: ContexteLecture,
  journal: Journal,
): Promise<LecteurChoisi> {
  const table = correspondance === null ? reconnaitreTable(entete) : suivre(correspondance);
  const lecteur = table === null ? null : await creer(entete.noms, fichier, table, contexte, journal);
  if (table === null || lecteur === null) {
    const manque = correspondance !== null;
    journal.noter(manque ? 'colonnes_incompletes' : 'colonnes_a_nommer', null, null, lister(entete.noms));
    return { lecteur: new LecteurEnAttente(), aCorrespondre: true };
  }
  const noms = lecteur instanceof LecteurPositions ? entete.noms.map(tairePositions) : entete.noms;
  signalerColonnes(noms, table, correspondance !== null, journal);
  return { lecteur, aCorrespondre: false };
}

function suivre({ genre, liens }: Correspondance): Table | null {
  const connus = new Map(TABLES[genre].champs.map((champ) => [champ.id, champ]));
  const champs = new Map<number, ChampTable>();
  const pris = new Set<string>();
  for (const { colonne, champ: id } of liens) {
    const champ = id === null ? undefined : connus.get(id);
    if (champ === undefined || (pris.has(champ.id) && !champ.multiple)) continue;
    champs.set(colonne, champ);
    pris.add(champ.id);
  }
  return findManques(genre, pris).length > 0 ? null : { genre, champs };
}

async function creer(
  noms: readonly string[],
  fichier: string,
  { genre, champs }: Table,
  contexte: ContexteLecture,
  journal: Journal,
): Promise<Lecteur | null> {
  if (genre === 'etablissements' || genre === 'communes') {
    const colonnes = colonnesParChamp(champs);
    const usage = deduireUsage(colonnes);
    if (usage === null || (usage === 'communes') !== (genre === 'communes')) return null;
    const entete = { noms, colonnes, usage };
    if (usage === 'communes') return new LecteurCommunes(entete, contexte, journal);
    if (usage === 'positions') return new LecteurPositions(entete, journal);
    return new LecteurTableau(entete, contexte, journal);
  }
  const { creerLecteurTable } = await import('./tables/creer-lecteur');
  const colonnes = nommerColonnes(noms, champs);
  return new LecteurDeTable(
    noms,
    journal,
    creerLecteurTable(genre, colonnes, contexte, journal, { fichier, noms }),
  );
}

/** Keys of the columns: the field, with the name of the column where several may hold it. */
function nommerColonnes(noms: readonly string[], champs: ReadonlyMap<number, ChampTable>): ColonnesTable {
  const colonnes = new Map<string, number>();
  for (const [colonne, { id, multiple }] of [...champs].sort(([a], [b]) => a - b)) {
    const nom = (noms[colonne] ?? '').trim() || String(colonne + 1);
    let cle = multiple ? `${id}:${nom}` : id;
    for (let k = 2; colonnes.has(cle); k += 1) cle = `${id}:${nom} (${k})`;
    colonnes.set(cle, colonne);
  }
  return colonnes;
}

function signalerColonnes(
  noms: readonly string[],
  { champs }: Table,
  choisies: boolean,
  journal: Journal,
): void {
  const simples = noms.map(simplifierNom);
  const doubles = simples.filter((nom, k) => nom !== '' && simples.indexOf(nom) !== k);
  for (const double of new Set(doubles))
    journal.noter('colonne_en_double', null, noms[simples.indexOf(double)] ?? double);
  if (choisies) return;
  const ignorees = noms.filter((nom, k) => nom.trim() !== '' && !champs.has(k));
  if (ignorees.length > 0) journal.noter('colonnes_ignorees', null, null, lister(ignorees));
}

function lister(noms: readonly string[]): string {
  return `${noms.length} : ${noms.join(', ')}`;
}
