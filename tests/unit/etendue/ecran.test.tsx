// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ETENDUE_TOUTE } from '../../../src/domain/territoire/etendue';
import { ETENDUE, NOMS_NIVEAUX } from '../../../src/i18n/etendue';
import type { Magasin } from '../../../src/state/magasin';
import { PanneauTerritoire } from '../../../src/ui/coquille/territoire/PanneauTerritoire';
import { FiltresActifs } from '../../../src/ui/filtres/FiltresActifs';
import { ReglagesTemps } from '../../../src/ui/temps/ReglagesTemps';
import { type Monture, monterDemonstration } from '../../aide/monter';

let magasin: Magasin;
let monture: Monture;
let conteneur: HTMLElement;
let fermetures: number;

beforeEach(async () => {
  fermetures = 0;
  monture = await monterDemonstration(
    <>
      <PanneauTerritoire
        surFermeture={() => {
          fermetures += 1;
        }}
      />
      <FiltresActifs />
      <ReglagesTemps minutes={30} />
    </>,
    { etape: 'offre' },
  );
  magasin = monture.magasin;
  conteneur = monture.racine;
});
afterEach(() => monture.demonter());

const etat = () => magasin.store.getState();
function find<E extends HTMLElement>(selecteur: string, texte: string): E {
  const trouve = [...conteneur.querySelectorAll<E>(selecteur)].find((element) =>
    (element.textContent ?? '').trim().startsWith(texte),
  );
  if (trouve === undefined) throw new Error(`got no ${selecteur} "${texte}", expected one`);
  return trouve;
}
const press = (element: HTMLElement) => act(async () => element.click());
/** What is drawn changes between two acts only. */
async function attendre(condition: () => boolean): Promise<void> {
  for (let essai = 0; essai < 400 && !condition(); essai += 1)
    await act(() => new Promise((suite) => setTimeout(suite, 50)));
  expect(condition()).toBe(true);
}
const vueAJour = () => attendre(() => etat().vue?.version === etat().versionDemandee);

describe('territory selector', () => {
  it('lists the territories of a level with their establishments, and takes several', async () => {
    await press(find('label', ETENDUE.intercommunalite));
    await attendre(() => conteneur.querySelectorAll('ul li label').length > 15);
    await press(find('ul li label', 'Brest Métropole'));
    await press(find('ul li label', 'CA Morlaix'));
    expect(etat().filtre.valeurs.epci).toEqual(['242900314', '242900835']);
    await press(find('ul li label', 'Brest Métropole'));
    expect(etat().filtre.valeurs.epci).toEqual(['242900835']);
    await vueAJour();
    find('button', 'CA Morlaix Communauté');
    await press(find('button', ETENDUE.effacer));
    expect(etat().filtre.valeurs.epci).toBeUndefined();
    await vueAJour();
  });

  it('makes basins with the threshold given, and names what is chosen in a chip that lifts it', async () => {
    await press(find('label', NOMS_NIVEAUX.bassin));
    await attendre(() => conteneur.querySelectorAll('ul li label').length > 3);
    const avant = conteneur.querySelectorAll('ul li label').length;
    await press(find('ul li label', 'Quimper'));
    expect(etat().filtre.territoire).toEqual({
      genre: 'bassin',
      bassins: { critere: 'habitants', seuil: 10_000 },
      codes: ['29232'],
    });
    await attendre(() => etat().reponses.territoiresChoisis?.ajour === true);
    await press(find('button', 'Quimper'));
    expect(etat().filtre.territoire).toBeNull();
    await vueAJour();
    expect(avant).toBeGreaterThan(3);
  });

  it('gives way to the map when an outline is to be drawn', async () => {
    await press(find('label', ETENDUE.dessin));
    await press(find('button', ETENDUE.contour.tracer));
    expect(fermetures).toBe(1);
    expect(etat().outil).toEqual({ genre: 'dessin', points: [], nom: '' });
  });

  it('proposes the selected establishment as the centre of the minutes', async () => {
    const [premier] = await magasin.moteur.lignes(etat().vue?.version ?? 0, 0, 1);
    await act(async () => magasin.actions.selectionner(premier?.numeroFiness ?? ''));
    await attendre(() => etat().detail !== null);
    await press(find('label', ETENDUE.rayon));
    await press(find('button', ETENDUE.autour.selection(premier?.nom ?? '')));
    expect(etat().filtre.territoire).toMatchObject({ genre: 'rayon', nom: premier?.nom, minutes: 30 });
    await vueAJour();
    const vues = await magasin.moteur.lignes(etat().vue?.version ?? 0, 0, 1000);
    expect(vues.map(({ numeroFiness }) => numeroFiness)).toContain(premier?.numeroFiness);
  });
});

describe('travel-time settings', () => {
  it('say how sure an estimate is, and set the relief of a département of the place', async () => {
    await attendre(() => conteneur.querySelector('select[aria-label*="Finistère"]') !== null);
    expect(conteneur.textContent).toContain('estimé à 30\u00a0min dure entre 22 et 41\u00a0min');
    const choix = conteneur.querySelector<HTMLSelectElement>('select[aria-label*="Finistère"]');
    await act(async () => {
      if (choix === null) return;
      const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {};
      set?.call(choix, 'collines');
      choix.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(etat().analyse.relief).toEqual({ '29': 1.15 });
    await act(async () => magasin.actions.annuler());
    expect(etat().analyse.relief).toEqual({});
    await act(async () => magasin.actions.choisirEtendue(ETENDUE_TOUTE));
  });
});
