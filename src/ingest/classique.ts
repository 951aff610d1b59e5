import { genreDuStatut } from '../domain/cooperation/genre-du-statut';
import type { Groupement } from '../domain/cooperation/groupement';
import type { Reference } from '../reference/contrat';
import { cleFiness, type Endroit, lireDate, lireFiness, restaurerZeros, texteDate } from './champs';
import { ConstructeurCapacites } from './constructeur-capacites';
import { ConstructeurEntites } from './constructeur-entites';
import { ConstructeurEtablissements, type EtablissementBrut } from './constructeur-etablissements';
import { ConstructeurPositions } from './constructeur-positions';
import type { GenreFichier } from './contrat';
import { creerCooperation } from './creer-cooperation';
import type { Journal } from './journal';
import { CONTENU_VIDE, type ContenuLot, type Lecteur } from './lecteur';
import { nommerEntite } from './nommer-entite';
import type { ResolveurCommunes } from './resolveur';

/** Ranks of the fields of a `structureet` record of 1100502 and 1100507. */
const ET = {
  rs: 3,
  rslongue: 4,
  complrs: 5,
  compldistrib: 6,
  numvoie: 7,
  typvoie: 8,
  voie: 9,
  compvoie: 10,
  lieuditbp: 11,
  commune: 12,
  departement: 13,
  ligneacheminement: 15,
  telephone: 16,
  categetab: 18,
  libcategetab: 19,
  siret: 22,
  dateouv: 28,
  dateautor: 29,
  datemaj: 30,
} as const;
const ET_LONGUEUR_MAX = 32;
/** Older vintages stop at datemaj. */
const ET_LONGUEUR_MIN = 31;

const NOMS_ET = {
  nom: 'rs',
  categorie: 'categetab',
  departement: 'departement',
  commune: 'commune',
  acheminement: 'ligneacheminement',
  telephone: 'telephone',
  siret: 'siret',
  dateOuverture: 'dateouv',
  dateMaj: 'datemaj',
} as const;

const CODES_NUMERO = {
  absent: 'numero_finess_absent',
  invalide: 'numero_finess_invalide',
  scientifique: 'notation_scientifique',
} as const;
const CODES_NUMERO_EJ = {
  absent: null,
  invalide: 'numero_ej_invalide',
  scientifique: 'valeur_notation_scientifique',
} as const;

/** Reads the headless CSV files of FINESS (cs1100501, 502, 505, 507): each record says its section first. */
export class LecteurClassique implements Lecteur {
  lignes = 0;
  acceptees = 0;
  private date = 0;
  private enteteLue = false;
  private readonly journal: Journal;
  private readonly endroit: Endroit;
  private readonly etablissements: ConstructeurEtablissements;
  private readonly positions: ConstructeurPositions;
  private readonly capacites: ConstructeurCapacites;
  private readonly entites: ConstructeurEntites;
  /** Legal entities that are cooperation groups; these files do not name their members. */
  private readonly cooperations: Groupement[] = [];
  private readonly brut: EtablissementBrut = creerBrut();

  constructor(reference: Reference, resolveur: ResolveurCommunes, journal: Journal) {
    this.journal = journal;
    this.endroit = { journal, ligne: 0 };
    this.etablissements = new ConstructeurEtablissements(reference, resolveur, NOMS_ET);
    this.positions = new ConstructeurPositions(journal);
    this.capacites = new ConstructeurCapacites(journal);
    this.entites = new ConstructeurEntites(reference, journal);
  }

  ligne(champs: string[], ligne: number): void {
    this.endroit.ligne = ligne;
    switch (champs[0]) {
      case 'structureet':
        this.compter(this.lireStructureEt(champs));
        return;
      case 'geolocalisation':
        this.compter(this.lireGeolocalisation(champs));
        return;
      case 'equipementsocial':
        this.compter(this.lireEquipement(champs));
        return;
      case 'structureej':
        this.compter(this.lireStructureEj(champs));
        return;
      default:
        this.lireAutre(champs, ligne);
    }
  }

  guillemetIsole(ligne: number): void {
    this.journal.noter('guillemet_isole', ligne);
  }

  ligneTropLongue(ligne: number): void {
    this.lignes += 1;
    this.journal.noter('ligne_trop_longue', ligne);
  }

  /** A field holding a line that begins like a record has swallowed it. */
  plausible(champs: string[]): boolean {
    return !champs.some((c) =>
      /\n(?:structureet|structureej|geolocalisation|equipementsocial|finess)\b/i.test(c),
    );
  }

  terminer(): ContenuLot {
    const capacites = this.capacites.build();
    // Short records beside full ones, without any equipment, are cut establishments rather than a list.
    if (this.etablissements.nombre > 0 && capacites.nombre === 0) {
      for (const ligne of capacites.ligneListe) this.journal.noter('ligne_tronquee', ligne, 'structureet');
      this.acceptees -= capacites.ligneListe.length;
    } else {
      this.acceptees -= this.capacites.rejetees;
    }
    const genre = this.genre(capacites.nombre, capacites.ligneListe.length);
    this.signalerSections(capacites.nombre, capacites.ligneListe.length);
    if (!this.enteteLue && this.lignes > 0) this.journal.noter('entete_absente');
    const avecCapacites =
      capacites.nombre > 0 || (capacites.ligneListe.length > 0 && this.etablissements.nombre === 0);
    return {
      ...CONTENU_VIDE,
      genre,
      date: this.date,
      etablissements: this.etablissements.nombre > 0 ? this.etablissements.build() : null,
      positions: this.positions.nombre > 0 ? this.positions.build(false) : null,
      capacites: avecCapacites ? capacites : null,
      entites: this.entites.nombre > 0 ? this.entites.build() : null,
      groupements: this.cooperations.length > 0 ? this.cooperations : null,
    };
  }

  private compter(acceptee: boolean): void {
    this.lignes += 1;
    if (acceptee) this.acceptees += 1;
  }

  private genre(equipements: number, listees: number): GenreFichier {
    if (this.etablissements.nombre > 0 || this.positions.nombre > 0) return 'finess_etablissements';
    if (equipements > 0 || listees > 0) return 'finess_capacites';
    return this.entites.nombre > 0 ? 'finess_entites' : 'finess_etablissements';
  }

  private signalerSections(equipements: number, listees: number): void {
    if (this.positions.nombre > 0 && this.etablissements.nombre === 0) {
      this.journal.noter('section_manquante', null, 'structureet', 'structureet');
    }
    if (this.etablissements.nombre > 0 && this.positions.nombre === 0) {
      this.journal.noter('section_manquante', null, 'geolocalisation', 'geolocalisation');
    }
    if (this.etablissements.nombre === 0 && listees > 0 && equipements === 0) {
      this.journal.noter('section_manquante', null, 'equipementsocial', 'equipementsocial');
    }
  }

  private lireAutre(champs: string[], ligne: number): void {
    const section = (champs[0] as string).trim();
    const connue = section.toLowerCase();
    if (connue !== section || section !== champs[0]) {
      if (['structureet', 'geolocalisation', 'equipementsocial', 'structureej', 'finess'].includes(connue)) {
        this.ligne([connue, ...champs.slice(1)], ligne);
        return;
      }
    }
    if (section === 'finess') {
      const date = lireDate((champs[3] ?? '').trim());
      if (date < 0) this.journal.noter('date_donnees_invalide', ligne, 'date', champs[3] ?? '');
      if (this.enteteLue) {
        this.compter(false);
        this.journal.noter('entete_repetee', ligne, 'section', champs.join(';'));
      }
      this.enteteLue = true;
      this.date = Math.max(this.date, date);
      return;
    }
    // Delimiters alone are an empty record.
    if (champs.every((c) => c.trim() === '')) return;
    this.compter(false);
    this.journal.noter('section_inconnue', ligne, 'section', champs[0] as string);
  }

  private lireStructureEt(c: string[]): boolean {
    const longueur = c.length === ET_LONGUEUR_MAX ? c.length : longueurUtile(c);
    const endroit = this.endroit;
    if (longueur <= 3) {
      const cle = lireFiness(c[1] ?? '', 'nofinesset', endroit, CODES_NUMERO);
      if (cle > 0) this.capacites.lister(cle, endroit.ligne);
      return cle > 0;
    }
    if (c.length <= ET.categetab) return this.refuser('ligne_tronquee', 'structureet', String(c.length));
    if (!this.longueurAdmise(c, longueur, ET_LONGUEUR_MIN, ET_LONGUEUR_MAX, ET.categetab, 3)) return false;
    const cle = cleFiness(c[1] as string) || lireFiness(c[1] as string, 'nofinesset', endroit, CODES_NUMERO);
    if (cle === 0) return false;
    const cleEj =
      cleFiness(c[2] as string) || lireFiness(c[2] as string, 'nofinessej', endroit, CODES_NUMERO_EJ);
    const dateautor = c[ET.dateautor] ?? '';
    if (dateautor !== '' && lireDate(dateautor) < 0)
      this.journal.noter('date_invalide', endroit.ligne, 'dateautor', dateautor);
    const brut = this.brut;
    brut.cle = cle;
    brut.cleEj = cleEj;
    brut.nom = c[ET.rs] as string;
    brut.nomLong = c[ET.rslongue] as string;
    brut.adresse = adresse(c);
    brut.acheminement = c[ET.ligneacheminement] as string;
    brut.telephone = c[ET.telephone] as string;
    brut.siret = c[ET.siret] ?? '';
    brut.categorie = c[ET.categetab] as string;
    brut.libelleCategorie = c[ET.libcategetab] ?? '';
    brut.departement = c[ET.departement] as string;
    brut.commune = c[ET.commune] as string;
    brut.dateOuverture = c[ET.dateouv] ?? '';
    brut.dateMaj = c[ET.datemaj] ?? '';
    this.etablissements.push(brut, endroit);
    return true;
  }

  private lireGeolocalisation(c: string[]): boolean {
    if (c.length < 4) return this.refuser('ligne_tronquee', 'geolocalisation', String(c.length));
    const cle =
      cleFiness(c[1] as string) || lireFiness(c[1] as string, 'nofinesset', this.endroit, CODES_NUMERO);
    if (cle === 0) return false;
    if (c.length === 6) {
      this.positions.push(
        cle,
        c[2] as string,
        c[3] as string,
        c[4] as string,
        c[5] as string,
        this.endroit.ligne,
      );
      return true;
    }
    // sourcecoordet may itself be split; the date is then the last field that reads as one.
    const longueur = longueurUtile(c);
    const dernier = c[longueur - 1] as string;
    const avecDate = longueur > 5 && lireDate(dernier) > 0;
    const source = c.slice(4, avecDate ? longueur - 1 : longueur).join(',');
    this.positions.push(
      cle,
      c[2] as string,
      c[3] as string,
      source,
      avecDate ? dernier : '',
      this.endroit.ligne,
    );
    return true;
  }

  private lireEquipement(c: string[]): boolean {
    if (c.length < 10) return this.refuser('ligne_tronquee', 'equipementsocial', String(c.length));
    const cle = lireFiness(c[1] as string, 'nofinesset', this.endroit, CODES_NUMERO);
    if (cle === 0) return false;
    if (c.length < 25)
      this.journal.noter('colonnes_manquantes', this.endroit.ligne, 'equipementsocial', String(c.length));
    this.capacites.push(cle, c, this.endroit.ligne);
    return true;
  }

  private lireStructureEj(c: string[]): boolean {
    if (c.length < 17) return this.refuser('ligne_tronquee', 'structureej', String(c.length));
    if (!this.longueurAdmise(c, longueurUtile(c), 22, 23, 16, 2)) return false;
    const cle = lireFiness(c[1] as string, 'nofiness', this.endroit, CODES_NUMERO);
    if (cle === 0) return false;
    const creation = c[22] ?? '';
    if (creation !== '' && lireDate(creation) < 0)
      this.journal.noter('date_invalide', this.endroit.ligne, 'datecrea', creation);
    const statut = restaurerZeros(c[16] as string, 2, 'statutjuridique', this.endroit);
    const siren = restaurerZeros(c[20] ?? '', 9, 'siren', this.endroit);
    const noms = nommerEntite(c[2] as string, c[3] as string);
    if (genreDuStatut(statut) !== null) {
      const dateCreation = texteDate(Math.max(0, lireDate(creation)));
      this.cooperations.push(
        creerCooperation({ cle, nom: noms.nom, statut, dateCreation, dateFermeture: null }, []),
      );
    }
    this.entites.push(
      { cle, ...noms, siren, statut, dateMaj: 0, directe: true },
      this.endroit.ligne,
      'statutjuridique',
    );
    return true;
  }

  /** A record shorter or longer than its format is kept if the code at `rangTemoin` is still in its place. */
  private longueurAdmise(
    c: string[],
    utile: number,
    min: number,
    max: number,
    rangTemoin: number,
    chiffres: number,
  ): boolean {
    const ordinaire = c.length >= min && utile <= max;
    const temoin = c[rangTemoin] ?? '';
    if (estCode(temoin, chiffres)) {
      if (!ordinaire) {
        const code = utile > max ? 'colonnes_en_trop' : 'colonnes_manquantes';
        this.journal.noter(code, this.endroit.ligne, c[0] as string, String(c.length));
      }
      return true;
    }
    // A code found next door tells that a delimiter too many or too few moved everything.
    const voisin = estCode(c[rangTemoin - 1] ?? '', chiffres) || estCode(c[rangTemoin + 1] ?? '', chiffres);
    if (ordinaire && !voisin) return true;
    return this.refuser('colonnes_decalees', c[0] as string, temoin);
  }

  private refuser(code: 'ligne_tronquee' | 'colonnes_decalees', colonne: string, valeur: string): false {
    this.journal.noter(code, this.endroit.ligne, colonne, valeur);
    return false;
  }
}

/** One to `chiffres` digits. */
function estCode(texte: string, chiffres: number): boolean {
  if (texte.length === 0 || texte.length > chiffres) return false;
  for (let k = 0; k < texte.length; k += 1) {
    const code = texte.charCodeAt(k);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Number of fields once the empty ones at the end are left out. */
function longueurUtile(c: string[]): number {
  let longueur = c.length;
  while (longueur > 0 && c[longueur - 1] === '') longueur -= 1;
  return longueur;
}

function adresse(c: string[]): string {
  let texte = c[ET.numvoie] as string;
  for (const rang of [ET.compvoie, ET.typvoie, ET.voie, ET.compldistrib, ET.lieuditbp]) {
    const partie = c[rang] as string;
    if (partie !== '') texte = texte === '' ? partie : `${texte} ${partie}`;
  }
  return texte;
}

/** An establishment with nothing stated, filled record after record. */
function creerBrut(): EtablissementBrut {
  return {
    cle: 0,
    cleEj: 0,
    nom: '',
    nomLong: '',
    adresse: '',
    acheminement: '',
    telephone: '',
    siret: '',
    categorie: '',
    libelleCategorie: '',
    departement: '',
    commune: '',
    dateOuverture: '',
    dateMaj: '',
    places: Number.NaN,
  };
}
