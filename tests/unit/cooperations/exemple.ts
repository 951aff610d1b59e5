import fc from 'fast-check';
import {
  FILTRE_GROUPEMENTS_VIDE,
  type FiltreGroupements,
  GENRES_GROUPEMENT,
  type Groupement,
  type MembreGroupement,
} from '../../../src/domain/cooperation/groupement';
import { FAMILLES_COOPERATION } from '../../../src/domain/scoring/scenario';
import { ENTITES } from '../etablissement/exemple';

export function membre(numeroFiness: string, champs: Partial<MembreGroupement> = {}): MembreGroupement {
  return { numeroFiness, niveau: 'entite', role: 'membre', nom: null, ...champs };
}

export function groupement(champs: Partial<Groupement> = {}): Groupement {
  return {
    id: 'ght:1',
    nom: 'ALLIER',
    genre: 'ght',
    famille: null,
    numeroFinessEj: null,
    numeroGcc: '49824516535',
    statut: null,
    support: null,
    dateCreation: '2016-07-01',
    dateFermeture: null,
    membres: [],
    source: { fichier: 'structures.json', date: '2026-08-13' },
    ...champs,
  };
}

/** Numbers of entities of the example, of establishments its arbitrary may make, and of nobody. */
const NUMEROS = [
  ...ENTITES.map(({ numero }) => ({ numeroFiness: numero, niveau: 'entite' as const })),
  { numeroFiness: '030000000', niveau: 'etablissement' as const },
  { numeroFiness: '030007919', niveau: 'etablissement' as const },
  { numeroFiness: '030015838', niveau: 'entite' as const },
  { numeroFiness: '590000001', niveau: 'entite' as const },
  { numeroFiness: '2A0000001', niveau: 'etablissement' as const },
];

const arbitraireMembres: fc.Arbitrary<readonly MembreGroupement[]> = fc
  .uniqueArray(fc.constantFrom(...NUMEROS), { maxLength: 5, selector: ({ numeroFiness }) => numeroFiness })
  .chain((numeros) =>
    fc
      .record({
        support: fc.integer({ min: -1, max: 5 }),
        noms: fc.array(fc.constantFrom(null, 'CH SOURCE', 'ÉTABLISSEMENT DE LA SOURCE'), {
          minLength: numeros.length,
          maxLength: numeros.length,
        }),
      })
      .map(({ support, noms }) =>
        numeros.map((numero, rang) => ({
          ...numero,
          role: rang === support ? ('support' as const) : ('membre' as const),
          nom: noms[rang] ?? null,
        })),
      ),
  );

export const arbitraireGroupements: fc.Arbitrary<readonly Groupement[]> = fc
  .array(
    fc.record({
      nom: fc.constantFrom('ALLIER', 'GCSMS DU BOCAGE', 'Œuvres réunies', 'GIP ST-LÉON', ''),
      genre: fc.constantFrom(...GENRES_GROUPEMENT),
      famille: fc.constantFrom(null, ...FAMILLES_COOPERATION),
      numeroFinessEj: fc.constantFrom(null, '030000011', '030009999'),
      dateFermeture: fc.constantFrom(null, null, null, '2020-01-01'),
      dateCreation: fc.constantFrom(null, '2016-07-01', '2023-01-01'),
      membres: arbitraireMembres,
    }),
    { maxLength: 12 },
  )
  .map((groupements) => groupements.map((champs, rang) => groupement({ ...champs, id: `table:${rang}` })));

export const arbitraireFiltreGroupements: fc.Arbitrary<FiltreGroupements> = fc.record({
  genres: fc.uniqueArray(fc.constantFrom(...GENRES_GROUPEMENT), { maxLength: 3 }),
  familles: fc.uniqueArray(fc.constantFrom(...FAMILLES_COOPERATION, 'inconnue' as const), { maxLength: 2 }),
  texte: fc.constantFrom('', '', '', 'bocage', 'saint leon', 'oeuvres', '0300', 'ch source'),
  dansLeTerritoire: fc.boolean(),
  avecMembres: fc.boolean(),
});

export const FILTRE_VIDE = FILTRE_GROUPEMENTS_VIDE;
