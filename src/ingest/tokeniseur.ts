import Papa from 'papaparse';

/** A record cannot span more lines than this; beyond, its opening quote is taken for a stray one. */
const LIGNES_PAR_ENREGISTREMENT = 50;
/** Longest line accepted, in characters. */
const LONGUEUR_LIGNE = 1 << 20;

export interface ReceveurLignes {
  /** One record with the physical line where it begins (1-based). Empty lines are not sent. */
  ligne(champs: string[], ligne: number): void;
  /** A quote that closes nowhere: the line was read without quoting. */
  guillemetIsole(ligne: number): void;
  /** A line beyond any reasonable length: skipped, to be counted. */
  ligneTropLongue(ligne: number): void;
  /** False when a record read over several lines cannot be one record. */
  plausible(champs: string[]): boolean;
}

/**
 * Cuts CSV text into records with PapaParse, piece by piece. Runs of lines without a quote take
 * its fast path; the others are read with quoting, and a stray quote costs its own line only.
 */
export class Tokeniseur {
  private reste = '';
  private ligneCourante = 1;
  private jeter = false;
  private lignesMax = LIGNES_PAR_ENREGISTREMENT;
  private readonly retourChariot: boolean;
  private readonly receveur: ReceveurLignes;
  private readonly rapide: Papa.Parser;
  private readonly cite: Papa.Parser;

  constructor(delimiteur: string, retourChariotSeul: boolean, receveur: ReceveurLignes) {
    this.receveur = receveur;
    this.retourChariot = retourChariotSeul;
    this.rapide = new Papa.Parser({ delimiter: delimiteur, newline: '\n', fastMode: true });
    this.cite = new Papa.Parser({ delimiter: delimiteur, newline: '\n', fastMode: false });
  }

  pousser(morceau: string): void {
    const texte = this.retourChariot ? morceau.replaceAll('\r', '\n') : morceau;
    const dernier = texte.lastIndexOf('\n');
    if (dernier < 0) {
      this.reste += texte;
      this.surveillerLongueur();
      return;
    }
    const zone = this.reste + texte.slice(0, dernier + 1);
    const lu = this.traiter(zone, false);
    this.reste = zone.slice(lu) + texte.slice(dernier + 1);
    this.surveillerLongueur();
  }

  finir(): void {
    if (this.reste !== '') {
      const zone = `${this.reste}\n`;
      this.reste = '';
      this.traiter(zone, true);
    }
  }

  private surveillerLongueur(): void {
    if (this.reste.length <= LONGUEUR_LIGNE || this.reste.includes('\n')) return;
    if (!this.jeter) this.receveur.ligneTropLongue(this.ligneCourante);
    this.jeter = true;
    this.reste = '';
  }

  /** Reads the whole lines of `zone`; returns how far it went (an open quote may wait for more text). */
  private traiter(zone: string, fin: boolean): number {
    let position = 0;
    if (this.jeter) {
      // End of a line too long, already counted.
      position = zone.indexOf('\n') + 1;
      this.ligneCourante += 1;
      this.jeter = false;
    }
    let guillemet = zone.indexOf('"', position);
    while (guillemet >= 0) {
      const debut = zone.lastIndexOf('\n', guillemet) + 1;
      if (debut > position) this.lireRapide(zone.slice(position, debut - 1));
      let finBloc = zone.indexOf('\n', guillemet) + 1;
      let suivant = zone.indexOf('"', finBloc);
      while (suivant >= 0 && zone.lastIndexOf('\n', suivant) + 1 === finBloc) {
        finBloc = zone.indexOf('\n', suivant) + 1;
        suivant = zone.indexOf('"', finBloc);
      }
      position = this.lireBloc(zone, debut, finBloc, fin);
      if (position < 0) return -position - 1;
      guillemet = suivant >= position ? suivant : zone.indexOf('"', position);
    }
    if (position < zone.length) this.lireRapide(zone.slice(position, -1));
    return zone.length;
  }

  private lireRapide(lignes: string): void {
    if (lignes === '') {
      // PapaParse sees no record in an empty text: it is one empty line here.
      this.ligneCourante += 1;
      return;
    }
    for (const champs of this.rapide.parse(lignes, 0, false).data as string[][]) {
      this.emettre(champs, this.ligneCourante);
      this.ligneCourante += 1;
    }
  }

  private emettre(champs: string[], ligne: number): void {
    const dernier = champs.length - 1;
    const fin = champs[dernier] as string;
    if (fin.charCodeAt(fin.length - 1) === 13) champs[dernier] = fin.slice(0, -1);
    if (dernier === 0 && champs[0] === '') return;
    this.receveur.ligne(champs, ligne);
  }

  /** Lines that all hold a quote. Returns the position after them, or -(start)-1 to wait for more text. */
  private lireBloc(zone: string, debut: number, fin: number, finale: boolean): number {
    const bloc = zone.slice(debut, fin - 1);
    const resultat = this.lireCite(bloc);
    let lignes = 1;
    for (let k = bloc.indexOf('\n'); k >= 0; k = bloc.indexOf('\n', k + 1)) lignes += 1;
    if (resultat !== null && resultat.length === lignes) {
      for (const champs of resultat) {
        this.emettre(champs, this.ligneCourante);
        this.ligneCourante += 1;
      }
      return fin;
    }
    let position = debut;
    while (position < fin) {
      const suite = this.lireEnregistrement(zone, position, finale);
      if (suite < 0) return -position - 1;
      position = suite;
    }
    return position;
  }

  /** One record, on one line or on several. Returns the position after it, -1 to wait for more text. */
  private lireEnregistrement(zone: string, debut: number, finale: boolean): number {
    const finLigne = zone.indexOf('\n', debut);
    let fin = finLigne;
    for (let lignes = 1; lignes <= this.lignesMax; lignes += 1) {
      const resultat = this.lireCite(zone.slice(debut, fin));
      const champs = resultat?.[0];
      if (resultat?.length === 1 && champs && (lignes === 1 || this.receveur.plausible(champs))) {
        this.emettre(champs, this.ligneCourante);
        this.ligneCourante += lignes;
        return fin + 1;
      }
      if (fin + 1 >= zone.length) {
        if (!finale && zone.length - debut < LONGUEUR_LIGNE) return -1;
        break;
      }
      fin = zone.indexOf('\n', fin + 1);
    }
    this.receveur.guillemetIsole(this.ligneCourante);
    // A file full of stray quotes has no long records: stop looking far for each of them.
    this.lignesMax = Math.max(2, this.lignesMax >> 1);
    for (const champs of this.rapide.parse(zone.slice(debut, finLigne), 0, false).data as string[][]) {
      this.emettre(champs.map(deciter), this.ligneCourante);
    }
    this.ligneCourante += 1;
    return finLigne + 1;
  }

  private lireCite(texte: string): string[][] | null {
    // A carriage return between a closing quote and the line feed would be taken for content.
    const propre = texte.includes('\r') ? texte.replace(/\r(?=\n|$)/g, '') : texte;
    const resultat = this.cite.parse(propre, 0, false);
    return resultat.errors.length > 0 ? null : (resultat.data as string[][]);
  }
}

/** Takes the quotes off a field that is properly quoted on a line that is not. */
function deciter(champ: string): string {
  if (champ.length < 2 || !champ.startsWith('"') || !champ.endsWith('"')) return champ;
  return champ.slice(1, -1).replaceAll('""', '"');
}
