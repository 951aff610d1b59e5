import { ROLES } from '../etablissement/nomenclature';
import { createCodesLieux } from '../geo/codes-lieux';
import { IndexSpatial } from '../geo/index-spatial';
import { createMinutes, type Lieux, type Minutes } from '../geo/lieux';
import { createTempsConnus, type TempsConnus } from '../geo/temps-connus';
import { type Acteurs, computeActeurs } from '../gestionnaire/compute-acteurs';
import { computeTailles, type Tailles } from '../gestionnaire/compute-tailles';
import { readTexte } from '../shared/colonne-texte';
import { CATEGORIES_HOPITAL } from './categories';
import { DonneesUtilisateur } from './donnees-utilisateur';
import type { EntreeScoring } from './entree';
import { DEFINITIONS_FILIERES } from './filieres';
import { listVilles } from './list-villes';
import { locateEtablissements } from './locate-etablissements';
import { normaliserNom } from './normaliser-nom';
import type { ParametresScoring } from './scenario';

/** Farthest town looked for, minutes: beyond, an establishment is as isolated as can be. */
const RECHERCHE_VILLE_MIN = 2400;

const COEUR = ROLES.indexOf('coeur');

/** The loaded offer as the generators read it, built once per run. Rows are those of the offer. */
export class IndexScoring {
  readonly entree: EntreeScoring;
  readonly parametres: ParametresScoring;
  /** Rows of the commune table that are towns; town k is place `nombre` + k. */
  readonly villes: readonly number[];
  readonly lieux: Lieux;
  readonly minutes: Minutes;
  /** Times of the user's tables, null when none bears on these places. */
  readonly connus: TempsConnus | null;
  readonly acteurs: Acteurs;
  readonly tailles: Tailles;
  readonly donnees: DonneesUtilisateur;
  /** Staff of each establishment: its open-ended contracts when the user's tables tell them, else estimated; NaN unknown. */
  readonly etp: Float64Array;
  /** 1 for an actor that has a core establishment whose staff the user's tables do not tell. */
  readonly acteurEstime: Uint8Array;
  /** Rows by category, ascending. */
  readonly parCategorie: ReadonlyMap<string, readonly number[]>;
  private readonly indexVilles: IndexSpatial;
  private readonly minutesVilleConnues: Float64Array;
  private readonly villeProche: Int32Array;
  private readonly categoriesNommees: ReadonlySet<string>;
  private readonly noms = new Map<number, string>();
  private readonly roles = new Map<string, IndexSpatial>();

  constructor(entree: EntreeScoring, parametres: ParametresScoring) {
    const { etablissements } = entree.offre;
    this.entree = entree;
    this.parametres = parametres;
    this.villes = listVilles(entree.communes, parametres);
    this.lieux = locateEtablissements(entree, this.villes);
    const matrices = entree.matrices ?? [];
    this.connus = createTempsConnus(
      matrices,
      createCodesLieux(etablissements, entree.communes, this.villes, matrices),
    );
    this.minutes = createMinutes(this.lieux, parametres, this.connus);
    this.acteurs = computeActeurs(entree.offre);
    this.donnees = new DonneesUtilisateur(entree.offre, entree.indicateurs ?? []);
    this.etp = computeEtp(entree, parametres, this.donnees);
    this.tailles = computeTailles(entree.offre, this.acteurs, this.etp, CATEGORIES_HOPITAL);
    this.acteurEstime = this.markEstimes();
    this.parCategorie = groupParCategorie(entree);
    const placesVilles = this.villes.map((_, k) => etablissements.nombre + k);
    this.indexVilles = new IndexSpatial(this.lieux, this.minutes, parametres, placesVilles, this.connus);
    this.minutesVilleConnues = new Float64Array(etablissements.nombre).fill(Number.NaN);
    this.villeProche = new Int32Array(etablissements.nombre).fill(-1);
    this.categoriesNommees = new Set(
      DEFINITIONS_FILIERES.flatMap(({ etapes }) => etapes.flatMap((etape) => Object.keys(etape.nomsExclus))),
    );
  }

  categorie(row: number): string {
    const { categorie } = this.entree.offre.etablissements;
    return categorie.codes[categorie.index[row] as number] as string;
  }

  departement(row: number): string {
    const { departement } = this.entree.offre.etablissements;
    return departement.codes[departement.index[row] as number] as string;
  }

  acteur(row: number): number {
    return this.acteurs.parEtablissement[row] as number;
  }

  estCoeur(row: number): boolean {
    return this.entree.offre.etablissements.role[row] === COEUR;
  }

  estPlace(row: number): boolean {
    return !Number.isNaN(this.lieux.longitude[row]);
  }

  /** Normalised names of the establishment; "" for a category no name rule bears on. */
  nom(row: number): string {
    if (!this.categoriesNommees.has(this.categorie(row))) return '';
    let nom = this.noms.get(row);
    if (nom === undefined) {
      const { etablissements } = this.entree.offre;
      nom = normaliserNom(`${readTexte(etablissements.nom, row)} ${readTexte(etablissements.nomLong, row)}`);
      this.noms.set(row, nom);
    }
    return nom;
  }

  /** Minutes to the nearest town (uu), null when the establishment is not placed or no town is known. */
  minutesVille(row: number): number | null {
    const connues = this.minutesVilleConnues[row] as number;
    if (!Number.isNaN(connues)) return connues;
    if (!this.estPlace(row) || this.villes.length === 0) return null;
    const proche = this.indexVilles.findPlusProche(row, RECHERCHE_VILLE_MIN, () => true);
    this.minutesVilleConnues[row] = proche?.minutes ?? RECHERCHE_VILLE_MIN;
    this.villeProche[row] =
      proche === null ? -1 : (this.villes[proche.lieu - this.entree.offre.etablissements.nombre] as number);
    return this.minutesVilleConnues[row] as number;
  }

  private markEstimes(): Uint8Array {
    const estimes = new Uint8Array(this.acteurs.identifiants.length);
    for (let row = 0; row < this.entree.offre.etablissements.nombre; row += 1)
      if (this.estCoeur(row) && Number.isNaN(this.donnees.lire(row, 'nb_cdi'))) estimes[this.acteur(row)] = 1;
    return estimes;
  }

  /** false when the user's tables tell the minutes between two places. */
  estimee(a: number, b: number): boolean {
    return this.connus === null || Number.isNaN(this.connus.minutes(a, b));
  }

  /** false when the user's tables tell the minutes to the nearest town. */
  villeEstimee(row: number): boolean {
    if (this.connus === null) return true;
    const rang = this.villes.indexOf(this.ville(row));
    return rang < 0 || this.estimee(row, this.entree.offre.etablissements.nombre + rang);
  }

  /** Commune row of the nearest town, -1 when unknown. */
  ville(row: number): number {
    this.minutesVille(row);
    return this.villeProche[row] as number;
  }

  /** Spatial index named `cle` over the rows `lister` gives, made at the first question. */
  role(cle: string, lister: () => Iterable<number>): IndexSpatial {
    let index = this.roles.get(cle);
    if (index === undefined) {
      index = new IndexSpatial(this.lieux, this.minutes, this.parametres, lister(), this.connus);
      this.roles.set(cle, index);
    }
    return index;
  }
}

/**
 * Places here, as in the members of groups, are all those of the establishment: staff and size are of the whole of it,
 * where rates and reach count the part that answers one need (`readPlacesComptees`).
 */
function computeEtp(
  entree: EntreeScoring,
  parametres: ParametresScoring,
  donnees: DonneesUtilisateur,
): Float64Array {
  const { categorie, places, nombre } = entree.offre.etablissements;
  const ratios = categorie.codes.map((code) => parametres.ratiosEtp[code] ?? Number.NaN);
  return Float64Array.from({ length: nombre }, (_, i) => {
    const cdi = donnees.lire(i, 'nb_cdi');
    return Number.isNaN(cdi) ? (places[i] as number) * (ratios[categorie.index[i] as number] as number) : cdi;
  });
}

function groupParCategorie(entree: EntreeScoring): ReadonlyMap<string, readonly number[]> {
  const { categorie, nombre } = entree.offre.etablissements;
  const listes: number[][] = categorie.codes.map(() => []);
  for (let i = 0; i < nombre; i += 1) listes[categorie.index[i] as number]?.push(i);
  return new Map(categorie.codes.map((code, k) => [code, listes[k] as number[]]));
}
