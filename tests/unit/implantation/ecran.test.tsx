// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { IMPLANTATION } from '../../../src/i18n/implantation';
import { BandeauHypotheses } from '../../../src/ui/implantation/BandeauHypotheses';
import { PanneauImplantation } from '../../../src/ui/implantation/PanneauImplantation';
import { TableauImplantation } from '../../../src/ui/implantation/TableauImplantation';
import { type Monture, monterDemonstration } from '../../aide/monter';

let monture: Monture;

afterEach(async () => monture.demonter());

const etat = () => monture.magasin.store.getState();
const plain = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');
const texte = () => plain(monture.racine.textContent ?? '');
const bouton = (libelle: string): HTMLButtonElement => {
  const trouve = [...monture.racine.querySelectorAll('button')].find(
    (candidat) => plain(candidat.textContent ?? '') === plain(libelle),
  );
  if (trouve === undefined) throw new Error(`got no button "${libelle}", expected one`);
  return trouve;
};
const cliquer = async (libelle: string) => act(async () => bouton(libelle).click());

async function ouvrir(): Promise<void> {
  monture = await monterDemonstration(
    <>
      <BandeauHypotheses />
      <PanneauImplantation />
      <TableauImplantation />
    </>,
    { etape: 'manques' },
  );
  await act(async () =>
    monture.magasin.actions.reglerAnalyse({ vueManques: 'implantation', seuilMinutes: 8 }),
  );
  await monture.attendre(() => etat().reponses.effets?.ajour === true);
}

async function chercher(): Promise<void> {
  await cliquer(IMPLANTATION.recherche.chercher);
  await monture.attendre(() => etat().recherche.etat === 'pret');
}

describe('the panel of places to open', () => {
  it('says what is, proposes, and shows before and after once a proposal is taken up', async () => {
    await ouvrir();
    expect(texte()).toContain(plain(IMPLANTATION.effets.sansHypothese));
    expect(texte()).not.toContain(plain(IMPLANTATION.bandeau(1)));
    await chercher();
    expect(texte()).toContain(plain(IMPLANTATION.propositions.nombre(2)));
    expect(texte()).toContain('prouvé');
    await cliquer(IMPLANTATION.propositions.ajouter);
    await monture.attendre(() => etat().reponses.effets?.ajour === true);
    expect(texte()).toContain(plain(IMPLANTATION.bandeau(1)));
    expect(texte()).toContain(IMPLANTATION.propositions.ajoutee);
    expect(texte()).toContain(IMPLANTATION.effets.carteAvant);
    // The one taken up does not age the others.
    expect(texte()).not.toContain(plain(IMPLANTATION.recherche.perimee));
    await act(async () => monture.magasin.actions.reglerAnalyse({ seuilMinutes: 9 }));
    expect(texte()).toContain(plain(IMPLANTATION.recherche.perimee));
    await cliquer(IMPLANTATION.hypotheses.retirer);
    await monture.attendre(() => etat().reponses.effets?.ajour === true);
    expect(texte()).not.toContain(plain(IMPLANTATION.bandeau(1)));
    expect(texte()).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('says that a supposition names nothing that is loaded', async () => {
    await ouvrir();
    await act(async () =>
      monture.magasin.actions.ajouterHypotheses([{ genre: 'fermer', numeroFiness: '999999999' }]),
    );
    await monture.attendre(() => etat().reponses.effets?.ajour === true);
    expect(texte()).toContain(plain(IMPLANTATION.hypotheses.ignoree));
    expect(texte()).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('of a territory without commune, and of a service nobody gives, says so', async () => {
    await ouvrir();
    await act(async () => {
      await monture.magasin.actions.choisirEtendue({
        departements: ['75'],
        epcis: [],
        communes: [],
        territoire: null,
      });
    });
    await monture.attendre(() => etat().reponses.effets?.ajour === true);
    await chercher();
    expect(texte()).toContain(plain(IMPLANTATION.avertissements.sans_candidat?.(1) ?? ''));
    expect(texte()).not.toMatch(/NaN|Infinity|undefined/);
  });
});
