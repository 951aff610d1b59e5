// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { COOPERATIONS } from '../../../src/i18n/cooperations';
import { SCENARIOS } from '../../../src/i18n/scenarios';
import { EcranScenarios } from '../../../src/ui/scenarios/EcranScenarios';
import type { Moteur, ScenariosMoteur, Session } from '../../../src/workers/moteur-api';
import { cliquer, trouverBouton } from '../../aide/arbre';
import { createMoteurDeTest, type Monture, monter } from '../../aide/monter';
import { resultat, scenario } from './exemple';

let moteur: Moteur;
let session: Session;
let monture: Monture;

beforeAll(async () => {
  moteur = createMoteurDeTest();
  await moteur.ouvrir();
  session = (await moteur.chargerDemonstration()).session;
});
afterEach(async () => monture.demonter());

const etat = () => monture.magasin.store.getState();
const texte = () => (monture.racine.textContent ?? '').replaceAll('\u00a0', ' ');
const iso = scenario({ id: 'iso-1', gestionnaires: ['290000900', '290000901'] });

async function ouvrir(trouve: ScenariosMoteur, depart = {}): Promise<void> {
  monture = await monter(<EcranScenarios />, moteur, {
    session,
    etape: 'scenarios',
    scenarios: { etat: 'pret', resultat: trouve, fait: 0, total: 0, message: null },
    idScenario: 'iso-1',
    ...depart,
  });
}

it('a scenario whose gestionnaires share a group says so, and leads to the group', async () => {
  const partage = {
    id: 'ght:1',
    nom: 'BRETAGNE NORD',
    genre: 'ght' as const,
    gestionnaires: iso.gestionnaires,
    tous: true,
  };
  await ouvrir(resultat([iso], { existants: { 'iso-1': [partage] } }));
  expect(texte()).toContain('existant, à consolider GHT BRETAGNE NORD');
  expect(texte()).toContain('Tous les gestionnaires sont déjà réunis dans GHT BRETAGNE NORD.');
  await cliquer(trouverBouton(monture.racine, COOPERATIONS.voir('BRETAGNE NORD')));
  expect(etat()).toMatchObject({ etape: 'cooperations', idGroupement: 'ght:1' });
});

it('a scenario whose gestionnaires share a group in part says how many', async () => {
  const partage = {
    id: 'ej:1',
    nom: 'GCSMS DU LÉON',
    genre: 'gcsms_public' as const,
    gestionnaires: ['290000900', '290000901'],
    tous: false,
  };
  const trois = { ...iso, gestionnaires: ['290000900', '290000901', '290000902'] };
  await ouvrir(resultat([trois], { existants: { 'iso-1': [partage] } }));
  expect(texte()).toContain('partiellement existant GCSMS DU LÉON');
  expect(texte()).toContain('2 des 3 gestionnaires sont déjà réunis dans GCSMS DU LÉON.');
});

it('a scenario is kept with a note, then let go; both can be undone', async () => {
  await ouvrir(resultat([iso]));
  await cliquer(trouverBouton(monture.racine, SCENARIOS.retenir));
  expect(etat().retenus.map(({ scenario: s, note }) => [s.id, note])).toEqual([['iso-1', '']]);
  const champ = monture.racine.querySelector('textarea');
  await act(async () => {
    const ecrire = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    ecrire?.call(champ, 'À voir avec le CH');
    champ?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await monture.attendre(() => etat().retenus[0]?.note === 'À voir avec le CH');
  expect(texte()).toContain(SCENARIOS.retenus);
  await cliquer(trouverBouton(monture.racine, SCENARIOS.oublier));
  expect(etat().retenus).toEqual([]);
  await act(async () => monture.magasin.actions.annuler());
  expect(etat().retenus[0]?.note).toBe('À voir avec le CH');
});

it('a kept scenario stays readable when the results no longer hold it, or when nothing is loaded', async () => {
  const retenu = {
    scenario: iso,
    note: '<img src=x onerror=alert(1)>',
    retenuLe: '2026-11-20T09:00:00.000Z',
  };
  await ouvrir(resultat([scenario({ id: 'iso-2', lieu: 'Brest' })]), { retenus: [retenu], idScenario: null });
  expect(texte()).toContain(SCENARIOS.horsResultats.replaceAll('\u00a0', ' '));
  expect(texte()).toContain('retenu le 20/11/2026');
  expect(texte()).toContain(retenu.note);
  expect(monture.racine.querySelector('img')).toBeNull();
  const ligne = monture.racine.querySelector(`[aria-label="${SCENARIOS.retenus}"] li [aria-expanded]`);
  await cliquer(ligne);
  expect(texte()).toContain('IME DU PHARE');
  await monture.demonter();
  await ouvrir(resultat([]), { retenus: [retenu], session: null });
  expect(texte()).toContain(SCENARIOS.retenus);
});
