import { createOffreVide } from '../domain/etablissement/create-offre-vide';
import type { Emprise } from '../domain/etablissement/filtre';
import { getEmprise } from '../domain/etablissement/get-emprise';
import { IndexOffre } from '../domain/etablissement/index-offre';
import { ROLES } from '../domain/etablissement/nomenclature';
import type { Offre } from '../domain/etablissement/offre';
import type { Precision, TableCommunes } from '../domain/territoire/commune';
import { PRECISIONS } from '../domain/territoire/commune';
import { summarizePositions } from '../domain/territoire/summarize-positions';
import type { RapportFichier } from '../ingest/contrat';
import type { SourcesChargees } from '../ingest/resultat';
import type { Reference } from '../reference/contrat';
import type { ResumeFichier, Session } from './moteur-api';

/** Everything loaded at one moment; replaced as a whole, never changed in place. */
export interface EtatSession {
  readonly version: number;
  /** Real files read so far, kept apart from the demonstration so that later ones can join them. */
  readonly sources: SourcesChargees | null;
  /** Accounts of the user's files, in the order they were given. */
  readonly rapports: readonly RapportFichier[];
  /** Accounts of the demonstration files while they stand in for an offer, else null. */
  readonly demonstration: readonly RapportFichier[] | null;
  readonly index: IndexOffre;
}

/** Index of an offer with the reference tables and the communes in force. */
export function indexerOffre(offre: Offre, communes: TableCommunes, reference: Reference): IndexOffre {
  return new IndexOffre({
    offre,
    communes,
    nomenclature: reference.nomenclature,
    departements: reference.departements,
  });
}

export function createEtatVide(version: number, reference: Reference): EtatSession {
  return {
    version,
    sources: null,
    rapports: [],
    demonstration: null,
    index: indexerOffre(createOffreVide(), reference.communes, reference),
  };
}

/** Accounts of all the files behind the session, the user's last ones at the end. */
export function listRapports({ demonstration, rapports }: EtatSession): readonly RapportFichier[] {
  return demonstration === null ? rapports : [...demonstration, ...rapports];
}

/** What the page shows of the session. */
export function describeSession(etat: EtatSession): Session {
  const { version, index } = etat;
  const { offre, communes } = index.contexte;
  const { etablissements: et, entites } = offre;
  const precisions = new Uint32Array(PRECISIONS.length);
  const exclu = ROLES.indexOf('exclu');
  let horsOffre = 0;
  for (let i = 0; i < et.nombre; i += 1) {
    const precision = et.precision[i] as number;
    precisions[precision] = (precisions[precision] as number) + 1;
    if (et.role[i] === exclu) horsOffre += 1;
  }
  let lues = 0;
  let gestionnaires = 0;
  for (let e = 0; e < entites.nombre; e += 1) {
    if (entites.lue[e] === 1) lues += 1;
    if ((entites.nombreEtablissements[e] as number) > 0) gestionnaires += 1;
  }
  return {
    version,
    fictive: offre.fictive,
    dateDonnees: offre.dateDonnees,
    nombreEtablissements: et.nombre,
    nombreEntites: lues,
    nombreGestionnaires: gestionnaires,
    sansPosition: et.nombre - (precisions[PRECISIONS.indexOf('source')] as number),
    precisions: Object.fromEntries(
      PRECISIONS.map((precision, p) => [precision, precisions[p] as number]),
    ) as Record<Precision, number>,
    horsOffre,
    departements: countDepartements(index),
    emprise: empriseTotale(offre),
    fichiers: listRapports(etat).map(resumeFichier),
    sourcesReference: communes.sources,
    positionsCommunes: summarizePositions(communes),
  };
}

function empriseTotale({ etablissements: et }: Offre): Emprise | null {
  return getEmprise(
    et,
    Uint32Array.from({ length: et.nombre }, (_, i) => i),
  );
}

/** Départements of the offer, by code. */
function countDepartements(index: IndexOffre): Session['departements'] {
  const { departement } = index.dimensions;
  const nombres = new Uint32Array(departement.nombre);
  for (const rang of departement.rangs) nombres[rang] = (nombres[rang] as number) + 1;
  return [...nombres]
    .map((nombre, rang) => ({ code: departement.code(rang), nom: departement.libelle(rang), nombre }))
    .filter(({ code, nombre }) => code !== '' && nombre > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function resumeFichier(rapport: RapportFichier): ResumeFichier {
  const parCode = new Map<string, ResumeFichier['anomaliesParCode'][number]>();
  for (const { code, severite } of rapport.anomalies) {
    const nombre = (parCode.get(code)?.nombre ?? 0) + 1;
    parCode.set(code, { code, severite, nombre });
  }
  return {
    nom: rapport.nom,
    genre: rapport.genre,
    encodage: rapport.encodage,
    dateDonnees: rapport.dateDonnees,
    tailleOctets: rapport.tailleOctets,
    lignes: rapport.lignes,
    acceptees: rapport.acceptees,
    rejetees: rapport.rejetees,
    refuse: rapport.acceptees === 0,
    anomaliesParCode: [...parCode.values()].sort((a, b) => b.nombre - a.nombre || (a.code < b.code ? -1 : 1)),
  };
}
