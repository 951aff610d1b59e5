// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FAMILLES } from '../../../src/domain/etablissement/nomenclature';
import { FORME_FAMILLE } from '../../../src/map/view-model/formes-familles';
import { cheminForme } from '../../../src/map/view-model/symboles';
import { BarreContribution, ListeContributions } from '../../../src/ui/kit/BarreContribution';
import { Chiffre } from '../../../src/ui/kit/Chiffre';
import { EtatVide } from '../../../src/ui/kit/EtatVide';
import { SymboleFamille } from '../../../src/ui/kit/SymboleFamille';
import { presenterContributions } from '../../../src/ui/scenarios/presenter-contributions';
import { type Arbre, cliquer, monterArbre, trouverBouton } from '../../aide/arbre';
import { indicateur, scenario } from './exemple';

let monture: Arbre | null = null;
afterEach(async () => {
  await monture?.demonter();
  monture = null;
});

const EXPLICATION = {
  libelle: 'Temps de trajet',
  definition: 'Temps en voiture.',
  formule: 't = k · dᵖ',
  source: 'méthode D.3',
  date: '2021-01-04',
  manquant: 'aucune',
  estime: true,
};
const bulle = () => document.querySelector('[role=tooltip]');
const touche = (element: Element, key: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

describe('a figure that explains itself', () => {
  it('says that it is an estimate, and explains itself on focus until the focus leaves', async () => {
    monture = await monterArbre(<Chiffre explication={EXPLICATION}>12 min</Chiffre>);
    const bouton = monture.racine.querySelector('button') as HTMLButtonElement;
    expect(bouton.textContent).toBe('≈\u00a012 min estimé');
    expect(bulle()).toBeNull();
    await act(async () => bouton.focus());
    await monture.attendre(() => bulle() !== null);
    for (const texte of ['Temps en voiture.', 't = k · dᵖ', 'méthode D.3', '04/01/2021', 'aucune', 'estimée'])
      expect(bulle()?.textContent).toContain(texte);
    expect(bouton.getAttribute('aria-describedby')).toBe(bulle()?.id);
    await act(async () => bouton.blur());
    expect(bulle()).toBeNull();
  });

  it('stays open on a click, closes on Escape without closing what is around it', async () => {
    let autour = 0;
    document.addEventListener('keydown', () => {
      autour += 1;
    });
    monture = await monterArbre(<Chiffre explication={EXPLICATION}>12 min</Chiffre>);
    const bouton = monture.racine.querySelector('button') as HTMLButtonElement;
    await cliquer(bouton);
    expect(bouton.getAttribute('aria-expanded')).toBe('true');
    await touche(bouton, 'Escape');
    expect(bulle()).toBeNull();
    expect(autour).toBe(0);
    await touche(bouton, 'Escape');
    expect(autour).toBe(1);
  });

  it('leaves out what it does not know', async () => {
    monture = await monterArbre(
      <Chiffre explication={{ libelle: 'Places', definition: 'Places installées.', date: null }}>60</Chiffre>,
    );
    const bouton = monture.racine.querySelector('button');
    expect(bouton?.textContent).toBe('60');
    await cliquer(bouton);
    expect(bulle()?.textContent).toBe('PlacesPlaces installées.');
  });
});

describe('an empty state', () => {
  it('offers a way out', async () => {
    let clics = 0;
    const action = { libelle: 'Charger un fichier', surClic: () => (clics += 1) };
    monture = await monterArbre(<EtatVide titre="Rien ici" texte="Aucun fichier." action={action} />);
    await cliquer(trouverBouton(monture.racine, 'Charger un fichier'));
    expect(clics).toBe(1);
  });
});

describe('the symbol of a family', () => {
  it('has the shape of the map for every family, and another for each', async () => {
    const tracees = new Set<string>();
    for (const famille of FAMILLES) {
      monture = await monterArbre(<SymboleFamille famille={famille} />);
      const trace = monture.racine.querySelector('path');
      const chemin = trace?.getAttribute('d') ?? '';
      const forme = cheminForme(FORME_FAMILLE[famille], 7.5);
      expect(chemin.replaceAll(/[-\d.]+/g, '#')).toBe(forme.replaceAll(/[-\d.]+/g, '#'));
      tracees.add(`${chemin} ${trace?.getAttribute('fill')}`);
      await monture.demonter();
    }
    monture = null;
    expect(tracees.size).toBe(FAMILLES.length);
  });
});

describe('the bar of a score', () => {
  const exemple = scenario({
    score: 0.6,
    indicateurs: [
      indicateur({ id: 'isolement', contribution: 0.4, poids: 0.6 }),
      indicateur({ id: 'pool', contribution: 0.2, poids: 0.4, unite: 'nombre', estime: false }),
      indicateur({
        id: 'besoin_frac',
        etat: 'absent',
        valeur: null,
        utilite: null,
        poids: 0,
        contribution: 0,
      }),
    ],
    couverture: 0.85,
    borneBasse: 0.45,
    borneHaute: 0.7,
  });
  const contributions = presenterContributions(exemple, '2021-01-04');

  it('says in words what it draws', async () => {
    monture = await monterArbre(
      <BarreContribution contributions={contributions} {...exemple} couleur="#6A3D9A" />,
    );
    const nom = monture.racine.querySelector('svg')?.getAttribute('aria-label');
    expect(nom).toContain('0,60');
    expect(nom).toContain('Éloignement des villes 0,40');
    expect(nom).not.toContain('Besoin de temps partagés');
  });

  it('lists every indicator with its sentence, a missing one being said missing', async () => {
    monture = await monterArbre(<ListeContributions contributions={contributions} couleur="#6A3D9A" />);
    const lignes = [...monture.racine.querySelectorAll('li')].map((ligne) => ligne.textContent ?? '');
    expect(lignes).toHaveLength(3);
    expect(lignes[0]).toContain('≈\u00a00,40');
    expect(lignes[1]).not.toContain('≈');
    expect(lignes[2]).toContain('donnée manquante');
  });
});
