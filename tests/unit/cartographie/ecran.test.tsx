// @vitest-environment jsdom
import { act } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ANALYSE_DEFAUT, type ReglagesCarte } from '../../../src/domain/projet/reglages-analyse';
import { LIBELLES_DISPOSITION, SERIES_PETITES, TERRITOIRES } from '../../../src/i18n/territoires';
import { EcranTerritoires } from '../../../src/ui/territoires/EcranTerritoires';
import { PetitesCartes } from '../../../src/ui/territoires/PetitesCartes';
import { TableauTerritoires } from '../../../src/ui/territoires/TableauTerritoires';
import { cliquer, trouverBouton } from '../../aide/arbre';
import { type Monture, monterDemonstration } from '../../aide/monter';

let monture: Monture;

beforeAll(() => ouvrir());
afterEach(async () => regler(ANALYSE_DEFAUT.carte));
afterAll(async () => monture.demonter());

const etat = () => monture.magasin.store.getState();
const plain = (mots: string) => mots.replace(/[\u00a0\u202f]/g, ' ');
const texte = () =>
  [...monture.racine.children]
    .filter(({ tagName }) => tagName !== 'STYLE')
    .map(({ textContent }) => textContent)
    .map((mots) => plain(mots ?? ''))
    .join(' ');

/** The step over the demonstration. */
async function ouvrir(): Promise<void> {
  monture = await monterDemonstration(
    <>
      <EcranTerritoires />
      <TableauTerritoires />
      <PetitesCartes />
    </>,
    { etape: 'territoires' },
  );
  await monture.attendre(() => etat().reponses.carte?.ajour === true);
}

async function regler(changes: Partial<ReglagesCarte>): Promise<void> {
  await act(async () =>
    monture.magasin.actions.reglerAnalyse({ carte: { ...etat().analyse.carte, ...changes } }),
  );
  await monture.attendre(() => etat().reponses.carte?.ajour === true);
}

const lisible = (): void => expect(texte()).not.toMatch(/NaN|Infinity|undefined|null/);

describe('screen of the maps of territories', () => {
  it('says what is shown, in which classes, and counts the territories', async () => {
    expect(texte()).toContain('21 intercommunalités');
    expect(texte()).toContain('Part des 75 ans et plus');
    lisible();
  });

  it('offers circles for what is counted, and takes them as one gesture that can be undone', async () => {
    await regler({ variable: 'population.total' });
    await cliquer(trouverBouton(monture.racine, TERRITOIRES.enCercles));
    await monture.attendre(() => etat().reponses.carte?.valeur?.symboles === 'population.total');
    await act(async () => monture.magasin.actions.annuler());
    expect(etat().analyse.carte.symboles).toBeNull();
  });

  it('starts one’s own bounds from those in force', async () => {
    const bornes = etat().reponses.carte?.valeur?.bornes.slice(1, -1) ?? [];
    const choix = [...monture.racine.querySelectorAll('select')].find((select) =>
      [...select.options].some(({ value }) => value === 'manuelles'),
    ) as HTMLSelectElement;
    await act(async () => {
      choix.value = 'manuelles';
      choix.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(etat().analyse.carte.bornes).toEqual(bornes);
    await monture.attendre(() => etat().reponses.carte?.ajour === true);
    expect(monture.racine.querySelectorAll('fieldset input[inputmode=decimal]')).toHaveLength(bornes.length);
    lisible();
  });

  it('shows small maps with their words, and their values in the table', async () => {
    await cliquer(trouverBouton(monture.racine, LIBELLES_DISPOSITION.multiples));
    await monture.attendre(() => etat().reponses.petitesCartes?.ajour === true);
    await cliquer(trouverBouton(monture.racine, SERIES_PETITES.ages));
    await monture.attendre(() => etat().reponses.petitesCartes?.valeur?.cartes.length === 4);
    const images = [...monture.racine.querySelectorAll('figure svg[role=img]')];
    expect(images).toHaveLength(4);
    expect(images[0]?.getAttribute('aria-label')).toMatch(/médiane/);
    expect(texte()).toContain('Part des 60 à 74 ans');
    lisible();
  });

  it('says that nothing is loaded there, with a way out', async () => {
    await act(async () =>
      monture.magasin.actions.choisirEtendue({
        departements: ['75'],
        epcis: [],
        communes: [],
        territoire: null,
      }),
    );
    await monture.attendre(() => etat().reponses.carte?.valeur?.codes.length === 0);
    expect(texte()).toContain(plain(TERRITOIRES.vide.titre));
    lisible();
    await cliquer(trouverBouton(monture.racine, TERRITOIRES.vide.action));
    await monture.attendre(() => (etat().reponses.carte?.valeur?.codes.length ?? 0) > 0);
  });

  it('stays readable for a variable that no longer exists', async () => {
    await regler({ variable: 'rien.du.tout' });
    expect(texte()).toContain(plain(TERRITOIRES.variableInconnue));
    lisible();
  });
});
