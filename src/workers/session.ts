import type { Groupement } from '../domain/cooperation/groupement';
import type { Contexte } from '../domain/etablissement/contexte';
import { createOffreVide } from '../domain/etablissement/create-offre-vide';
import type { Emprise } from '../domain/etablissement/filtre';
import { getEmprise } from '../domain/etablissement/get-emprise';
import { IndexOffre } from '../domain/etablissement/index-offre';
import { ROLES } from '../domain/etablissement/nomenclature';
import type { Offre } from '../domain/etablissement/offre';
import type { ChoixSources, RoleSource } from '../domain/projet/sources';
import type { Annexe } from '../domain/table/annexes';
import type { Precision, TableCommunes } from '../domain/territoire/commune';
import { PRECISIONS } from '../domain/territoire/commune';
import { summarizePositions } from '../domain/territoire/summarize-positions';
import type { RapportFichier } from '../ingest/contrat';
import type { DifferencesGenerations, SourcesChargees } from '../ingest/resultat';
import type { Reference } from '../reference/contrat';
import { describeAnnexe, findSelection } from './annexes';
import type { ResumeFichier, Session } from './moteur-api';

/** Everything loaded at one moment; replaced as a whole, never changed in place. */
export interface EtatSession {
  readonly version: number;
  /** Every real file read since the last emptying, in use or not; the demonstration is kept apart. */
  readonly sources: SourcesChargees | null;
  readonly roles: ReadonlyMap<string, RoleSource>;
  /** Which of them make the offer and the vintage compared with. */
  readonly choix: ChoixSources;
  /** Accounts of the user's files, in the order they were given. */
  readonly rapports: readonly RapportFichier[];
  /** Accounts of the demonstration files while they stand in for an offer, else null. */
  readonly demonstration: readonly RapportFichier[] | null;
  readonly index: IndexOffre;
  readonly groupements: readonly Groupement[];
  readonly annexes: readonly Annexe[];
  readonly nombreFermes: number;
  readonly differences: DifferencesGenerations | null;
  /** The earlier vintage, null when none is chosen. */
  readonly comparaison: Contexte | null;
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
    roles: new Map(),
    choix: { offre: [], comparaison: [], demonstration: false, fermes: false },
    rapports: [],
    demonstration: null,
    index: indexerOffre(createOffreVide(), reference.communes, reference),
    groupements: [],
    annexes: [],
    nombreFermes: 0,
    differences: null,
    comparaison: null,
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
  let ouverts = 0;
  for (let i = 0; i < et.nombre; i += 1) {
    // Closed ones are counted apart (`nombreFermes`).
    if (et.ferme[i] === 1) continue;
    ouverts += 1;
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
    nombreEtablissements: ouverts,
    nombreEntites: lues,
    nombreGestionnaires: gestionnaires,
    sansPosition: ouverts - (precisions[PRECISIONS.indexOf('source')] as number),
    precisions: Object.fromEntries(
      PRECISIONS.map((precision, p) => [precision, precisions[p] as number]),
    ) as Record<Precision, number>,
    horsOffre,
    departements: countDepartements(index),
    emprise: empriseTotale(offre),
    fichiers: listRapports(etat).map((rapport) => resumeFichier(rapport, etat)),
    choix: etat.choix,
    nombreFermes: etat.nombreFermes,
    groupements: {
      ght: etat.groupements.filter(({ genre }) => genre === 'ght').length,
      autres: etat.groupements.filter(({ genre }) => genre !== 'ght').length,
    },
    differences: etat.differences,
    comparaison:
      etat.comparaison === null
        ? null
        : {
            dateDonnees: etat.comparaison.offre.dateDonnees,
            nombre: etat.comparaison.offre.etablissements.nombre,
          },
    annexes: etat.annexes.map((annexe) => describeAnnexe(annexe, index)),
    selection: findSelection(etat.annexes),
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

/** Départements of the open establishments, by code. */
function countDepartements(index: IndexOffre): Session['departements'] {
  const { departement } = index.dimensions;
  const nombres = new Uint32Array(departement.nombre);
  const { ferme } = index.contexte.offre.etablissements;
  for (const [i, rang] of departement.rangs.entries())
    if (ferme[i] !== 1) nombres[rang] = (nombres[rang] as number) + 1;
  return [...nombres]
    .map((nombre, rang) => ({ code: departement.code(rang), nom: departement.libelle(rang), nombre }))
    .filter(({ code, nombre }) => code !== '' && nombre > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Read, kept and chosen, for the offer or as the earlier vintage; the demonstration is in use as long as it is there. */
function isEnUsage({ cleSource, acceptees }: RapportFichier, { choix, roles }: EtatSession): boolean {
  if (acceptees === 0) return false;
  if (!roles.has(cleSource)) return true;
  return choix.offre.includes(cleSource) || choix.comparaison.includes(cleSource);
}

/** What a file is used for, else what it was read for. */
function roleDe(cleSource: string, { choix, roles }: EtatSession): RoleSource {
  if (choix.offre.includes(cleSource)) return 'offre';
  return choix.comparaison.includes(cleSource) ? 'comparaison' : (roles.get(cleSource) ?? 'offre');
}

function resumeFichier(rapport: RapportFichier, etat: EtatSession): ResumeFichier {
  const parCode = new Map<string, ResumeFichier['anomaliesParCode'][number]>();
  for (const { code, severite } of rapport.anomalies) {
    const nombre = (parCode.get(code)?.nombre ?? 0) + 1;
    parCode.set(code, { code, severite, nombre });
  }
  return {
    nom: rapport.nom,
    cleSource: etat.roles.has(rapport.cleSource) ? rapport.cleSource : null,
    role: roleDe(rapport.cleSource, etat),
    empreinte: rapport.empreinte,
    aCorrespondre: rapport.aCorrespondre,
    enUsage: isEnUsage(rapport, etat),
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
