import type { FichierSource, ProgressionLecture } from './contrat';

/** Shortest time between two reports of progress. */
const INTERVALLE_MS = 40;

/** Counts bytes and rows over all the files of one import and reports them now and then. */
export class Suivi {
  private readonly rapporter: ((progression: ProgressionLecture) => void) | undefined;
  private readonly octetsTotal: number;
  private octetsAvant = 0;
  private octetsFichier = 0;
  private lignesAvant = 0;
  private lignesFichier = 0;
  private fichier = '';
  private dernier = 0;

  constructor(fichiers: readonly FichierSource[], rapporter?: (progression: ProgressionLecture) => void) {
    this.rapporter = rapporter;
    this.octetsTotal = fichiers.reduce((somme, f) => somme + f.tailleOctets, 0);
  }

  /** The bytes of a file as they come from the disk, counted; counting restarts if it is read again. */
  async *compter(source: FichierSource): AsyncGenerator<Uint8Array> {
    this.octetsFichier = 0;
    for await (const octets of source.flux()) {
      yield octets;
      this.octetsFichier += octets.length;
    }
  }

  ouvrir(nom: string): void {
    this.fichier = nom;
    this.emettre('lecture');
  }

  /** Rows of the current content so far. */
  signaler(lignes: number): void {
    this.lignesFichier = lignes;
    if (performance.now() - this.dernier >= INTERVALLE_MS) this.emettre('lecture');
  }

  /** The current content (one file, or one member of an archive) is done. */
  clore(): void {
    this.lignesAvant += this.lignesFichier;
    this.lignesFichier = 0;
  }

  fermer(tailleOctets: number): void {
    this.octetsAvant += tailleOctets;
    this.octetsFichier = 0;
    this.emettre('lecture');
  }

  assembler(): void {
    this.emettre('assemblage');
  }

  private emettre(etape: ProgressionLecture['etape']): void {
    this.dernier = performance.now();
    this.rapporter?.({
      etape,
      fichier: this.fichier,
      octetsLus: Math.min(this.octetsTotal, this.octetsAvant + this.octetsFichier),
      octetsTotal: this.octetsTotal,
      lignes: this.lignesAvant + this.lignesFichier,
    });
  }
}
