import type { MembreGroupement } from '../../domain/cooperation/groupement';
import { cleFiness, type Endroit, lireFiness, texteFiness } from '../champs';
import { lireBooleen } from './cellules';

const CODES_MEMBRE = {
  absent: null,
  invalide: 'membre_illisible',
  scientifique: 'valeur_notation_scientifique',
} as const;
const NUMERO = /(?<![\dA-Za-z])\d[\dABab]\d{7}(?![\dA-Za-z])/g;

/**
 * FINESS numbers of a cell: one, or a list ("030780092 ; 030780100", "030780092 CH DE MOULINS, 30780100").
 * What is no number is noted, one anomaly per piece.
 */
export function lireNumeros(texte: string, colonne: string, endroit: Endroit): string[] {
  if (texte === '') return [];
  if (cleFiness(texte) > 0) return [texte];
  return texte.split(/[;,|/\n\r\t]+/).flatMap((morceau) => {
    const propre = morceau.trim();
    if (propre === '') return [];
    const surs = propre.match(NUMERO);
    if (surs !== null) return surs.map((numero) => numero.toUpperCase());
    // Eight digits have lost their zero; several of them may be separated by blanks alone.
    const suite = /^\d{8}(?:\s+\d{8})+$/.test(propre) ? propre.split(/\s+/) : [propre];
    return suite.flatMap((brut) => {
      const cle = lireFiness(brut, colonne, endroit, CODES_MEMBRE);
      return cle === 0 ? [] : [texteFiness(cle)];
    });
  });
}

/** Role told by a word ("Établissement support", "S", "oui") or a code; null when it tells none. */
export function lireRole(texte: string): MembreGroupement['role'] | null {
  if (texte === '') return null;
  if (/support|porteur|pilote|t[eê]te de/i.test(texte)) return 'support';
  if (/^s$/i.test(texte)) return 'support';
  const booleen = lireBooleen(texte);
  if (booleen !== null) return booleen ? 'support' : 'membre';
  return /partie|membre|adh[ée]rent|associ[ée]|partenaire|^m$/i.test(texte) ? 'membre' : null;
}

/** Members of one group while its rows are read. */
export class ConstructeurMembres {
  private readonly membres = new Map<string, MembreGroupement>();

  /** false when this adds nothing to what is known of the member. */
  ajouter(numeroFiness: string, role: MembreGroupement['role'], nom: string): boolean {
    const deja = this.membres.get(numeroFiness);
    const apres: MembreGroupement = {
      numeroFiness,
      // Which of the two a number is can only be told by the offer; whoever joins looks for both.
      niveau: 'entite',
      role: deja?.role === 'support' ? 'support' : role,
      nom: deja?.nom ?? (nom === '' ? null : nom),
    };
    this.membres.set(numeroFiness, apres);
    return deja === undefined || deja.role !== apres.role || deja.nom !== apres.nom;
  }

  get avecSupport(): boolean {
    return [...this.membres.values()].some(({ role }) => role === 'support');
  }

  /** Ascending by number. */
  build(): readonly MembreGroupement[] {
    return [...this.membres.values()].sort((a, b) => (a.numeroFiness < b.numeroFiness ? -1 : 1));
  }
}
