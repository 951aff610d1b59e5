import type { Etendue } from '../domain/territoire/etendue';
import type { NiveauTerritoire, TerritoireCalcule } from '../domain/territoire/niveau';
import { accorder, enumerer } from './formats';

/** Name of a territory of a level; its code when nothing tells its name. */
export type NommerTerritoire = (niveau: NiveauTerritoire, code: string) => string;

/** Names said before the others are only counted. */
const NOMMES = 2;

const COMPTES: Readonly<Record<NiveauTerritoire, readonly [singulier: string, pluriel: string]>> = {
  region: ['région', 'régions'],
  departement: ['département', 'départements'],
  ght: ['GHT', 'GHT'],
  bassin: ['bassin', 'bassins'],
  epci: ['intercommunalité', 'intercommunalités'],
  commune: ['commune', 'communes'],
};

/** How many territories of a level: "3 intercommunalités". */
export function compterTerritoires(niveau: NiveauTerritoire, nombre: number): string {
  const [singulier, pluriel] = COMPTES[niveau];
  return accorder(nombre, singulier, pluriel);
}

function nommerCodes(niveau: NiveauTerritoire, codes: readonly string[], nommer: NommerTerritoire): string {
  if (codes.length > NOMMES) return compterTerritoires(niveau, codes.length);
  return enumerer(codes.map((code) => nommer(niveau, code)));
}

/** What a territory that no dimension holds is called. */
export function nommerTerritoire(territoire: TerritoireCalcule, nommer: NommerTerritoire): string {
  switch (territoire.genre) {
    case 'region':
    case 'ght':
    case 'bassin':
      return nommerCodes(territoire.genre, territoire.codes, nommer);
    case 'dessin':
      return territoire.nom === '' ? 'Contour dessiné' : territoire.nom;
    case 'rayon':
      return `À ${accorder(territoire.minutes, 'minute')} ${autour(territoire.nom)}`;
  }
}

/** "de Quimper", "du point choisi". */
function autour(nom: string): string {
  if (nom === '') return 'du point choisi';
  return /^[aeiouyhàâéèêëîïôöœ]/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}

/** What an extent is called in a header or a title; "" when nothing restricts it. */
export function nommerEtendue(etendue: Etendue, nommer: NommerTerritoire): string {
  const { departements, epcis, communes, territoire } = etendue;
  const parties = [
    ...(territoire === null ? [] : [nommerTerritoire(territoire, nommer)]),
    ...(departements.length === 0 ? [] : [nommerCodes('departement', departements, nommer)]),
    ...(epcis.length === 0 ? [] : [nommerCodes('epci', epcis, nommer)]),
    ...(communes.length === 0 ? [] : [nommerCodes('commune', communes, nommer)]),
  ];
  return parties.join(' · ');
}
