import { ROLES, STATUT_GROUPES } from '../etablissement/nomenclature';
import type { Offre } from '../etablissement/offre';
import { readCode } from '../shared/colonne-code';
import type { Acteurs } from './compute-acteurs';

/** Size of each actor over the whole loaded offer, by position of the actor. */
export interface Tailles {
  /** Core establishments. */
  readonly nombreCoeur: Uint32Array;
  /** Estimated staff of the core establishments whose places and ratio are known. */
  readonly etpConnu: Float64Array;
  /** Core establishments whose staff cannot be estimated. */
  readonly nombreSansEtp: Uint32Array;
  /** 1 when it holds an establishment of one of the hospital categories. */
  readonly tientHopital: Uint8Array;
  /** Position in STATUT_GROUPES: the commonest known one over its establishments, INCONNU when none is. */
  readonly statutGroupe: Uint8Array;
}

const COEUR = ROLES.indexOf('coeur');
const INCONNU = STATUT_GROUPES.indexOf('INCONNU');

/** `etp` is the estimated staff of each establishment, NaN unknown. */
export function computeTailles(
  offre: Offre,
  acteurs: Acteurs,
  etp: ArrayLike<number>,
  categoriesHopital: ReadonlySet<string>,
): Tailles {
  const { etablissements, entites } = offre;
  const nombre = acteurs.identifiants.length;
  const nombreCoeur = new Uint32Array(nombre);
  const etpConnu = new Float64Array(nombre);
  const nombreSansEtp = new Uint32Array(nombre);
  const tientHopital = new Uint8Array(nombre);
  const voix = new Uint32Array(nombre * STATUT_GROUPES.length);
  for (let i = 0; i < etablissements.nombre; i += 1) {
    const acteur = acteurs.parEtablissement[i] as number;
    if (categoriesHopital.has(readCode(etablissements.categorie, i))) tientHopital[acteur] = 1;
    const entite = etablissements.entite[i] as number;
    const statut = entite < 0 ? INCONNU : (entites.statutGroupe[entite] as number);
    if (statut !== INCONNU)
      voix[acteur * STATUT_GROUPES.length + statut] =
        1 + (voix[acteur * STATUT_GROUPES.length + statut] as number);
    if (etablissements.role[i] !== COEUR) continue;
    nombreCoeur[acteur] = (nombreCoeur[acteur] as number) + 1;
    const estime = etp[i] as number;
    if (Number.isNaN(estime)) nombreSansEtp[acteur] = (nombreSansEtp[acteur] as number) + 1;
    else etpConnu[acteur] = (etpConnu[acteur] as number) + estime;
  }
  return { nombreCoeur, etpConnu, nombreSansEtp, tientHopital, statutGroupe: findStatuts(voix, nombre) };
}

function findStatuts(voix: Uint32Array, nombre: number): Uint8Array {
  const statuts = new Uint8Array(nombre).fill(INCONNU);
  for (let acteur = 0; acteur < nombre; acteur += 1) {
    let plus = 0;
    for (let statut = 0; statut < STATUT_GROUPES.length; statut += 1) {
      const n = voix[acteur * STATUT_GROUPES.length + statut] as number;
      if (n > plus) {
        plus = n;
        statuts[acteur] = statut;
      }
    }
  }
  return statuts;
}
