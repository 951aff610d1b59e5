import { findHopitauxGht, type GhtJoint, isHopital } from '../cooperation/find-hopitaux-ght';
import type { Groupement } from '../cooperation/groupement';
import type { Contexte } from '../etablissement/contexte';
import { STATUT_GROUPES } from '../etablissement/nomenclature';
import { typeActeur } from '../etablissement/type-acteur';
import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import type { FondContours } from './build-contours';
import { chooseTeintes } from './choose-teintes';
import { PRECISIONS } from './commune';
import type { CoucheTerritoires } from './couche';
import { createBassinsGht } from './decoupage-calcule';
import { listDepartementsCharges } from './departements-charges';
import { listUnites } from './list-unites';
import { createDansForme } from './locate-points';
import { matchContoursGht } from './match-contours-ght';
import type { ModePerimetre } from './niveau';
import type { HopitalHors, PerimetreGht, PerimetresGht, Polygones } from './perimetres';
import { drawPerimetresBassin } from './perimetres-bassin';
import { drawEnveloppe } from './perimetres-enveloppe';
import { readRattachement } from './read-rattachement';
import type { Socle } from './socle';

export interface EntreePerimetres {
  readonly socle: Socle;
  readonly groupements: readonly Groupement[];
  readonly fond: FondContours;
  readonly couches: readonly CoucheTerritoires[];
}

/** Outlines of the GHT in one way, and which communes are in each: -1 in none, one GHT at most in the mode "bassin". */
interface Dessin {
  readonly formes: readonly (Polygones | null)[];
  readonly nature: PerimetreGht['nature'];
  /** true when commune row `i` is in GHT `g`. */
  readonly dedans: (i: number, g: number) => boolean;
  readonly contoursInconnus: readonly string[];
  readonly sansContours: boolean;
}

const COMMUNE = PRECISIONS.indexOf('commune');
const EPS = STATUT_GROUPES.indexOf('EPS');

/** Perimeters of all the living GHT in one way, with what is inside and what is in none. */
export function computePerimetres(entree: EntreePerimetres, mode: ModePerimetre): PerimetresGht {
  const { socle, groupements } = entree;
  const { contexte } = socle;
  const ghts = findHopitauxGht(contexte, groupements);
  const dessin = draw(entree, ghts, mode);
  const communes = listCommunes(socle);
  const prises = new Set<number>();
  const esms = listEsms(contexte, communes);
  const teintes = chooseTeintes(dessin.formes);
  const perimetres = ghts.map((ght, g): PerimetreGht => {
    const siennes = communes.filter((i) => dessin.dedans(i, g));
    for (const i of siennes) prises.add(i);
    const polygones = dessin.formes[g] ?? null;
    return {
      ...describe(contexte, ght),
      mode,
      polygones,
      teinte: teintes[g] as number,
      nature: dessin.nature,
      ...countHopitaux(contexte, ght, polygones),
      ...sumCommunes(socle, siennes),
      ...countEsms(contexte, ght, esms, markRows(contexte, siennes), polygones),
    };
  });
  return {
    mode,
    perimetres: perimetres.sort((a, b) => a.nom.localeCompare(b.nom, 'fr') || (a.id < b.id ? -1 : 1)),
    communesHors: communes
      .filter((i) => !prises.has(i))
      .map((i) => ({ code: contexte.communes.code[i] as string, nom: contexte.communes.nom[i] as string })),
    hopitauxHors: listHopitauxHors(contexte, ghts),
    sansContours: dessin.sansContours,
    contoursInconnus: dessin.contoursInconnus,
  };
}

function draw(
  { socle, fond, couches }: EntreePerimetres,
  ghts: readonly GhtJoint[],
  mode: ModePerimetre,
): Dessin {
  const { communes, offre } = socle.contexte;
  if (mode === 'bassin') {
    const decoupage = createBassinsGht(socle, ghts);
    const rangs = new Map(decoupage.codes.map((id, rang) => [id, rang]));
    const propre = ghts.map(({ groupement }) => rangs.get(groupement.id) ?? -2);
    return {
      formes: drawPerimetresBassin(socle, ghts, decoupage, fond).map((forme) =>
        forme.length === 0 ? null : forme,
      ),
      nature: fond.nature,
      dedans: (i, g) => decoupage.parCommune[i] === propre[g],
      contoursInconnus: [],
      sansContours: false,
    };
  }
  const officiels = mode === 'officiel' ? matchContoursGht(ghts, couches) : null;
  const formes =
    mode === 'officiel'
      ? (officiels?.formes ?? ghts.map(() => null))
      : ghts.map((ght) => drawEnveloppe(ght, offre.etablissements));
  const tests = formes.map((forme) => (forme === null ? null : createDansForme(forme)));
  return {
    formes,
    nature: mode === 'officiel' ? 'officiels' : 'approches',
    dedans: (i, g) => tests[g]?.(communes.longitude[i] as number, communes.latitude[i] as number) ?? false,
    contoursInconnus: officiels?.inconnus ?? [],
    sansContours: mode === 'officiel' && officiels === null,
  };
}

function describe(
  { offre }: Contexte,
  { groupement: { id, nom, numeroGcc }, membres, nomSupport }: GhtJoint,
): Pick<
  PerimetreGht,
  'id' | 'nom' | 'numeroGcc' | 'support' | 'membres' | 'membresPlaces' | 'gestionnaires'
> {
  const { longitude } = offre.etablissements;
  return {
    id,
    nom,
    numeroGcc,
    support: nomSupport,
    membres: membres.length,
    gestionnaires: [
      ...new Set(
        membres.flatMap(({ entite }) => (entite < 0 ? [] : [readTexte(offre.entites.numeroFiness, entite)])),
      ),
    ].sort(),
    membresPlaces: membres.filter(({ site }) => site >= 0 && !Number.isNaN(longitude[site])).length,
  };
}

function countHopitaux(
  { offre: { etablissements: et } }: Contexte,
  { hopitaux }: GhtJoint,
  polygones: Polygones | null,
): Pick<PerimetreGht, 'hopitaux' | 'hopitauxDehors'> {
  const places = hopitaux.filter((i) => !Number.isNaN(et.longitude[i]));
  const dans = polygones === null ? null : createDansForme(polygones);
  const dehors = places.filter((i) => !dans?.(et.longitude[i] as number, et.latitude[i] as number));
  return { hopitaux: places.length, hopitauxDehors: dehors.length };
}

/** Communes of the loaded départements, cities by their arrondissements. */
function listCommunes(socle: Socle): readonly number[] {
  const { communes, offre } = socle.contexte;
  const charges = listDepartementsCharges(offre);
  return listUnites(socle).filter((i) => charges.has(communes.codeDepartement[i] as string));
}

function markRows({ communes }: Contexte, lignes: readonly number[]): Uint8Array {
  const marques = new Uint8Array(communes.nombre);
  for (const i of lignes) marques[i] = 1;
  return marques;
}

/** Inhabitants are those that rates and reach count: of the user's file where it tells them. */
function sumCommunes(
  { contexte: { communes }, population: { total } }: Socle,
  lignes: readonly number[],
): Pick<PerimetreGht, 'communes' | 'population' | 'partApprochee'> {
  const connues = lignes.filter((i) => !Number.isNaN(total[i]));
  const approchees = lignes.filter((i) => communes.precision[i] !== COMMUNE);
  return {
    communes: lignes.length,
    population: connues.length === 0 ? null : connues.reduce((somme, i) => somme + (total[i] as number), 0),
    partApprochee: lignes.length === 0 ? 0 : approchees.length / lignes.length,
  };
}

/** Open medico-social establishments, with the row their commune is counted by (-1 unknown). */
interface Esms {
  readonly lignes: readonly number[];
  readonly communes: Int32Array;
}

function listEsms({ communes, offre, nomenclature }: Contexte, unites: readonly number[]): Esms {
  const comptees = new Set(unites);
  const { etablissements: et } = offre;
  const estEsms = et.categorie.codes.map(
    (code) => typeActeur(code, nomenclature.categories.get(code)) === 'esms',
  );
  const lignes: number[] = [];
  for (let i = 0; i < et.nombre; i += 1)
    if (et.ferme[i] !== 1 && estEsms[et.categorie.index[i] as number]) lignes.push(i);
  return {
    lignes,
    communes: Int32Array.from(lignes, (i) => {
      const commune = et.commune[i] as number;
      const parent = readRattachement(communes, commune);
      // A city counted by its arrondissements tells nothing by itself: its point does.
      return comptees.has(commune) ? commune : comptees.has(parent) ? parent : -1;
    }),
  };
}

/** Inside by its commune, else by its own point. `dedans` marks the commune rows of the perimeter. */
function countEsms(
  { offre: { etablissements: et } }: Contexte,
  { membres }: GhtJoint,
  { lignes, communes }: Esms,
  dedans: Uint8Array,
  polygones: Polygones | null,
): Pick<PerimetreGht, 'esmsDedans' | 'esmsDeMembres' | 'esmsDeMembresDedans'> {
  const entites = new Set(membres.flatMap(({ entite }) => (entite < 0 ? [] : [entite])));
  const dans = polygones === null ? null : createDansForme(polygones);
  let [esmsDedans, esmsDeMembres, esmsDeMembresDedans] = [0, 0, 0];
  for (let k = 0; k < lignes.length; k += 1) {
    const i = lignes[k] as number;
    const commune = communes[k] as number;
    const ici =
      commune >= 0
        ? dedans[commune] === 1
        : (dans?.(et.longitude[i] as number, et.latitude[i] as number) ?? false);
    const deMembre = entites.has(et.entite[i] as number);
    if (ici) esmsDedans += 1;
    if (deMembre) esmsDeMembres += 1;
    if (ici && deMembre) esmsDeMembresDedans += 1;
  }
  return { esmsDedans, esmsDeMembres, esmsDeMembresDedans };
}

function listHopitauxHors(contexte: Contexte, ghts: readonly GhtJoint[]): readonly HopitalHors[] {
  const { communes, nomenclature, offre } = contexte;
  const { etablissements: et, entites } = offre;
  const membres = new Set(ghts.flatMap(({ membres: siens }) => siens.flatMap(({ lignes }) => [...lignes])));
  const hors: HopitalHors[] = [];
  for (let i = 0; i < et.nombre; i += 1) {
    if (membres.has(i) || !isHopital(contexte, i)) continue;
    const code = readCode(et.categorie, i);
    const commune = et.commune[i] as number;
    hors.push({
      numeroFiness: readTexte(et.numeroFiness, i),
      nom: readTexte(et.nom, i),
      commune: commune < 0 ? null : (communes.nom[commune] as string),
      departement: readCode(et.departement, i),
      categorie: nomenclature.categories.get(code)?.libelleCourt ?? code,
      public: entites.statutGroupe[et.entite[i] as number] === EPS,
    });
  }
  return hors.sort((a, b) => Number(b.public) - Number(a.public));
}
