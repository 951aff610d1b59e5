import {
  ACCOLADE,
  ACCOLADE_FERMANTE,
  BARRE,
  CLASSE_FERMANTE,
  CLASSE_GUILLEMET,
  CLASSE_OUVRANTE,
  CLASSES,
  CROCHET,
  CROCHET_FERMANT,
  chercherFinTexte,
  DEUX_POINTS,
  ESPACE,
  GUILLEMET,
  passerRetrait,
  SAUT_DE_LIGNE,
  VIRGULE,
} from './balayage';
import { avancerHachage, type Noeud, type Traitement, type Unite } from './regles';
import { type Morceau, Retenue } from './retenue';

/** Where a text stops being JSON, or stops before its end. */
export interface Rupture {
  readonly ligne: number;
  readonly octet: number;
}

/** EF BB BF. */
const MARQUE = 0xbb;

/** What is expected at the next byte. */
const AVANT_VALEUR = 0;
const PREMIERE_VALEUR = 1;
const AVANT_CLE = 2;
const PREMIERE_CLE = 3;
const DANS_CLE = 4;
const AVANT_DEUX_POINTS = 5;
const DANS_TEXTE = 6;
const DANS_SCALAIRE = 7;
/** In an array or an object passed over as a whole, and in a text of it. */
const DANS_BLOC = 8;
const TEXTE_DU_BLOC = 9;
const APRES_VALEUR = 10;
const FINI = 11;
const ROMPU = 12;

interface Conteneur {
  readonly tableau: boolean;
  /** Treatments of the keys of this object, or of the objects of this array. */
  readonly noeud: Noeud | null;
  /** Elements of this array are handed over one by one. */
  readonly elements: Unite | null;
  /** This object is handed over at its end. */
  readonly estUnite: boolean;
}

/**
 * Cuts chosen elements out of a JSON stream and prunes them of what is not wanted, in one pass over the bytes:
 * neither the text nor any large array is ever held whole. Keys and elements may come in any order. The top
 * object itself, without its cut arrays, is handed over last.
 */
export class DecoupeurFiness {
  rupture: Rupture | null = null;
  private etat = AVANT_VALEUR;
  private readonly pile: Conteneur[] = [];
  private readonly retenue: Retenue;
  private readonly racine: Unite;
  /** The bytes being read. */
  private vue: DataView = new DataView(new ArrayBuffer(0));
  private ignore = false;
  private echappe = false;
  private blocs = 0;
  private hachage = 0;
  private cleEchappee = false;
  private traitement: Traitement | undefined;
  private ligne = 1;
  private octetAvant = 0;

  constructor(racine: Unite, recevoir: (morceau: Morceau) => void) {
    this.racine = racine;
    this.retenue = new Retenue(recevoir);
  }

  /** Reads the next bytes; those after a rupture are passed over. */
  pousser(octets: Uint8Array): void {
    if (octets.length === 0) return;
    this.retenue.recommencer(octets);
    this.vue = new DataView(octets.buffer, octets.byteOffset, octets.length);
    let i = this.echappe ? 1 : 0;
    this.echappe = false;
    while (i < octets.length) i = this.avancer(octets, i);
    this.retenue.verser(octets.length);
    this.octetAvant += octets.length;
  }

  /** Ends the stream; what was read of an unfinished object is handed over as incomplete. */
  finir(): void {
    this.vue = new DataView(new ArrayBuffer(0));
    if (this.etat !== FINI && this.etat !== ROMPU) this.rompre(0);
  }

  private avancer(octets: Uint8Array, i: number): number {
    switch (this.etat) {
      case DANS_TEXTE:
      case TEXTE_DU_BLOC:
        return this.lireTexte(octets, i);
      case DANS_BLOC:
        return this.passerBloc(octets, i);
      case DANS_CLE:
        return this.lireCle(octets, i);
      case DANS_SCALAIRE:
        return this.lireScalaire(octets, i);
      case ROMPU:
        return octets.length;
      default:
        return this.lirePonctuation(octets, i);
    }
  }

  private lireTexte(octets: Uint8Array, debut: number): number {
    const i = chercherFinTexte(octets, this.vue, debut);
    if (i >= octets.length) {
      this.echappe = i > octets.length;
      return octets.length;
    }
    if (this.etat === TEXTE_DU_BLOC) this.etat = DANS_BLOC;
    else this.finirValeur(i + 1);
    return i + 1;
  }

  private passerBloc(octets: Uint8Array, debut: number): number {
    const fin = octets.length;
    const { vue } = this;
    let { blocs, ligne } = this;
    let i = debut;
    while (i < fin && blocs > 0) {
      const classe = CLASSES[octets[i] as number] as number;
      i += 1;
      if (classe === 0) continue;
      if (classe === CLASSE_GUILLEMET) {
        // Most texts end in the same bytes: no change of state for them.
        i = chercherFinTexte(octets, vue, i) + 1;
        if (i <= fin) continue;
        this.echappe = i > fin + 1;
        this.etat = TEXTE_DU_BLOC;
        i = fin;
      } else if (classe === CLASSE_OUVRANTE) blocs += 1;
      else if (classe === CLASSE_FERMANTE) blocs -= 1;
      else {
        ligne += 1;
        i = passerRetrait(vue, i);
      }
    }
    this.blocs = blocs;
    this.ligne = ligne;
    if (blocs === 0) this.finirValeur(i);
    return i;
  }

  private lireCle(octets: Uint8Array, debut: number): number {
    const fin = octets.length;
    let { hachage } = this;
    for (let i = debut; i < fin; i += 1) {
      const octet = octets[i] as number;
      if (octet === GUILLEMET) {
        const noeud = (this.pile[this.pile.length - 1] as Conteneur).noeud;
        this.traitement = this.cleEchappee ? undefined : noeud?.cles.get(hachage);
        this.etat = AVANT_DEUX_POINTS;
        return i + 1;
      }
      if (octet === BARRE) {
        this.cleEchappee = true;
        i += 1;
        this.echappe = i === fin;
      } else hachage = avancerHachage(hachage, octet);
    }
    this.hachage = hachage;
    return fin;
  }

  private lireScalaire(octets: Uint8Array, debut: number): number {
    let i = debut;
    for (; i < octets.length; i += 1) {
      const octet = octets[i] as number;
      if (octet <= ESPACE || octet === VIRGULE || octet === CROCHET_FERMANT || octet === ACCOLADE_FERMANTE) {
        this.finirValeur(i);
        return i;
      }
    }
    return i;
  }

  /** Blanks, then the one byte that says what comes. */
  private lirePonctuation(octets: Uint8Array, debut: number): number {
    let i = debut;
    while (i < octets.length && (octets[i] as number) <= ESPACE) {
      const saut = octets[i] === SAUT_DE_LIGNE;
      i += 1;
      if (!saut) continue;
      this.ligne += 1;
      i = passerRetrait(this.vue, i);
    }
    if (i === octets.length) return i;
    const octet = octets[i] as number;
    switch (this.etat) {
      case PREMIERE_CLE:
      case AVANT_CLE:
        if (octet === GUILLEMET) {
          this.hachage = 0;
          this.cleEchappee = false;
          this.etat = DANS_CLE;
        } else if (this.etat === PREMIERE_CLE && octet === ACCOLADE_FERMANTE) this.fermer(octet, i);
        else this.rompre(i);
        break;
      case AVANT_DEUX_POINTS:
        if (octet === DEUX_POINTS) this.etat = AVANT_VALEUR;
        else this.rompre(i);
        break;
      case APRES_VALEUR:
        if (octet === VIRGULE) this.suivre(i);
        else this.fermer(octet, i);
        break;
      case PREMIERE_VALEUR:
        if (octet === CROCHET_FERMANT) this.fermer(octet, i);
        else this.ouvrirValeur(octet, i);
        break;
      case AVANT_VALEUR:
        this.ouvrirValeur(octet, i);
        break;
      default:
        // Something after the end of the top object.
        this.rompre(i);
    }
    return i + 1;
  }

  private ouvrirValeur(octet: number, i: number): void {
    const conteneur = this.pile[this.pile.length - 1];
    if (conteneur === undefined) {
      if (octet === ACCOLADE) this.ouvrirUnite(this.racine, octet, i);
      // A byte order mark may stand before the top object.
      else if (octet < MARQUE) this.rompre(i);
    } else if (!conteneur.tableau) this.traiterValeur(octet, i);
    else if (conteneur.elements !== null) this.ouvrirUnite(conteneur.elements, octet, i);
    else if (octet === ACCOLADE && conteneur.noeud !== null) this.empiler(false, conteneur.noeud);
    else this.passerValeur(octet, i);
  }

  /** The value of a key. */
  private traiterValeur(octet: number, i: number): void {
    const { traitement } = this;
    if (traitement?.sorte === 'ignorer') {
      this.retenue.remplacer(i);
      this.ignore = true;
      this.passerValeur(octet, i);
    } else if (traitement?.sorte === 'elements' && octet === CROCHET) {
      this.retenue.remplacer(i);
      this.pile.push({ tableau: true, noeud: null, elements: traitement.unite, estUnite: false });
      this.etat = PREMIERE_VALEUR;
    } else if (traitement?.sorte === 'dans' && (octet === ACCOLADE || octet === CROCHET)) {
      this.empiler(octet === CROCHET, traitement.noeud);
    } else this.passerValeur(octet, i);
  }

  private empiler(tableau: boolean, noeud: Noeud): void {
    this.pile.push({ tableau, noeud, elements: null, estUnite: false });
    this.etat = tableau ? PREMIERE_VALEUR : PREMIERE_CLE;
  }

  private ouvrirUnite(unite: Unite, octet: number, i: number): void {
    this.retenue.ouvrir(unite.nom, i, this.ligne, this.octetAvant + i);
    if (octet === ACCOLADE) {
      this.pile.push({ tableau: false, noeud: unite.noeud, elements: null, estUnite: true });
      this.etat = PREMIERE_CLE;
    } else this.passerValeur(octet, i);
  }

  /** Goes over a value without looking into it. */
  private passerValeur(octet: number, i: number): void {
    switch (octet) {
      case GUILLEMET:
        this.etat = DANS_TEXTE;
        return;
      case ACCOLADE:
      case CROCHET:
        this.blocs = 1;
        this.etat = DANS_BLOC;
        return;
      case VIRGULE:
      case DEUX_POINTS:
      case ACCOLADE_FERMANTE:
      case CROCHET_FERMANT:
        this.rompre(i);
        return;
      default:
        this.etat = DANS_SCALAIRE;
    }
  }

  /** `fin` = offset after the last byte of a value passed over. */
  private finirValeur(fin: number): void {
    this.etat = APRES_VALEUR;
    if (this.ignore) {
      this.ignore = false;
      this.retenue.reprendre(fin);
    } else if (this.pile[this.pile.length - 1]?.elements) this.retenue.fermer(fin);
  }

  /** A comma: what comes before it in a unit is whole. */
  private suivre(i: number): void {
    const conteneur = this.pile[this.pile.length - 1] as Conteneur;
    this.etat = conteneur.tableau ? AVANT_VALEUR : AVANT_CLE;
    if (conteneur.estUnite && conteneur.noeud?.reparable) this.retenue.assurer(i);
  }

  private fermer(octet: number, i: number): void {
    const conteneur = this.pile[this.pile.length - 1] as Conteneur;
    if (octet !== (conteneur.tableau ? CROCHET_FERMANT : ACCOLADE_FERMANTE)) {
      this.rompre(i);
      return;
    }
    this.pile.pop();
    this.etat = this.pile.length === 0 ? FINI : APRES_VALEUR;
    if (conteneur.elements !== null) this.retenue.reprendre(i + 1);
    else if (conteneur.estUnite) this.retenue.fermer(i + 1);
  }

  /** The text is no JSON from here on: what is whole of the objects still open is handed over. */
  private rompre(i: number): void {
    this.rupture = { ligne: this.ligne, octet: this.octetAvant + i };
    this.etat = ROMPU;
    this.retenue.rompre();
  }
}
