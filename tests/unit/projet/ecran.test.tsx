// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { PROJET } from '../../../src/i18n/projet';
import type { Etat } from '../../../src/state/etat';
import { createEtatInitial } from '../../../src/state/etat-initial';
import { EtatEnregistrement } from '../../../src/ui/projet/EtatEnregistrement';
import { FenetreProjet } from '../../../src/ui/projet/FenetreProjet';
import { OffreReprise } from '../../../src/ui/projet/OffreReprise';
import type { Moteur } from '../../../src/workers/moteur-api';
import { cliquer, trouverBouton } from '../../aide/arbre';
import { createMoteurDeTest, type Monture, monter } from '../../aide/monter';
import { TEXTES_HOSTILES } from './exemple';

const VIDE = createEtatInitial(PARAMETRES_DEFAUT).projet;
const CONNU = {
  id: 'p1',
  nom: 'Offre du Finistère',
  modifieLe: '2026-11-22T09:42:00',
  sources: ['finess.csv'],
  octets: 2_600_000,
};

let moteur: Moteur;
let monture: Monture;

beforeAll(async () => {
  moteur = createMoteurDeTest();
  await moteur.ouvrir();
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(async () => monture.demonter());

const texte = () => sansIsolats(monture.racine.textContent ?? '').replace(/\s/g, ' ');
/** Without the marks that keep a quoted name from turning the sentence around. */
const sansIsolats = (mot: string) => mot.replace(/[\u2068\u2069]/g, '');
const projet = (changement: Partial<Etat['projet']>): Partial<Etat> => ({
  demarrage: 'pret',
  projet: { ...VIDE, ...changement },
});

describe('the offer of the last project', () => {
  it('names it, with its date, files and size', async () => {
    monture = await monter(<OffreReprise />, moteur, projet({ offre: CONNU, connus: [CONNU] }));
    expect(texte()).toContain('Offre du Finistère');
    expect(texte()).toContain('modifié le 22/11/2026 à 09:42, finess.csv, 2,6 Mo');
    await cliquer(trouverBouton(monture.racine, PROJET.reprise.plusTard));
    expect(monture.racine.querySelector('section')).toBeNull();
  });

  it('is not there when there is nothing to take up', async () => {
    monture = await monter(<OffreReprise />, moteur, projet({}));
    expect(monture.racine.querySelector('section')).toBeNull();
  });

  it('asks before it forgets', async () => {
    monture = await monter(<OffreReprise />, moteur, projet({ offre: CONNU, connus: [CONNU] }));
    await cliquer(trouverBouton(monture.racine, PROJET.reprise.supprimer));
    expect(texte()).toContain(PROJET.reprise.confirmer.replace(/\s/g, ' '));
    await cliquer(trouverBouton(monture.racine, PROJET.reprise.garder));
    expect(trouverBouton(monture.racine, PROJET.reprise.reprendre)).toBeDefined();
    expect(monture.magasin.store.getState().projet.offre).toEqual(CONNU);
  });

  it('shows hostile names as text', async () => {
    for (const nom of TEXTES_HOSTILES) {
      const hostile = { ...CONNU, nom, sources: [nom] };
      monture = await monter(<OffreReprise />, moteur, projet({ offre: hostile, connus: [hostile] }));
      expect(monture.racine.querySelector('bdi')?.textContent).toBe(nom);
      expect(monture.racine.querySelector('img, script')).toBeNull();
      await monture.demonter();
    }
    monture = await monter(<OffreReprise />, moteur, projet({}));
  });
});

describe('the header', () => {
  const CAS: readonly (readonly [Etat['projet']['enregistrement'], string])[] = [
    [{ etat: 'jamais' }, 'Projet'],
    [{ etat: 'en_cours' }, 'Enregistrement…'],
    [{ etat: 'a_jour', date: new Date(2026, 10, 22, 10, 42).getTime() }, 'Enregistré à 10:42'],
    [{ etat: 'echec', raison: 'plein', message: '' }, 'Non enregistré : stockage plein'],
    [{ etat: 'echec', raison: 'refuse', message: '' }, 'Non enregistré : stockage refusé'],
    [{ etat: 'echec', raison: 'inconnue', message: 'x' }, 'Non enregistré'],
    [{ etat: 'autre_onglet' }, 'Lecture seule : ouvert ailleurs'],
  ];

  it.each(CAS)('says where the work is: %j', async (enregistrement, attendu) => {
    monture = await monter(<EtatEnregistrement />, moteur, projet({ enregistrement }));
    expect(monture.racine.querySelector('button')?.textContent?.replace(/\s/g, ' ')).toBe(attendu);
    await cliquer(monture.racine.querySelector('button'));
    expect(monture.magasin.store.getState().fenetre).toBe('projet');
  });

  it('saves on Ctrl+S, which the browser would take for its own', async () => {
    monture = await monter(<EtatEnregistrement />, moteur, projet({}));
    const touche = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true, bubbles: true });
    await act(async () => document.dispatchEvent(touche));
    expect(touche.defaultPrevented).toBe(true);
  });
});

describe('the project window', () => {
  it('holds name and notes as edits that can be undone', async () => {
    monture = await monter(<FenetreProjet />, moteur, projet({}));
    const [nom, notes] = monture.racine.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[type=text], input:not([type]), textarea',
    );
    await saisir(nom, 'Réunion');
    await saisir(notes, 'à faire');
    const { nomProjet, notes: gardees, journal } = monture.magasin.store.getState();
    expect([nomProjet, gardees]).toEqual(['Réunion', 'à faire']);
    expect(journal.map(({ commande }) => commande.genre)).toEqual(['nommer', 'noter']);
  });

  it('lists the kept projects, and asks before it deletes one or all', async () => {
    monture = await monter(<FenetreProjet />, moteur, projet({ id: 'p2' }));
    const autre = { ...CONNU, id: 'p2', nom: '' };
    await act(async () =>
      monture.magasin.store.setState((etat) => ({ projet: { ...etat.projet, connus: [CONNU, autre] } })),
    );
    const lignes = [...monture.racine.querySelectorAll('tbody tr')].map((ligne) => ligne.textContent);
    expect(lignes[0]).toContain('Offre du Finistère');
    expect(lignes[1]).toContain('Projet sans nomouvert ici');
    expect(trouverBouton(monture.racine, PROJET.fenetre.ouvrirNomme('Projet sans nom'))).toBeUndefined();
    await cliquer(trouverBouton(monture.racine, PROJET.fenetre.supprimerNomme('Offre du Finistère')));
    expect(texte()).toContain('Cela ne peut pas être annulé');
    await cliquer(trouverBouton(monture.racine, PROJET.fenetre.renoncer));
    await cliquer(trouverBouton(monture.racine, PROJET.fenetre.effacer));
    expect(texte()).toContain('Effacer 2 projets');
  });

  it('says what could not be kept of the last opening, hostile text included', async () => {
    // The same point twice is said once.
    const reparations = [...TEXTES_HOSTILES, TEXTES_HOSTILES[0]].map((valeur) => ({
      chemin: valeur.slice(0, 200),
      code: 'source_absente' as const,
      valeur: valeur.slice(0, 200),
    }));
    monture = await monter(
      <FenetreProjet />,
      moteur,
      projet({ ouverture: { nom: '<b>x</b>', reparations } }),
    );
    const points = [...monture.racine.querySelectorAll('section li')].map((li) => li.textContent);
    expect(points).toHaveLength(TEXTES_HOSTILES.length);
    for (const [rang, valeur] of TEXTES_HOSTILES.entries())
      expect(points[rang]).toContain(`\u2068${valeur.slice(0, 79)}`);
    expect(monture.racine.querySelector('img, script, b')).toBeNull();
    await cliquer(trouverBouton(monture.racine, PROJET.bilan.fermer));
    expect(monture.racine.querySelectorAll('section li')).toHaveLength(0);
  });

  it('offers to take over a project another tab writes', async () => {
    monture = await monter(<FenetreProjet />, moteur, projet({ enregistrement: { etat: 'autre_onglet' } }));
    expect(trouverBouton(monture.racine, PROJET.fenetre.prendreLaMain)).toBeDefined();
    expect(trouverBouton(monture.racine, PROJET.fenetre.enregistrer)).toHaveProperty('disabled', true);
  });
});

/** Types into a field as React hears it. */
async function saisir(
  champ: HTMLInputElement | HTMLTextAreaElement | undefined,
  valeur: string,
): Promise<void> {
  if (champ === undefined) throw new Error('got no field, expected one');
  const prototype = champ instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(champ, valeur);
    champ.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
