import { FAMILLES, type Nomenclature, PUBLICS, ROLES } from '../domain/etablissement/nomenclature';
import type { Etablissements, Offre } from '../domain/etablissement/offre';
import { type ColonneCode, readCode } from '../domain/shared/colonne-code';
import type { TableCommunes } from '../domain/territoire/commune';
import type { ControleContours } from '../domain/territoire/controle-contours';
import type { Reference } from '../reference/contrat';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteDate } from './champs';
import { choisirEtablissements, ecarterFermes } from './choisir-etablissements';
import { joindreCodes, joindreNombres, joindreTextes } from './colonnes-jointes';
import { ecrireNumeros } from './ecrire-numeros';
import { joindreCapacites } from './joindre-capacites';
import { joindreEntites } from './joindre-entites';
import type { Lot } from './lot';
import { placer } from './placer';

/** What is not in the files. */
export interface EntreeAssemblage {
  readonly reference: Reference;
  readonly communes: TableCommunes;
  readonly controle: ControleContours;
  /** true keeps closed establishments in the offer, marked and out of every computation. */
  readonly fermes: boolean;
}

/** Joins all lots by FINESS number into one offer; what joining finds wrong goes to the `bilans` (one per lot). */
export async function assembler(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  { reference, communes, controle, fermes }: EntreeAssemblage,
  cadence: Cadence,
): Promise<{ readonly offre: Offre; readonly nombreFermes: number }> {
  const tables = lots.map((l) => l.etablissements);
  const connus = await choisirEtablissements(lots, bilans, cadence);
  const { choix, nombreFermes } = ecarterFermes(lots, connus, fermes);
  const { entites, entite } = await joindreEntites(lots, bilans, choix, reference, cadence);
  const departement = joindreCodes(
    tables.map((t) => t?.departement ?? null),
    choix,
  );
  const commune = joindreNombres(
    tables.map((t) => t?.commune ?? null),
    choix,
    new Int32Array(choix.nombre),
  );
  await cadence.souffler();
  const placement = await placer(
    {
      lots,
      bilans,
      choix,
      connus: connus.cle,
      commune,
      departement: (k) => readCode(departement, k),
      communes,
      controle,
    },
    cadence,
  );
  const { places, capacites } = await joindreCapacites(lots, bilans, choix, connus.cle, cadence);
  const textes = {} as Record<(typeof TEXTES)[number], Etablissements['nom']>;
  for (const nom of TEXTES) {
    textes[nom] = joindreTextes(
      tables.map((t) => t?.[nom] ?? null),
      choix,
    );
    if (cadence.due) await cadence.souffler();
  }
  const categorie = joindreCodes(
    tables.map((t) => t?.categorie ?? null),
    choix,
  );
  const ferme = joindreNombres(
    tables.map((t) => t?.ferme ?? null),
    choix,
    new Uint8Array(choix.nombre),
  );
  const etablissements: Etablissements = {
    nombre: choix.nombre,
    numeroFiness: ecrireNumeros(choix.cle),
    entite,
    ...textes,
    categorie,
    libelleCategorie: joindreCodes(
      tables.map((t) => t?.libelleCategorie ?? null),
      choix,
    ),
    ...classer(categorie, ferme, reference.nomenclature),
    departement,
    commune,
    places,
    ...placement,
    dateOuverture: joindreNombres(
      tables.map((t) => t?.dateOuverture ?? null),
      choix,
      new Int32Array(choix.nombre),
    ),
    ferme,
    dateFermeture: joindreNombres(
      tables.map((t) => t?.dateFermeture ?? null),
      choix,
      new Int32Array(choix.nombre),
    ),
    dateMaj: joindreNombres(
      tables.map((t) => t?.dateMaj ?? null),
      choix,
      new Int32Array(choix.nombre),
    ),
  };
  const avecEtablissements = lots.filter((l) => l.etablissements !== null);
  const offre = {
    etablissements,
    entites,
    capacites,
    dateDonnees: texteDate(avecEtablissements.reduce((date, l) => Math.max(date, l.date), 0)),
    fictive: avecEtablissements.length > 0 && avecEtablissements.every((l) => l.fictif),
  };
  return { offre, nombreFermes };
}

const EXCLU = ROLES.indexOf('exclu');

const TEXTES = ['nom', 'nomLong', 'adresse', 'acheminement', 'telephone', 'siret'] as const;

/** Family, public and role of each row, looked up once per category; what is closed has no role in the offer. */
function classer(
  categorie: ColonneCode,
  ferme: Uint8Array,
  nomenclature: Nomenclature,
): Pick<Etablissements, 'famille' | 'public' | 'role'> {
  const nombre = categorie.index.length;
  const famille = new Uint8Array(nombre);
  const publique = new Uint8Array(nombre);
  const role = new Uint8Array(nombre);
  const classes = categorie.codes.map((code) => {
    const connue = nomenclature.categories.get(code);
    return [
      FAMILLES.indexOf(connue?.famille ?? 'autre'),
      PUBLICS.indexOf(connue?.public ?? 'autre'),
      ROLES.indexOf(connue?.role ?? 'contexte'),
    ] as const;
  });
  for (let k = 0; k < nombre; k += 1) {
    const classe = classes[categorie.index[k] as number];
    if (!classe) continue;
    [famille[k], publique[k], role[k]] = classe;
    if (ferme[k] === 1) role[k] = EXCLU;
  }
  return { famille, public: publique, role };
}
