import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { summarizePositions } from '../../../src/domain/territoire/summarize-positions';
import { loadReference } from '../../../src/reference/load-reference';

describe('summary of the commune positions', () => {
  it('counts communes proper only and names those without a point', async () => {
    const { communes } = await loadReference(async (chemin) => readFile(`data/${chemin}`));
    const positions = summarizePositions(communes);
    expect(positions).toMatchObject({ nombre: 34_969, reelles: 14_755, approchees: 20_117 });
    expect(positions.sansPosition).toHaveLength(97);
    expect(positions.sansPosition).toContainEqual({ code: '97701', nom: 'Saint-Barthélemy' });
  });
});
