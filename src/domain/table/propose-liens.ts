import type { ChampTable, Contenu } from './champ-table';
import { TABLES } from './champs';
import type { ColonneLue } from './contenu-colonne';
import type { GenreTable, ProfilCorrespondance, RaisonLien } from './correspondance';
import { matchNom, matchNomProche } from './match-nom';
import { simplifierNom } from './simplifier-nom';

/** A column with the field proposed for it. */
export interface LienPropose {
  readonly colonne: number;
  readonly champ: ChampTable;
  readonly raison: RaisonLien;
}

interface Candidat extends LienPropose {
  readonly nom: string;
  readonly force: number;
  readonly rang: number;
}

const FORCES: Readonly<Record<RaisonLien, number>> = {
  profil: 4,
  nom_exact: 3,
  nom_connu: 3,
  nom_proche: 2,
  contenu: 1,
};
/** Share of the cells that must look like a content for it to speak without the name. */
const PART_CONTENU = 0.9;
/** Contents that tell a column by themselves. */
const PARLANTS: readonly Contenu[] = ['finess', 'commune', 'epci', 'numero_ght'];

/**
 * Which column holds what, if the table is of this kind. A saved profile wins, then names, then near names, then
 * what the cells look like; a field that only one column may hold gets one. The order of columns changes nothing.
 */
export function proposeLiens(
  genre: GenreTable,
  colonnes: readonly ColonneLue[],
  profil: ProfilCorrespondance | null = null,
): readonly LienPropose[] {
  const candidats = [
    ...listProfil(genre, colonnes, profil),
    ...colonnes.flatMap((colonne) => listNoms(genre, colonne)),
    ...listContenus(genre, colonnes),
  ].sort(compareCandidats);
  const parColonne = new Map<number, LienPropose>();
  const pris = new Set<string>();
  // A profile that leaves a column aside says so for good.
  const ecartees = new Set(
    profil?.correspondance.genre === genre
      ? profil.correspondance.liens.filter(({ champ }) => champ === null).map(({ colonne }) => colonne)
      : [],
  );
  for (const { colonne, champ, raison } of candidats) {
    if (parColonne.has(colonne) || ecartees.has(colonne) || (pris.has(champ.id) && !champ.multiple)) continue;
    parColonne.set(colonne, { colonne, champ, raison });
    pris.add(champ.id);
  }
  if (profil === null) keepOthers(genre, colonnes, parColonne);
  return [...parColonne.values()].sort((a, b) => a.colonne - b.colonne);
}

function listProfil(
  genre: GenreTable,
  colonnes: readonly ColonneLue[],
  profil: ProfilCorrespondance | null,
): Candidat[] {
  if (profil === null || profil.correspondance.genre !== genre) return [];
  const champs = new Map(TABLES[genre].champs.map((champ) => [champ.id, champ]));
  const noms = new Map(colonnes.map(({ colonne, nom }) => [colonne, nom]));
  return profil.correspondance.liens.flatMap(({ colonne, champ: id }) => {
    const champ = id === null ? undefined : champs.get(id);
    const nom = noms.get(colonne);
    return champ === undefined || nom === undefined
      ? []
      : [{ colonne, champ, raison: 'profil' as const, nom, force: FORCES.profil, rang: 0 }];
  });
}

/** A near name is looked for only where no known one stands. */
function listNoms(genre: GenreTable, { colonne, nom }: ColonneLue): Candidat[] {
  const connus = matchNom(genre, nom);
  const trouves = connus.length > 0 ? connus : matchNomProche(genre, nom);
  return trouves.map((trouve) => ({ colonne, nom, force: FORCES[trouve.raison], ...trouve }));
}

/** Fields a table cannot do without, found by what the cells hold: only when one column alone looks like it. */
function listContenus(genre: GenreTable, colonnes: readonly ColonneLue[]): Candidat[] {
  const requis = new Set(TABLES[genre].exigences.flat(2));
  return TABLES[genre].champs.flatMap((champ) => {
    const { contenu } = champ;
    if (contenu === null || !requis.has(champ.id) || !PARLANTS.includes(contenu)) return [];
    const semblables = colonnes.filter((colonne) => colonne.contenus[contenu] >= PART_CONTENU);
    const seule = semblables.length === 1 ? semblables[0] : undefined;
    return seule === undefined
      ? []
      : [
          {
            colonne: seule.colonne,
            champ,
            nom: seule.nom,
            raison: 'contenu',
            force: FORCES.contenu,
            rang: 0,
          },
        ];
  });
}

/** Where any number column may be kept under its own name, those left over are proposed. */
function keepOthers(
  genre: GenreTable,
  colonnes: readonly ColonneLue[],
  parColonne: Map<number, LienPropose>,
): void {
  const autre = TABLES[genre].champs.find(({ id }) => id === 'autre');
  if (autre === undefined) return;
  for (const { colonne, nom, type } of colonnes) {
    if (type === 'nombre' && nom.trim() !== '' && !parColonne.has(colonne))
      parColonne.set(colonne, { colonne, champ: autre, raison: 'contenu' });
  }
}

/** Strongest first; between equals the name decides (the latest year), never the place. */
function compareCandidats(a: Candidat, b: Candidat): number {
  return (
    b.force - a.force ||
    a.rang - b.rang ||
    compareTextes(simplifierNom(b.nom), simplifierNom(a.nom)) ||
    compareTextes(b.nom, a.nom) ||
    compareTextes(a.champ.id, b.champ.id) ||
    a.colonne - b.colonne
  );
}

function compareTextes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
