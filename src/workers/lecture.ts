import type { FichierSource } from '../ingest/contrat';
import { createFichierSource } from '../ingest/fichier-source';
import { importFichiers } from '../ingest/import-fichiers';
import type { OptionsLecture, ResultatLecture } from '../ingest/resultat';
import type { LecteurDonnees, Reference } from '../reference/contrat';
import { FICHIERS_DEMONSTRATION } from '../reference/demonstration';
import type { FichierTransmis } from './moteur-api';
import type { EtatSession } from './session';
import { indexerOffre } from './session';

export interface Dependances {
  readonly lire: LecteurDonnees;
  readonly reference: Reference;
}

/** The demonstration read by the ordinary readers, joined to real files that bring no establishment of their own. */
export async function readDemonstration(
  etat: EtatSession,
  { lire, reference }: Dependances,
  options: OptionsLecture,
): Promise<EtatSession> {
  const resultat = await readFichiersDemonstration(etat.sources, { lire, reference }, options);
  return {
    version: etat.version + 1,
    sources: etat.sources,
    rapports: etat.rapports,
    demonstration: resultat.rapports,
    index: indexerOffre(resultat.offre, resultat.communes, reference),
  };
}

async function readFichiersDemonstration(
  sources: EtatSession['sources'],
  { lire, reference }: Dependances,
  options: OptionsLecture,
): Promise<ResultatLecture> {
  const fichiers: FichierSource[] = [];
  for (const chemin of FICHIERS_DEMONSTRATION) {
    const nom = chemin.slice(chemin.lastIndexOf('/') + 1);
    fichiers.push(createFichierSource(nom, await lire(chemin)));
  }
  return importFichiers(fichiers, sources, reference, { ...options, fictive: true });
}

/**
 * Adds the user's files to a session. The demonstration leaves with the first establishment read; until
 * then files that only complete an offer (capacities, legal entities, communes) are kept for it.
 */
export async function addFichiers(
  etat: EtatSession,
  fichiers: readonly FichierTransmis[],
  dependances: Dependances,
  options: OptionsLecture,
): Promise<EtatSession> {
  const { reference } = dependances;
  const sources = fichiers.map(({ nom, contenu }) => createFichierSource(nom, contenu));
  const lu = await importFichiers(sources, etat.sources, reference, { ...options, fictive: false });
  if (lu.rapports.every((rapport) => rapport.acceptees === 0)) {
    return { ...etat, rapports: [...etat.rapports, ...lu.rapports] };
  }
  if (etat.demonstration !== null && lu.offre.etablissements.nombre === 0) {
    const avecDemonstration = await readFichiersDemonstration(lu.sources, dependances, options);
    return {
      version: etat.version + 1,
      sources: lu.sources,
      rapports: [...etat.rapports, ...lu.rapports],
      demonstration: avecDemonstration.rapports,
      index: indexerOffre(avecDemonstration.offre, avecDemonstration.communes, reference),
    };
  }
  return {
    version: etat.version + 1,
    sources: lu.sources,
    rapports: [...etat.rapports, ...lu.rapports],
    demonstration: null,
    index: indexerOffre(lu.offre, lu.communes, reference),
  };
}
