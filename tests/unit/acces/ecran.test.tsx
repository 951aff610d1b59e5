// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ACCES } from '../../../src/i18n/acces';
import { PanneauAcces } from '../../../src/ui/acces/PanneauAcces';
import { PanneauZones } from '../../../src/ui/acces/PanneauZones';
import { TableauAcces } from '../../../src/ui/acces/TableauAcces';
import { TableauZones } from '../../../src/ui/acces/TableauZones';
import { type Monture, monterDemonstration } from '../../aide/monter';

let monture: Monture;

afterEach(async () => monture.demonter());

const etat = () => monture.magasin.store.getState();
const texte = () => (monture.racine.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

async function ouvrir(vueManques: 'acces' | 'zones'): Promise<void> {
  monture = await monterDemonstration(
    vueManques === 'zones' ? (
      <>
        <PanneauZones />
        <TableauZones />
      </>
    ) : (
      <>
        <PanneauAcces />
        <TableauAcces />
      </>
    ),
    { etape: 'manques' },
  );
  await act(async () => monture.magasin.actions.reglerAnalyse({ vueManques }));
  await monture.attendre(() => etat().reponses[vueManques]?.ajour === true);
}

describe('the white spots of the demonstration', () => {
  it('follow the threshold without asking the engine again', async () => {
    await ouvrir('zones');
    const reponse = etat().reponses.zones?.valeur;
    await act(async () => monture.magasin.actions.reglerAnalyse({ seuilMinutes: 0 }));
    expect(texte()).toContain(`${reponse?.communes.codes.length} communes à plus de 0 min`);
    await act(async () => monture.magasin.actions.reglerAnalyse({ seuilMinutes: 120 }));
    expect(texte()).toContain(ACCES.zones.aucune(120).replaceAll('\u00a0', ' '));
    expect(etat().reponses.zones?.valeur).toBe(reponse);
    expect(texte()).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('say that nobody gives a service that the files do not hold', async () => {
    await ouvrir('zones');
    await act(async () => monture.magasin.actions.reglerAnalyse({ service: 'cpts' }));
    await monture.attendre(() => etat().reponses.zones?.valeur?.service === 'cpts');
    expect(etat().reponses.zones?.valeur?.etablissements).toBe(0);
    expect(texte()).toContain(ACCES.sansEtablissement('cpts').replaceAll('\u00a0', ' '));
    expect(texte()).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('of a territory without commune say what to do', async () => {
    await ouvrir('zones');
    await act(async () =>
      monture.magasin.actions.filtrer({ ...etat().filtre, valeurs: { departement: ['974'] } }),
    );
    await monture.attendre(() => etat().reponses.zones?.valeur?.communes.codes.length === 0);
    expect(texte()).toContain(ACCES.sansCommuneSuite.replaceAll('\u00a0', ' '));
  });
});

describe('the reach of services in the demonstration', () => {
  it('tells the median, what it is compared with, and how sure it is', async () => {
    await ouvrir('acces');
    for (const mesure of ['minutes', 'e2sfca_gravite', 'e2sfca_paliers', '2sfca'] as const) {
      await act(async () => monture.magasin.actions.reglerAnalyse({ mesure }));
      await monture.attendre(
        () => etat().reponses.acces?.valeur?.mesure === mesure && etat().reponses.acces?.ajour === true,
      );
      expect(etat().reponses.acces?.valeur?.mediane).toBeGreaterThan(0);
      expect(texte()).toContain(ACCES.mediane.ensemble);
      expect(texte()).toContain(ACCES.confiance.replaceAll('\u00a0', ' '));
      expect(texte()).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
