import {
  type Categorie,
  FAMILLES,
  FINANCEURS,
  GENRES_CAPACITE,
  type LibellesCapacite,
  MODES,
  type Nomenclature,
  PUBLICS,
  ROLES,
  STATUT_GROUPES,
  type StatutJuridique,
} from '../domain/etablissement/nomenclature';
import { decodeTable } from './decode-table';

const COLONNES_CATEGORIE = [
  'code',
  'libelle',
  'libelle_court',
  'ouverte',
  'agregat3',
  'agregat2',
  'agregat1',
  'famille',
  'public',
  'mode',
  'financeur',
  'role',
] as const;
const COLONNES_CAPACITE = ['genre', 'code', 'libelle'] as const;
const COLONNES_STATUT = ['code', 'libelle', 'ouvert', 'groupe'] as const;

/** Texts of the four files of `data/nomenclature/`. */
export interface TextesNomenclature {
  readonly categories: string;
  readonly agregats: string;
  readonly statuts: string;
  readonly capacites: string;
}

/** Nomenclature by code; a value outside its list is a defect of our tables and throws. */
export function decodeNomenclature(textes: TextesNomenclature): Nomenclature {
  const categories = decodeTable(textes.categories, COLONNES_CATEGORIE).map((ligne): [string, Categorie] => [
    ligne.code,
    {
      code: ligne.code,
      libelle: ligne.libelle,
      libelleCourt: ligne.libelle_court,
      ouverte: ligne.ouverte === 'oui',
      agregats: [ligne.agregat3, ligne.agregat2, ligne.agregat1],
      famille: pick(FAMILLES, ligne.famille, ligne.code),
      public: pick(PUBLICS, ligne.public, ligne.code),
      mode: pick(MODES, ligne.mode, ligne.code),
      financeur: pick(FINANCEURS, ligne.financeur, ligne.code),
      role: pick(ROLES, ligne.role, ligne.code),
    },
  ]);
  const statuts = decodeTable(textes.statuts, COLONNES_STATUT).map((ligne): [string, StatutJuridique] => [
    ligne.code,
    {
      code: ligne.code,
      libelle: ligne.libelle,
      ouvert: ligne.ouvert === 'oui',
      groupe: pick(STATUT_GROUPES, ligne.groupe, ligne.code),
    },
  ]);
  const agregats = decodeTable(textes.agregats, ['code', 'libelle']).map(
    ({ code, libelle }): [string, string] => [code, libelle],
  );
  return {
    categories: new Map(categories),
    agregats: new Map(agregats),
    statuts: new Map(statuts),
    capacites: decodeLibelles(textes.capacites),
  };
}

function decodeLibelles(texte: string): LibellesCapacite {
  const libelles = { discipline: new Map(), mode: new Map(), public: new Map() };
  for (const { genre, code, libelle } of decodeTable(texte, COLONNES_CAPACITE))
    libelles[pick(GENRES_CAPACITE, genre, code)].set(code, libelle);
  return libelles;
}

function pick<Valeur extends string>(liste: readonly Valeur[], valeur: string, code: string): Valeur {
  const trouvee = liste.find((candidate) => candidate === valeur);
  if (trouvee === undefined)
    throw new Error(`nomenclature, code ${code}: got "${valeur}", expected one of ${liste.join(', ')}`);
  return trouvee;
}
