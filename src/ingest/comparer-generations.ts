import type { Etablissements, Offre } from '../domain/etablissement/offre';
import { distanceKm } from '../domain/geo/distance-km';
import { readCode } from '../domain/shared/colonne-code';
import { readTexte } from '../domain/shared/colonne-texte';
import { PRECISIONS, type TableCommunes } from '../domain/territoire/commune';
import { assembler, type EntreeAssemblage } from './assembler';
import { Bilan } from './bilans';
import type { Cadence } from './cadence';
import type { GenreFichier } from './contrat';
import type { Lot } from './lot';
import { CHAMPS_COMPARES, type DifferencesGenerations } from './resultat';

const CLASSIQUES: readonly GenreFichier[] = [
  'finess_etablissements',
  'finess_entites',
  'finess_capacites',
  't_finess',
];
const ACTUELS: readonly GenreFichier[] = ['finess_structures_json', 'finess_activites_json'];

const EXEMPLES_MAX = 5;
/** Two positions of one address differ by less. */
const ECART_POSITION_KM = 0.3;

type Champ = (typeof CHAMPS_COMPARES)[number];

/** What classic and current files say differently of the same open establishments; null when only one generation is there. */
export async function comparerGenerations(
  lots: readonly Lot[],
  entree: EntreeAssemblage,
  cadence: Cadence,
): Promise<DifferencesGenerations | null> {
  const classiques = lots.filter(({ genre }) => CLASSIQUES.includes(genre));
  const actuels = lots.filter(({ genre }) => ACTUELS.includes(genre));
  const complete = (siens: readonly Lot[]): boolean => siens.some((lot) => lot.etablissements !== null);
  if (!complete(classiques) || !complete(actuels)) return null;
  const seul = async (siens: readonly Lot[]): Promise<Offre> => {
    const bilans = siens.map(() => new Bilan());
    return (await assembler(siens, bilans, { ...entree, fermes: false }, cadence)).offre;
  };
  return comparer(await seul(classiques), await seul(actuels), entree.communes);
}

function comparer(classique: Offre, actuel: Offre, communes: TableCommunes): DifferencesGenerations {
  const a = classique.etablissements;
  const b = actuel.etablissements;
  const ecarts = new Map(CHAMPS_COMPARES.map((champ) => [champ, { nombre: 0, exemples: [] as Exemple[] }]));
  let communs = 0;
  let i = 0;
  let j = 0;
  while (i < a.nombre && j < b.nombre) {
    const numeroA = readTexte(a.numeroFiness, i);
    const numeroB = readTexte(b.numeroFiness, j);
    if (numeroA === numeroB) {
      communs += 1;
      for (const champ of CHAMPS_COMPARES) {
        const textes = LIRE[champ](classique, i, actuel, j, communes);
        const ecart = ecarts.get(champ);
        if (textes === null || ecart === undefined) continue;
        ecart.nombre += 1;
        if (ecart.exemples.length < EXEMPLES_MAX)
          ecart.exemples.push({ numeroFiness: numeroA, classique: textes[0], actuel: textes[1] });
      }
    }
    if (numeroA <= numeroB) i += 1;
    if (numeroB <= numeroA) j += 1;
  }
  return {
    communs,
    seulementClassique: a.nombre - communs,
    seulementActuel: b.nombre - communs,
    champs: CHAMPS_COMPARES.flatMap((champ) => {
      const ecart = ecarts.get(champ);
      return ecart === undefined || ecart.nombre === 0 ? [] : [{ champ, ...ecart }];
    }),
  };
}

type Exemple = DifferencesGenerations['champs'][number]['exemples'][number];

/** The two texts when they differ; null when they agree or one side says nothing. */
type Lire = (
  a: Offre,
  i: number,
  b: Offre,
  j: number,
  communes: TableCommunes,
) => readonly [string, string] | null;

const LIRE: Readonly<Record<Champ, Lire>> = {
  nom: (a, i, b, j) =>
    differents(serrer(readTexte(a.etablissements.nom, i)), serrer(readTexte(b.etablissements.nom, j))),
  categorie: (a, i, b, j) =>
    differents(readCode(a.etablissements.categorie, i), readCode(b.etablissements.categorie, j)),
  gestionnaire: (a, i, b, j) => differents(gestionnaire(a, i), gestionnaire(b, j)),
  commune: (a, i, b, j, communes) =>
    differents(
      communes.code[a.etablissements.commune[i] as number] ?? '',
      communes.code[b.etablissements.commune[j] as number] ?? '',
    ),
  position: (a, i, b, j) => positions(a.etablissements, i, b.etablissements, j),
  places: (a, i, b, j) => differents(places(a.etablissements, i), places(b.etablissements, j)),
};

function differents(a: string, b: string): readonly [string, string] | null {
  return a === b || a === '' || b === '' ? null : [a, b];
}

/** Spaces written twice make no difference. */
function serrer(texte: string): string {
  return texte.replace(/\s+/g, ' ').trim();
}

function gestionnaire({ etablissements, entites }: Offre, i: number): string {
  const entite = etablissements.entite[i] as number;
  return entite < 0 ? '' : readTexte(entites.numeroFiness, entite);
}

function places({ places: valeurs }: Etablissements, i: number): string {
  const valeur = valeurs[i] as number;
  return Number.isNaN(valeur) ? '' : String(valeur);
}

/** Only two positions given by the sources are compared. */
function positions(
  a: Etablissements,
  i: number,
  b: Etablissements,
  j: number,
): readonly [string, string] | null {
  const source = PRECISIONS.indexOf('source');
  if (a.precision[i] !== source || b.precision[j] !== source) return null;
  const [lonA, latA, lonB, latB] = [a.longitude[i], a.latitude[i], b.longitude[j], b.latitude[j]] as [
    number,
    number,
    number,
    number,
  ];
  if (distanceKm(lonA, latA, lonB, latB) <= ECART_POSITION_KM) return null;
  return [`${latA.toFixed(5)}, ${lonA.toFixed(5)}`, `${latB.toFixed(5)}, ${lonB.toFixed(5)}`];
}
