import {
  cleFiness,
  type Endroit,
  lireDate,
  lireFiness,
  lireNombre,
  nettoyer,
  restaurerZeros,
} from './champs';
import type { Champ, Colonnes } from './colonnes';
import { ConstructeurCapacites } from './constructeur-capacites';
import { ConstructeurEntites } from './constructeur-entites';
import { ConstructeurEtablissements } from './constructeur-etablissements';
import { ConstructeurPositions } from './constructeur-positions';
import type { ContexteLecture } from './contexte';
import type { GenreFichier } from './contrat';
import { lireCoordonnees } from './coordonnees';
import { type Entete, estEntete } from './entete';
import type { Journal } from './journal';
import { CONTENU_VIDE, type ContenuLot, type Lecteur } from './lecteur';
import { nommerEntite } from './nommer-entite';

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

/** A closed establishment or entity in the "etat" of the national tables. */
const FERME = /^(?:f|ferm|c$|caduc|clos|radi|inactif|i$)/i;

/** What an establishment's record says of its entity. */
interface EntiteDite {
  readonly nom: string;
  readonly siren: string;
  readonly statut: string;
}

/** Reads a table with a header: establishments, legal entities (or both, told by "type"), or places alone. */
export class LecteurTableau implements Lecteur {
  lignes = 0;
  acceptees = 0;
  private avantEntete = true;
  private date = 0;
  private readonly entete: Entete;
  private readonly c: Colonnes;
  private readonly journal: Journal;
  private readonly endroit: Endroit;
  private readonly etablissements: ConstructeurEtablissements;
  private readonly positions: ConstructeurPositions;
  private readonly capacites: ConstructeurCapacites;
  private readonly entites: ConstructeurEntites;
  private readonly entitesDites = new Map<number, EntiteDite>();
  private readonly avecPositions: boolean;

  constructor(entete: Entete, { reference, resolveur }: ContexteLecture, journal: Journal) {
    this.entete = entete;
    this.c = entete.colonnes;
    this.journal = journal;
    this.endroit = { journal, ligne: 0 };
    const nom = (champ: Champ, defaut: string): string => entete.noms[this.c[champ] ?? -1] ?? defaut;
    this.etablissements = new ConstructeurEtablissements(reference, resolveur, {
      nom: nom('nom', nom('nomLong', 'nom')),
      categorie: nom('categorie', 'categorie'),
      departement: nom('departement', 'departement'),
      commune: nom('codeCommune', nom('commune', 'commune')),
      acheminement: nom('acheminement', nom('codePostal', 'acheminement')),
      telephone: nom('telephone', 'telephone'),
      siret: nom('siret', 'siret'),
      dateOuverture: nom('dateOuverture', 'date_ouverture'),
      dateMaj: nom('dateMaj', 'date_maj'),
    });
    this.positions = new ConstructeurPositions(journal);
    this.capacites = new ConstructeurCapacites(journal);
    this.entites = new ConstructeurEntites(reference, journal);
    const c = this.c;
    this.avecPositions = [c.longitude, c.x, c.xLambert, c.point].some((rang) => rang !== undefined);
  }

  ligne(champs: string[], ligne: number): void {
    if (this.avantEntete && estEntete(champs, this.entete.noms)) {
      this.avantEntete = false;
      return;
    }
    if (champs.every((valeur) => valeur.trim() === '')) return;
    this.lignes += 1;
    this.endroit.ligne = ligne;
    if (this.avantEntete) {
      this.journal.noter('ligne_hors_tableau', ligne, null, champs.join(' '));
      return;
    }
    if (this.lire(champs)) this.acceptees += 1;
  }

  guillemetIsole(ligne: number): void {
    this.journal.noter('guillemet_isole', ligne);
  }

  ligneTropLongue(ligne: number): void {
    this.lignes += 1;
    this.journal.noter('ligne_trop_longue', ligne);
  }

  plausible(champs: string[]): boolean {
    return champs.length === this.entete.noms.length;
  }

  terminer(): ContenuLot {
    this.acceptees -= this.capacites.rejetees;
    for (const [cle, dite] of this.entitesDites)
      this.entites.push(
        { cle, ...dite, ...nommerEntite(dite.nom, ''), dateMaj: 0, directe: false },
        0,
        'statut',
      );
    const capacites = this.capacites.build();
    const avecEtablissements = this.etablissements.nombre > 0;
    return {
      ...CONTENU_VIDE,
      genre: this.genre(),
      date: this.date,
      etablissements: avecEtablissements ? this.etablissements.build() : null,
      positions: avecEtablissements && this.avecPositions ? this.positions.build(true) : null,
      capacites: capacites.nombre > 0 ? capacites : null,
      entites: this.entites.nombre > 0 ? this.entites.build() : null,
    };
  }

  private genre(): GenreFichier {
    const noms = new Set(this.entete.noms.map((nom) => nom.trim().toLowerCase()));
    const national = ['et_finess', 'ej_finess', 'categ_code', 'statut_jur_code', 'geoloc_x', 'com_code'];
    return national.filter((nom) => noms.has(nom)).length >= 4 ? 't_finess' : 'table';
  }

  private lire(champs: string[]): boolean {
    if (!this.longueurAdmise(champs)) return false;
    const etat = this.valeur(champs, 'etat');
    if (etat !== '' && FERME.test(etat)) {
      this.journal.noter(
        'etablissement_ferme',
        this.endroit.ligne,
        this.entete.noms[this.c.etat ?? -1] ?? 'etat',
        etat,
      );
      return false;
    }
    const extraction = lireDate(this.valeur(champs, 'dateExtraction'));
    if (extraction > this.date) this.date = extraction;
    const estEntite = this.entete.usage === 'entites' || /^(?:ej|entit)/i.test(this.valeur(champs, 'type'));
    const numero = this.c.numeroEt ?? this.c.numeroEj ?? -1;
    const nomColonne = this.entete.noms[numero] ?? 'finess';
    const cle =
      cleFiness(champs[numero] ?? '') ||
      lireFiness(champs[numero] ?? '', nomColonne, this.endroit, CODES_NUMERO);
    if (cle === 0) return false;
    if (estEntite) this.lireEntite(champs, cle);
    else if (this.entete.usage === 'places')
      this.capacites.pushTotal(cle, this.lirePlaces(champs), this.endroit.ligne);
    else this.lireEtablissement(champs, cle);
    return true;
  }

  private lireEntite(champs: string[], cle: number): void {
    const nomEj = this.valeur(champs, 'nomEj');
    const noms = nommerEntite(nomEj || this.valeur(champs, 'nom'), this.valeur(champs, 'nomLong'));
    const dite = this.lireStatutEtSiren(champs);
    const dateMaj = Math.max(0, lireDate(this.valeur(champs, 'dateMaj')));
    const colonne = this.entete.noms[this.c.statut ?? -1] ?? 'statut';
    this.entites.push({ cle, ...noms, ...dite, dateMaj, directe: true }, this.endroit.ligne, colonne);
  }

  private lireStatutEtSiren(champs: string[]): { readonly siren: string; readonly statut: string } {
    const noms = this.entete.noms;
    return {
      siren: restaurerZeros(
        this.valeur(champs, 'siren'),
        9,
        noms[this.c.siren ?? -1] ?? 'siren',
        this.endroit,
      ),
      statut: restaurerZeros(
        this.valeur(champs, 'statut'),
        2,
        noms[this.c.statut ?? -1] ?? 'statut',
        this.endroit,
      ),
    };
  }

  private lireEtablissement(champs: string[], cle: number): void {
    const endroit = this.endroit;
    const nomEj = this.entete.noms[this.c.numeroEj ?? -1] ?? 'finess_ej';
    const cleEj = lireFiness(this.valeur(champs, 'numeroEj'), nomEj, endroit, CODES_NUMERO_EJ);
    if (cleEj > 0) this.retenirEntiteDite(champs, cleEj);
    const { codeCommune, acheminement } = this.lireLieu(champs);
    this.etablissements.push(
      {
        cle,
        cleEj,
        nom: this.valeur(champs, 'nom'),
        nomLong: this.valeur(champs, 'nomLong'),
        adresse: this.lireAdresse(champs),
        acheminement,
        telephone: this.valeur(champs, 'telephone'),
        siret: this.valeur(champs, 'siret'),
        categorie: this.valeur(champs, 'categorie'),
        libelleCategorie: this.valeur(champs, 'libelleCategorie'),
        departement: this.valeur(champs, 'departement'),
        commune: codeCommune,
        dateOuverture: this.valeur(champs, 'dateOuverture'),
        dateMaj: this.valeur(champs, 'dateMaj'),
        places: this.lirePlaces(champs),
      },
      endroit,
    );
    if (this.avecPositions) this.lirePosition(champs, cle);
  }

  /** "commune" holds a code or a name according to the producer. */
  private lireLieu(champs: string[]): { codeCommune: string; acheminement: string } {
    const commune = this.valeur(champs, 'commune');
    let codeCommune = this.valeur(champs, 'codeCommune');
    const estCode = /^(?:\d[\dAB]\d{3}|\d{1,5})$/i.test(commune);
    if (codeCommune === '' && estCode) codeCommune = commune;
    const ligne = this.valeur(champs, 'acheminement');
    if (ligne !== '') return { codeCommune, acheminement: ligne };
    const codePostal = restaurerZeros(
      this.valeur(champs, 'codePostal'),
      5,
      this.entete.noms[this.c.codePostal ?? -1] ?? 'code_postal',
      this.endroit,
    );
    return { codeCommune, acheminement: `${codePostal} ${estCode ? '' : commune}`.trim() };
  }

  private lireAdresse(champs: string[]): string {
    const parties = (['adresse', 'numvoie', 'compvoie', 'typvoie', 'voie', 'lieudit'] as const).map((champ) =>
      this.valeur(champs, champ),
    );
    return parties.filter((partie) => partie !== '').join(' ');
  }

  private lirePosition(champs: string[], cle: number): void {
    const { ligne } = this.endroit;
    const precision = this.valeur(champs, 'precision');
    if (precision !== '' && precision !== 'source') {
      this.journal.noter(
        'coordonnees_non_source',
        ligne,
        this.entete.noms[this.c.precision ?? -1] ?? 'precision_position',
        precision,
      );
      this.positions.pushEcartee(cle, ligne);
      return;
    }
    const { x, y, source, colonne } = lireCoordonnees(champs, this.c, this.entete.noms);
    this.positions.push(cle, x, y, source, '', ligne, colonne);
  }

  private lirePlaces(champs: string[]): number {
    for (const champ of ['places', 'placesAutorisees'] as const) {
      const texte = this.valeur(champs, champ);
      if (texte === '') continue;
      const nombre = lireNombre(texte);
      if (nombre >= 0 && nombre <= 100_000) return nombre;
      this.journal.noter(
        'capacite_invalide',
        this.endroit.ligne,
        this.entete.noms[this.c[champ] ?? -1] ?? champ,
        texte,
      );
    }
    return Number.NaN;
  }

  /** Several establishments may tell of one entity differently: the choice does not depend on their order. */
  private retenirEntiteDite(champs: string[], cle: number): void {
    if (this.c.nomEj === undefined && this.c.statut === undefined && this.c.siren === undefined) return;
    const dite = { nom: this.valeur(champs, 'nomEj'), ...this.lireStatutEtSiren(champs) };
    const texte = ` ${dite.nom}\u0001${dite.siren}\u0001${dite.statut}`.slice(1);
    const deja = this.entitesDites.get(cle);
    if (deja && `${deja.nom}\u0001${deja.siren}\u0001${deja.statut}` >= texte) return;
    const [nom, siren, statut] = texte.split('\u0001') as [string, string, string];
    this.entitesDites.set(cle, { nom, siren, statut });
  }

  private longueurAdmise(champs: string[]): boolean {
    const attendue = this.entete.noms.length;
    if (champs.length === attendue) return true;
    let utile = champs.length;
    while (utile > 0 && champs[utile - 1] === '') utile -= 1;
    const colonne = null;
    if (utile <= attendue) {
      if (champs.length < attendue)
        this.journal.noter(
          'colonnes_manquantes',
          this.endroit.ligne,
          colonne,
          `${champs.length} / ${attendue}`,
        );
      return true;
    }
    // A delimiter too many shifts what follows: the category code tells.
    const categorie = this.valeur(champs, 'categorie');
    const enPlace = categorie === '' || /^\d{1,4}$/.test(categorie);
    this.journal.noter(
      enPlace ? 'colonnes_en_trop' : 'colonnes_decalees',
      this.endroit.ligne,
      colonne,
      `${champs.length} / ${attendue}`,
    );
    return enPlace;
  }

  private valeur(champs: string[], champ: Champ): string {
    const rang = this.c[champ];
    return rang === undefined ? '' : nettoyer(champs[rang] ?? '');
  }
}
