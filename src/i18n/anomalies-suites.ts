/** Parts of a message, already put into words. */
interface Faits {
  /** « valeur », or "vide". */
  readonly valeur: string;
  /** Raw text, for what is not a cell. */
  readonly brut: string;
  /** Name of the field. */
  readonly champ: string;
}

export interface Texte {
  /** A few words, for a list by kind. */
  readonly libelle: string;
  /** What happened. */
  readonly fait: (faits: Faits) => string;
  /** What was kept and what can be done. */
  readonly suite: string;
}

export const RIEN_CHANGE = 'Rien de ce fichier n’a été gardé\u00a0; ce qui était chargé n’a pas changé.';
export const ATTENDUS =
  'Un fichier FINESS (JSON ou CSV), un tableau (CSV, XLSX, ODS) ou des contours (GeoJSON, TopoJSON) sont attendus, au besoin compressés (.gz, .zip).';
export const LIGNE_REJETEE = 'La ligne est rejetée\u00a0; les autres sont lues.';
export const LIGNE_GARDEE = 'La ligne est gardée.';
export const SANS_VALEUR = 'La ligne est gardée sans cette valeur.';
export const AU_CENTRE = 'L’établissement est gardé et placé au point de sa commune.';
