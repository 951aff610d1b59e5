// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEGENDE_FORMES } from '../../../src/i18n/formes-carte';
import { GESTIONNAIRES } from '../../../src/i18n/gestionnaires';
import { SCENARIOS } from '../../../src/i18n/scenarios';
import { useFormes } from '../../../src/ui/carte/use-formes';
import { contenuGestionnaire } from '../../../src/ui/gestionnaires/contenu-gestionnaire';
import { EcranGestionnaires } from '../../../src/ui/gestionnaires/EcranGestionnaires';
import { TableauGestionnaires } from '../../../src/ui/gestionnaires/TableauGestionnaires';
import type { Moteur } from '../../../src/workers/moteur-api';
import { cliquer, monterArbre, trouverBouton } from '../../aide/arbre';
import { createMoteurDeTest, type Monture, monter } from '../../aide/monter';

let monture: Monture;
let moteur: Moteur;

afterEach(async () => monture.demonter());

const etat = () => monture.magasin.store.getState();
const texte = () => (monture.racine.textContent ?? '').replace(/\s/g, ' ');
const coche = (libelle: string) =>
  [...monture.racine.querySelectorAll('label')]
    .find((l) => l.textContent?.startsWith(libelle))
    ?.querySelector('input');

/** Says which shapes the map would draw. */
function Formes() {
  return (
    <output>
      {useFormes()
        .map(({ id, note }) => `${id} (${note})`)
        .join(' ')}
    </output>
  );
}

describe('the Gestionnaires step on the demonstration', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    moteur = createMoteurDeTest();
    monture = await monter(
      <>
        <EcranGestionnaires />
        <TableauGestionnaires />
        <Formes />
      </>,
      moteur,
      { etape: 'gestionnaires' },
    );
    await act(async () => monture.magasin.actions.demarrer(null));
    await monture.attendre(() => /\d+ gestionnaires/.test(texte()));
  }, 60_000);

  it('counts what the filters keep; a filter is an edit that is undone', async () => {
    const tous = Number(/(\d+) gestionnaires/.exec(texte())?.[1]);
    await cliquer(coche(GESTIONNAIRES.sousLesSeuils));
    await monture.attendre(() => !texte().includes(`${tous} gestionnaires`));
    expect(Number(/(\d+) gestionnaires/.exec(texte())?.[1])).toBeLessThan(tous);
    expect(etat().analyse.gestionnaires.sousLesSeuils).toBe(true);
    await act(async () => monture.magasin.actions.annuler());
    await monture.attendre(() => texte().includes(`${tous} gestionnaires`));
    expect(etat().analyse.gestionnaires.sousLesSeuils).toBe(false);
  });

  it('says what to do when nothing is left', async () => {
    await act(async () =>
      monture.magasin.actions.reglerAnalyse({
        gestionnaires: { ...etat().analyse.gestionnaires, texte: 'introuvable' },
      }),
    );
    await monture.attendre(() => texte().includes(GESTIONNAIRES.rien.titre));
    await cliquer(trouverBouton(monture.racine, GESTIONNAIRES.rien.action));
    await monture.attendre(() => !texte().includes(GESTIONNAIRES.rien.titre));
  });

  it('the open card gives its territory to the map, with the words of its legend, and takes it back', async () => {
    const { parametres, analyse } = etat();
    const { lignes } = await moteur.demander('gestionnaires', {
      etendue: { departements: [], epcis: [], communes: [], territoire: null },
      temps: { facteurRelief: 1, heuresPleines: false },
      villes: {
        seuilVille: parametres.seuilVille,
        villesAjoutees: [],
        villesRetirees: [],
      },
      ratiosEtp: parametres.ratiosEtp,
      filtre: analyse.gestionnaires,
      tri: { colonne: 'esms', sens: 'decroissant' },
      debut: 0,
      fin: 1,
    });
    const [plusGrand] = lignes;
    if (plusGrand === undefined) throw new Error('got no gestionnaire, expected the largest');
    await act(async () => monture.magasin.actions.ouvrirGestionnaire(plusGrand.numeroFinessEj));
    await monture.attendre(() => texte().includes(GESTIONNAIRES.fiche.comparables));
    expect(monture.racine.querySelector('output')?.textContent).toContain(
      `rayonnement-${plusGrand.numeroFinessEj} (${LEGENDE_FORMES.rayonnement})`,
    );
    expect(etat().cadrage?.cible.genre).toBe('emprise');
    await cliquer(trouverBouton(monture.racine, GESTIONNAIRES.fiche.retour));
    expect(etat().gestionnaireOuvert).toBeNull();
    expect(monture.racine.querySelector('output')?.textContent).toBe('');
  });

  it('a number that is not loaded has a card that says so, with a way back', async () => {
    await act(async () => monture.magasin.actions.ouvrirGestionnaire('999999999'));
    await monture.attendre(() => texte().includes(GESTIONNAIRES.fiche.introuvable.titre));
    await cliquer(trouverBouton(monture.racine, GESTIONNAIRES.fiche.introuvable.action));
    expect(etat().gestionnaireOuvert).toBeNull();
  });

  it('towns and ratios are shown, and edited through the parameters', async () => {
    await cliquer(trouverBouton(monture.racine, GESTIONNAIRES.reglages));
    await monture.attendre(() => texte().includes('villes en France avec ces réglages'));
    expect(texte()).toContain(SCENARIOS.seuilVille);
    const avant = etat().parametres;
    await act(async () => monture.magasin.actions.definirParametres({ ...avant, villesRetirees: ['29019'] }));
    await monture.attendre(() => etat().reponses.villes?.ajour === true);
    expect(etat().reponses.villes?.valeur?.utiles.map(({ nom }) => nom)).not.toContain('Brest');
    await cliquer(trouverBouton(monture.racine, GESTIONNAIRES.ratios));
    await monture.attendre(() =>
      [...monture.racine.querySelectorAll('input')].some((champ) =>
        champ.getAttribute('aria-label')?.startsWith('ETP par place'),
      ),
    );
  });
});

describe('cells of the table', () => {
  it('mark what is under a threshold with words, and what is partial', async () => {
    const ligne = {
      etp: 30,
      origineEtp: 'estimee',
      esmsSansEtp: 0,
      sousSeuilCdi: true,
      ressourcesEur: 2_000_000,
      sousSeuilRessources: null,
      actifNetEur: -5000,
      sousSeuilActifNet: null,
      partiels: { nombreCdi: 0, ressourcesEur: 2, actifNetEur: 1 },
    } as unknown as Parameters<typeof contenuGestionnaire>[0];
    const cellule = (cle: 'etp' | 'ressourcesEur' | 'actifNetEur') =>
      contenuGestionnaire(ligne, { cle, libelle: cle, largeurPx: 1, part: 1, priorite: 0 });
    const arbre = await monterArbre(
      <p>
        {cellule('etp')}|{cellule('ressourcesEur')}|{cellule('actifNetEur')}
      </p>,
    );
    const lu = (arbre.racine.querySelector('p')?.textContent ?? '').replace(/\s/g, ' ');
    expect(lu).toBe('▾Sous le seuil du guide : moins de 50 CDI≈ 30|2 M€ ou plus|−5 k€ (partiel)');
    await arbre.demonter();
  });
});
