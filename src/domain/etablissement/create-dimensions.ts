import { readTexte } from '../shared/colonne-texte';
import { findTexte } from '../shared/find-texte';
import { findCommune } from '../territoire/commune';
import { readRattachement } from '../territoire/read-rattachement';
import type { Contexte } from './contexte';
import type { Dimension } from './filtre';
import { STRATES } from './filtre';
import { FAMILLES, PUBLICS, STATUT_GROUPES } from './nomenclature';
import { rangStrate } from './strate';
import { TYPES_ACTEUR, typeActeur } from './type-acteur';

/** One dimension of the filters: a rank per row, and what each rank means. */
export interface ColonneDimension {
  /** Rank of each row, -1 or `nombre` and above never occur but for -1 = unknown. */
  readonly rangs: Uint8Array | Uint32Array | Int32Array;
  /** Number of ranks. */
  readonly nombre: number;
  /** Code of a rank; "" for -1. */
  code(rang: number): string;
  /** Name of a rank as the data give it; the code itself where only the interface has a wording. */
  libelle(rang: number): string;
  /** Another name a rank is found by, "" when there is none. */
  autreNom?(rang: number): string;
  /** Rank of a code, -2 when no row can hold it. */
  rang(code: string): number;
}

export type Dimensions = Readonly<Record<Dimension, ColonneDimension>>;

/** Columns of every dimension, computed once per offer. */
export function createDimensions(contexte: Contexte): Dimensions {
  const { offre, communes, nomenclature } = contexte;
  const { etablissements: et, entites } = offre;
  const statutGroupe = new Uint8Array(et.nombre);
  const strate = new Uint8Array(et.nombre);
  const commune = new Int32Array(et.nombre);
  const epci = new Int32Array(et.nombre);
  const inconnu = STATUT_GROUPES.indexOf('INCONNU');
  const epcis = listEpci(communes.codeEpci);
  for (let i = 0; i < et.nombre; i += 1) {
    const entite = et.entite[i] as number;
    statutGroupe[i] = entite < 0 ? inconnu : (entites.statutGroupe[entite] as number);
    strate[i] = rangStrate(et.places[i] as number);
    const enVigueur = readRattachement(communes, et.commune[i] as number);
    commune[i] = enVigueur;
    epci[i] = enVigueur < 0 ? -1 : (epcis.rangs.get(communes.codeEpci[enVigueur] as string) ?? -1);
  }
  // By category: most rows share one of some two hundred.
  const types = et.categorie.codes.map((code) =>
    TYPES_ACTEUR.indexOf(typeActeur(code, nomenclature.categories.get(code))),
  );
  const nomsDepartement = new Map(contexte.departements.map((d) => [d.code, d.nom]));
  return {
    famille: fixe(et.famille, FAMILLES),
    public: fixe(et.public, PUBLICS),
    statutGroupe: fixe(statutGroupe, STATUT_GROUPES),
    strate: fixe(strate, STRATES),
    typeActeur: fixe(
      Uint8Array.from(et.categorie.index, (rang) => types[rang] as number),
      TYPES_ACTEUR,
    ),
    categorie: liste(
      et.categorie.index,
      et.categorie.codes,
      (code) => nomenclature.categories.get(code)?.libelle ?? libelleSource(contexte, code),
    ),
    departement: liste(
      et.departement.index,
      et.departement.codes,
      (code) => nomsDepartement.get(code) ?? code,
    ),
    epci: liste(epci, epcis.codes, (code) => communes.nomsEpci.get(code) ?? code),
    gestionnaire: {
      rangs: et.entite,
      nombre: entites.nombre,
      code: (rang) => (rang < 0 ? '' : readTexte(entites.numeroFiness, rang)),
      libelle: (rang) =>
        rang < 0 ? '' : readTexte(entites.nom, rang) || readTexte(entites.numeroFiness, rang),
      autreNom: (rang) => (rang < 0 ? '' : readTexte(entites.nomLong, rang)),
      rang: (code) => (code === '' ? -1 : ouAbsent(findTexte(entites.numeroFiness, entites.nombre, code))),
    },
    commune: {
      rangs: commune,
      nombre: communes.nombre,
      code: (rang) => communes.code[rang] ?? '',
      libelle: (rang) => communes.nom[rang] ?? '',
      rang: (code) => (code === '' ? -1 : ouAbsent(findCommune(communes, code))),
    },
  };
}

/** -2 for what is not found, where -1 says unknown. */
function ouAbsent(rang: number): number {
  return rang < 0 ? -2 : rang;
}

function fixe(rangs: Uint8Array, codes: readonly string[]): ColonneDimension {
  return liste(rangs, codes, (code) => code);
}

function liste(
  rangs: ColonneDimension['rangs'],
  codes: readonly string[],
  nommer: (code: string) => string,
): ColonneDimension {
  const parCode = new Map(codes.map((code, rang) => [code, rang]));
  return {
    rangs,
    nombre: codes.length,
    code: (rang) => codes[rang] ?? '',
    libelle: (rang) => nommer(codes[rang] ?? ''),
    rang: (code) => parCode.get(code) ?? (code === '' ? -1 : -2),
  };
}

function listEpci(codeEpci: readonly string[]): { codes: string[]; rangs: Map<string, number> } {
  const codes: string[] = [];
  const rangs = new Map<string, number>();
  for (const code of codeEpci) {
    if (code === '' || rangs.has(code)) continue;
    rangs.set(code, codes.length);
    codes.push(code);
  }
  return { codes, rangs };
}

/** Label given by the source to a category the nomenclature does not know, else its code. */
function libelleSource(contexte: Contexte, code: string): string {
  const { categorie, libelleCategorie, nombre } = contexte.offre.etablissements;
  const rang = categorie.codes.indexOf(code);
  for (let i = 0; i < nombre; i += 1) {
    if (categorie.index[i] !== rang) continue;
    const libelle = libelleCategorie.codes[libelleCategorie.index[i] as number] ?? '';
    if (libelle !== '') return libelle;
  }
  return code;
}
