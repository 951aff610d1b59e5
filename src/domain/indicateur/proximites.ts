import { ROLES, type Role } from '../etablissement/nomenclature';
import { GENRES_ARTICULATION } from '../etablissement/type-acteur';
import { DUREE_MINIMALE_MIN } from '../geo/duree-min';
import { IndexSpatial, type LieuProche } from '../geo/index-spatial';
import { distanceLieuxKm } from '../geo/lieux';
import { type Acteurs, computeActeurs } from '../gestionnaire/compute-acteurs';
import { listVilles } from '../scoring/list-villes';
import type { ParametresScoring } from '../scoring/scenario';
import { readCode } from '../shared/colonne-code';
import { Garde } from '../shared/garde';
import { lieuMaille, type Socle } from '../territoire/socle';
import {
  type Proximite,
  RAYON_ARTICULATION_MIN,
  RECHERCHE_MAX_MIN,
  RECHERCHE_VILLE_MAX_MIN,
} from './catalogue';
import { type CibleCategories, isCible, rangArticulation } from './cibles';
import { ColonneProche } from './colonne-proche';

/** What makes a commune a town, with the user's corrections (method C.1). */
export type ReglagesVilles = Pick<ParametresScoring, 'seuilVille' | 'villesAjoutees' | 'villesRetirees'>;

interface Articulation {
  /** Rank in GENRES_ARTICULATION of each establishment, -1 for the others. */
  readonly genres: Int8Array;
  readonly index: IndexSpatial;
  /** By establishment and kind. */
  readonly nombres: Int16Array;
}

/** Lists of towns kept: their threshold goes back and forth between a few values. */
const VILLES_GARDEES = 3;
const NON_COMPTE = -1;

/**
 * Nearest neighbours of every establishment of an offer, each found the first time it is asked for and kept: a page
 * of a table costs its own rows, a sort its column. Closed establishments are nobody's neighbours.
 */
export class Proximites {
  readonly socle: Socle;
  readonly acteurs: Acteurs;
  private readonly colonnes = new Map<Proximite, ColonneProche>();
  private readonly villes = new Garde<ColonneProche>(VILLES_GARDEES);
  private readonly index = new Map<string, IndexSpatial>();
  private articulation: Articulation | null = null;

  constructor(socle: Socle) {
    this.socle = socle;
    this.acteurs = computeActeurs(socle.contexte.offre);
  }

  /** Nearest of a kind; the towns are those of `reglages`. */
  colonne(proximite: Proximite, reglages: ReglagesVilles): ColonneProche {
    if (proximite === 'ville') return this.colonneVilles(reglages);
    let colonne = this.colonnes.get(proximite);
    if (colonne === undefined) {
      colonne = this.createColonne(proximite);
      this.colonnes.set(proximite, colonne);
    }
    return colonne;
  }

  /** Articulation actors of a kind (rank in GENRES_ARTICULATION) within the radius of an establishment, itself left out; NaN when it is not placed. */
  nombreArticulation(row: number, genre: number): number {
    const { lieux, contexte } = this.socle;
    if (Number.isNaN(lieux.longitude[row])) return Number.NaN;
    const { etablissements: et } = contexte.offre;
    const largeur = GENRES_ARTICULATION.length;
    if (this.articulation === null) {
      const parCategorie = et.categorie.codes.map(rangArticulation);
      const genres = Int8Array.from(et.categorie.index, (rang) => parCategorie[rang] as number);
      this.articulation = {
        genres,
        index: this.indexer((i) => (genres[i] as number) >= 0),
        nombres: new Int16Array(et.nombre * largeur).fill(NON_COMPTE),
      };
    }
    const { genres, index, nombres } = this.articulation;
    if (nombres[row * largeur] === NON_COMPTE) {
      nombres.fill(0, row * largeur, (row + 1) * largeur);
      index.visit(row, RAYON_ARTICULATION_MIN, (autre) => {
        if (autre === row) return;
        const place = row * largeur + (genres[autre] as number);
        nombres[place] = (nombres[place] as number) + 1;
      });
    }
    return nombres[row * largeur + genre] as number;
  }

  /** Spatial index of the open core establishments. */
  indexEsms(): IndexSpatial {
    return this.indexCible('esms');
  }

  private createColonne(proximite: Exclude<Proximite, 'ville'>): ColonneProche {
    const { etablissements: et } = this.socle.contexte.offre;
    switch (proximite) {
      case 'autre_gestionnaire': {
        const { parEtablissement } = this.acteurs;
        const index = this.indexCible('esms');
        const siens = this.countEsmsParActeur();
        return this.chercher(
          () => index,
          (row) => index.nombre > (siens[parEtablissement[row] as number] as number),
          (row, autre) => parEtablissement[autre] !== parEtablissement[row],
        );
      }
      case 'meme_type': {
        const indexDe = (row: number) => this.indexCategorie(et.categorie.index[row] as number);
        return this.chercher(indexDe, (row) => indexDe(row).nombre > 1, estAutre);
      }
      default: {
        const index = this.indexCible(proximite);
        return this.chercher(
          () => index,
          (row) => index.nombre > (this.estDansCible(proximite, row) ? 1 : 0),
          estAutre,
        );
      }
    }
  }

  private colonneVilles(reglages: ReglagesVilles): ColonneProche {
    const cle = JSON.stringify([reglages.seuilVille, reglages.villesAjoutees, reglages.villesRetirees]);
    return this.villes.get(cle, () => this.createColonneVilles(reglages));
  }

  private createColonneVilles(reglages: ReglagesVilles): ColonneProche {
    const { contexte, mailles } = this.socle;
    // A city made of arrondissements stands by them.
    const places = new Set(
      listVilles(contexte.communes, reglages).map((ligne) => mailles.parCommune[ligne] as number),
    );
    places.delete(-1);
    const index = this.createIndex([...places].map((m) => lieuMaille(this.socle, m)));
    return this.chercher(
      () => index,
      () => index.nombre > 0,
      () => true,
      RECHERCHE_VILLE_MAX_MIN,
    );
  }

  private chercher(
    index: (row: number) => IndexSpatial,
    aCandidat: (row: number) => boolean,
    accepte: (row: number, autre: number) => boolean,
    maxMin = RECHERCHE_MAX_MIN,
  ): ColonneProche {
    const { socle } = this;
    return new ColonneProche(socle.nombreEtablissements, {
      possible: (row) => !Number.isNaN(socle.lieux.longitude[row]) && aCandidat(row),
      chercher: (row) => {
        const proche = index(row).findPlusProche(row, maxMin, (autre) => accepte(row, autre));
        if (proche === null || proche.minutes > DUREE_MINIMALE_MIN) return proche;
        return this.findVoisin(index(row), row, proche, accepte);
      },
      km: (row, autre) => distanceLieuxKm(socle.lieux, row, autre),
      estimee: (row, autre) => socle.connus === null || Number.isNaN(socle.connus.minutes(row, autre)),
    });
  }

  /** Of the places at the same fewest minutes, the nearest as the crow flies: two minutes is a floor that many share. */
  private findVoisin(
    index: IndexSpatial,
    row: number,
    proche: LieuProche,
    accepte: (row: number, autre: number) => boolean,
  ): LieuProche {
    const { lieux } = this.socle;
    let meilleur = proche.lieu;
    let moins = distanceLieuxKm(lieux, row, meilleur);
    index.visit(row, proche.minutes, (lieu, minutes) => {
      if (minutes !== proche.minutes || !accepte(row, lieu)) return;
      const km = distanceLieuxKm(lieux, row, lieu);
      if (km > moins || (km === moins && lieu >= meilleur)) return;
      meilleur = lieu;
      moins = km;
    });
    return { lieu: meilleur, minutes: proche.minutes };
  }

  private indexCible(cible: CibleCategories): IndexSpatial {
    return this.garder(cible, (i) => this.estDansCible(cible, i));
  }

  /** Whatever its position; closed ones are in none. */
  private estDansCible(cible: CibleCategories, row: number): boolean {
    const { etablissements: et } = this.socle.contexte.offre;
    return (
      et.ferme[row] !== 1 &&
      isCible(cible, readCode(et.categorie, row), ROLES[et.role[row] as number] as Role)
    );
  }

  /** Placed core establishments of each actor. */
  private countEsmsParActeur(): Uint32Array {
    const { identifiants, parEtablissement } = this.acteurs;
    const nombres = new Uint32Array(identifiants.length);
    parEtablissement.forEach((acteur, row) => {
      if (!Number.isNaN(this.socle.lieux.longitude[row]) && this.estDansCible('esms', row))
        nombres[acteur] = (nombres[acteur] as number) + 1;
    });
    return nombres;
  }

  private indexCategorie(rang: number): IndexSpatial {
    const { etablissements: et } = this.socle.contexte.offre;
    return this.garder(`categorie ${rang}`, (i) => et.categorie.index[i] === rang);
  }

  private garder(cle: string, garde: (row: number) => boolean): IndexSpatial {
    let index = this.index.get(cle);
    if (index === undefined) {
      index = this.indexer(garde);
      this.index.set(cle, index);
    }
    return index;
  }

  private indexer(garde: (row: number) => boolean): IndexSpatial {
    const { etablissements: et } = this.socle.contexte.offre;
    const rows: number[] = [];
    for (let i = 0; i < et.nombre; i += 1) if (et.ferme[i] !== 1 && garde(i)) rows.push(i);
    return this.createIndex(rows);
  }

  private createIndex(places: readonly number[]): IndexSpatial {
    const { lieux, minutes, temps, connus } = this.socle;
    return new IndexSpatial(lieux, minutes, temps, places, connus);
  }
}

function estAutre(row: number, autre: number): boolean {
  return autre !== row;
}
