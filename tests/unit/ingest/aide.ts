import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Offre } from '../../../src/domain/etablissement/offre';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { createControleContours } from '../../../src/domain/territoire/controle-contours';
import { Cadence } from '../../../src/ingest/cadence';
import type { ContexteLecture } from '../../../src/ingest/contexte';
import type { FichierSource, RapportFichier } from '../../../src/ingest/contrat';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { resolveurDe } from '../../../src/ingest/resolveur';
import type { OptionsLecture, ResultatLecture, SourcesChargees } from '../../../src/ingest/resultat';
import { Suivi } from '../../../src/ingest/suivi';
import { loadReference } from '../../../src/reference/load-reference';

export const reference = await loadReference(
  async (nom) => new Uint8Array(readFileSync(resolve('data', nom))),
);

export type Contenu = string | Uint8Array;

export function source(nom: string, contenu: Contenu): FichierSource {
  return createFichierSource(nom, typeof contenu === 'string' ? new TextEncoder().encode(contenu) : contenu);
}

/** Imports contents named a, b, c… with the shipped reference. */
export function importer(
  contenus: readonly Contenu[],
  deja: SourcesChargees | null = null,
  options: OptionsLecture = {},
): Promise<ResultatLecture> {
  return importFichiers(
    contenus.map((contenu, k) => source(String.fromCharCode(97 + k), contenu)),
    deja,
    reference,
    { ...options, fictive: false },
  );
}

/** Latin-1 text to Windows-1252 bytes (0x80–0x9F given as such in the text). */
export function octets1252(texte: string): Uint8Array {
  return Uint8Array.from(texte, (c) => c.charCodeAt(0));
}

/** What readers share, to call one of them by itself. */
export function contexteDe(signal?: AbortSignal): ContexteLecture {
  return {
    reference,
    resolveur: resolveurDe(reference),
    controle: createControleContours(reference.departements),
    cadence: new Cadence(signal),
    suivi: new Suivi([]),
    degzipper: null,
    rendre: () => undefined,
  };
}

export function compterCodes(rapport: RapportFichier | undefined): Record<string, number> {
  const nombres: Record<string, number> = {};
  for (const { code } of rapport?.anomalies ?? []) nombres[code] = (nombres[code] ?? 0) + 1;
  return nombres;
}

/** The offer as plain rows, to compare two of them whatever their dictionaries. */
export function aplatir(offre: Offre): unknown {
  const e = offre.etablissements;
  const n = offre.entites;
  const ej = (k: number): string | null =>
    (e.entite[k] as number) < 0 ? null : readTexte(n.numeroFiness, e.entite[k] as number);
  return {
    dateDonnees: offre.dateDonnees,
    fictive: offre.fictive,
    etablissements: Array.from({ length: e.nombre }, (_, k) => ({
      numero: readTexte(e.numeroFiness, k),
      ej: ej(k),
      textes: [e.nom, e.nomLong, e.adresse, e.acheminement, e.telephone, e.siret].map((colonne) =>
        readTexte(colonne, k),
      ),
      codes: [e.categorie, e.libelleCategorie, e.departement].map((colonne) => readCode(colonne, k)),
      nombres: [
        e.famille,
        e.public,
        e.role,
        e.commune,
        e.places,
        e.longitude,
        e.latitude,
        e.dateOuverture,
        e.dateMaj,
      ].map((c) => c[k]),
      precision: PRECISIONS[e.precision[k] as number],
    })),
    entites: Array.from({ length: n.nombre }, (_, k) => [
      readTexte(n.numeroFiness, k),
      readTexte(n.nom, k),
      readTexte(n.siren, k),
      readCode(n.statut, k),
      n.statutGroupe[k],
      n.lue[k],
      n.nombreEtablissements[k],
    ]),
  };
}

/** One `structureet` record; fields by their rank. */
export function structureEt(champs: Readonly<Record<number, string>> = {}): string {
  const c = Array.from({ length: 32 }, () => '');
  Object.assign(c, {
    0: 'structureet',
    1: '030000012',
    2: '030780100',
    3: 'EHPAD LES TILLEULS',
    7: '16',
    8: 'R',
    9: 'VOLTAIRE',
    12: '190',
    13: '03',
    15: '03000 MOULINS',
    16: '0470085300',
    18: '500',
    19: 'EHPAD',
    22: '26030017300168',
    28: '1990-01-01',
    30: '2021-01-07',
  });
  Object.assign(c, champs);
  return c.join(';');
}

export const ENTETE = 'finess;etalab;94;2021-01-08';

export function geolocalisation(
  numero = '030000012',
  x = '726000',
  y = '6608000',
  sourcecoordet = 'LAMBERT_93',
  date = '2021-01-04',
): string {
  return ['geolocalisation', numero, x, y, sourcecoordet, date].join(';');
}

export function fichier(...lignes: readonly string[]): string {
  return `${[ENTETE, ...lignes].join('\n')}\n`;
}
