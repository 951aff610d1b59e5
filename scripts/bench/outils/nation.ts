import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import type { Etablissements } from '../../../src/domain/etablissement/offre';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { computeDensites } from '../../../src/domain/territoire/compute-densites';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import type { LecteurDonnees, Reference } from '../../../src/reference/contrat';
import { loadPopulation } from '../../../src/reference/load-population';
import { loadReference } from '../../../src/reference/load-reference';

const NATIONAL = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz';

/** The national offer with what a ground is made from. */
export interface NationBanc {
  readonly contexte: Contexte;
  readonly reference: Reference;
  readonly densiteHabKm2: Float32Array;
  readonly population: ReturnType<typeof computePopulation>;
}

/** `communes`: bytes of a file of official commune points, null keeps the shipped ones. */
export async function chargerNation(
  lire: LecteurDonnees,
  corpus: string,
  communes: Uint8Array | null,
): Promise<NationBanc> {
  const reference = await loadReference(lire);
  const octets = gunzipSync(await readFile(join(corpus, NATIONAL)));
  const sources = [
    createFichierSource('national.csv', octets),
    ...(communes === null ? [] : [createFichierSource('communes.csv', communes)]),
  ];
  const lus = await importFichiers(sources, null, reference, { fictive: false });
  const { nomenclature, departements } = reference;
  const contexte = { offre: lus.offre, communes: lus.communes, nomenclature, departements };
  const { densiteHabKm2 } = computeDensites(lus.communes, departements);
  const population = computePopulation(lus.communes, await loadPopulation(lire), null);
  return { contexte, reference, densiteHabKm2, population };
}

/**
 * A new ground, with nothing kept from a former one; limited to some départements when told. The file has no
 * capacities: each establishment gets a number of places, so that there is something to share out.
 */
export function chargerSocle(nation: NationBanc, departements: ReadonlySet<string> | null = null): Socle {
  const { contexte, densiteHabKm2, population } = nation;
  const { etablissements } = contexte.offre;
  const places = Float32Array.from({ length: etablissements.nombre }, (_, i) => 20 + (i % 7) * 15);
  const ferme = departements === null ? etablissements.ferme : closeAilleurs(etablissements, departements);
  const offre = { ...contexte.offre, etablissements: { ...etablissements, places, ferme } };
  return createSocle({
    contexte: { ...contexte, offre },
    densiteHabKm2,
    population,
    temps: { facteurRelief: 1, heuresPleines: false },
    matrices: [],
  });
}

/** Closed establishments never count: those of other départements are taken out that way. */
function closeAilleurs(etablissements: Etablissements, departements: ReadonlySet<string>): Uint8Array {
  return etablissements.ferme.map((ferme, i) =>
    ferme === 1 || !departements.has(readCode(etablissements.departement, i)) ? 1 : 0,
  );
}
