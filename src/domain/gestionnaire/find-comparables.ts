import { PUBLICS, ROLES, STATUT_GROUPES } from '../etablissement/nomenclature';
import type { ReleveIndicateurs } from '../indicateur/releve-indicateurs';
import { distanceActeursMin } from '../scoring/distance-acteurs';
import { createProfil, type ProfilActeur, similariteActeurs } from '../scoring/similarite-acteurs';
import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import { lignesEntite } from './synthese-entites';
import type { GestionnaireComparable } from './table-gestionnaires';

/** Least similarity of two actors that cooperate for efficiency, and farthest one (method C.1). */
const SIMILARITE_MIN = 0.5;
const PORTEE_MIN = 60;
/** Minutes that weigh as much as a whole point of similarity (method C.1). */
const MINUTES_PAR_POINT = 120;

const COEUR = ROLES.indexOf('coeur');

/**
 * Legal entities like this one and near it, best first: those of its own départements, then by similarity less
 * minutes / 120, as partners of an efficience group are chosen (method C.1). Entities of the same actor are itself.
 * Only what is loaded can be found.
 */
export function findComparables(
  releve: ReleveIndicateurs,
  entite: number,
  nombre: number,
): readonly GestionnaireComparable[] {
  const { proximites, synthese } = releve;
  const { socle, acteurs } = proximites;
  const { etablissements: et, entites } = socle.contexte.offre;
  const esmsDe = (e: number): number[] => [...lignesEntite(synthese, e)].filter((i) => et.role[i] === COEUR);
  const places = (rows: readonly number[]) => rows.filter((i) => !Number.isNaN(socle.lieux.longitude[i]));
  const siens = esmsDe(entite);
  if (siens.length === 0) return [];
  const profilDe = (e: number, rows: readonly number[]): ProfilActeur =>
    createProfil(
      rows.map((i) => [PUBLICS[et.public[i] as number] ?? 'autre', readCode(et.categorie, i)] as const),
      STATUT_GROUPES[entites.statutGroupe[e] as number] ?? 'INCONNU',
    );
  const profil = profilDe(entite, siens);
  const departements = new Set(siens.map((i) => readCode(et.departement, i)));
  const acteur = acteurs.parEtablissement[siens[0] as number];
  const trouves: GestionnaireComparable[] = [];
  for (const e of listCandidats(releve, siens, departements)) {
    const rows = esmsDe(e);
    const [premier] = rows;
    if (e === entite || premier === undefined || acteurs.parEtablissement[premier] === acteur) continue;
    const similarite = similariteActeurs(profil, profilDe(e, rows));
    if (similarite < SIMILARITE_MIN) continue;
    const [ici, la] = [places(siens), places(rows)];
    if (ici.length === 0 || la.length === 0) continue;
    const lus = rows.map((i) => et.places[i] as number).filter((n) => !Number.isNaN(n));
    trouves.push({
      numeroFinessEj: readTexte(entites.numeroFiness, e),
      nom: readTexte(entites.nom, e) || null,
      similarite,
      minutes: distanceActeursMin(ici, la, socle.minutes),
      memeDepartement: rows.some((i) => departements.has(readCode(et.departement, i))),
      esms: rows.length,
      places: lus.length === 0 ? null : lus.reduce((somme, n) => somme + n, 0),
      departements: [...new Set(rows.map((i) => readCode(et.departement, i)))].sort(),
    });
  }
  return trouves
    .sort(
      (a, b) =>
        Number(b.memeDepartement) - Number(a.memeDepartement) ||
        b.similarite - b.minutes / MINUTES_PAR_POINT - (a.similarite - a.minutes / MINUTES_PAR_POINT) ||
        (a.numeroFinessEj < b.numeroFinessEj ? -1 : 1),
    )
    .slice(0, nombre);
}

/** Entities with an ESMS in these départements or within the reach of one of these establishments. */
function listCandidats(
  { proximites }: ReleveIndicateurs,
  siens: readonly number[],
  departements: ReadonlySet<string>,
): ReadonlySet<number> {
  const { etablissements: et } = proximites.socle.contexte.offre;
  const candidats = new Set<number>();
  const garder = (i: number): void => {
    if ((et.entite[i] as number) >= 0) candidats.add(et.entite[i] as number);
  };
  for (let i = 0; i < et.nombre; i += 1)
    if (et.ferme[i] !== 1 && et.role[i] === COEUR && departements.has(readCode(et.departement, i))) garder(i);
  const index = proximites.indexEsms();
  for (const i of siens) index.visit(i, PORTEE_MIN, garder);
  return candidats;
}
