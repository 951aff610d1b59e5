import { ConstructeurCode } from '../domain/shared/colonne-code';
import { ConstructeurTexte } from '../domain/shared/colonne-texte';
import type { Reference } from '../reference/contrat';
import { type Endroit, lireDateNotee, nettoyer, restaurerZeros } from './champs';
import { ConstructeurNombre, creerFloat32, creerInt32, creerUint8, creerUint32 } from './colonne-nombre';
import type { LotEtablissements } from './lot';
import { RefusFichier } from './refus';
import type { ResolveurCommunes } from './resolveur';

/** One establishment as its file writes it; "" = not stated. */
export interface EtablissementBrut {
  cle: number;
  cleEj: number;
  nom: string;
  nomLong: string;
  adresse: string;
  acheminement: string;
  telephone: string;
  siret: string;
  categorie: string;
  libelleCategorie: string;
  /** FINESS or INSEE code of the département. */
  departement: string;
  /** Three characters beside the département, or the whole INSEE code. */
  commune: string;
  dateOuverture: string;
  dateMaj: string;
  /** Known closed; absent where the format only lists open ones. */
  ferme?: boolean;
  dateFermeture?: string;
  /** NaN unknown. */
  places: number;
}

/** Names of the fields in the source format, for anomalies. */
export interface NomsChamps {
  readonly categorie: string;
  readonly departement: string;
  readonly commune: string;
  readonly acheminement: string;
  readonly telephone: string;
  readonly siret: string;
  readonly dateOuverture: string;
  readonly dateMaj: string;
  readonly nom: string;
}

/**
 * Establishments of one file: France has about 175,000, closed ones included (August 2026). A longer file is
 * another thing, or many times the same; it is refused before it takes the memory of the page.
 */
export const ETABLISSEMENTS_MAX = 300_000;

/** Checks establishments and grows their columns. */
export class ConstructeurEtablissements {
  private readonly cle = new ConstructeurNombre(creerUint32);
  private readonly cleEj = new ConstructeurNombre(creerUint32);
  private readonly ligne = new ConstructeurNombre(creerUint32);
  private readonly nom = new ConstructeurTexte();
  private readonly nomLong = new ConstructeurTexte();
  private readonly adresse = new ConstructeurTexte();
  private readonly acheminement = new ConstructeurTexte();
  private readonly telephone = new ConstructeurTexte();
  private readonly siret = new ConstructeurTexte();
  private readonly categorie = new ConstructeurCode();
  private readonly libelleCategorie = new ConstructeurCode();
  private readonly departement = new ConstructeurCode();
  private readonly commune = new ConstructeurNombre(creerInt32);
  private readonly places = new ConstructeurNombre(creerFloat32);
  private readonly dateOuverture = new ConstructeurNombre(creerInt32);
  private readonly dateFermeture = new ConstructeurNombre(creerInt32);
  private readonly ferme = new ConstructeurNombre(creerUint8);
  private readonly dateMaj = new ConstructeurNombre(creerInt32);
  private readonly reference: Reference;
  private readonly resolveur: ResolveurCommunes;
  private readonly noms: NomsChamps;

  constructor(reference: Reference, resolveur: ResolveurCommunes, noms: NomsChamps) {
    this.reference = reference;
    this.resolveur = resolveur;
    this.noms = noms;
  }

  get nombre(): number {
    return this.cle.nombre;
  }

  /** Row of its commune in the shipped table, -1 unknown. Throws `RefusFichier` past the limit. */
  push(brut: EtablissementBrut, endroit: Endroit): number {
    if (this.cle.nombre === ETABLISSEMENTS_MAX) {
      throw new RefusFichier('trop_d_etablissements', String(ETABLISSEMENTS_MAX));
    }
    const noms = this.noms;
    const nom = brut.nom !== '' ? brut.nom : brut.nomLong;
    if (nom === '') endroit.journal.noter('nom_absent', endroit.ligne, noms.nom, '');
    this.cle.push(brut.cle);
    this.cleEj.push(brut.cleEj);
    this.ligne.push(endroit.ligne);
    this.nom.push(nom);
    // A long name that says nothing more is not kept twice.
    this.nomLong.push(brut.nomLong === nom ? '' : brut.nomLong);
    this.adresse.push(brut.adresse);
    const acheminement = reparerAcheminement(brut.acheminement, noms.acheminement, endroit);
    this.acheminement.push(acheminement);
    this.telephone.push(reparerTelephone(brut.telephone, noms.telephone, endroit));
    this.siret.push(restaurerZeros(brut.siret, 14, noms.siret, endroit));
    this.pousserCategorie(brut, endroit);
    const commune = this.pousserTerritoire(brut, acheminement, endroit);
    this.places.push(brut.places);
    this.dateOuverture.push(lireDateNotee(brut.dateOuverture, noms.dateOuverture, endroit));
    this.dateFermeture.push(lireDateNotee(brut.dateFermeture ?? '', 'dateFermeture', endroit));
    this.ferme.push(brut.ferme === true ? 1 : 0);
    this.dateMaj.push(lireDateNotee(brut.dateMaj, noms.dateMaj, endroit));
    return commune;
  }

  /** Gives their legal entity to all establishments from row `debut` on: some formats name it after them. */
  rattacher(debut: number, cleEj: number): void {
    this.cleEj.remplir(debut, cleEj);
  }

  build(): LotEtablissements {
    return {
      nombre: this.cle.nombre,
      cle: this.cle.build(),
      cleEj: this.cleEj.build(),
      ligne: this.ligne.build(),
      nom: this.nom.build(),
      nomLong: this.nomLong.build(),
      adresse: this.adresse.build(),
      acheminement: this.acheminement.build(),
      telephone: this.telephone.build(),
      siret: this.siret.build(),
      categorie: this.categorie.build(),
      libelleCategorie: this.libelleCategorie.build(),
      departement: this.departement.build(),
      commune: this.commune.build(),
      places: this.places.build(),
      dateOuverture: this.dateOuverture.build(),
      dateFermeture: this.dateFermeture.build(),
      ferme: this.ferme.build(),
      dateMaj: this.dateMaj.build(),
    };
  }

  private pousserCategorie(brut: EtablissementBrut, endroit: Endroit): void {
    const code = restaurerZeros(brut.categorie, 3, this.noms.categorie, endroit);
    this.categorie.push(code);
    const connue = this.reference.nomenclature.categories.get(code);
    this.libelleCategorie.push(connue ? '' : brut.libelleCategorie);
    if (code === '')
      endroit.journal.noter('categorie_absente', endroit.ligne, this.noms.categorie, brut.categorie);
    else if (!connue)
      endroit.journal.noter('categorie_inconnue', endroit.ligne, this.noms.categorie, brut.categorie);
    else if (!connue.ouverte)
      endroit.journal.noter('categorie_fermee', endroit.ligne, this.noms.categorie, code);
  }

  private pousserTerritoire(brut: EtablissementBrut, acheminement: string, endroit: Endroit): number {
    const departement = lireDepartement(brut, this.noms, endroit);
    const longueur = brut.commune.length > 3 ? 5 : 3;
    const commune = restaurerZeros(brut.commune, longueur, this.noms.commune, endroit);
    const { rang, parCode } = this.resolveur.trouver(departement, commune, acheminement);
    this.commune.push(rang);
    if (!parCode) {
      if (rang >= 0) endroit.journal.noter('commune_deduite', endroit.ligne, this.noms.commune, acheminement);
      else if (commune === '') endroit.journal.noter('commune_absente', endroit.ligne, this.noms.commune, '');
      else endroit.journal.noter('commune_inconnue', endroit.ligne, this.noms.commune, brut.commune);
    }
    let insee = rang >= 0 ? this.resolveur.departementDe(rang) : this.resolveur.departementConnu(departement);
    if (insee === '') {
      endroit.journal.noter('departement_inconnu', endroit.ligne, this.noms.departement, brut.departement);
      insee = this.departementDuNumero(brut.cle);
    }
    this.departement.push(insee);
    return rang;
  }

  /** The first two characters of a FINESS number are the département where it was given. */
  private departementDuNumero(cle: number): string {
    const tete = Math.floor(cle / 10_000_000);
    return this.resolveur.departementConnu(
      String(Math.floor(tete / 36)) + (tete % 36).toString(36).toUpperCase(),
    );
  }
}

function lireDepartement(brut: EtablissementBrut, noms: NomsChamps, endroit: Endroit): string {
  const propre = brut.departement.length === 2 ? brut.departement : nettoyer(brut.departement).toUpperCase();
  if (propre === '' && brut.commune.length === 5) {
    return brut.commune.slice(0, brut.commune.startsWith('97') || brut.commune.startsWith('98') ? 3 : 2);
  }
  return /^\d$/.test(propre) ? restaurerZeros(propre, 2, noms.departement, endroit) : propre;
}

function reparerAcheminement(texte: string, colonne: string, endroit: Endroit): string {
  if (texte.charCodeAt(4) !== 32 || !/^\d{4} /.test(texte)) return texte;
  endroit.journal.noter('zero_initial_restaure', endroit.ligne, colonne, texte);
  return `0${texte}`;
}

/** Ten digits; nine of them are a number whose zero was lost. */
function reparerTelephone(texte: string, colonne: string, endroit: Endroit): string {
  if (texte.length === 10 || texte === '') return texte;
  if (/^[1-9]\d{8}$/.test(texte)) return restaurerZeros(texte, 10, colonne, endroit);
  return texte;
}
