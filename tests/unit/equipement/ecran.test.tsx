// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { EQUIPEMENT } from '../../../src/i18n/equipement';
import { PanneauTaux } from '../../../src/ui/equipement/PanneauTaux';
import { TableauTaux } from '../../../src/ui/equipement/TableauTaux';
import type { FichierTransmis } from '../../../src/workers/moteur-api';
import { cliquer, trouverBouton } from '../../aide/arbre';
import { type Monture, monterDemonstration } from '../../aide/monter';

let monture: Monture;

afterEach(async () => monture.demonter());

const etat = () => monture.magasin.store.getState();
const texte = () =>
  [...monture.racine.children]
    .filter(({ tagName }) => tagName !== 'STYLE')
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/[\u00a0\u202f]/g, ' ');

function fichier(nom: string, lignes: readonly string[]): FichierTransmis {
  return { nom, contenu: new Uint8Array(new TextEncoder().encode(`${lignes.join('\n')}\n`)) };
}

/** The gaps step over the demonstration, then the files of a test. */
async function ouvrir(fichiers: readonly FichierTransmis[] = []): Promise<void> {
  monture = await monterDemonstration(
    <>
      <PanneauTaux />
      <TableauTaux />
    </>,
    { etape: 'manques', fichiers },
  );
  await attendreTaux();
}

async function attendreTaux(): Promise<void> {
  await monture.attendre(() => etat().reponses.equipement?.ajour === true);
}

function verifierLisible(): void {
  expect(texte()).not.toMatch(/NaN|Infinity|undefined|null/);
}

async function choisir(libelle: string, valeur: string): Promise<void> {
  const label = [...monture.racine.querySelectorAll('label')].find((l) => l.textContent === libelle);
  const champ = document.getElementById(label?.htmlFor ?? '') as HTMLSelectElement;
  await act(async () => {
    champ.value = valeur;
    champ.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await attendreTaux();
}

async function saisir(libelle: string, valeur: string): Promise<void> {
  const champ = monture.racine.querySelector<HTMLInputElement>(`input[aria-label="${libelle}"]`);
  if (champ === null) return expect.fail(`no field ${libelle}`);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(champ, valeur);
    champ.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    champ.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}

describe('rates of the demonstration', () => {
  it('shows the rate over the place, its references and what must be known of it', async () => {
    await ouvrir();
    expect(texte()).toContain('places pour 1 000 habitants de 75 ans ou plus');
    expect(texte()).toContain('Référence : la valeur nationale publiée.');
    expect(texte()).toContain('DREES, panorama statistique, tableau 18');
    expect(texte()).toContain('La population est celle de 2021, l’offre celle de 2026');
    expect(texte()).not.toMatch(/besoin(?!s égaux|\.)/);
    expect(monture.racine.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('22');
    verifierLisible();
  });

  it('reads every rate at every level without a NaN', async () => {
    await ouvrir();
    for (const niveau of ['region', 'departement', 'epci', 'commune'] as const) {
      await act(async () => monture.magasin.actions.reglerAnalyse({ niveau }));
      for (const taux of ['ehpad', 'non_ehpad', 'accueil_jour', 'ssiad_ph', 'ime', 'enfance_ensemble']) {
        await choisir(EQUIPEMENT.choixTaux, taux);
        verifierLisible();
      }
    }
  });

  it('compares with the département when asked, and takes a value of the user’s, undone by one gesture', async () => {
    await ouvrir();
    await choisir(EQUIPEMENT.choixReference, 'departement');
    expect(texte()).toContain('Référence : le taux du département, sur les données chargées.');
    await choisir(EQUIPEMENT.choixReference, 'automatique');
    await cliquer(trouverBouton(monture.racine, EQUIPEMENT.valeurs));
    await saisir(EQUIPEMENT.champValeur('ehpad'), '80,5');
    await attendreTaux();
    expect(etat().analyse.references).toEqual({ ehpad: 80.5 });
    expect(texte()).toContain('Référence : votre valeur.');
    await saisir(EQUIPEMENT.champSource('ehpad'), 'Schéma départemental');
    await saisir(EQUIPEMENT.champAnnee('ehpad'), '2024');
    expect(texte()).toContain('Schéma départemental');
    await act(async () => monture.magasin.actions.annuler());
    await act(async () => monture.magasin.actions.annuler());
    await act(async () => monture.magasin.actions.annuler());
    expect(etat().analyse.references).toEqual({});
    expect(etat().analyse.originesReferences).toEqual({});
  });

  it('refuses what is no rate, and says why', async () => {
    await ouvrir();
    await cliquer(trouverBouton(monture.racine, EQUIPEMENT.valeurs));
    for (const faux of ['-3', 'beaucoup', '0', '2000']) await saisir(EQUIPEMENT.champValeur('esat'), faux);
    expect(texte()).toContain('Nombre entre 0 et 1 000.');
    expect(etat().analyse.references).toEqual({});
  });

  it('falls back on the first rate for one that is not in the catalogue', async () => {
    await ouvrir();
    await act(async () => monture.magasin.actions.reglerAnalyse({ taux: 'inconnu' }));
    await attendreTaux();
    expect(texte()).toContain(EQUIPEMENT.titreTableau('ehpad').replace(/\u00a0/g, ' '));
    verifierLisible();
  });
});

const ENTETE = 'CODGEO;LIBGEO;P23_POP0019;P23_POP2059;P23_POP6074;P23_POP75P';

describe('population files that do not fit', () => {
  it('of another year, with most communes missing', async () => {
    await ouvrir([
      fichier('population_2013.csv', [
        ENTETE.replaceAll('P23', 'P13'),
        '29019;Brest;30000;75000;20000;12000',
      ]),
    ]);
    expect(texte()).toContain('La population est celle de 2013, l’offre celle de 2026');
    expect(texte()).toMatch(/\d+ communes manquent au fichier de population/);
    verifierLisible();
  });

  it('with communes without inhabitants', async () => {
    await ouvrir([
      fichier('population.csv', [ENTETE, '29019;Brest;0;0;0;0', '29232;Quimper;13000;31000;11000;7000']),
    ]);
    await act(async () => monture.magasin.actions.reglerAnalyse({ niveau: 'commune' }));
    await attendreTaux();
    const brest = etat().reponses.equipement?.valeur?.lignes[0]?.territoires.find(
      ({ code }) => code === '29019',
    );
    expect(brest).toMatchObject({ population: 0, taux: null, ratio: null, ecartPlaces: null, rang: null });
    expect(brest?.etablissements).toBeGreaterThan(0);
    expect(texte()).toContain('n’a aucun habitant : sans habitant, il n’y a pas de taux');
    verifierLisible();
  });

  it('that lack some bands', async () => {
    await ouvrir([
      fichier('population.csv', [
        ENTETE,
        '29019;Brest;30000;75000;;12000',
        '29232;Quimper;13000;31000;11000;7000',
      ]),
    ]);
    expect(texte()).toContain('du fichier de population n’a pas toutes les tranches d’âge');
    verifierLisible();
  });

  it('that only tell totals', async () => {
    await ouvrir([
      fichier('population.csv', ['CODGEO;LIBGEO;PMUN', '29019;Brest;140000', '29232;Quimper;63000']),
    ]);
    expect(texte()).toContain('des habitants comptés est estimé');
    verifierLisible();
  });
});

describe('offers that tell little', () => {
  const etablissements = (lignes: readonly string[]): FichierTransmis =>
    fichier('etablissements.csv', [
      'N° FINESS;Raison sociale;Catégorie;Code commune;Longitude;Latitude;Capacité',
      ...lignes,
    ]);

  it('of one single establishment', async () => {
    await ouvrir([etablissements(['290000017;EHPAD du Port;500;29019;-4.486;48.390;80'])]);
    expect(texte()).toContain('n’a que quelques établissements dans les données chargées');
    expect(texte()).toContain('Il n’y a qu’un établissement');
    verifierLisible();
  });

  it('without any place', async () => {
    await ouvrir([
      etablissements([
        '290000017;EHPAD du Port;500;29019;-4.486;48.390;',
        '290000025;IME du Ponant;183;29019;-4.5;48.4;',
      ]),
    ]);
    expect(texte()).toContain('Aucune capacité connue');
    verifierLisible();
  });

  it('without any establishment of the rate', async () => {
    await ouvrir([etablissements(['290000025;IME du Ponant;183;29019;-4.5;48.4;30'])]);
    expect(texte()).toContain('Les données chargées n’ont aucun établissement de ce type');
    verifierLisible();
  });

  it('in a territory without establishment', async () => {
    await ouvrir();
    await choisir(EQUIPEMENT.choixTaux, 'itep');
    expect(texte()).toMatch(/territoires sur 21 n’ont aucun établissement de ce type : leur taux est nul/);
    verifierLisible();
  });

  it('in a place with nothing at all', async () => {
    await ouvrir();
    await act(async () =>
      monture.magasin.actions.choisirEtendue({
        departements: ['48'],
        epcis: [],
        communes: [],
        territoire: null,
      }),
    );
    await attendreTaux();
    expect(texte()).toContain('Aucun territoire');
    verifierLisible();
  });
});
