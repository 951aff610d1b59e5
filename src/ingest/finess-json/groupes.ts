import { genreDuStatut } from '../../domain/cooperation/genre-du-statut';
import type { Groupement, MembreGroupement } from '../../domain/cooperation/groupement';
import { lireDate, texteDate, texteFiness } from '../champs';
import { creerCooperation, type EntiteCooperation, SOURCE_A_DIRE } from '../creer-cooperation';
import type { Journal } from '../journal';
import { estObjet, listeDe, type Objet, texteDe } from './valeurs';

/** A legal entity or an establishment as members are joined to it. */
export interface Identite {
  readonly cle: number;
  readonly nom: string;
}

/** Finds what the file calls by an identifier of its own; null when it does not hold it. */
export type Trouver = (identifiant: string) => Identite | null;

interface Lu {
  readonly objet: Objet;
  readonly ligne: number;
}

const SUPPORT = 'S';
const CLES_PM = ['pmSmsseId', 'pm_smsseId'] as const;
const CLES_EGE = ['egeId', 'ege_id'] as const;

/** GHT and cooperation groups, joined to the numbers of their members once the whole file is read. */
export class Groupes {
  private readonly ght: Lu[] = [];
  private readonly cooperations: Lu[] = [];
  /** Legal entities whose statut juridique is that of a cooperation group, by their identifier. */
  private readonly entites = new Map<string, EntiteCooperation>();
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  ajouterGht(objet: Objet, ligne: number): void {
    this.ght.push({ objet, ligne });
  }

  ajouterCooperation(objet: Objet, ligne: number): void {
    this.cooperations.push({ objet, ligne });
  }

  /** Any legal entity: kept when its statut, or what the file says of it, makes a group of it. */
  ajouterEntite(identifiant: string, entite: EntiteCooperation, declaree: boolean): void {
    if (declaree || genreDuStatut(entite.statut) !== null) this.entites.set(identifiant, entite);
  }

  /** Identifiers named as members: the legal entities, then the establishments. */
  listerCites(): readonly [ReadonlySet<string>, ReadonlySet<string>] {
    const cites = [new Set<string>(), new Set<string>()] as const;
    for (const { objet } of [...this.ght, ...this.cooperations]) {
      for (const suffixe of ['Gcc', 'Gco']) {
        for (const un of listeDe(objet, `pmejDu${suffixe}`))
          if (estObjet(un)) cites[0].add(texteDe(un, ...CLES_PM));
        for (const un of listeDe(objet, `egeDu${suffixe}`))
          if (estObjet(un)) cites[1].add(texteDe(un, ...CLES_EGE));
      }
      cites[0].add(texteDe(objet, ...CLES_PM));
    }
    return cites;
  }

  /** `lus` = records of groups, `refuses` = those of which nothing can be kept. */
  joindre(
    entites: Trouver,
    etablissements: Trouver,
  ): { readonly groupements: readonly Groupement[]; readonly lus: number; readonly refuses: number } {
    const groupements = new Map<string, Groupement>();
    let refuses = 0;
    const ajouter = (groupement: Groupement | null): void => {
      if (groupement === null) refuses += 1;
      else groupements.set(groupement.id, groupement);
    };
    for (const entite of this.entites.values()) ajouter(creerCooperation(entite, []));
    const membres = (lu: Lu, suffixe: 'Gcc' | 'Gco'): readonly MembreGroupement[] =>
      this.lireMembres(lu, suffixe, entites, etablissements);
    for (const lu of this.ght) ajouter(this.lireGht(lu, membres(lu, 'Gcc')));
    for (const lu of this.cooperations) ajouter(this.lireCooperation(lu, entites, membres(lu, 'Gco')));
    return {
      groupements: [...groupements.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      lus: this.ght.length + this.cooperations.length,
      refuses,
    };
  }

  private lireGht({ objet, ligne }: Lu, membres: readonly MembreGroupement[]): Groupement | null {
    const numeroGcc = texteDe(objet, 'numFinessGcc', 'numFinessGCC');
    const nom = texteDe(objet, 'nomGcc', 'nomGCC');
    if (numeroGcc === '') {
      this.journal.noter('groupement_sans_numero', ligne, 'numFinessGcc', nom);
      return null;
    }
    const etat = texteDe(objet, 'etatObjet');
    return {
      id: `ght:${numeroGcc}`,
      nom: nom === '' ? numeroGcc : nom,
      genre: 'ght',
      famille: null,
      numeroFinessEj: null,
      numeroGcc,
      statut: null,
      support: null,
      dateCreation: null,
      dateFermeture: etat === '' || etat === 'A' ? null : dateIso(texteDe(objet, 'dateDerniereMaj')),
      membres,
      source: SOURCE_A_DIRE,
    };
  }

  private lireCooperation(
    { objet, ligne }: Lu,
    trouver: Trouver,
    membres: readonly MembreGroupement[],
  ): Groupement | null {
    const identifiant = texteDe(objet, ...CLES_PM);
    const entite = this.entites.get(identifiant);
    if (entite !== undefined) return creerCooperation(entite, membres);
    const trouvee = trouver(identifiant);
    if (trouvee === null) {
      this.journal.noter('groupement_sans_entite', ligne, 'pmSmsseId', identifiant);
      return null;
    }
    return creerCooperation({ ...trouvee, statut: '', dateCreation: null, dateFermeture: null }, membres);
  }

  private lireMembres(
    { objet, ligne }: Lu,
    suffixe: 'Gcc' | 'Gco',
    entites: Trouver,
    etablissements: Trouver,
  ): readonly MembreGroupement[] {
    const membres = new Map<string, MembreGroupement>();
    const sources = [
      ['pmejDu', 'entite', entites, CLES_PM],
      ['egeDu', 'etablissement', etablissements, CLES_EGE],
    ] as const;
    for (const [prefixe, niveau, trouver, cles] of sources) {
      for (const membre of listeDe(objet, `${prefixe}${suffixe}`)) {
        if (!estObjet(membre)) continue;
        const identifiant = texteDe(membre, ...cles);
        const trouve = trouver(identifiant);
        if (trouve === null) {
          this.journal.noter('membre_inconnu', ligne, cles[0], identifiant);
          continue;
        }
        const numeroFiness = texteFiness(trouve.cle);
        const role =
          texteDe(membre, 'typeRoleEntiteGroupe') === SUPPORT || membres.get(numeroFiness)?.role === 'support'
            ? 'support'
            : 'membre';
        membres.set(numeroFiness, {
          numeroFiness,
          niveau,
          role,
          nom: trouve.nom === '' ? null : trouve.nom,
        });
      }
    }
    return [...membres.values()].sort((a, b) => (a.numeroFiness < b.numeroFiness ? -1 : 1));
  }
}

/** ISO date of a text, null when it is none. */
export function dateIso(texte: string): string | null {
  return texteDate(Math.max(0, lireDate(texte)));
}
