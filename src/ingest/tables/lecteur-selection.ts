import { normalizeVille } from '../../domain/territoire/acheminement';
import { findCommune } from '../../domain/territoire/commune';
import { toCodeInsee } from '../../domain/territoire/departement-finess';
import { readRattachement } from '../../domain/territoire/read-rattachement';
import { type Endroit, restaurerZeros } from '../champs';
import type { ContexteLecture } from '../contexte';
import type { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import type { LecteurTable } from '../lecteur-de-table';
import { lireCellule } from './cellules';
import type { ColonnesTable, EnteteTable } from './contrat';

type Niveau = 'commune' | 'epci';

/** Communes or EPCI by code or by exact name; the level of most rows is that of the selection. */
export class LecteurSelection implements LecteurTable {
  private readonly codes: Readonly<Record<Niveau, Set<string>>> = { commune: new Set(), epci: new Set() };
  private readonly colonnes: ColonnesTable;
  private readonly contexte: ContexteLecture;
  private readonly journal: Journal;
  private readonly entete: EnteteTable;
  private readonly endroit: Endroit;
  private noms: Readonly<Record<Niveau, ReadonlyMap<string, readonly string[]>>> | null = null;

  constructor(colonnes: ColonnesTable, contexte: ContexteLecture, journal: Journal, entete: EnteteTable) {
    this.colonnes = colonnes;
    this.contexte = contexte;
    this.journal = journal;
    this.entete = entete;
    this.endroit = { journal, ligne: 0 };
  }

  lire(cellules: readonly string[], ligne: number): boolean {
    this.endroit.ligne = ligne;
    const lu = this.lireCommune(cellules) ?? this.lireEpci(cellules);
    if (lu === null) {
      const valeurs = ['codeCommune', 'commune', 'codeEpci', 'nomEpci'].map((id) =>
        this.cellule(cellules, id),
      );
      this.journal.noter('selection_inconnue', ligne, null, valeurs.find((texte) => texte !== '') ?? '');
      return false;
    }
    const [niveau, code] = lu;
    if (this.codes[niveau].has(code)) {
      this.journal.noter('selection_en_double', ligne, null, code);
      return false;
    }
    this.codes[niveau].add(code);
    return true;
  }

  terminer(): { readonly contenu: ContenuLot; readonly refusees: number } {
    const { commune, epci } = this.codes;
    const niveau: Niveau = commune.size >= epci.size ? 'commune' : 'epci';
    const gardes = [...this.codes[niveau]].sort();
    return {
      contenu: {
        ...CONTENU_VIDE,
        genre: 'selection',
        date: 0,
        annexe:
          gardes.length === 0
            ? null
            : { genre: 'selection', selection: { fichier: this.entete.fichier, niveau, codes: gardes } },
      },
      refusees: commune.size + epci.size - gardes.length,
    };
  }

  private cellule(cellules: readonly string[], champ: string): string {
    return lireCellule(cellules, this.colonnes.get(champ));
  }

  /** A déléguée or an arrondissement stands for its commune: filters know communes only. */
  private lireCommune(cellules: readonly string[]): readonly [Niveau, string] | null {
    const { communes } = this.contexte.reference;
    const brut = this.cellule(cellules, 'codeCommune').toUpperCase();
    if (communes.nomsEpci.has(brut)) return ['epci', brut];
    const colonne = this.entete.noms[this.colonnes.get('codeCommune') ?? -1] ?? 'code';
    const code = brut === '' ? '' : toCodeInsee('', restaurerZeros(brut, 5, colonne, this.endroit));
    const rang = code === '' ? -1 : findCommune(communes, code);
    if (rang >= 0) return ['commune', communes.code[readRattachement(communes, rang)] as string];
    const departement = this.cellule(cellules, 'departement').toUpperCase().padStart(2, '0');
    const nommees = (
      this.index().commune.get(normalizeVille(this.cellule(cellules, 'commune'))) ?? []
    ).filter((sien) => departement === '00' || sien.startsWith(departement));
    return nommees.length === 1 ? ['commune', nommees[0] as string] : null;
  }

  private lireEpci(cellules: readonly string[]): readonly [Niveau, string] | null {
    const { nomsEpci } = this.contexte.reference.communes;
    const code = this.cellule(cellules, 'codeEpci');
    if (nomsEpci.has(code)) return ['epci', code];
    const noms = ['nomEpci', 'codeEpci'].map((champ) => normalizeVille(this.cellule(cellules, champ)));
    for (const nom of noms) {
      const nommes = nom === '' ? [] : (this.index().epci.get(nom) ?? []);
      if (nommes.length === 1) return ['epci', nommes[0] as string];
    }
    return null;
  }

  /** Codes by simplified name, made at the first name looked for. */
  private index(): NonNullable<LecteurSelection['noms']> {
    if (this.noms !== null) return this.noms;
    const { communes } = this.contexte.reference;
    const parNom = new Map<string, string[]>();
    for (let rang = 0; rang < communes.nombre; rang += 1)
      if ((communes.parent[rang] as number) < 0)
        ajouter(parNom, normalizeVille(communes.nom[rang] as string), communes.code[rang] as string);
    const parEpci = new Map<string, string[]>();
    for (const [code, nom] of communes.nomsEpci) ajouter(parEpci, normalizeVille(nom), code);
    this.noms = { commune: parNom, epci: parEpci };
    return this.noms;
  }
}

function ajouter(index: Map<string, string[]>, nom: string, code: string): void {
  const codes = index.get(nom);
  if (codes === undefined) index.set(nom, [code]);
  else codes.push(code);
}
