import { simplifierNom } from '../domain/table/simplifier-nom';
import { cleFiness, type Endroit, lireDate, lireFiness, lireNombre, nettoyer } from './champs';
import { ConstructeurNombre, creerFloat32 } from './colonne-nombre';
import { ConstructeurPositions } from './constructeur-positions';
import { lireCoordonnees } from './coordonnees';
import { type Entete, estEntete } from './entete';
import type { Journal } from './journal';
import { CONTENU_VIDE, type ContenuLot, type Lecteur } from './lecteur';

/** Headers of the score of a geocoding service, simplified. */
const NOMS_SCORE = ['scoregeocodage', 'resultscore'];
const NOMS_DATE = ['dategeocodage'];
/** Written by our own geocoding for a person to read. */
const NOMS_LISIBLES = ['typegeocodage', 'adressetrouvee'];

/** A header of positions, "" when it is one this reader knows by itself: it is not to be called unused. */
export function tairePositions(nom: string): string {
  const connus = [...NOMS_SCORE, ...NOMS_DATE, ...NOMS_LISIBLES];
  return connus.includes(simplifierNom(nom)) ? '' : nom;
}

const CODES_NUMERO = {
  absent: 'numero_finess_absent',
  invalide: 'numero_finess_invalide',
  scientifique: 'notation_scientifique',
} as const;

/**
 * Reads positions by FINESS number and nothing else. With a column of scores they are those of a geocoding
 * service: kept with their score, and used only where no source gives coordinates.
 */
export class LecteurPositions implements Lecteur {
  lignes = 0;
  acceptees = 0;
  private date = 0;
  private readonly entete: Entete;
  private readonly journal: Journal;
  private readonly endroit: Endroit;
  private readonly positions: ConstructeurPositions;
  private readonly scores = new ConstructeurNombre(creerFloat32);
  private readonly rangScore: number;
  private readonly rangDate: number;

  constructor(entete: Entete, journal: Journal) {
    this.entete = entete;
    this.journal = journal;
    this.endroit = { journal, ligne: 0 };
    this.positions = new ConstructeurPositions(journal);
    const simples = entete.noms.map(simplifierNom);
    this.rangScore = simples.findIndex((nom) => NOMS_SCORE.includes(nom));
    this.rangDate = simples.findIndex((nom) => NOMS_DATE.includes(nom));
  }

  ligne(champs: string[], ligne: number): void {
    if (estEntete(champs, this.entete.noms)) return;
    if (champs.every((valeur) => valeur.trim() === '')) return;
    this.lignes += 1;
    this.endroit.ligne = ligne;
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
    const vide = this.positions.nombre === 0;
    return {
      ...CONTENU_VIDE,
      genre: 'positions',
      date: this.date,
      positions: vide
        ? null
        : {
            ...this.positions.build(false),
            ...(this.rangScore < 0 ? {} : { scores: this.scores.build() }),
          },
    };
  }

  private lire(champs: string[]): boolean {
    const { colonnes, noms } = this.entete;
    const rang = colonnes.numeroEt ?? -1;
    const texte = champs[rang] ?? '';
    const cle = cleFiness(texte) || lireFiness(texte, noms[rang] ?? 'finess', this.endroit, CODES_NUMERO);
    if (cle === 0) return false;
    const { x, y, source, colonne } = lireCoordonnees(champs, colonnes, noms);
    this.positions.push(cle, x, y, source, '', this.endroit.ligne, colonne);
    if (this.rangScore >= 0) this.scores.push(this.lireScore(champs[this.rangScore] ?? ''));
    if (this.rangDate >= 0) this.date = Math.max(this.date, lireDate(nettoyer(champs[this.rangDate] ?? '')));
    return true;
  }

  /** A score that cannot be read counts for the lowest one: the position is there, its worth is not. */
  private lireScore(texte: string): number {
    const score = lireNombre(texte);
    return Number.isNaN(score) ? 0 : Math.min(1, Math.max(0, score));
  }
}
