import type { ChoixSources } from '../domain/projet/sources';
import type { FichierSource, RapportFichier } from '../ingest/contrat';
import { createFichierSource } from '../ingest/fichier-source';
import { importFichiers } from '../ingest/import-fichiers';
import type { OptionsLecture, ResultatLecture } from '../ingest/resultat';
import { dropSources, filterSources, joinSources, keepCles } from '../ingest/sources';
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
  dependances: Dependances,
  options: OptionsLecture,
): Promise<EtatSession> {
  return chooseSources(etat, { ...etat.choix, demonstration: true }, dependances, options);
}

/**
 * Adds the user's files to a session, each in its role. The demonstration leaves with the first
 * establishment read; until then files that only complete an offer (capacities, legal entities, communes)
 * are kept for it. A file read again under its key (its columns have been told) takes the place of what was
 * read under it.
 */
export async function addFichiers(
  etat: EtatSession,
  fichiers: readonly FichierTransmis[],
  dependances: Dependances,
  options: OptionsLecture,
): Promise<{ readonly etat: EtatSession; readonly rapportsAjoutes: number }> {
  let suivant = etat;
  const sources = fichiers.map((fichier, rang) => ({
    role: fichier.role ?? 'offre',
    remplace: fichier.remplace ?? null,
    source: createFichierSource(fichier.nom, fichier.contenu, {
      cle: fichier.cle ?? `source-${etat.version}-${rang}`,
      correspondance: fichier.correspondance ?? null,
    }),
  }));
  for (const role of ['offre', 'comparaison'] as const) {
    const siens = sources.filter((s) => s.role === role);
    if (siens.length > 0) suivant = await addSources(suivant, role, siens, dependances, options);
  }
  const cles = new Set(sources.map(({ source }) => source.cle));
  const rapportsAjoutes = suivant.rapports.filter(({ cleSource }) => cles.has(cleSource)).length;
  return { etat: suivant, rapportsAjoutes };
}

async function addSources(
  etat: EtatSession,
  role: 'offre' | 'comparaison',
  nouvelles: readonly { readonly source: FichierSource; readonly remplace: string | null }[],
  dependances: Dependances,
  options: OptionsLecture,
): Promise<EtatSession> {
  const fichiers = nouvelles.map(({ source }) => source);
  const cles = new Set(fichiers.map(({ cle }) => cle));
  const remplacees = new Set(nouvelles.map(({ remplace }) => remplace));
  const autres = etat.choix[role].filter((cle) => !cles.has(cle) && !remplacees.has(cle));
  const lu = await importFichiers(fichiers, filterSources(etat.sources, autres), dependances.reference, {
    ...options,
    fermes: etat.choix.fermes,
    fictive: false,
  });
  const roles = new Map(etat.roles);
  for (const cle of cles) roles.set(cle, role);
  const gardees = new Set(lu.rapports.filter((r) => r.acceptees > 0).map((r) => r.cleSource));
  const rapports = etat.rapports.filter(({ cleSource }) => !cles.has(cleSource));
  if (gardees.size === 0) return { ...etat, roles, rapports: [...rapports, ...lu.rapports] };
  const apres = {
    ...etat,
    roles,
    rapports: [...refresh(rapports, lu.rapportsAnterieurs), ...lu.rapports],
    choix: { ...etat.choix, [role]: [...autres, ...gardees] },
    sources: joinSources(dropSources(etat.sources, gardees), lu.sources),
  };
  return role === 'offre'
    ? adoptOffre(apres, lu, dependances, options)
    : { ...apres, version: etat.version + 1, comparaison: comparaisonDe(lu, dependances.reference) };
}

/** Assembles again with other files among those already read. */
export async function chooseSources(
  etat: EtatSession,
  demande: ChoixSources,
  dependances: Dependances,
  options: OptionsLecture,
): Promise<EtatSession> {
  const { reference } = dependances;
  const choix: ChoixSources = {
    ...demande,
    offre: keepCles(etat.sources, demande.offre),
    comparaison: keepCles(etat.sources, demande.comparaison),
  };
  const offre = await importFichiers([], filterSources(etat.sources, choix.offre), reference, {
    ...options,
    fermes: choix.fermes,
    fictive: false,
  });
  const avecOffre = await adoptOffre(
    { ...etat, choix, rapports: refresh(etat.rapports, offre.rapportsAnterieurs) },
    offre,
    dependances,
    options,
  );
  if (sameCles(etat.choix.comparaison, choix.comparaison)) return avecOffre;
  if (choix.comparaison.length === 0) return { ...avecOffre, comparaison: null };
  const comparaison = await importFichiers([], filterSources(etat.sources, choix.comparaison), reference, {
    ...options,
    fictive: false,
  });
  return {
    ...avecOffre,
    rapports: refresh(avecOffre.rapports, comparaison.rapportsAnterieurs),
    comparaison: comparaisonDe(comparaison, reference),
  };
}

/** The session on a new offer; the demonstration stands in as long as it holds no establishment. */
async function adoptOffre(
  etat: EtatSession,
  lu: ResultatLecture,
  dependances: Dependances,
  options: OptionsLecture,
): Promise<EtatSession> {
  const demonstration = etat.choix.demonstration && lu.offre.etablissements.nombre === 0;
  const retenu = demonstration ? await readFichiersDemonstration(lu.sources, dependances, options) : lu;
  return {
    ...etat,
    version: etat.version + 1,
    choix: { ...etat.choix, demonstration },
    demonstration: demonstration ? retenu.rapports : null,
    // What the user's own files join is told by the offer they are shown with.
    rapports: demonstration ? refresh(etat.rapports, retenu.rapportsAnterieurs) : etat.rapports,
    index: indexerOffre(retenu.offre, retenu.communes, dependances.reference),
    groupements: retenu.groupements,
    // Of two tables on one subject the last one counts: the user's, not that of the demonstration.
    annexes: [...retenu.annexes.slice(lu.annexes.length), ...retenu.annexes.slice(0, lu.annexes.length)],
    nombreFermes: retenu.nombreFermes,
    differences: retenu.differences,
  };
}

function comparaisonDe(lu: ResultatLecture, reference: Reference): EtatSession['comparaison'] {
  return indexerOffre(lu.offre, lu.communes, reference).contexte;
}

async function readFichiersDemonstration(
  sources: EtatSession['sources'],
  { lire, reference }: Dependances,
  options: OptionsLecture,
): Promise<ResultatLecture> {
  const fichiers: FichierSource[] = [];
  for (const chemin of FICHIERS_DEMONSTRATION) {
    const nom = chemin.slice(chemin.lastIndexOf('/') + 1);
    fichiers.push(createFichierSource(nom, await lire(chemin), { cle: `demonstration/${nom}` }));
  }
  return importFichiers(fichiers, sources, reference, { ...options, fictive: true });
}

/** Accounts as a new joining leaves them, in their former order. */
function refresh(
  rapports: readonly RapportFichier[],
  frais: readonly RapportFichier[],
): readonly RapportFichier[] {
  if (frais.length === 0) return rapports;
  const parCle = new Map(frais.map((rapport) => [cleRapport(rapport), rapport]));
  return rapports.map((rapport) =>
    rapport.acceptees === 0 ? rapport : (parCle.get(cleRapport(rapport)) ?? rapport),
  );
}

function cleRapport({ cleSource, nom }: RapportFichier): string {
  return `${cleSource}\u0000${nom}`;
}

function sameCles(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cle, rang) => cle === b[rang]);
}
