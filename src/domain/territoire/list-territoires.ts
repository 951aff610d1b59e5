import { assignEtablissements } from './assign-etablissements';
import { PRECISIONS } from './commune';
import { listDepartementsCharges } from './departements-charges';
import { listUnites } from './list-unites';
import type { LigneTerritoire } from './liste-territoires';
import type { Decoupage } from './niveau';
import { readRattachement } from './read-rattachement';
import type { Socle } from './socle';

const COMMUNE = PRECISIONS.indexOf('commune');

/** Territories of a level that can be chosen, by code, and how many communes of the loaded départements are in none. */
export function listTerritoires(
  socle: Socle,
  decoupage: Decoupage,
): { readonly territoires: readonly LigneTerritoire[]; readonly communesHors: number } {
  const { communes, offre } = socle.contexte;
  const charges = listDepartementsCharges(offre);
  const cumuls = decoupage.codes.map(() => new Cumul());
  let communesHors = 0;
  for (const i of listUnites(socle)) {
    const charge = charges.has(communes.codeDepartement[i] as string);
    const cumul = cumuls[decoupage.parCommune[i] as number];
    if (cumul !== undefined) cumul.add(socle, i, charge);
    else if (charge) communesHors += 1;
  }
  for (const territoire of assignEtablissements(socle, decoupage)) {
    const cumul = cumuls[territoire];
    if (cumul !== undefined) cumul.etablissements += 1;
  }
  const territoires = cumuls.flatMap((cumul, rang) => {
    if (!cumul.charge && cumul.etablissements === 0) return [];
    return [cumul.read(decoupage.codes[rang] as string, decoupage.noms[rang] as string)];
  });
  return { territoires, communesHors };
}

class Cumul {
  charge = false;
  etablissements = 0;
  private readonly departements = new Set<string>();
  private readonly communes = new Set<number>();
  private approchees = 0;
  private population = 0;
  private connues = 0;
  private emprise: [number, number, number, number] | null = null;

  add({ contexte: { communes: table }, population }: Socle, i: number, charge: boolean): void {
    this.charge ||= charge;
    this.departements.add(table.codeDepartement[i] as string);
    const commune = readRattachement(table, i);
    if (!this.communes.has(commune) && table.precision[i] !== COMMUNE) this.approchees += 1;
    this.communes.add(commune);
    // Those that rates and reach count: of the user's file where it tells them.
    const habitants = population.total[i] as number;
    if (!Number.isNaN(habitants)) {
      this.population += habitants;
      this.connues += 1;
    }
    this.extend(table.longitude[i] as number, table.latitude[i] as number);
  }

  read(code: string, nom: string): LigneTerritoire {
    return {
      code,
      nom,
      departements: [...this.departements].sort(),
      communes: this.communes.size,
      population: this.connues === 0 ? null : this.population,
      etablissements: this.etablissements,
      partApprochee: this.communes.size === 0 ? 0 : this.approchees / this.communes.size,
      emprise: this.emprise,
    };
  }

  private extend(longitude: number, latitude: number): void {
    if (Number.isNaN(longitude) || Number.isNaN(latitude)) return;
    const e = this.emprise;
    this.emprise =
      e === null
        ? [longitude, latitude, longitude, latitude]
        : [
            Math.min(e[0], longitude),
            Math.min(e[1], latitude),
            Math.max(e[2], longitude),
            Math.max(e[3], latitude),
          ];
  }
}
