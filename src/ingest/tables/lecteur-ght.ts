import type { Groupement } from '../../domain/cooperation/groupement';
import { foldTexte } from '../../domain/shared/fold-texte';
import { type Endroit, lireFiness, texteFiness } from '../champs';
import type { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import type { LecteurTable } from '../lecteur-de-table';
import { lireCellule } from './cellules';
import type { ColonnesTable, EnteteTable } from './contrat';
import { ConstructeurMembres, lireRole } from './membres';

const CODES_NUMERO = {
  absent: 'numero_finess_absent',
  invalide: 'numero_finess_invalide',
  scientifique: 'notation_scientifique',
} as const;

interface Ght {
  readonly code: string;
  readonly nom: string;
  readonly membres: ConstructeurMembres;
}

/** GHT, one row per member: the support is told by its role, or by the category column of the ministry's list. */
export class LecteurGht implements LecteurTable {
  private readonly ghts = new Map<string, Ght>();
  private readonly colonnes: ColonnesTable;
  private readonly journal: Journal;
  private readonly entete: EnteteTable;
  private readonly endroit: Endroit;

  constructor(colonnes: ColonnesTable, journal: Journal, entete: EnteteTable) {
    this.colonnes = colonnes;
    this.journal = journal;
    this.entete = entete;
    this.endroit = { journal, ligne: 0 };
  }

  lire(cellules: readonly string[], ligne: number): boolean {
    this.endroit.ligne = ligne;
    const cellule = (champ: string): string => lireCellule(cellules, this.colonnes.get(champ));
    const [code, nom] = [cellule('codeGht'), cellule('nomGht')];
    const cle = code === '' ? foldTexte(nom) : code;
    if (cle === '') {
      this.journal.noter('ght_sans_nom', ligne);
      return false;
    }
    const numero = this.lireNumero(cellule('numeroFiness'), 'numeroFiness', 'numero_finess_absent');
    if (numero === '') return false;
    const support = this.lireNumero(cellule('numeroSupport'), 'numeroSupport', null);
    const role =
      numero === support
        ? 'support'
        : (lireRole(cellule('role')) ?? lireRole(cellule('categorie')) ?? 'membre');
    let ght = this.ghts.get(cle);
    if (ght === undefined) {
      ght = { code, nom: nom === '' ? code : nom, membres: new ConstructeurMembres() };
      this.ghts.set(cle, ght);
    }
    const nouveau = ght.membres.ajouter(numero, role, cellule('nomMembre'));
    if (!nouveau)
      this.journal.noter(
        'membre_en_double',
        ligne,
        this.entete.noms[this.colonnes.get('numeroFiness') ?? -1],
        numero,
      );
    // The support may be named on the rows of the others only.
    if (support !== '' && support !== numero) ght.membres.ajouter(support, 'support', '');
    return nouveau;
  }

  terminer(): { readonly contenu: ContenuLot; readonly refusees: number } {
    const groupements = [...this.ghts].map(([cle, { code, nom, membres }]): Groupement => {
      if (!membres.avecSupport) this.journal.noter('ght_sans_support', null, null, nom);
      return {
        id: `ght:${cle}`,
        nom,
        genre: 'ght',
        famille: null,
        numeroFinessEj: null,
        numeroGcc: /^\d{11}$/.test(code) ? code : null,
        statut: null,
        support: null,
        dateCreation: null,
        dateFermeture: null,
        membres: membres.build(),
        source: { fichier: this.entete.fichier, date: null },
      };
    });
    const contenu: ContenuLot = {
      ...CONTENU_VIDE,
      genre: 'ght',
      date: 0,
      groupements: groupements.length === 0 ? null : groupements,
    };
    return { contenu, refusees: 0 };
  }

  private lireNumero(texte: string, champ: string, absent: 'numero_finess_absent' | null): string {
    const colonne = this.entete.noms[this.colonnes.get(champ) ?? -1] ?? champ;
    return texteFiness(lireFiness(texte, colonne, this.endroit, { ...CODES_NUMERO, absent }));
  }
}
