import { describe, expect, test } from 'vitest';
import { CORPUS, fichierCorpus } from '../aide/corpus';
import { prepareBrowser } from './aide/application';
import { readNumber } from './pilote/lire';

const HISTORIQUE = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108';
const ECHANTILLON = 'finess/echantillon-2026-08/etalab-cs';
const reel = (path: string) => fichierCorpus(path);

describe.skipIf(CORPUS === null)('real files', () => {
  const { open } = prepareBrowser();

  test('the Allier of 2021 replaces the demonstration, every line being accounted for', async () => {
    const { pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.donnees.drop(reel(`${HISTORIQUE}-03-allier.csv`));

    const [file] = await pilote.donnees.files();
    expect(file?.nom).toContain('03-allier.csv');
    expect(file?.lignes).toBe((file?.acceptees ?? 0) + (file?.rejetees ?? 0));
    const account = (await pilote.donnees.account()).join(' | ');
    expect(account).toContain('581 établissements');
    expect(await pilote.fictiveNotice.count()).toBe(0);

    await pilote.goTo('offre');
    const offered = await pilote.tableau.count();
    const hidden = await pilote.filtres.hiddenOutOfOffer();
    expect(offered + (hidden ?? 0)).toBe(581);
    await pilote.filtres.showOutOfOffer();
    await expect.poll(() => pilote.tableau.count()).toBe(581);
    await pilote.carte.waitUntilDrawn();
    await expect.poll(() => pilote.carte.count()).toBe(581);
  });

  test('files of the same trio are joined whatever their order', async () => {
    const { pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.donnees.drop(
      reel(`${ECHANTILLON}1100505-reconstitue-20260818-echantillon.csv`),
      reel(`${ECHANTILLON}1100501-reconstitue-20260813-echantillon.csv`),
      reel(`${ECHANTILLON}1100507-reconstitue-20260813-echantillon.csv`),
    );
    expect(await pilote.donnees.files()).toHaveLength(3);
    const account = (await pilote.donnees.account()).join(' | ');
    expect(account).toContain('841 établissements');
    expect(account).toContain('25 entités juridiques');
    await pilote.goTo('offre');
    await pilote.tableau.sortBy('Places');
    await pilote.tableau.sortBy('Places');
    await expect
      .poll(async () => readNumber((await pilote.tableau.column('Places'))[0] ?? ''))
      .toBeGreaterThan(1000);
  });

  test('files chosen with the button add up', async () => {
    const { pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.goTo('donnees');
    await pilote.donnees.pick(reel(`${HISTORIQUE}-03-allier.csv`));
    await pilote.donnees.pick(reel(`${HISTORIQUE}-23-creuse.csv`));
    expect((await pilote.donnees.account()).join(' | ')).toContain(`${581 + 263} établissements`);
  });

  test('a reading can be cancelled, nothing loaded being lost', async () => {
    const { pilote } = await open();
    await pilote.waitUntilReady();
    const before = await pilote.tableau.count();
    await pilote.donnees.dropAndCancel(reel(`${HISTORIQUE}-national.csv.gz`));
    expect(await pilote.fictiveNotice.isVisible()).toBe(true);
    await pilote.goTo('offre');
    await expect.poll(() => pilote.tableau.count()).toBe(before);
  });

  test('the whole nation is read, searched and filtered', async () => {
    const { pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.donnees.drop(reel(`${HISTORIQUE}-national.csv.gz`));
    expect((await pilote.donnees.account()).join(' | ')).toMatch(/95\s?333 établissements/);
    await pilote.goTo('offre');
    await pilote.filtres.toggle('departement', 'Creuse (23)');
    await pilote.filtres.showOutOfOffer();
    await expect.poll(() => pilote.tableau.count()).toBe(263);
  });
});
