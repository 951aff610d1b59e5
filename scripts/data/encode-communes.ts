import type { SourceReference } from '../../src/domain/territoire/commune.ts';
import { readDepartement } from '../../src/domain/territoire/departement-finess.ts';
import type { CommunesEncodees } from '../../src/reference/communes-encodees.ts';
import type { CommuneSource } from './communes-paquet.ts';

const PAS_DEGRE = 1e5;

export interface EntreeEncodage {
  /** INSEE order. */
  readonly communes: readonly CommuneSource[];
  /** SIREN → name. */
  readonly epcis: ReadonlyMap<string, string>;
  readonly chefsLieux: CommunesEncodees['chefsLieux'];
  readonly sources: readonly SourceReference[];
}

/** Committed form of the commune table; `decodeCommunes` reads it back. */
export function encodeCommunes({ communes, epcis, chefsLieux, sources }: EntreeEncodage): CommunesEncodees {
  const coins = findCoins(communes);
  const rangs = new Map([...epcis.keys()].map((siren, rang) => [siren, String(rang + 1)]));
  const rattachees = (genre: CommuneSource['genre']): string =>
    communes
      .filter((c) => c.genre === genre)
      .map((c) => `${c.code} ${c.parent}`)
      .join('\n');
  return {
    version: 1,
    sources,
    codes: encodeCodes(communes.map(({ code }) => code)),
    noms: communes.map(({ nom }) => nom).join('\n'),
    populations: communes.map(({ population }) => population ?? '').join(','),
    codesPostaux: communes.map(encodeCodesPostaux).join('\n'),
    epcis: [...epcis].map(([siren, nom]) => `${siren} ${nom}`).join('\n'),
    epciDesCommunes: repeat(
      communes.map(({ epci }) => (epci === null ? '' : (rangs.get(epci) as string))),
    ).join(','),
    rattachements: {
      arrondissement: rattachees('arrondissement'),
      deleguee: rattachees('deleguee'),
      associee: rattachees('associee'),
    },
    chefsLieux,
    points: communes
      .map(({ code, point }) => {
        if (point === null) return '';
        const [lat, lon] = coins[readDepartement(code)] as [number, number];
        return `${toPas(point[0]) - lat} ${toPas(point[1]) - lon}`;
      })
      .join(','),
    coins,
  };
}

function toPas(degres: number): number {
  return Math.round(degres * PAS_DEGRE);
}

function findCoins(communes: readonly CommuneSource[]): Record<string, [number, number]> {
  const coins: Record<string, [number, number]> = {};
  for (const { code, point } of communes) {
    if (point === null) continue;
    const departement = readDepartement(code);
    const coin = coins[departement];
    coins[departement] = coin
      ? [Math.min(coin[0], toPas(point[0])), Math.min(coin[1], toPas(point[1]))]
      : [toPas(point[0]), toPas(point[1])];
  }
  return coins;
}

/** Codes as runs per two-character prefix. */
function encodeCodes(codes: readonly string[]): Record<string, string> {
  const plages: Record<string, [number, number][]> = {};
  for (const code of codes) {
    const prefixe = code.slice(0, 2);
    const numero = Number(code.slice(2));
    plages[prefixe] ??= [];
    const derniere = plages[prefixe].at(-1);
    if (derniere && derniere[1] === numero - 1) derniere[1] = numero;
    else plages[prefixe].push([numero, numero]);
  }
  return Object.fromEntries(
    Object.entries(plages).map(([prefixe, liste]) => [
      prefixe,
      liste.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(','),
    ]),
  );
}

function encodeCodesPostaux(
  { code, codesPostaux }: CommuneSource,
  i: number,
  communes: readonly CommuneSource[],
): string {
  if (i > 0 && codesPostaux.length > 0 && codesPostaux.join() === communes[i - 1]?.codesPostaux.join())
    return '=';
  const prefixe = code.slice(0, 2);
  return codesPostaux
    .map((codePostal) => (codePostal.startsWith(prefixe) ? codePostal.slice(2) : codePostal))
    .join(' ');
}

/** A value equal to the one before is written "=": neighbours in INSEE order often share it. */
function repeat(valeurs: readonly string[]): string[] {
  return valeurs.map((valeur, i) => (i > 0 && valeur !== '' && valeur === valeurs[i - 1] ? '=' : valeur));
}
