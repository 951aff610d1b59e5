import { toDepartementInsee } from '../domain/territoire/departement-finess';
import { createResolveur, type ResolveurCommune } from '../domain/territoire/resolve-commune';
import type { Reference } from '../reference/contrat';

/** Where a record lies: row of its commune (-1 unknown) and how it was found. */
export interface CommuneDuRecord {
  readonly rang: number;
  /** false when postcode and town had to stand in for a code that is missing or unknown. */
  readonly parCode: boolean;
}

/** Finds communes and départements of records; remembers the codes, a file repeats them. */
export class ResolveurCommunes {
  private readonly chercher: ResolveurCommune;
  private readonly departementDesCommunes: readonly string[];
  private readonly departements: ReadonlySet<string>;
  /** Per département as written, then per commune number (three digits). */
  private readonly connues = new Map<string, (CommuneDuRecord | undefined)[]>();
  /** Per whole INSEE code. */
  private readonly parCode = new Map<string, CommuneDuRecord>();
  private dernier = '';
  private duDernier: (CommuneDuRecord | undefined)[] = [];

  constructor(reference: Reference) {
    this.chercher = createResolveur(reference.communes);
    this.departementDesCommunes = reference.communes.codeDepartement;
    this.departements = new Set([
      ...reference.departements.map((d) => d.code),
      ...reference.communes.codeDepartement,
    ]);
  }

  trouver(departement: string, commune: string, ligneAcheminement: string): CommuneDuRecord {
    const numero = commune.length === 3 ? numeroCommune(commune) : -1;
    if (numero < 0) return this.trouverParCode(departement, commune, ligneAcheminement);
    // Files are sorted by département: the last one is nearly always the right one.
    if (departement !== this.dernier) this.changerDepartement(departement);
    const connue = this.duDernier[numero];
    if (connue !== undefined) return connue;
    const trouvee = this.resoudre(departement, commune, ligneAcheminement);
    // Only a code says the same for every record that states it.
    if (trouvee.parCode) this.duDernier[numero] = trouvee;
    return trouvee;
  }

  private trouverParCode(departement: string, commune: string, ligneAcheminement: string): CommuneDuRecord {
    const connue = this.parCode.get(commune);
    if (connue !== undefined) return connue;
    const trouvee = this.resoudre(departement, commune, ligneAcheminement);
    if (trouvee.parCode && commune.length === 5) this.parCode.set(` ${commune}`.slice(1), trouvee);
    return trouvee;
  }

  departementDe(rang: number): string {
    return this.departementDesCommunes[rang] ?? '';
  }

  /** INSEE code of a known département, FINESS letters understood; "" when unknown. */
  departementConnu(code: string): string {
    const insee = toDepartementInsee(code);
    return this.departements.has(insee) ? insee : '';
  }

  private resoudre(departement: string, commune: string, ligneAcheminement: string): CommuneDuRecord {
    const { ligne, methode } = this.chercher({ departement, commune, ligneAcheminement });
    return { rang: ligne, parCode: methode === 'code' };
  }

  private changerDepartement(departement: string): void {
    this.dernier = ` ${departement}`.slice(1);
    let connues = this.connues.get(departement);
    if (connues === undefined) {
      connues = new Array(1000).fill(undefined);
      this.connues.set(this.dernier, connues);
    }
    this.duDernier = connues;
  }
}

const resolveurs = new WeakMap<Reference, ResolveurCommunes>();

/** The finder of a reference, kept from one import to the next with what it has learnt. */
export function resolveurDe(reference: Reference): ResolveurCommunes {
  let resolveur = resolveurs.get(reference);
  if (!resolveur) {
    resolveur = new ResolveurCommunes(reference);
    resolveurs.set(reference, resolveur);
  }
  return resolveur;
}

/** "064" → 64, -1 when a character is no digit. */
function numeroCommune(commune: string): number {
  const a = commune.charCodeAt(0) - 48;
  const b = commune.charCodeAt(1) - 48;
  const c = commune.charCodeAt(2) - 48;
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 && c >= 0 && c <= 9 ? a * 100 + b * 10 + c : -1;
}
