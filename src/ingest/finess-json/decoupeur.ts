import { avancerHachage, type Noeud, type Traitement, type Unite } from './regles';
import { Tampon } from './tampon';

/** One element cut out of the stream, as JSON text. */
export interface Morceau {
  readonly nom: string;
  /** Valid until the next element only. */
  readonly octets: Uint8Array;
  /** 1-based line, and offset in the file, where it begins. */
  readonly ligne: number;
  readonly octet: number;
  /** Larger than anything known: `octets` holds its beginning only. */
  readonly tropLong: boolean;
  /** false for what could be saved of an object the file does not close. */
  readonly complet: boolean;
}

/** Where a text stops being JSON, or stops before its end. */
export interface Rupture {
  readonly ligne: number;
  readonly octet: number;
}

/** The largest known element is under 1 MB once pruned. */
const MORCEAU_MAX = 16 * 1024 ** 2;

const SAUT_DE_LIGNE = 10;
const ESPACE = 32;
const GUILLEMET = 34;
const VIRGULE = 44;
const DEUX_POINTS = 58;
const CROCHET = 91;
const BARRE = 92;
const CROCHET_FERMANT = 93;
const ACCOLADE = 123;
const ACCOLADE_FERMANTE = 125;
/** EF BB BF. */
const MARQUE = 0xbb;
const NULL = Uint8Array.from('null', (c) => c.charCodeAt(0));

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

/** Bytes that matter when a block is passed over. */
const CLASSES = new Uint8Array(256);
CLASSES[GUILLEMET] = 1;
CLASSES[ACCOLADE] = 2;
CLASSES[CROCHET] = 2;
CLASSES[ACCOLADE_FERMANTE] = 3;
CLASSES[CROCHET_FERMANT] = 3;
CLASSES[SAUT_DE_LIGNE] = 4;

interface Conteneur {
  readonly tableau: boolean;
  /** Treatments of the keys of this object, or of the objects of this array. */
  readonly noeud: Noeud | null;
  /** Elements of this array are handed over one by one. */
  readonly elements: Unite | null;
  /** This object is handed over at its end. */
  readonly estUnite: boolean;
}

/** One object being cut; units nest as the rules do. */
interface Ouverte {
  readonly tampon: Tampon;
  nom: string;
  ligne: number;
  octet: number;
  /** Length of the text up to its last whole member, -1 before the first. */
  sur: number;
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
  private readonly unites: Ouverte[] = [];
  private niveau = -1;
  private readonly racine: Unite;
  private readonly recevoir: (morceau: Morceau) => void;
  private octets: Uint8Array = new Uint8Array(0);
  /** Where the bytes being kept begin in `octets`, -1 when they are not kept. */
  private plage = -1;
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
    this.recevoir = recevoir;
  }

  /** Reads the next bytes; those after a rupture are passed over. */
  pousser(octets: Uint8Array): void {
    if (octets.length === 0) return;
    this.octets = octets;
    if (this.plage >= 0) this.plage = 0;
    let i = this.echappe ? 1 : 0;
    this.echappe = false;
    while (i < octets.length) i = this.avancer(octets, i);
    this.vider(octets.length);
    this.octetAvant += octets.length;
  }

  /** Ends the stream; what was read of an unfinished object is handed over as incomplete. */
  finir(): void {
    this.octets = new Uint8Array(0);
    this.plage = -1;
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
    const fin = octets.length;
    let i = debut;
    while (i < fin) {
      const octet = octets[i] as number;
      if (octet === GUILLEMET) {
        if (this.etat === TEXTE_DU_BLOC) this.etat = DANS_BLOC;
        else this.finirValeur(i + 1);
        return i + 1;
      }
      i += octet === BARRE ? 2 : 1;
    }
    this.echappe = i > fin;
    return fin;
  }

  private passerBloc(octets: Uint8Array, debut: number): number {
    const fin = octets.length;
    let { blocs } = this;
    for (let i = debut; i < fin; i += 1) {
      const octet = octets[i] as number;
      // A third of an indented file.
      if (octet === ESPACE) continue;
      const classe = CLASSES[octet] as number;
      if (classe === 0) continue;
      if (classe === 1) {
        // Most texts end in the same piece: no change of state for them.
        i += 1;
        while (i < fin && octets[i] !== GUILLEMET) i += octets[i] === BARRE ? 2 : 1;
        if (i < fin) continue;
        this.echappe = i > fin;
        this.etat = TEXTE_DU_BLOC;
        break;
      }
      if (classe === 4) this.ligne += 1;
      else if (classe === 2) blocs += 1;
      else {
        blocs -= 1;
        if (blocs > 0) continue;
        this.finirValeur(i + 1);
        return i + 1;
      }
    }
    this.blocs = blocs;
    return fin;
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
      if (octets[i] === SAUT_DE_LIGNE) this.ligne += 1;
      i += 1;
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
      this.remplacer(i);
      this.ignore = true;
      this.passerValeur(octet, i);
    } else if (traitement?.sorte === 'elements' && octet === CROCHET) {
      this.remplacer(i);
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
    this.niveau += 1;
    let ouverte = this.unites[this.niveau];
    if (ouverte === undefined) {
      ouverte = { tampon: new Tampon(MORCEAU_MAX), nom: '', ligne: 0, octet: 0, sur: -1 };
      this.unites.push(ouverte);
    }
    ouverte.tampon.vider();
    ouverte.nom = unite.nom;
    ouverte.ligne = this.ligne;
    ouverte.octet = this.octetAvant + i;
    ouverte.sur = -1;
    this.plage = i;
    if (octet === ACCOLADE) {
      this.pile.push({ tableau: false, noeud: unite.noeud, elements: null, estUnite: true });
      this.etat = PREMIERE_CLE;
    } else this.passerValeur(octet, i);
  }

  /** null stands for a value that is ignored or cut into elements. */
  private remplacer(i: number): void {
    this.vider(i);
    this.plage = -1;
    this.unites[this.niveau]?.tampon.ajouter(NULL, 0, NULL.length);
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
      this.plage = fin;
    } else if (this.pile[this.pile.length - 1]?.elements) this.fermerUnite(fin);
  }

  /** A comma: what comes before it in a unit is whole. */
  private suivre(i: number): void {
    const conteneur = this.pile[this.pile.length - 1] as Conteneur;
    this.etat = conteneur.tableau ? AVANT_VALEUR : AVANT_CLE;
    if (!conteneur.estUnite || !conteneur.noeud?.reparable) return;
    const ouverte = this.unites[this.niveau] as Ouverte;
    this.vider(i);
    this.plage = i;
    ouverte.sur = ouverte.tampon.longueur;
  }

  private fermer(octet: number, i: number): void {
    const conteneur = this.pile[this.pile.length - 1] as Conteneur;
    if (octet !== (conteneur.tableau ? CROCHET_FERMANT : ACCOLADE_FERMANTE)) {
      this.rompre(i);
      return;
    }
    this.pile.pop();
    this.etat = this.pile.length === 0 ? FINI : APRES_VALEUR;
    if (conteneur.elements !== null) this.plage = i + 1;
    else if (conteneur.estUnite) this.fermerUnite(i + 1);
  }

  private fermerUnite(fin: number): void {
    this.vider(fin);
    this.plage = -1;
    const { tampon, nom, ligne, octet } = this.unites[this.niveau] as Ouverte;
    this.niveau -= 1;
    this.recevoir({ nom, octets: tampon.lire(), ligne, octet, tropLong: tampon.deborde, complet: true });
  }

  /** Keeps the bytes of the current range up to `fin`. */
  private vider(fin: number): void {
    if (this.plage >= 0 && fin > this.plage)
      this.unites[this.niveau]?.tampon.ajouter(this.octets, this.plage, fin);
    if (this.plage >= 0) this.plage = fin;
  }

  /** The text is no JSON from here on: the whole members of the objects still open are handed over, inner ones first. */
  private rompre(i: number): void {
    this.rupture = { ligne: this.ligne, octet: this.octetAvant + i };
    this.etat = ROMPU;
    this.plage = -1;
    for (; this.niveau >= 0; this.niveau -= 1) {
      const { tampon, nom, ligne, octet, sur } = this.unites[this.niveau] as Ouverte;
      const debut = sur < 0 ? new Uint8Array(0) : tampon.lire(sur);
      const octets = new Uint8Array(debut.length + 1);
      octets.set(debut);
      octets[debut.length] = ACCOLADE_FERMANTE;
      this.recevoir({ nom, octets, ligne, octet, tropLong: tampon.deborde, complet: false });
    }
  }
}
