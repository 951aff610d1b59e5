import { NATURES_CAPACITE, UNITES_CAPACITE } from '../../../src/domain/etablissement/capacite';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import type { createCapacitesVides } from '../../../src/domain/etablissement/create-capacites-vides';
import { ConstructeurCode } from '../../../src/domain/shared/colonne-code';
import type { TablePopulation } from '../../../src/domain/table/annexes';
import type { Departement } from '../../../src/domain/territoire/commune';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import { createDecoupage } from '../../../src/domain/territoire/create-decoupage';
import { BASSINS_DEFAUT, type Decoupage, type NiveauTerritoire } from '../../../src/domain/territoire/niveau';
import type { PopulationDepartement } from '../../../src/domain/territoire/population';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';
import { createContexte, LIGNE, type Ligne } from '../etablissement/exemple';
import { createTable, type LigneExemple } from '../territoire/table-exemple';

/** One row of capacity of an establishment. */
export interface CapaciteEssai {
  readonly discipline?: string;
  readonly mode?: string;
  readonly public?: string;
  readonly nature?: (typeof NATURES_CAPACITE)[number];
  readonly unite?: (typeof UNITES_CAPACITE)[number];
  readonly installees?: number;
  readonly autorisees?: number;
}

/** An establishment in the words of these tests: where, what, how many places. */
export interface EtablissementEssai {
  readonly categorie: string;
  /** INSEE code of its commune, "" unknown. */
  readonly commune: string;
  readonly departement?: string;
  readonly places?: number;
  readonly capacites?: readonly CapaciteEssai[];
  readonly ferme?: boolean;
  readonly numero?: string;
}

export interface MondeEssai {
  readonly communes: readonly (LigneExemple & { readonly region?: string })[];
  readonly etablissements: readonly EtablissementEssai[];
  /** Région by département; "84" for those not told. */
  readonly regions?: Readonly<Record<string, string>>;
  readonly population?: ReadonlyMap<string, PopulationDepartement>;
  readonly table?: TablePopulation | null;
  readonly dateDonnees?: string | null;
}

/** Ages of every département: 20, 50, 20 and 10 in a hundred. */
export const AGES: PopulationDepartement = {
  moins20Ans: 20_000,
  de20A59Ans: 50_000,
  de60A74Ans: 20_000,
  plus75Ans: 10_000,
};

/** The ground of a world of a few communes. */
export function createMonde(monde: MondeEssai): Socle {
  const table = createTable(monde.communes);
  const codesDepartements = [...new Set(table.codeDepartement)];
  const regionDe = (code: string): string => monde.regions?.[code] ?? '84';
  const communes = { ...table, codeRegion: table.codeDepartement.map(regionDe) };
  const departements: Departement[] = codesDepartements.map((code) => ({
    code,
    nom: `Département ${code}`,
    codeRegion: regionDe(code),
    nomRegion: `Région ${regionDe(code)}`,
    contour: [],
  }));
  const numerotes = monde.etablissements
    .map((e, k) => ({ ...e, numero: e.numero ?? String(100_000_000 + k) }))
    .sort((a, b) => (a.numero < b.numero ? -1 : 1));
  const lignes: Ligne[] = numerotes.map(({ numero, categorie, commune, departement, places }) => {
    const rang = communes.code.indexOf(commune);
    return {
      ...LIGNE,
      numero,
      categorie,
      commune: rang,
      departement: departement ?? (rang < 0 ? '' : (communes.codeDepartement[rang] as string)),
      places: places ?? Number.NaN,
      longitude: communes.longitude[rang] ?? Number.NaN,
      latitude: communes.latitude[rang] ?? Number.NaN,
    };
  });
  const base = createContexte(lignes);
  const { etablissements } = base.offre;
  const contexte: Contexte = {
    ...base,
    communes,
    departements,
    offre: {
      ...base.offre,
      dateDonnees: monde.dateDonnees === undefined ? '2022-01-08' : monde.dateDonnees,
      etablissements: {
        ...etablissements,
        ferme: Uint8Array.from(numerotes, ({ ferme }) => Number(ferme === true)),
      },
      capacites: createCapacites(numerotes.map(({ capacites }) => capacites ?? [])),
    },
  };
  return createSocle({
    contexte,
    densiteHabKm2: new Float32Array(communes.nombre).fill(200),
    population: computePopulation(
      communes,
      monde.population ?? new Map(codesDepartements.map((code) => [code, AGES])),
      monde.table ?? null,
    ),
    temps: { facteurRelief: 1, heuresPleines: false },
    matrices: [],
  });
}

function createCapacites(
  parEtablissement: readonly (readonly CapaciteEssai[])[],
): ReturnType<typeof createCapacitesVides> {
  const rangees = parEtablissement.flat();
  const codes = (lire: (capacite: CapaciteEssai) => string) => {
    const constructeur = new ConstructeurCode(rangees.length);
    for (const capacite of rangees) constructeur.push(lire(capacite));
    return constructeur.build();
  };
  const debut = new Uint32Array(parEtablissement.length + 1);
  parEtablissement.forEach((siennes, k) => {
    debut[k + 1] = (debut[k] as number) + siennes.length;
  });
  return {
    nombre: rangees.length,
    debut,
    discipline: codes((capacite) => capacite.discipline ?? ''),
    mode: codes((capacite) => capacite.mode ?? ''),
    public: codes((capacite) => capacite.public ?? ''),
    nature: Uint8Array.from(rangees, ({ nature }) => NATURES_CAPACITE.indexOf(nature ?? 'medico_social')),
    unite: Uint8Array.from(rangees, ({ unite }) => UNITES_CAPACITE.indexOf(unite ?? 'places')),
    installees: Float32Array.from(rangees, ({ installees }) => installees ?? Number.NaN),
    autorisees: Float32Array.from(rangees, ({ autorisees }) => autorisees ?? Number.NaN),
  };
}

export function decouper(socle: Socle, niveau: NiveauTerritoire): Decoupage {
  return createDecoupage(socle, { niveau, bassins: BASSINS_DEFAUT }, { groupements: [], zonages: [] });
}

/** Paths of the NaN and infinities of an answer, whatever its depth. */
export function findNonNombres(valeur: unknown, chemin = ''): readonly string[] {
  if (typeof valeur === 'number') return Number.isFinite(valeur) ? [] : [chemin];
  if (Array.isArray(valeur)) return valeur.flatMap((v, k) => findNonNombres(v, `${chemin}[${k}]`));
  if (valeur !== null && typeof valeur === 'object')
    return Object.entries(valeur).flatMap(([cle, v]) => findNonNombres(v, `${chemin}.${cle}`));
  return [];
}
