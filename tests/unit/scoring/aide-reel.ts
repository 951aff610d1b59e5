import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { EntreeScoring } from '../../../src/domain/scoring/entree';
import { computeDensites } from '../../../src/domain/territoire/compute-densites';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { fichierCorpus } from '../../aide/corpus';
import { REFERENCE } from './aide-reference';

/** The offer of real files of the corpus, read as the product reads them, with what scenarios need. */
export async function chargerReel(...chemins: readonly string[]): Promise<EntreeScoring> {
  const sources = chemins.map((chemin) =>
    createFichierSource(basename(chemin), new Uint8Array(readFileSync(fichierCorpus(chemin)))),
  );
  const { offre, communes } = await importFichiers(sources, null, REFERENCE, { fictive: false });
  const { departements, nomenclature } = REFERENCE;
  const { densiteHabKm2 } = computeDensites(communes, departements);
  return { offre, communes, densiteHabKm2, nomenclature, departements };
}
