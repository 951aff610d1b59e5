import { createCapacitesVides } from '../domain/etablissement/create-capacites-vides';
import { FAMILLES, type Nomenclature, PUBLICS, ROLES } from '../domain/etablissement/nomenclature';
import type { Etablissements, Offre } from '../domain/etablissement/offre';
import { type ColonneCode, readCode } from '../domain/shared/colonne-code';
import type { TableCommunes } from '../domain/territoire/commune';
import type { ControleContours } from '../domain/territoire/controle-contours';
import type { Reference } from '../reference/contrat';
import type { Bilan } from './bilans';
import type { Cadence } from './cadence';
import { texteDate } from './champs';
import { choisirEtablissements } from './choisir-etablissements';
import { joindreCodes, joindreNombres, joindreTextes } from './colonnes-jointes';
import { ecrireNumeros } from './ecrire-numeros';
import { joindreEntites } from './joindre-entites';
import type { Lot } from './lot';
import { placer } from './placer';
import { sommerPlaces } from './sommer-places';

/** Joins all lots by FINESS number into one offer; what joining finds wrong goes to the `bilans` (one per lot). */
export async function assembler(
  lots: readonly Lot[],
  bilans: readonly Bilan[],
  reference: Reference,
  communes: TableCommunes,
  controle: ControleContours,
  cadence: Cadence,
): Promise<Offre> {
  const tables = lots.map((l) => l.etablissements);
  const choix = await choisirEtablissements(lots, bilans, cadence);
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
      commune,
      departement: (k) => readCode(departement, k),
      communes,
      controle,
    },
    cadence,
  );
  const places = await sommerPlaces(lots, bilans, choix, cadence);
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
    ...classer(categorie, reference.nomenclature),
    departement,
    commune,
    places,
    ...placement,
    dateOuverture: joindreNombres(
      tables.map((t) => t?.dateOuverture ?? null),
      choix,
      new Int32Array(choix.nombre),
    ),
    ferme: joindreNombres(
      tables.map((t) => t?.ferme ?? null),
      choix,
      new Uint8Array(choix.nombre),
    ),
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
  return {
    etablissements,
    entites,
    capacites: createCapacitesVides(choix.nombre),
    dateDonnees: texteDate(avecEtablissements.reduce((date, l) => Math.max(date, l.date), 0)),
    fictive: avecEtablissements.length > 0 && avecEtablissements.every((l) => l.fictif),
  };
}

const TEXTES = ['nom', 'nomLong', 'adresse', 'acheminement', 'telephone', 'siret'] as const;

/** Family, public and role of each row, looked up once per category. */
function classer(
  categorie: ColonneCode,
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
  }
  return { famille, public: publique, role };
}
