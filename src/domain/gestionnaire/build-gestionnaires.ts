import { type LigneGestionnaire, listGestionnaires } from '../etablissement/list-gestionnaires';
import { FAMILLES, PUBLICS, ROLES } from '../etablissement/nomenclature';
import { minutesProches } from '../geo/minutes-proches';
import type { ReleveIndicateurs } from '../indicateur/releve-indicateurs';
import { readCode } from '../shared/colonne-code';
import { mediane } from '../stats/mediane';
import { aireEnveloppeKm2, computeEnveloppe } from './compute-enveloppe';
import { measureTaille, readFournies } from './measure-taille';
import { estMonoActivite, lignesEntite, summarizeEntites } from './synthese-entites';
import type { LigneGestionnaireComplete } from './table-gestionnaires';

const COEUR = ROLES.indexOf('coeur');
const EXCLU = ROLES.indexOf('exclu');

/** A legal entity with its open establishments inside an extent. */
export interface EntiteEtendue {
  readonly entite: number;
  readonly rows: Uint32Array;
  /** All of them, inside or not. */
  readonly toutes: Uint32Array;
  readonly base: LigneGestionnaire;
}

/** Legal entities with an open establishment inside (`dedans` = 1), pharmacies and the like left out unless `horsOffre`. */
export function listEntites(
  releve: ReleveIndicateurs,
  dedans: Uint8Array,
  { horsOffre = false } = {},
): readonly EntiteEtendue[] {
  const { contexte } = releve.proximites.socle;
  const { etablissements: et, entites } = contexte.offre;
  const synthese = horsOffre ? summarizeEntites(contexte.offre, { horsOffre }) : releve.synthese;
  const gardees: number[] = [];
  for (let i = 0; i < et.nombre; i += 1)
    if (dedans[i] === 1 && (horsOffre || et.role[i] !== EXCLU)) gardees.push(i);
  const bases = listGestionnaires(contexte, Uint32Array.from(gardees));
  const liste: EntiteEtendue[] = [];
  for (let entite = 0; entite < entites.nombre; entite += 1) {
    const toutes = lignesEntite(synthese, entite);
    const rows = toutes.filter((i) => dedans[i] === 1);
    // Both lists go by entity.
    if (rows.length > 0) liste.push({ entite, rows, toutes, base: bases[liste.length] as LigneGestionnaire });
  }
  return liste;
}

/** One line of the table. */
export function buildLigneGestionnaire(
  releve: ReleveIndicateurs,
  { entite, rows, toutes, base }: EntiteEtendue,
): LigneGestionnaireComplete {
  const { socle } = releve.proximites;
  const { etablissements: et } = socle.contexte.offre;
  const esms = rows.filter((i) => et.role[i] === COEUR);
  const fournies = readFournies(releve, base.numeroFinessEj);
  const medianeDe = (id: string): number | null => medianeConnue(esms, (row) => releve.lire(id, row));
  const isoles = Array.from(esms, (row) => releve.lire('isole', row)).filter((v) => !Number.isNaN(v));
  const enveloppe = computeEnveloppe(et, toutes);
  const categories = distincts(rows, (i) => readCode(et.categorie, i));
  const { nomenclature } = socle.contexte;
  return {
    ...base,
    ...measureTaille(releve, entite, fournies),
    esms: esms.length,
    familles: distincts(rows, (i) => FAMILLES[et.famille[i] as number] ?? 'autre'),
    publics: distincts(esms, (i) => PUBLICS[et.public[i] as number] ?? 'autre'),
    categories,
    libellesCategories: categories.map((code) => nomenclature.categories.get(code)?.libelleCourt ?? code),
    etablissementsEnTout: toutes.length,
    departementsEnTout: distincts(toutes, (i) => readCode(et.departement, i)).toSorted(),
    monoActivite: estMonoActivite(releve.synthese, entite) ?? false,
    minutesEntreEtablissements: mediane(minutesProches(socle.lieux, socle.minutes, toutes)),
    minutesAutreGestionnaire: medianeDe('autre_gestionnaire.minutes'),
    minutesSante: medianeDe('sante.minutes'),
    minutesHopital: medianeDe('hopital.minutes'),
    minutesPsychiatrie: medianeDe('psychiatrie.minutes'),
    minutesVille: medianeDe('ville.minutes'),
    partIsolee: isoles.length === 0 ? null : isoles.reduce((somme, v) => somme + v, 0) / isoles.length,
    articulation: medianeDe('articulation'),
    sansPosition: esms.filter((row) => Number.isNaN(socle.lieux.longitude[row])).length,
    superficieActionKm2: enveloppe === null ? null : aireEnveloppeKm2(enveloppe),
    fournies,
  };
}

/** Every legal entity of an extent, by EJ number. */
export function buildGestionnaires(
  releve: ReleveIndicateurs,
  dedans: Uint8Array,
): readonly LigneGestionnaireComplete[] {
  return listEntites(releve, dedans).map((entite) => buildLigneGestionnaire(releve, entite));
}

/** Median of the known values; null when there is none or it lies beyond the search. */
function medianeConnue(rows: Uint32Array, lire: (row: number) => number): number | null {
  const valeur = mediane(Array.from(rows, lire).filter((v) => !Number.isNaN(v)));
  return valeur === null || !Number.isFinite(valeur) ? null : valeur;
}

/** Distinct values, the most frequent first, then the first met. */
function distincts<T>(rows: Uint32Array, lire: (row: number) => T): readonly T[] {
  const nombres = new Map<T, number>();
  for (const row of rows) {
    const valeur = lire(row);
    nombres.set(valeur, (nombres.get(valeur) ?? 0) + 1);
  }
  return [...nombres].sort((a, b) => b[1] - a[1]).map(([valeur]) => valeur);
}
