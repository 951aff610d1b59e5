import {
  type Departement,
  findCommune,
  GENRES_COMMUNE,
  PRECISIONS,
  type TableCommunes,
} from '../domain/territoire/commune';
import { readDepartement } from '../domain/territoire/departement-finess';
import { deriveApproximations } from '../domain/territoire/derive-approximations';
import type { CommunesEncodees } from './communes-encodees';

const PAS_DEGRE = 1e5;

/** Commune table from its committed form; positions that are not stored are derived here, flagged approximate. */
export function decodeCommunes(
  encodees: CommunesEncodees,
  departements: readonly Departement[],
): TableCommunes {
  const code = decodeCodes(encodees.codes);
  const nombre = code.length;
  const regions = new Map(departements.map((departement) => [departement.code, departement.codeRegion]));
  const codeDepartement = code.map(readDepartement);
  const codeRegion = codeDepartement.map((departement) => regions.get(departement) ?? '');
  const { codeEpci, nomsEpci } = decodeEpcis(encodees, nombre);
  const base: TableCommunes = {
    nombre,
    code,
    nom: checkLength(encodees.noms.split('\n'), nombre, 'noms'),
    genre: new Uint8Array(nombre),
    parent: new Int32Array(nombre).fill(-1),
    population: decodePopulations(encodees.populations, nombre),
    codesPostaux: decodeCodesPostaux(encodees.codesPostaux, code),
    codeDepartement,
    codeRegion,
    codeEpci,
    rangChefLieu: new Uint8Array(nombre),
    longitude: new Float64Array(nombre).fill(Number.NaN),
    latitude: new Float64Array(nombre).fill(Number.NaN),
    precision: new Uint8Array(nombre).fill(PRECISIONS.indexOf('aucune')),
    superficieKm2: new Float32Array(nombre).fill(Number.NaN),
    nomsEpci,
    sources: encodees.sources,
  };
  fillRattachements(base, encodees.rattachements);
  encodees.chefsLieux.forEach((codes, rang) => {
    for (const chefLieu of codes.split(' ')) {
      const i = findCommune(base, chefLieu);
      if (i >= 0) base.rangChefLieu[i] = rang + 1;
    }
  });
  fillPoints(base, encodees);
  return deriveApproximations(inheritFromParent(base));
}

function decodeCodes(plages: Readonly<Record<string, string>>): string[] {
  const codes: string[] = [];
  // An object with integer-like keys lists them first: sort to find INSEE order again.
  for (const prefixe of Object.keys(plages).sort()) {
    for (const plage of (plages[prefixe] as string).split(',')) {
      const tiret = plage.indexOf('-');
      const debut = Number(tiret < 0 ? plage : plage.slice(0, tiret));
      const fin = tiret < 0 ? debut : Number(plage.slice(tiret + 1));
      for (let numero = debut; numero <= fin; numero += 1)
        codes.push(prefixe + String(numero).padStart(3, '0'));
    }
  }
  return codes;
}

function decodePopulations(texte: string, nombre: number): Int32Array {
  return Int32Array.from(checkLength(texte.split(','), nombre, 'populations'), (valeur) =>
    valeur === '' ? -1 : Number(valeur),
  );
}

function decodeCodesPostaux(texte: string, code: readonly string[]): string[] {
  const lignes = checkLength(texte.split('\n'), code.length, 'codesPostaux');
  let precedente = '';
  return lignes.map((ligne, i) => {
    if (ligne === '=') return precedente;
    const prefixe = (code[i] as string).slice(0, 2);
    precedente =
      ligne.length === 3
        ? prefixe + ligne
        : ligne
            .split(' ')
            .map((codePostal) => (codePostal.length === 3 ? prefixe + codePostal : codePostal))
            .join(' ');
    return precedente;
  });
}

function decodeEpcis(
  encodees: CommunesEncodees,
  nombre: number,
): { codeEpci: string[]; nomsEpci: Map<string, string> } {
  const codes: string[] = [];
  const nomsEpci = new Map<string, string>();
  for (const ligne of splitLignes(encodees.epcis)) {
    codes.push(ligne.slice(0, 9));
    nomsEpci.set(ligne.slice(0, 9), ligne.slice(10));
  }
  let precedent = '';
  const codeEpci = checkLength(encodees.epciDesCommunes.split(','), nombre, 'epciDesCommunes').map((rang) => {
    if (rang !== '=') precedent = rang === '' ? '' : (codes[Number(rang) - 1] as string);
    return precedent;
  });
  return { codeEpci, nomsEpci };
}

function fillRattachements(table: TableCommunes, rattachements: CommunesEncodees['rattachements']): void {
  for (const genre of ['arrondissement', 'deleguee', 'associee'] as const) {
    for (const ligne of splitLignes(rattachements[genre])) {
      const i = findCommune(table, ligne.slice(0, 5));
      if (i < 0) throw new Error(`got ${ligne} among ${genre}, expected a code of the table`);
      table.genre[i] = GENRES_COMMUNE.indexOf(genre);
      table.parent[i] = findCommune(table, ligne.slice(6));
    }
  }
}

/** A déléguée or associée has the postcodes of its commune; it and an arrondissement have its EPCI. */
function inheritFromParent(table: TableCommunes): TableCommunes {
  const inherit = (valeurs: readonly string[]): string[] =>
    valeurs.map((valeur, i) =>
      valeur === '' && (table.parent[i] as number) >= 0
        ? (valeurs[table.parent[i] as number] as string)
        : valeur,
    );
  return { ...table, codesPostaux: inherit(table.codesPostaux), codeEpci: inherit(table.codeEpci) };
}

function fillPoints(table: TableCommunes, encodees: CommunesEncodees): void {
  const points = checkLength(encodees.points.split(','), table.nombre, 'points');
  for (let i = 0; i < table.nombre; i += 1) {
    const point = points[i] as string;
    if (point === '') continue;
    const espace = point.indexOf(' ');
    const coin = encodees.coins[table.codeDepartement[i] as string] as readonly [number, number];
    table.latitude[i] = (coin[0] + Number(point.slice(0, espace))) / PAS_DEGRE;
    table.longitude[i] = (coin[1] + Number(point.slice(espace + 1))) / PAS_DEGRE;
    table.precision[i] = PRECISIONS.indexOf('commune');
  }
}

function splitLignes(texte: string): string[] {
  return texte === '' ? [] : texte.split('\n');
}

function checkLength(valeurs: string[], nombre: number, colonne: string): string[] {
  if (valeurs.length !== nombre)
    throw new Error(`communes.json: got ${valeurs.length} ${colonne}, expected ${nombre}`);
  return valeurs;
}
