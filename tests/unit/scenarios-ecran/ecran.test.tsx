// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FICHE } from '../../../src/i18n/fiche';
import { SCENARIOS } from '../../../src/i18n/scenarios';
import { PanneauFiche } from '../../../src/ui/fiche/PanneauFiche';
import { EcranScenarios } from '../../../src/ui/scenarios/EcranScenarios';
import type { Moteur, Session } from '../../../src/workers/moteur-api';
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
const onglet = (nom: string) =>
  [...monture.racine.querySelectorAll('[role=tab]')].find((element) => element.textContent?.includes(nom));
const lignes = () =>
  [...monture.racine.querySelectorAll('ol > li')].filter((li) => li.querySelector('[aria-controls]'));
const pret = () => etat().scenarios.etat === 'pret';

async function ouvrirEcran(depart = {}): Promise<void> {
  monture = await monter(<EcranScenarios />, moteur, { session, ...depart });
}

describe('the scenarios screen on the demonstration', () => {
  it('computes by itself and opens on the matrix and the ranked lists of parcours', async () => {
    await ouvrirEcran();
    await monture.attendre(pret);
    const { resultat: trouve } = etat().scenarios;
    const table = monture.racine.querySelector(`table[aria-label="${SCENARIOS.matriceTitre}"]`);
    expect(table?.querySelectorAll('thead th')).toHaveLength(6);
    expect(table?.querySelectorAll('tbody tr').length).toBe(Math.min(8, trouve?.matrice.length ?? 0));
    expect(lignes().length).toBeGreaterThan(0);
    for (const ligne of lignes())
      expect(ligne.querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(/^Score \d,\d\d/);
    expect(monture.racine.textContent).toContain('fictives');
  });

  it('ranks each list by decreasing score', async () => {
    await ouvrirEcran();
    await monture.attendre(pret);
    for (const famille of ['Parcours', 'Efficience', 'Isolement']) {
      await cliquer(onglet(famille));
      const scores = lignes().map((ligne) =>
        Number(
          /Score (\d,\d\d)/
            .exec(ligne.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '')?.[1]
            ?.replace(',', '.'),
        ),
      );
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('opens a scenario: chosen in the state, framed on the map, explained, its members one click from their details', async () => {
    await ouvrirEcran();
    await monture.attendre(pret);
    await cliquer(onglet('Efficience'));
    await cliquer(lignes()[0]?.querySelector('[aria-expanded]'));
    const choisi = etat().scenarios.resultat?.scenarios.find(({ id }) => id === etat().idScenario);
    expect(choisi?.famille).toBe('efficience');
    expect(etat().cadrage?.cible.genre).toBe('emprise');
    const detail = lignes()[0] as HTMLElement;
    const contributions = detail.querySelector(`[aria-label="${SCENARIOS.contributions}"]`);
    expect(contributions?.querySelectorAll('li')).toHaveLength(choisi?.indicateurs.length ?? 0);
    for (const membre of choisi?.membres ?? []) expect(detail.textContent).toContain(membre.nom);
    const premier = choisi?.membres[0];
    await cliquer(trouverBouton(detail, SCENARIOS.ouvrirFiche(premier?.nom ?? '?')));
    expect(choisi?.membres.map(({ numeroFiness }) => numeroFiness)).toContain(etat().selection);
  });

  it('comes back to the scenario that was chosen before', async () => {
    await ouvrirEcran();
    await monture.attendre(pret);
    const isole = etat().scenarios.resultat?.scenarios.find(({ famille }) => famille === 'isolement');
    await monture.demonter();
    await ouvrirEcran({ scenarios: etat().scenarios, idScenario: isole?.id ?? null });
    expect(onglet('Isolement')?.getAttribute('aria-selected')).toBe('true');
    expect(monture.racine.querySelector('[aria-expanded=true]')?.textContent).toContain(isole?.lieu);
  });

  it('says that the list is the one of before when a parameter changes, and computes again on demand', async () => {
    await ouvrirEcran();
    await monture.attendre(pret);
    const avant = etat().scenarios.resultat?.villes.length ?? 0;
    await act(async () => {
      monture.magasin.actions.definirParametres({ ...etat().parametres, seuilVille: 5000 });
    });
    expect(monture.racine.textContent).toContain(SCENARIOS.perimes);
    await cliquer(trouverBouton(monture.racine, SCENARIOS.recalculer));
    await monture.attendre(() => pret() && etat().scenarios.resultat?.parametres.seuilVille === 5000);
    expect(monture.racine.textContent).not.toContain(SCENARIOS.perimes);
    expect(etat().scenarios.resultat?.villes.length).toBeGreaterThan(avant);
  });

  it('lets a town be taken out of the list', async () => {
    await ouvrirEcran();
    await monture.attendre(pret);
    await cliquer(trouverBouton(monture.racine, SCENARIOS.parametres));
    const ville = etat().scenarios.resultat?.villes[0];
    await cliquer(trouverBouton(monture.racine, SCENARIOS.retirerVille(ville?.nom ?? '?')));
    expect(etat().parametres.villesRetirees).toEqual([ville?.codeCommune]);
    await cliquer(trouverBouton(monture.racine, SCENARIOS.recalculer));
    await monture.attendre(() => pret() && etat().scenarios.resultat?.parametres.villesRetirees.length === 1);
    expect(etat().scenarios.resultat?.villes.map(({ codeCommune }) => codeCommune)).not.toContain(
      ville?.codeCommune,
    );
  });
});

describe('the scenarios screen without anything to show', () => {
  it('sends to the Données step when nothing is loaded', async () => {
    await ouvrirEcran({ session: null });
    await cliquer(trouverBouton(monture.racine, SCENARIOS.allerDonnees));
    expect(etat().etape).toBe('donnees');
  });

  it('asks for a territory first when the offer covers many départements', async () => {
    const departements = Array.from({ length: 96 }, (_, k) => ({
      code: `${k}`,
      nom: `Département ${k}`,
      nombre: 10,
    }));
    await ouvrirEcran({ session: { ...session, departements } });
    expect(monture.racine.textContent).toContain('96 départements'.replace(' ', '\u00a0'));
    expect(etat().scenarios.etat).toBe('vide');
    expect(trouverBouton(monture.racine, SCENARIOS.calculer)?.hasAttribute('disabled')).toBe(true);
  });

  it('says in words why a family is sans objet, and what is too poorly known to be ranked', async () => {
    const faible = scenario({ id: 'x', classable: false, couverture: 0.4, borneBasse: 0.2, borneHaute: 0.9 });
    const trouve = resultat([faible], {
      sansObjet: [{ famille: 'parcours', departement: '29', code: 'aucun_pivot' }],
    });
    await ouvrirEcran({ scenarios: { etat: 'pret', resultat: trouve, fait: 0, total: 0, message: null } });
    expect(monture.racine.textContent).toContain('aucun hôpital');
    await cliquer(onglet('Isolement'));
    expect(monture.racine.textContent).toContain(SCENARIOS.insuffisants);
    expect(monture.racine.querySelector('ol > li [aria-controls]')).toBeNull();
  });
});

describe('the details of an establishment', () => {
  async function ouvrirFiche(numero: string): Promise<void> {
    monture = await monter(<PanneauFiche />, moteur, { session });
    await act(async () => monture.magasin.actions.selectionner(numero));
    await monture.attendre(() => etat().detail !== null);
  }

  it('say what is known, who runs it and what is near, times being estimates', async () => {
    await moteur.interroger({
      version: 1,
      filtre: {
        valeurs: { famille: ['personnes_agees'] },
        horsOffre: false,
        texte: '',
        emprise: null,
        territoire: null,
      },
      tri: { colonne: 'places', sens: 'decroissant' },
    });
    const [fiche] = await moteur.lignes(1, 0, 1);
    await ouvrirFiche(fiche?.numeroFiness ?? '');
    const texte = monture.racine.textContent ?? '';
    expect(texte).toContain(fiche?.numeroFiness);
    expect(texte).toContain(fiche?.libelleCategorie);
    expect(texte).toContain(FICHE.gestionnaire);
    const minutes = [
      ...monture.racine.querySelectorAll(`table[aria-label="${FICHE.voisins}"] button[aria-expanded]`),
    ];
    expect(minutes.length).toBeGreaterThan(0);
    for (const bouton of minutes) expect(bouton.textContent).toMatch(/^≈\u00a0\d+\u00a0min$/);
  });

  it('filter on the gestionnaire, centre the map and close', async () => {
    const [fiche] = await moteur.lignes(1, 0, 1);
    await ouvrirFiche(fiche?.numeroFiness ?? '');
    await cliquer(trouverBouton(monture.racine, FICHE.centrer));
    expect(etat().cadrage?.cible).toMatchObject({ genre: 'point', longitude: fiche?.longitude });
    await cliquer(trouverBouton(monture.racine, FICHE.filtrer));
    expect(etat().filtre.valeurs.gestionnaire).toEqual([fiche?.numeroFinessEj]);
    await cliquer(trouverBouton(monture.racine, FICHE.fermer));
    expect(etat().selection).toBeNull();
  });

  it('say that a capacity is unknown rather than 0, and why', async () => {
    monture = await monter(<PanneauFiche />, moteur, { session });
    const [connue] = await moteur.lignes(1, 0, 1);
    const detail = await moteur.detail(connue?.numeroFiness ?? '');
    const sans = detail === null ? null : { ...detail, fiche: { ...detail.fiche, places: null } };
    const fichiers = session.fichiers.filter(({ genre }) => genre !== 'finess_capacites');
    await act(async () =>
      monture.magasin.store.setState({ detail: sans, session: { ...session, fichiers } }),
    );
    expect(monture.racine.textContent).toContain(FICHE.capaciteSansFichier);
  });
});
