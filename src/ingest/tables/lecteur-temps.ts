import type { MatriceTemps } from '../../domain/table/annexes';
import { findCommune } from '../../domain/territoire/commune';
import { toCodeInsee } from '../../domain/territoire/departement-finess';
import { cleFiness, type Endroit, lireFiness, restaurerZeros, texteFiness } from '../champs';
import type { ContexteLecture } from '../contexte';
import type { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import type { LecteurTable } from '../lecteur-de-table';
import { donnerExemples, lireCellule, lireQuantite } from './cellules';
import { ConstructeurMatrice } from './constructeur-matrice';
import { type ColonnesTable, colonnesDe, type EnteteTable } from './contrat';

/** Pairs kept at most: 12 bytes each while they are read, as much once sorted. */
export const TRAJETS_MAX = 6_000_000;
/** A day: more is a mistake, or another unit. */
const DUREE_MAX_MIN = 1440;
const CODES_LIEU = {
  absent: 'lieu_illisible',
  invalide: 'lieu_illisible',
  scientifique: 'lieu_illisible',
} as const;

type Cle = MatriceTemps['cle'];
interface Lieu {
  readonly cle: Cle;
  readonly code: string;
}

/** Minutes by pair of places: one row per pair, or a square table with one column per destination. */
export class LecteurTemps implements LecteurTable {
  private readonly matrices: Readonly<Record<Cle, ConstructeurMatrice>> = {
    finess: new ConstructeurMatrice(),
    commune: new ConstructeurMatrice(),
  };
  private trop = false;
  private readonly colonnes: ColonnesTable;
  /** Destinations of a square table. */
  private readonly vers: readonly {
    readonly colonne: number;
    readonly lieu: Lieu | null;
    readonly nom: string;
  }[];
  private readonly contexte: ContexteLecture;
  private readonly journal: Journal;
  private readonly entete: EnteteTable;
  private readonly endroit: Endroit;
  /** Files repeat their origin from row to row. */
  private readonly connus = new Map<string, Lieu>();

  constructor(colonnes: ColonnesTable, contexte: ContexteLecture, journal: Journal, entete: EnteteTable) {
    this.colonnes = colonnes;
    this.contexte = contexte;
    this.journal = journal;
    this.entete = entete;
    this.endroit = { journal, ligne: 0 };
    this.vers = colonnesDe(colonnes, 'vers').map(({ nom, colonne }) => ({
      colonne,
      nom,
      lieu: this.lireLieu(nom, nom),
    }));
  }

  lire(cellules: readonly string[], ligne: number): boolean {
    this.endroit.ligne = ligne;
    const origine = this.lireLieu(this.cellule(cellules, 'origine'), this.nom('origine'));
    if (origine === null) return false;
    return this.vers.length > 0 ? this.lireRangee(cellules, origine) : this.lirePaire(cellules, origine);
  }

  terminer(): { readonly contenu: ContenuLot; readonly refusees: number } {
    const { finess, commune } = this.matrices;
    const cle: Cle = commune.nombre > finess.nombre ? 'commune' : 'finess';
    const autre = this.matrices[cle === 'finess' ? 'commune' : 'finess'];
    if (autre.nombre > 0) this.journal.noter('lieux_de_deux_sortes', null, null, autre.premierCode);
    const { matrice, doubles, exempleDouble } = this.matrices[cle].build(cle, this.entete.fichier);
    if (doubles > 0) this.journal.noter('temps_en_double', null, null, `${exempleDouble} (${doubles})`);
    if (matrice !== null && cle === 'commune') this.controlerCommunes(matrice.codes);
    return {
      contenu: {
        ...CONTENU_VIDE,
        genre: 'temps',
        date: 0,
        annexe: matrice === null ? null : { genre: 'temps', temps: matrice },
      },
      refusees: this.vers.length > 0 ? 0 : autre.nombre + doubles,
    };
  }

  private lirePaire(cellules: readonly string[], origine: Lieu): boolean {
    const destination = this.lireLieu(this.cellule(cellules, 'destination'), this.nom('destination'));
    if (destination === null) return false;
    const minutes = this.cellule(cellules, 'minutes');
    const champ = minutes === '' ? 'secondes' : 'minutes';
    const texte = minutes === '' ? this.cellule(cellules, 'secondes') : minutes;
    return this.pousser(origine, destination, texte, champ === 'secondes' ? 60 : 1, this.nom(champ));
  }

  /** true when one duration at least was kept. */
  private lireRangee(cellules: readonly string[], origine: Lieu): boolean {
    let garde = false;
    for (const { colonne, lieu, nom } of this.vers) {
      const texte = lireCellule(cellules, colonne);
      if (texte === '' || lieu === null) continue;
      garde = this.pousser(origine, lieu, texte, 1, nom) || garde;
    }
    return garde;
  }

  private pousser(
    origine: Lieu,
    destination: Lieu,
    texte: string,
    diviseur: number,
    colonne: string,
  ): boolean {
    const { ligne } = this.endroit;
    const minutes = lireQuantite(texte) / diviseur;
    if (!(minutes >= 0 && minutes <= DUREE_MAX_MIN)) {
      this.journal.noter('temps_invalide', ligne, colonne, texte);
      return false;
    }
    if (origine.cle !== destination.cle) {
      this.journal.noter('lieux_de_deux_sortes', ligne, colonne, `${origine.code} ; ${destination.code}`);
      return false;
    }
    const { finess, commune } = this.matrices;
    if (finess.nombre + commune.nombre >= TRAJETS_MAX) {
      if (!this.trop) this.journal.noter('temps_trop_nombreux', ligne, null, String(TRAJETS_MAX));
      this.trop = true;
      return false;
    }
    this.matrices[origine.cle].pousser(origine.code, destination.code, minutes);
    return true;
  }

  private lireLieu(texte: string, colonne: string): Lieu | null {
    const connu = this.connus.get(texte);
    if (connu !== undefined) return connu;
    const lieu = this.analyserLieu(texte, colonne);
    // A slice would keep its whole piece of file in memory.
    if (lieu !== null) this.connus.set(` ${texte}`.slice(1), lieu);
    return lieu;
  }

  private analyserLieu(texte: string, colonne: string): Lieu | null {
    const directe = cleFiness(texte);
    if (directe > 0) return { cle: 'finess', code: texteFiness(directe) };
    if (/^\d[\dAB]?\d{2,3}$/i.test(texte) && texte.length >= 4) {
      const code = toCodeInsee('', restaurerZeros(texte.toUpperCase(), 5, colonne, this.endroit));
      return { cle: 'commune', code };
    }
    const cle = lireFiness(texte, colonne, this.endroit, CODES_LIEU);
    return cle === 0 ? null : { cle: 'finess', code: texteFiness(cle) };
  }

  private controlerCommunes(codes: readonly string[]): void {
    const { communes } = this.contexte.reference;
    const inconnus = codes.filter((code) => findCommune(communes, code) < 0);
    if (inconnus.length === codes.length)
      this.journal.noter('jointure_commune_vide', null, this.nom('origine'), donnerExemples(inconnus));
    else if (inconnus.length > 0)
      this.journal.noter('communes_hors_table', null, this.nom('origine'), donnerExemples(inconnus));
  }

  private cellule(cellules: readonly string[], champ: string): string {
    return lireCellule(cellules, this.colonnes.get(champ));
  }

  private nom(champ: string): string {
    return this.entete.noms[this.colonnes.get(champ) ?? -1] ?? champ;
  }
}
