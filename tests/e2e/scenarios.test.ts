import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

const FAMILLES = ['parcours', 'efficience', 'isolement'] as const;

test('the demonstration gives ranked scenarios in each family', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('scenarios');
  await pilote.scenarios.waitUntilComputed();
  let filled = 0;
  for (const famille of FAMILLES) {
    await pilote.scenarios.openFamily(famille);
    if ((await pilote.scenarios.count()) === 0) {
      await expect.poll(() => pilote.scenarios.saysWhyEmpty()).toBe(true);
      continue;
    }
    filled += 1;
    const scores = await pilote.scenarios.scores();
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  }
  expect(filled).toBeGreaterThan(0);
});

test('a scenario says why, who its members are, and shows them on the map', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('scenarios');
  await pilote.scenarios.waitUntilComputed();
  await pilote.scenarios.openFamily('efficience');
  const text = await pilote.scenarios.open(0);
  expect(text).toContain('Ce qui fait le score');
  expect(text).toContain('Membres');
  expect(text).toMatch(/\d min/);
  await pilote.carte.waitForScenario('efficience');
});

test('scores are said to be of invented data', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('scenarios');
  await pilote.scenarios.waitUntilComputed();
  expect(await pilote.scenarios.region.getByText('Données fictives').first().isVisible()).toBe(true);
});
