import { expect, test } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import { couchesFond, donneesFond } from '../../../src/map/layers/fond';
import { COUCHES } from '../../../src/map/layers/sources';
import { loadReference } from '../../../src/reference/load-reference';
import { readFondDeCarte } from '../../../src/workers/fond-de-carte';

const couche = (id: string) => {
  const trouvee = couchesFond(1).find((une) => une.id === id);
  if (trouvee?.type !== 'symbol') throw new Error(`got no symbols ${id}, expected some`);
  return trouvee;
};

test('each town is in one source, and none waits for a zoom later than that of its name', async () => {
  const { communes, departements } = await loadReference(createLecteurNode('data'));
  const fond = readFondDeCarte(communes, departements);
  const { villes, petitesVilles } = donneesFond(fond);
  const noms = [...villes.features, ...petitesVilles.features].map((ville) => ville.properties?.nom);
  expect(noms.sort()).toEqual(fond.villes.map(({ nom }) => nom).sort());
  // What is read at each zoom is the lesser part.
  expect(villes.features.length * 4).toBeLessThan(petitesVilles.features.length);
  const premierZoom = couche(COUCHES.petitesVilles).minzoom ?? 0;
  const seuils = JSON.stringify(couche(COUCHES.petitesVilles).filter).match(
    /"step",\["zoom"\],([\d,]+)/,
  )?.[1];
  const pas = (seuils ?? '').split(',').map(Number);
  const seuil = (zoom: number): number => {
    let habitants = pas[0] as number;
    for (let k = 1; k < pas.length; k += 2) if (zoom >= (pas[k] as number)) habitants = pas[k + 1] as number;
    return habitants;
  };
  const plusPeuplee = Math.max(...petitesVilles.features.map((ville) => ville.properties?.population));
  expect(plusPeuplee).toBeLessThan(seuil(premierZoom - 1));
  expect(plusPeuplee).toBeGreaterThanOrEqual(seuil(premierZoom));
  expect(Math.max(...petitesVilles.features.map((ville) => ville.properties?.rang))).toBeLessThan(2);
});

test('names of small towns give way to those of larger ones', () => {
  const ids = couchesFond(1).map(({ id }) => id);
  expect(ids.indexOf(COUCHES.petitesVilles)).toBe(ids.indexOf(COUCHES.villes) - 1);
});
