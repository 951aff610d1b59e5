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
  private readonly connues = new Map<string, CommuneDuRecord>();

  constructor(reference: Reference) {
    this.chercher = createResolveur(reference.communes);
    this.departementDesCommunes = reference.communes.codeDepartement;
    this.departements = new Set([
      ...reference.departements.map((d) => d.code),
      ...reference.communes.codeDepartement,
    ]);
  }

  trouver(departement: string, commune: string, ligneAcheminement: string): CommuneDuRecord {
    const cle = departement + commune;
    const connue = this.connues.get(cle);
    if (connue !== undefined) return connue;
    const { ligne, methode } = this.chercher({ departement, commune, ligneAcheminement });
    const trouvee = { rang: ligne, parCode: methode === 'code' };
    // Only a code says the same for every record that states it.
    if (trouvee.parCode) this.connues.set(` ${cle}`.slice(1), trouvee);
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
}
