import { ROLES } from '../etablissement/nomenclature';
import { rangStrate } from '../etablissement/strate';
import { GENRES_ARTICULATION, type GenreArticulation } from '../etablissement/type-acteur';
import { estMonoActivite, type SyntheseEntites, summarizeEntites } from '../gestionnaire/synthese-entites';
import { DonneesUtilisateur } from '../scoring/donnees-utilisateur';
import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import type { TableIndicateurs } from '../table/annexes';
import { champUtilisateur, type IdIndicateur, type Proximite, SEUIL_ISOLEMENT_MIN } from './catalogue';
import type { ColonneProche } from './colonne-proche';
import type { Proximites, ReglagesVilles } from './proximites';

export interface ReglagesReleve {
  readonly villes: ReglagesVilles;
  /** Staff per place by category. */
  readonly ratiosEtp: Readonly<Record<string, number>>;
}

/** A column of the user's tables. */
export interface ChampFourni {
  readonly champ: string;
  readonly fichier: string;
  /** ISO date, null unknown. */
  readonly date: string | null;
}

/** What is known of an indicator for an establishment. */
export type EtatValeur = 'connu' | 'inconnu' | 'sans_objet';

const COEUR = ROLES.indexOf('coeur');

/**
 * Every indicator of step 1 for any establishment of the offer, computed when it is read: `etat` is cheap for all,
 * `lire` may search for a neighbour the first time.
 */
export class ReleveIndicateurs {
  readonly proximites: Proximites;
  readonly reglages: ReglagesReleve;
  readonly synthese: SyntheseEntites;
  readonly donnees: DonneesUtilisateur;
  /** Columns of the user's tables, each with the newest file that has it. */
  readonly champs: readonly ChampFourni[];
  readonly tables: readonly TableIndicateurs[];

  /** `tables` = indicators of the user, newest first. */
  constructor(proximites: Proximites, tables: readonly TableIndicateurs[], reglages: ReglagesReleve) {
    const { offre } = proximites.socle.contexte;
    this.proximites = proximites;
    this.reglages = reglages;
    this.synthese = summarizeEntites(offre);
    this.donnees = new DonneesUtilisateur(offre, tables);
    this.tables = tables;
    const champs = new Map<string, ChampFourni>();
    for (const { champs: siens, fichier, date } of tables)
      for (const champ of siens) if (!champs.has(champ)) champs.set(champ, { champ, fichier, date });
    this.champs = [...champs.values()];
  }

  etat(id: string, row: number): EtatValeur {
    const { etablissements: et } = this.offre;
    if (et.ferme[row] === 1) return 'sans_objet';
    const champ = champUtilisateur(id);
    if (champ !== null) return connuSi(!Number.isNaN(this.donnees.lire(row, champ)));
    const proche = this.proximite(id);
    if (proche !== null) return connuSi(proche.possible(row));
    switch (famille(id)) {
      case 'articulation':
        return connuSi(!Number.isNaN(this.proximites.socle.lieux.longitude[row]));
      case 'places':
      case 'strate':
        return connuSi(!Number.isNaN(et.places[row]));
      case 'etp':
        if (et.role[row] !== COEUR) return 'sans_objet';
        return connuSi(!Number.isNaN(this.etp(row)));
      default:
        return Number.isNaN(this.lire(id, row)) ? 'sans_objet' : 'connu';
    }
  }

  /** Value, NaN unknown or without object; minutes and kilometres beyond the search are Infinity. */
  lire(id: string, row: number): number {
    const { etablissements: et } = this.offre;
    if (et.ferme[row] === 1) return Number.NaN;
    const champ = champUtilisateur(id);
    if (champ !== null) return this.donnees.lire(row, champ);
    const proche = this.proximite(id);
    if (id === 'isole') return versDrapeau(proche?.minutes(row), (minutes) => minutes > SEUIL_ISOLEMENT_MIN);
    if (proche !== null) return id.endsWith('.km') ? proche.km(row) : proche.minutes(row);
    const entite = et.entite[row] as number;
    switch (famille(id)) {
      case 'articulation':
        return this.articulation(id, row);
      case 'places':
        return et.places[row] as number;
      case 'strate':
        return Number.isNaN(et.places[row]) ? Number.NaN : rangStrate(et.places[row] as number);
      case 'etp':
        return et.role[row] === COEUR ? this.etp(row) : Number.NaN;
      case 'mono_activite': {
        const mono = entite < 0 ? null : estMonoActivite(this.synthese, entite);
        return mono === null ? Number.NaN : Number(mono);
      }
      case 'departements':
        return (entite < 0 ? 0 : (this.synthese.nombreDepartements[entite] as number)) || Number.NaN;
      default:
        throw new Error(`got indicator ${id}, expected one of the catalogue`);
    }
  }

  /** true when the value is estimated: by travel-time model or by staff ratio. */
  estime(id: string, row: number): boolean {
    if (id === 'etp') return Number.isNaN(this.donnees.lire(row, 'nb_cdi'));
    if (famille(id) === 'articulation') return true;
    return !id.endsWith('.km') && (this.proximite(id)?.estimee(row) ?? false);
  }

  /** Name of the place the minutes of `id` lead to, null when there is none. */
  vers(id: string, row: number): string | null {
    const { contexte, mailles, nombreEtablissements } = this.proximites.socle;
    const lieu = this.proximite(id)?.lieu(row) ?? -1;
    if (lieu < 0) return null;
    if (lieu < nombreEtablissements) return readTexte(contexte.offre.etablissements.nom, lieu);
    return contexte.communes.nom[mailles.premiere[lieu - nombreEtablissements] as number] ?? null;
  }

  /** Staff of an establishment: its open-ended contracts when told, else places × ratio; NaN unknown. */
  etp(row: number): number {
    const cdi = this.donnees.lire(row, 'nb_cdi');
    if (!Number.isNaN(cdi)) return cdi;
    const { categorie, places } = this.offre.etablissements;
    return (places[row] as number) * (this.reglages.ratiosEtp[readCode(categorie, row)] ?? Number.NaN);
  }

  private articulation(id: string, row: number): number {
    const genre = id.slice('articulation.'.length) as GenreArticulation;
    if (id !== 'articulation')
      return this.proximites.nombreArticulation(row, GENRES_ARTICULATION.indexOf(genre));
    return GENRES_ARTICULATION.reduce((somme, _, g) => somme + this.proximites.nombreArticulation(row, g), 0);
  }

  /** Column of neighbours an id is read in, null for the others. */
  private proximite(id: string): ColonneProche | null {
    if (id === 'isole') return this.proximites.colonne('ville', this.reglages.villes);
    const [proximite, mesure] = id.split('.') as [Proximite, string | undefined];
    if (mesure !== 'minutes' && mesure !== 'km') return null;
    return this.proximites.colonne(proximite, this.reglages.villes);
  }

  private get offre() {
    return this.proximites.socle.contexte.offre;
  }
}

/** Id without its kind: "articulation.msp" is read as "articulation". */
function famille(id: string): IdIndicateur | '' {
  return (id.split('.')[0] ?? '') as IdIndicateur;
}

function connuSi(connu: boolean): EtatValeur {
  return connu ? 'connu' : 'inconnu';
}

function versDrapeau(valeur: number | undefined, test: (valeur: number) => boolean): number {
  return valeur === undefined || Number.isNaN(valeur) ? Number.NaN : Number(test(valeur));
}
