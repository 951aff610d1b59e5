import { expect, test } from 'vitest';
import { compterCodes, fichier, importer, structureEt } from '../ingest/aide';
import { csv } from './aide';

const OFFRE = fichier(structureEt());

test.each([
  ['indicators', (numero: string) => csv('finess;nb_cdi', `${numero};4`)],
  ['cooperations', (numero: string) => csv('nom_cooperation;support_juridique;membres', `X;GIP;${numero}`)],
  ['GHT', (numero: string) => csv('code_ght;nom_ght;finess', `A;A;${numero}`)],
  ['travel times', (numero: string) => csv('finess_o;finess_d;minutes', `${numero};${numero};4`)],
])('%s that join nothing say so with examples; once the offer holds them, they do not', async (_, table) => {
  const vide = await importer([OFFRE, table('770000017')]);
  expect(compterCodes(vide.rapports[1]).jointure_finess_vide).toBe(1);
  expect(vide.rapports[1]?.anomalies.find(({ code }) => code === 'jointure_finess_vide')?.valeur).toBe(
    '1 (770000017)',
  );
  // An establishment, or its legal entity.
  for (const numero of ['030000012', '030780100']) {
    const joint = await importer([OFFRE, table(numero)]);
    expect(compterCodes(joint.rapports[1]).jointure_finess_vide).toBeUndefined();
  }
  const seule = await importer([table('770000017')]);
  expect(compterCodes(seule.rapports[0]).jointure_finess_vide).toBeUndefined();
  const ensuite = await importer([OFFRE], seule.sources);
  expect(compterCodes(ensuite.rapportsAnterieurs[0]).jointure_finess_vide).toBe(1);
});

test('numbers the offer does not hold are counted, with three examples', async () => {
  const { rapports } = await importer([
    OFFRE,
    csv(
      'finess;nb_cdi',
      ...['030000012', '770000017', '770000025', '770000033', '770000041'].map((n) => `${n};1`),
    ),
  ]);
  const [anomalie] = rapports[1]?.anomalies.filter(({ code }) => code === 'numero_absent_offre') ?? [];
  expect(anomalie?.valeur).toBe('4 (770000017, 770000025, 770000033…)');
  expect(rapports[1]?.acceptees).toBe(5);
});
