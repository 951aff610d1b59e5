import { GENRES_COMMUNE, PRECISIONS } from '../territoire/commune';
import type { EtendueResolue } from '../territoire/etendue';
import { ETENDUE_TOUTE, type Etendue } from '../territoire/etendue';
import type { Decoupage, NiveauTerritoire } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import type { TerritoirePortrait } from './portrait';

const PLAINE = GENRES_COMMUNE.indexOf('commune');
const COMMUNE = PRECISIONS.indexOf('commune');

/** What a place is called and made of; `decoupageDe` gives the levels its territories are of. */
export function nameTerritoire(
  { contexte: { communes, departements } }: Socle,
  etendue: Etendue,
  terrain: EtendueResolue,
  decoupages: ReadonlyMap<NiveauTerritoire, Decoupage>,
  hypotheses: number,
): TerritoirePortrait {
  const presents = new Set<string>();
  let nombre = 0;
  let approchees = 0;
  for (let i = 0; i < communes.nombre; i += 1) {
    if (terrain.communes[i] !== 1 || communes.genre[i] !== PLAINE) continue;
    nombre += 1;
    presents.add(communes.codeDepartement[i] as string);
    if (communes.precision[i] !== COMMUNE) approchees += 1;
  }
  const siens = departements.filter(({ code }) => presents.has(code)).map(({ code, nom }) => ({ code, nom }));
  const entiere = JSON.stringify(etendue) === JSON.stringify(ETENDUE_TOUTE);
  const nommee: Etendue = entiere ? { ...etendue, departements: siens.map(({ code }) => code) } : etendue;
  const noms: Record<string, string> = {};
  for (const [niveau, code] of listCodes(nommee)) {
    const decoupage = decoupages.get(niveau);
    const nom =
      niveau === 'departement'
        ? departements.find((departement) => departement.code === code)?.nom
        : decoupage?.noms[decoupage.codes.indexOf(code)];
    if (nom !== undefined) noms[`${niveau}:${code}`] = nom;
  }
  return {
    etendue: nommee,
    noms,
    departements: siens,
    communes: nombre,
    communesApprochees: approchees,
    hypotheses,
  };
}

/** Levels whose names an extent needs. */
export function listNiveaux(etendue: Etendue): readonly NiveauTerritoire[] {
  return [...new Set(listCodes(etendue).map(([niveau]) => niveau))];
}

function listCodes({
  departements,
  epcis,
  communes,
  territoire,
}: Etendue): readonly (readonly [NiveauTerritoire, string])[] {
  const calcules =
    territoire === null || territoire.genre === 'dessin' || territoire.genre === 'rayon'
      ? []
      : territoire.codes.map((code) => [territoire.genre, code] as const);
  return [
    ...calcules,
    ...departements.map((code) => ['departement', code] as const),
    ...epcis.map((code) => ['epci', code] as const),
    ...communes.map((code) => ['commune', code] as const),
  ];
}
