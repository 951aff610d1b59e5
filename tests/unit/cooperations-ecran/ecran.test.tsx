// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COOPERATIONS } from '../../../src/i18n/cooperations';
import { FICHE } from '../../../src/i18n/fiche';
import { FILTRE_GROUPEMENTS_VIDE } from '../../../src/state/constantes';
import { COLONNES_GROUPEMENTS } from '../../../src/ui/cooperations/colonnes';
import { contenuGroupement } from '../../../src/ui/cooperations/contenu-groupement';
import { EcranCooperations } from '../../../src/ui/cooperations/EcranCooperations';
import { TableauGroupements } from '../../../src/ui/cooperations/TableauGroupements';
import { PanneauFiche } from '../../../src/ui/fiche/PanneauFiche';
import type { Moteur } from '../../../src/workers/moteur-api';
import { cliquer, monterArbre, trouverBouton } from '../../aide/arbre';
import { createMoteurDeTest, type Monture, monter } from '../../aide/monter';
import { GCSMS, GHT, STRUCTURES } from './fichier';

let monture: Monture;
let moteur: Moteur;

afterEach(async () => monture.demonter());

const etat = () => monture.magasin.store.getState();
const texte = () => (monture.racine.textContent ?? '').replaceAll('\u00a0', ' ');
const coche = (libelle: string) =>
  [...monture.racine.querySelectorAll('label')]
    .find((l) => l.textContent?.startsWith(libelle))
    ?.querySelector('input');

async function ouvrir(): Promise<void> {
  moteur = createMoteurDeTest();
  monture = await monter(
    <>
      <EcranCooperations />
      <TableauGroupements />
      <PanneauFiche />
    </>,
    moteur,
    { etape: 'cooperations' },
  );
}

describe('the Coopérations step with a file of structures', () => {
  beforeEach(async () => {
    await ouvrir();
    await act(async () => monture.magasin.actions.demarrer(null));
    await act(async () => monture.magasin.actions.importer([STRUCTURES]));
    await act(async () => monture.magasin.actions.aller('cooperations'));
    await monture.attendre(() => etat().cooperations.page?.nombre === 2);
  });

  it('lists the groups with their members, in the territory, present and in all, names being text', async () => {
    const { version, filtre, tri } = etat().cooperations.page?.demande ?? expect.fail('no page');
    const { lignes } = await moteur.groupements(version, filtre, 0, 10, tri);
    const tableau = await monterArbre(
      lignes.map((ligne) => (
        <p key={ligne.groupement.id}>
          {COLONNES_GROUPEMENTS.map((colonne) => (
            <span key={colonne.cle}>{contenuGroupement(ligne, colonne)}|</span>
          ))}
        </p>
      )),
    );
    const [ght, gcsms] = [...tableau.racine.querySelectorAll('p')].map((p) => p.textContent);
    expect(ght).toBe(
      'Allier <b>Nord</b>|GHT|–|CH DE MOULINS|2 / 2 / 3|03|–|13/08/2026, finess-structures.json|',
    );
    expect(gcsms).toContain('GCSMS DU BOCAGE|GCSMS public|–|–|non publiés|03|01/01/2001|');
    expect(monture.racine.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('3');
    await tableau.demonter();
  });

  it('shows the chosen group, frames the map, and opens a member', async () => {
    await act(async () => monture.magasin.actions.choisirGroupement(GHT));
    await monture.attendre(() => etat().cooperations.detail !== null);
    expect(etat().cadrage?.cible.genre).toBe('emprise');
    expect(texte()).toContain('Groupement hospitalier de territoire (GHT)');
    expect(texte()).toContain('3 : 2 dans le territoire, 1 absent');
    expect(texte()).toContain(COOPERATIONS.presence('absent', 1).replaceAll('\u00a0', ' '));
    await cliquer(trouverBouton(monture.racine, COOPERATIONS.ouvrirFiche('CH DE VICHY')));
    expect(etat().selection).toBe('030000053');
    expect(etat().onglet).toBe('fiche');
  });

  it('says what to do when the members are not published', async () => {
    await act(async () => monture.magasin.actions.choisirGroupement(GCSMS));
    await monture.attendre(() => etat().cooperations.detail?.groupement.id === GCSMS);
    expect(texte()).toContain(COOPERATIONS.nonPublies.titre);
    await cliquer(trouverBouton(monture.racine, COOPERATIONS.nonPublies.action));
    expect(etat().etape).toBe('donnees');
  });

  it('filters by kind with the counts announced, and comes back to all of them', async () => {
    const libelle = 'Groupement hospitalier de territoire (GHT)';
    await cliquer(coche(libelle));
    await monture.attendre(() => etat().cooperations.page?.nombre === 1);
    expect(etat().filtreGroupements.genres).toEqual(['ght']);
    await cliquer(trouverBouton(monture.racine, COOPERATIONS.reinitialiser));
    await monture.attendre(() => etat().cooperations.page?.nombre === 2);
    expect(etat().filtreGroupements).toEqual(FILTRE_GROUPEMENTS_VIDE);
  });

  it('says that no group is left, and what to do about it', async () => {
    await act(async () =>
      monture.magasin.actions.filtrerGroupements({ ...FILTRE_GROUPEMENTS_VIDE, texte: 'introuvable' }),
    );
    await monture.attendre(() => texte().includes(COOPERATIONS.rien.titre));
    await cliquer(trouverBouton(monture.racine, COOPERATIONS.rien.action));
    await monture.attendre(() => etat().cooperations.page?.nombre === 2);
  });

  it('keeps up with the territory: members outside it are told apart', async () => {
    await act(async () => monture.magasin.actions.choisirGroupement(GHT));
    await act(async () =>
      monture.magasin.actions.filtrer({ ...etat().filtre, valeurs: { commune: ['03310'] } }),
    );
    await monture.attendre(() => etat().cooperations.detail?.membresDansLeTerritoire === 1);
    expect(texte()).toContain('3 : 1 dans le territoire, 1 ailleurs, 1 absent');
  });

  it('follows an undo of the choice, and forgets a group that is no longer loaded', async () => {
    await act(async () => monture.magasin.actions.choisirGroupement(GHT));
    await monture.attendre(() => etat().cooperations.detail?.groupement.id === GHT);
    await act(async () => monture.magasin.actions.annuler());
    expect(etat()).toMatchObject({ idGroupement: null, cooperations: { detail: null } });
    await act(async () => monture.magasin.actions.retablir());
    await monture.attendre(() => etat().cooperations.detail?.groupement.id === GHT);
    await act(async () => monture.magasin.actions.choisirGroupement('ght:0'));
    await monture.attendre(() => etat().cooperations.introuvable);
    expect(texte()).toContain(COOPERATIONS.introuvable.titre);
  });

  it('is reached from the details of an establishment, in one move', async () => {
    await act(async () => monture.magasin.actions.aller('offre'));
    await act(async () => monture.magasin.actions.selectionner('030000046'));
    await monture.attendre(() => etat().detail?.fiche.numeroFiness === '030000046');
    expect(texte()).toContain(FICHE.cooperations.roles.entite_support);
    const avant = etat().journal.length;
    await cliquer(
      [...monture.racine.querySelectorAll('button')].find(
        (b) => b.title === COOPERATIONS.voir('Allier <b>Nord</b>'),
      ),
    );
    expect(etat()).toMatchObject({ etape: 'cooperations', idGroupement: GHT, onglet: 'etape' });
    expect(etat().journal.length).toBe(avant + 1);
    await monture.attendre(() => etat().cooperations.detail?.groupement.id === GHT);
  });
});

describe('the Coopérations step without any group', () => {
  it('says what to load, with a button', async () => {
    await ouvrir();
    await act(async () => monture.magasin.actions.demarrer({ fichiers: [], vide: true }));
    await act(async () => monture.magasin.actions.aller('cooperations'));
    await monture.attendre(() => texte().includes(COOPERATIONS.vide.titre));
    await cliquer(trouverBouton(monture.racine, COOPERATIONS.vide.action));
    expect(etat().etape).toBe('donnees');
  });
});
