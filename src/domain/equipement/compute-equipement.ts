import type { Hypothese } from '../hypothese/hypothese';
import { coefficientVariation } from '../stats/coefficient-variation';
import type { TrancheAge } from '../table/annexes';
import type { EtendueResolue } from '../territoire/etendue';
import type { Decoupage } from '../territoire/niveau';
import { ANNEE_TRANCHES_EMBARQUEES } from '../territoire/population';
import { readRattachement } from '../territoire/read-rattachement';
import type { Socle } from '../territoire/socle';
import { type SommePopulation, sumPopulation } from '../territoire/sum-population';
import { getTaux, type IdTaux, TAUX } from './catalogue';
import { chooseReference, type ReferenceChoisie } from './choose-reference';
import { computeReferences, type ReferencesTaux } from './compute-references';
import { computeTauxTerritoires, type TauxTerritoires } from './compute-taux-territoires';
import { computeTerrain, type Terrain } from './compute-terrain';
import { listOffreTaux, type OffreTaux } from './list-offre-taux';
import { locateTerritoires } from './locate-territoires';
import { rankValeurs } from './rank-valeurs';
import type { ReferencePubliee } from './reference-publiee';
import type {
  ChoixReference,
  LigneEquipement,
  ReferenceTaux,
  TableEquipement,
  TauxTerritoire,
} from './table-equipement';
import { warnLigne } from './warn-ligne';
import { warnTable } from './warn-table';

export interface EntreeEquipement {
  readonly socle: Socle;
  readonly decoupage: Decoupage;
  /** null = everything loaded. */
  readonly etendue: EtendueResolue | null;
  /** Shipped national values. */
  readonly publiees: readonly ReferencePubliee[];
  /** Values typed by the user, by id of rate. */
  readonly references?: Readonly<Record<string, number>>;
  readonly reference?: ChoixReference;
  readonly hypotheses?: readonly Hypothese[];
  /** Rate whose territories are told; all of them by default. */
  readonly taux?: string | undefined;
  /** Rates reckoned; all of them by default. */
  readonly seulement?: readonly IdTaux[];
}

/** Every rate of the catalogue over the territories of a level that touch an extent, with what it is compared with. */
export function computeEquipement(entree: EntreeEquipement): TableEquipement {
  const { socle, decoupage } = entree;
  const { offre, communes } = socle.contexte;
  const terrain = computeTerrain(socle, entree.etendue);
  const { situations, touches } = locateTerritoires(socle, decoupage, terrain.communes);
  const touchees = [...touches].flatMap((touche, t) => (touche === 1 ? [t] : []));
  const sums = createSommes(socle, decoupage, terrain);
  const departements = new Set<string>();
  for (let i = 0; i < communes.nombre; i += 1)
    if (terrain.communes[i] === 1) departements.add(communes.codeDepartement[i] as string);
  const lieu: LieuMesure = { socle, decoupage, terrain, touchees, situations };
  const annee = offre.dateDonnees?.slice(0, 4) ?? null;
  const voulus = TAUX.filter(({ id }) => entree.seulement === undefined || entree.seulement.includes(id));
  const lignes = voulus.map(({ id, tranche }) => {
    const listee = listOffreTaux(socle.contexte, getTaux(id), entree.hypotheses);
    const taux = computeTauxTerritoires(socle, decoupage, id, {
      offre: listee,
      etendue: terrain,
      population: sums.territoires(tranche),
    });
    const connues = computeReferences(socle, id, {
      charges: terrain.departements,
      publiees: entree.publiees,
      saisie: entree.references?.[id] ?? null,
      touches: departements,
      annee,
      population: sums.departements(tranche),
    });
    const choisie = chooseReference(connues, entree.reference ?? 'automatique', decoupage.niveau);
    const tout = computeTauxTerritoires(socle, sums.ensemble, id, {
      offre: listee,
      etendue: terrain,
      population: sums.lieu(tranche),
    });
    return buildLigne(lieu, {
      id,
      taux,
      tout,
      connues,
      choisie,
      listee,
      detaillee: entree.taux === undefined || entree.taux === id,
    });
  });
  return {
    lignes,
    avertissements: warnTable({ socle, decoupage, terrain, lignes, touchees }),
    sources: {
      dateDonnees: offre.dateDonnees,
      fichierPopulation: socle.population.fichier,
      anneePopulation: socle.population.fichier === null ? ANNEE_TRANCHES_EMBARQUEES : socle.population.annee,
    },
  };
}

/** Inhabitants by band, added up once for all the rates of the band. */
function createSommes(
  socle: Socle,
  decoupage: Decoupage,
  terrain: Terrain,
): {
  readonly territoires: (tranche: TrancheAge) => SommePopulation;
  readonly departements: (tranche: TrancheAge) => SommePopulation;
  readonly lieu: (tranche: TrancheAge) => SommePopulation;
  /** The extent as one territory: the communes inside whose inhabitants are known. */
  readonly ensemble: Decoupage;
} {
  const { communes } = socle.contexte;
  const connues = socle.population.tranches.plus75;
  const ensemble: Decoupage = {
    niveau: 'commune',
    codes: [''],
    noms: [''],
    parCommune: Int32Array.from({ length: communes.nombre }, (_, i) =>
      terrain.communes[i] === 1 && !Number.isNaN(connues[readRattachement(communes, i)]) ? 0 : -1,
    ),
  };
  const keep = (decoupe: Decoupage, dedans: Uint8Array | null) => {
    const gardees = new Map<TrancheAge, SommePopulation>();
    return (tranche: TrancheAge): SommePopulation => {
      const deja = gardees.get(tranche);
      if (deja !== undefined) return deja;
      const somme = sumPopulation(
        communes,
        socle.population,
        tranche,
        decoupe.parCommune,
        decoupe.codes.length,
        dedans,
      );
      gardees.set(tranche, somme);
      return somme;
    };
  };
  return {
    territoires: keep(decoupage, terrain.communes),
    departements: keep(terrain.departements.decoupage, null),
    lieu: keep(ensemble, terrain.communes),
    ensemble,
  };
}

/** Where rates are told: the same for all of them. */
interface LieuMesure {
  readonly socle: Socle;
  readonly decoupage: Decoupage;
  readonly terrain: Terrain;
  readonly touchees: readonly number[];
  readonly situations: ReturnType<typeof locateTerritoires>['situations'];
}

/** What was reckoned for one rate. */
interface MesureTaux {
  readonly id: IdTaux;
  /** By territory, then over the extent as one. */
  readonly taux: TauxTerritoires;
  readonly tout: TauxTerritoires;
  readonly connues: ReferencesTaux;
  readonly choisie: ReferenceChoisie;
  readonly listee: OffreTaux;
  readonly detaillee: boolean;
}

function buildLigne(
  { socle, decoupage, terrain, touchees, situations }: LieuMesure,
  { id, taux, tout, connues, choisie, listee, detaillee }: MesureTaux,
): LigneEquipement {
  const valeurs = touchees.map((t) => taux.valeurs[t] as number);
  const poids = touchees.map((t) => taux.population.habitants[t] as number);
  const rangs = rankValeurs(valeurs);
  const lire = (rang: number): ReferenceTaux | null => connues.references[rang] ?? null;
  const referenceTout = findReferenceTout(touchees, situations, choisie);
  const ensemble = buildTerritoire(tout, 0, { code: '', nom: '' }, lire(referenceTout), null);
  return {
    taux: id,
    territoires: detaillee
      ? touchees.map((t, k) =>
          buildTerritoire(
            taux,
            t,
            { code: decoupage.codes[t] as string, nom: decoupage.noms[t] as string },
            lire(choisie.rangDe(situations[t] as (typeof situations)[number])),
            rangs[k] ?? null,
          ),
        )
      : [],
    ensemble,
    references: connues.references,
    reference: referenceTout,
    genreReference: choisie.genre,
    coefficientVariation: coefficientVariation(valeurs, poids),
    classes: rangs.filter((rang) => rang !== null).length,
    avertissements: warnLigne({
      socle,
      taux: getTaux(id),
      resultat: taux,
      partEstimee: (tout.population.estimes[0] as number) / (tout.population.habitants[0] as number) || 0,
      ensemble,
      touchees,
      terrain,
      sansReference: choisie.genre === null,
      offre: listee,
    }),
  };
}

/** The reference that all the territories share, -1 when they have several. */
function findReferenceTout(
  touchees: readonly number[],
  situations: LieuMesure['situations'],
  choisie: ReferenceChoisie,
): number {
  const rangs = new Set(
    touchees.map((t) => choisie.rangDe(situations[t] as LieuMesure['situations'][number])),
  );
  const [seul] = rangs;
  return rangs.size === 1 && seul !== undefined ? seul : -1;
}

function buildTerritoire(
  resultat: TauxTerritoires,
  t: number,
  { code, nom }: { readonly code: string; readonly nom: string },
  reference: ReferenceTaux | null,
  rang: number | null,
): TauxTerritoire {
  const etablissements = resultat.etablissements[t] as number;
  const placesInconnues = resultat.placesInconnues[t] as number;
  const population = knownOrNull(resultat.population.habitants[t] as number);
  const taux = knownOrNull(resultat.valeurs[t] as number);
  const valeur = reference?.valeur ?? null;
  return {
    code,
    nom,
    etablissements,
    places: etablissements > 0 && placesInconnues === etablissements ? null : (resultat.places[t] as number),
    placesInconnues,
    population,
    populationEstimee: (resultat.population.estimes[t] as number) > 0,
    taux,
    reference: valeur,
    ratio: taux === null || valeur === null || valeur === 0 ? null : taux / valeur,
    ecartPlaces:
      taux === null || valeur === null || population === null ? null : ((valeur - taux) * population) / 1000,
    rang,
  };
}

function knownOrNull(valeur: number): number | null {
  return Number.isNaN(valeur) ? null : valeur;
}
