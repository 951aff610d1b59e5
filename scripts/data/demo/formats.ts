import proj4 from 'proj4';
import type { Nomenclature } from '../../../src/domain/etablissement/nomenclature.ts';
import type { EtablissementDemo } from './etablissements.ts';
import type { GestionnaireDemo } from './gestionnaires.ts';
import { CLIENTELES, DISCIPLINES, MODES_ACCUEIL } from './libelles.ts';
import { simplify } from './noms.ts';

const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';
/** Date of the data, on the first line of each file. */
export const DATE_DEMO = '2026-11-02';
const PREMIERE_LIGNE = `finess;etalab;00;${DATE_DEMO}`;

/** A record of the classic files: quoted where needed, `"` doubled. */
export function formatLigne(champs: readonly string[]): string {
  return champs.map((champ) => (/[";\n]/.test(champ) ? `"${champ.replaceAll('"', '""')}"` : champ)).join(';');
}

/** 32 fields of a `structureet` record. */
export function formatEtablissement(etablissement: EtablissementDemo, nomenclature: Nomenclature): string[] {
  const { categorie, gestionnaire, lieu, voie } = etablissement;
  const official = nomenclature.categories.get(categorie.code);
  if (official === undefined)
    throw new Error(`got category ${categorie.code}, expected one of the nomenclature`);
  const hopital = categorie.tarif?.[0] === '03';
  return [
    'structureet',
    etablissement.numero,
    gestionnaire.numero,
    etablissement.nom,
    etablissement.nomLong,
    '',
    '',
    voie.numero,
    voie.type,
    voie.voie,
    '',
    '',
    lieu.code.slice(2),
    '29',
    'FINISTERE',
    formatAcheminement(lieu.codePostal, lieu.nom),
    etablissement.telephone,
    '',
    categorie.code,
    official.libelle,
    official.agregats[0],
    nomenclature.agregats.get(official.agregats[0]) ?? '',
    etablissement.siret,
    '',
    categorie.tarif?.[0] ?? '',
    categorie.tarif?.[1] ?? '',
    hopital ? '1' : '',
    hopital ? 'Etablissement public de santé' : '',
    etablissement.dateOuverture,
    etablissement.dateOuverture,
    etablissement.dateMaj,
    '',
  ];
}

/** 6 fields of a `geolocalisation` record. */
export function formatPosition(numero: string, point: readonly [number, number] | null): string[] {
  if (point === null) return ['geolocalisation', numero, '', '', '', ''];
  const [x, y] = proj4('WGS84', LAMBERT_93, [...point]) as [number, number];
  return ['geolocalisation', numero, x.toFixed(1), y.toFixed(1), 'FICTIF,LAMBERT_93', DATE_DEMO];
}

/** 23 fields of a `structureej` record. */
export function formatGestionnaire(gestionnaire: GestionnaireDemo, nomenclature: Nomenclature): string[] {
  const { lieu, voie } = gestionnaire;
  return [
    'structureej',
    gestionnaire.numero,
    gestionnaire.nom,
    gestionnaire.nomLong,
    '',
    voie.numero,
    voie.type,
    voie.voie,
    '',
    '',
    '',
    lieu.code.slice(2),
    formatAcheminement(lieu.codePostal, lieu.nom),
    '29',
    'FINISTERE',
    '',
    gestionnaire.statut,
    nomenclature.statuts.get(gestionnaire.statut)?.libelle ?? '',
    '',
    '',
    gestionnaire.siren,
    '',
    gestionnaire.dateCreation,
  ];
}

/** Records of an establishment in the capacity file: its `structureet` line, then 28 fields an activity. */
export function formatCapacites({
  numero,
  gestionnaire,
  categorie,
  places,
  dateOuverture,
  dateMaj,
}: EtablissementDemo): string[][] {
  if (categorie.activites.length === 0) return [];
  const repartition = sharePlaces(
    places ?? 0,
    categorie.activites.map(({ part }) => part),
  );
  return [
    ['structureet', numero, gestionnaire.numero],
    ...categorie.activites.flatMap(({ de, ta, client }, k) => {
      const capacite = places === null ? '' : String(repartition[k]);
      if (places !== null && repartition[k] === 0) return [];
      return [
        [
          'equipementsocial',
          numero,
          de,
          label(DISCIPLINES, de),
          ta,
          label(MODES_ACCUEIL, ta),
          client,
          label(CLIENTELES, client),
          '',
          capacite,
          '',
          '',
          '',
          '',
          '',
          'N',
          dateMaj,
          dateOuverture,
          capacite,
          '',
          '',
          '',
          '',
          '',
          'N',
          dateOuverture,
          dateMaj,
          dateMaj,
        ],
      ];
    }),
  ];
}

/** Whole places in the given shares, the rest to the first activity. */
function sharePlaces(places: number, parts: readonly number[]): number[] {
  const autres = parts.slice(1).map((part) => Math.floor(places * part));
  return [places - autres.reduce((somme, nombre) => somme + nombre, 0), ...autres];
}

function label(libelles: Readonly<Record<string, string>>, code: string): string {
  const libelle = libelles[code];
  if (libelle === undefined) throw new Error(`got activity code ${code}, expected one with a label`);
  return libelle;
}

function formatAcheminement(codePostal: string, ville: string): string {
  return `${codePostal} ${simplify(ville)
    .toUpperCase()
    .replace(/['-]/g, ' ')
    .replace(/\bSAINT\b/g, 'ST')}`;
}

/** File of records after the line that carries the date. */
export function formatFichier(enregistrements: readonly (readonly string[])[]): string {
  return `${[PREMIERE_LIGNE, ...enregistrements.map(formatLigne)].join('\n')}\n`;
}
