import type { Anomalie } from '../domain/shared/anomalie';
import { type CodeAnomalie, SEVERITES } from './codes';

/** Beyond this many, anomalies of one file are counted by code instead of kept one by one. */
const DETAILS_MAX = 200_000;
const LONGUEUR_VALEUR = 200;

/** Collects the anomalies of one file without letting a hopeless file fill the memory. */
export class Journal {
  private readonly details: Anomalie[] = [];
  private readonly suite = new Map<CodeAnomalie, number>();

  noter(
    code: CodeAnomalie,
    ligne: number | null = null,
    colonne: string | null = null,
    valeur: string | null = null,
  ): void {
    if (this.details.length >= DETAILS_MAX) {
      this.suite.set(code, (this.suite.get(code) ?? 0) + 1);
      return;
    }
    this.details.push({
      code,
      severite: SEVERITES[code],
      ligne,
      colonne,
      valeur: valeur === null ? null : couper(valeur),
    });
  }

  /** Anomalies in the order of the file: whole-file ones first, then by line. */
  lister(): Anomalie[] {
    const liste = [...this.details];
    liste.sort((a, b) => (a.ligne ?? 0) - (b.ligne ?? 0));
    for (const [code, nombre] of this.suite) {
      liste.push({
        code: 'anomalies_non_detaillees',
        severite: SEVERITES.anomalies_non_detaillees,
        ligne: null,
        colonne: code,
        valeur: String(nombre),
      });
    }
    return liste;
  }

  ajouter(autre: Journal): void {
    for (const a of autre.details) {
      this.noter(a.code as CodeAnomalie, a.ligne, a.colonne, a.valeur);
    }
    for (const [code, nombre] of autre.suite) {
      this.suite.set(code, (this.suite.get(code) ?? 0) + nombre);
    }
  }
}

/** A short copy: a slice would keep the whole piece of file it comes from in memory. */
function couper(valeur: string): string {
  return ` ${valeur.slice(0, LONGUEUR_VALEUR)}`.slice(1);
}
