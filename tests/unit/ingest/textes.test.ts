import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  CODES_AVEC_TEXTE,
  LIBELLES_GENRE_FICHIER,
  libelleAnomalie,
  messageAnomalie,
} from '../../../src/i18n/anomalies';
import { SEVERITES } from '../../../src/ingest/codes';
import { GENRES_FICHIER } from '../../../src/ingest/contrat';

const DOSSIER = 'src/ingest';
const sources = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('.ts') && nom !== 'codes.ts')
  .map((nom) => readFileSync(join(DOSSIER, nom), 'utf8'))
  .join('\n');

test('the registry of codes and the French texts name the same codes', () => {
  expect([...CODES_AVEC_TEXTE].sort()).toEqual(Object.keys(SEVERITES).sort());
});

test('every code of the registry is emitted somewhere, and none outside of it', () => {
  const inutiles = Object.keys(SEVERITES).filter(
    (code) => !sources.includes(`'${code}'`) && !sources.includes(`.${code}`),
  );
  expect(inutiles).toEqual([]);
  // Codes are typed: a call with another text does not compile; this guards against casts.
  const emis = [...sources.matchAll(/(?:noter|rejeter|refuser|refus|RefusFichier)\(\s*'([a-z0-9_]+)'/g)].map(
    (m) => m[1] as string,
  );
  expect(emis.length).toBeGreaterThan(30);
  expect(emis.filter((code) => !(code in SEVERITES))).toEqual([]);
});

test.each(Object.keys(SEVERITES))(
  '%s: a short label and a whole message, with file, line, column and value',
  (code) => {
    const anomalie = {
      code,
      severite: SEVERITES[code as keyof typeof SEVERITES],
      ligne: 12,
      colonne: 'rs',
      valeur: 'VALEUR',
    };
    const message = messageAnomalie(anomalie, 'fichier.csv');
    expect(libelleAnomalie(code).length).toBeLessThanOrEqual(45);
    expect(libelleAnomalie(code)).not.toBe(code);
    expect(message).toMatch(/^fichier\.csv, ligne\u00a012, colonne rs\u00a0: .+\.$/);
    expect(message).not.toMatch(/undefined|null|\s{2}| [:;!?»]|« /);
    // A value that is empty never leaves a hole in the sentence.
    expect(messageAnomalie({ ...anomalie, ligne: null, valeur: null })).not.toMatch(
      /\(\)|«\u00a0\u00a0»|undefined/,
    );
  },
);

test('a message reads as a sentence', () => {
  expect(
    messageAnomalie({
      code: 'date_invalide',
      severite: 'avertissement',
      ligne: 3,
      colonne: 'dateouv',
      valeur: '2021-02-30',
    }),
  ).toBe(
    'Ligne\u00a03, colonne dateouv\u00a0: la date «\u00a0dateouv\u00a0» n’existe pas\u00a0: «\u00a02021-02-30\u00a0». La ligne est gardée sans cette valeur.',
  );
});

test('every kind of file has its name', () => {
  expect(Object.keys(LIBELLES_GENRE_FICHIER).sort()).toEqual([...GENRES_FICHIER].sort());
});
