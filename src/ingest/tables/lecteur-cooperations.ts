import type { Groupement } from '../../domain/cooperation/groupement';
import { foldTexte } from '../../domain/shared/fold-texte';
import { type Endroit, lireFiness, texteDate, texteFiness } from '../champs';
import type { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import type { LecteurTable } from '../lecteur-de-table';
import { lireCellule, lireDateOuAnnee } from './cellules';
import { type ColonnesTable, colonnesDe, type EnteteTable } from './contrat';
import { lireFamille, lireGenre } from './genre-cooperation';
import { ConstructeurMembres, lireNumeros, lireRole } from './membres';

const CODES_NUMERO = {
  absent: null,
  invalide: 'membre_illisible',
  scientifique: 'valeur_notation_scientifique',
} as const;
const TEXTES = ['nom', 'support', 'famille'] as const;
const DATES = ['dateCreation', 'dateFermeture'] as const;

interface Cooperation {
  readonly cle: string;
  readonly membres: ConstructeurMembres;
  /** First value met of each field. */
  readonly textes: Record<(typeof TEXTES)[number], string>;
  readonly dates: Record<(typeof DATES)[number], number>;
  numeroEj: string;
}

/** Existing cooperations: rows of one identifier, or else of one name, are one cooperation. */
export class LecteurCooperations implements LecteurTable {
  private readonly cooperations = new Map<string, Cooperation>();
  private readonly colonnes: ColonnesTable;
  private readonly colonnesMembre: ReturnType<typeof colonnesDe>;
  private readonly journal: Journal;
  private readonly entete: EnteteTable;
  private readonly endroit: Endroit;

  constructor(colonnes: ColonnesTable, journal: Journal, entete: EnteteTable) {
    this.colonnes = colonnes;
    this.colonnesMembre = colonnesDe(colonnes, 'membre');
    this.journal = journal;
    this.entete = entete;
    this.endroit = { journal, ligne: 0 };
  }

  lire(cellules: readonly string[], ligne: number): boolean {
    this.endroit.ligne = ligne;
    const cellule = (champ: string): string => lireCellule(cellules, this.colonnes.get(champ));
    const cle = foldTexte(cellule('identifiant') || cellule('nom'));
    if (cle === '') {
      this.journal.noter('cooperation_sans_nom', ligne);
      return false;
    }
    let cooperation = this.cooperations.get(cle);
    const premiere = cooperation === undefined;
    if (cooperation === undefined) {
      cooperation = {
        cle,
        membres: new ConstructeurMembres(),
        textes: { nom: '', support: '', famille: '' },
        dates: { dateCreation: 0, dateFermeture: 0 },
        numeroEj: '',
      };
      this.cooperations.set(cle, cooperation);
    }
    const { textes, dates } = cooperation;
    for (const champ of TEXTES) textes[champ] ||= cellule(champ);
    for (const champ of DATES) {
      const noter = { journal: this.journal, ligne, colonne: this.nom(champ) };
      dates[champ] ||= lireDateOuAnnee(cellule(champ), '0101', noter);
    }
    cooperation.numeroEj ||= this.lireNumero(cellule('numeroEj'), 'numeroEj');
    const nouveau = this.lireMembres(cellules, cooperation.membres);
    if (!nouveau && !premiere) this.journal.noter('membre_en_double', ligne, null, textes.nom || cle);
    return nouveau || premiere;
  }

  terminer(): { readonly contenu: ContenuLot; readonly refusees: number } {
    const groupements = [...this.cooperations.values()].map((cooperation) => this.build(cooperation));
    return {
      contenu: {
        ...CONTENU_VIDE,
        genre: 'cooperations',
        date: 0,
        groupements: groupements.length === 0 ? null : groupements,
      },
      refusees: 0,
    };
  }

  private lireMembres(cellules: readonly string[], membres: ConstructeurMembres): boolean {
    const cellule = (champ: string): string => lireCellule(cellules, this.colonnes.get(champ));
    const role = lireRole(cellule('role')) ?? 'membre';
    let nouveau = false;
    for (const numero of lireNumeros(cellule('numeroFiness'), this.nom('numeroFiness'), this.endroit))
      nouveau = membres.ajouter(numero, role, cellule('nomMembre')) || nouveau;
    for (const { nom, colonne } of this.colonnesMembre)
      for (const numero of lireNumeros(lireCellule(cellules, colonne), nom, this.endroit))
        nouveau = membres.ajouter(numero, 'membre', '') || nouveau;
    const support = this.lireNumero(cellule('numeroSupport'), 'numeroSupport');
    return support === '' ? nouveau : membres.ajouter(support, 'support', '') || nouveau;
  }

  private lireNumero(texte: string, champ: string): string {
    return texteFiness(lireFiness(texte, this.nom(champ), this.endroit, CODES_NUMERO));
  }

  private nom(champ: string): string {
    return this.entete.noms[this.colonnes.get(champ) ?? -1] ?? champ;
  }

  private build({ cle, membres, textes, dates, numeroEj }: Cooperation): Groupement {
    const nom = textes.nom === '' ? cle : textes.nom;
    const genre = lireGenre(textes.support);
    if (genre === null && textes.support !== '')
      this.journal.noter('support_inconnu', null, this.nom('support'), textes.support);
    const liste = membres.build();
    if (liste.length === 0) this.journal.noter('cooperation_sans_membre', null, null, nom);
    return {
      // Its own number makes it one with the group FINESS knows.
      id: numeroEj === '' ? `table:${cle}` : `ej:${numeroEj}`,
      nom,
      genre: genre ?? 'autre',
      famille: lireFamille(textes.famille),
      numeroFinessEj: numeroEj === '' ? null : numeroEj,
      numeroGcc: null,
      statut: null,
      support: genre === null && textes.support !== '' ? textes.support : null,
      dateCreation: texteDate(dates.dateCreation),
      dateFermeture: texteDate(dates.dateFermeture),
      membres: liste,
      source: { fichier: this.entete.fichier, date: null },
    };
  }
}
