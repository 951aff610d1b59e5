import { getService, type IdService } from '../acces/services';
import { FAMILLES, MODES, PUBLICS, ROLES, STATUT_GROUPES } from '../etablissement/nomenclature';
import { rangStrate } from '../etablissement/strate';
import type { Hypothese } from '../hypothese/hypothese';
import { type HypothesesResolues, resolveHypotheses } from '../hypothese/resolve-hypotheses';
import { readCode } from '../shared/colonne-code';
import type { Socle } from '../territoire/socle';

/** One establishment as the maps count it, the user's suppositions applied. */
export interface Compte {
  /** Row in the offer, -1 for a supposed one. */
  readonly etablissement: number;
  /** Row of its commune, -1 unknown. */
  readonly commune: number;
  /** Its département when the commune is unknown. */
  readonly departement: string;
  /** NaN unknown. */
  readonly places: number;
  /** true when the user supposed that number. */
  readonly supposees: boolean;
  readonly famille: number;
  readonly public: number;
  readonly mode: number;
  readonly statut: number;
  readonly strate: number;
  readonly categorie: string;
  /** Service it was supposed for, null for a real one. */
  readonly service: IdService | null;
  /** Row of its legal entity, -1 unknown. */
  readonly entite: number;
}

const EXCLU = ROLES.indexOf('exclu');
const INCONNU = STATUT_GROUPES.indexOf('INCONNU');
const AUTRE = MODES.indexOf('autre');

/**
 * Open establishments of the medico-social and health offer, then those the user supposes open. Closed ones, real or
 * supposed, and categories outside the offer are left out; a supposition that names nothing loaded changes nothing.
 */
export function listOffreEffective(socle: Socle, hypotheses: readonly Hypothese[]): readonly Compte[] {
  const { offre, nomenclature } = socle.contexte;
  const { etablissements: et, entites } = offre;
  const modes = et.categorie.codes.map((code) => {
    const mode = nomenclature.categories.get(code)?.mode;
    return mode === undefined ? AUTRE : MODES.indexOf(mode);
  });
  const resolues = resolveHypotheses(socle.contexte, hypotheses);
  const comptes: Compte[] = [];
  for (let i = 0; i < et.nombre; i += 1) {
    if (et.ferme[i] === 1 || et.role[i] === EXCLU) continue;
    if (resolues.fermes.has(i)) continue;
    const commune = resolues.communes.get(i) ?? (et.commune[i] as number);
    const places = resolues.places.get(i) ?? (et.places[i] as number);
    const entite = et.entite[i] as number;
    comptes.push({
      etablissement: i,
      commune,
      departement: readCode(et.departement, i),
      places,
      supposees: resolues.places.has(i),
      famille: et.famille[i] as number,
      public: et.public[i] as number,
      mode: modes[et.categorie.index[i] as number] ?? AUTRE,
      statut: entite < 0 ? INCONNU : (entites.statutGroupe[entite] as number),
      strate: rangStrate(places),
      categorie: readCode(et.categorie, i),
      service: null,
      entite,
    });
  }
  return [...comptes, ...listOuvertures(socle, resolues)];
}

/** Establishments supposed open, of the first category of their service. */
function listOuvertures({ contexte }: Socle, { ouvertures }: HypothesesResolues): readonly Compte[] {
  const { communes, nomenclature } = contexte;
  return ouvertures.flatMap((ouverture) => {
    const { commune } = ouverture;
    const service = getService(ouverture.service);
    const code = service.categories[0] as string;
    const categorie = nomenclature.categories.get(code);
    if (categorie === undefined) return [];
    const places = service.aPlaces ? ouverture.places : Number.NaN;
    return [
      {
        etablissement: -1,
        commune,
        departement: communes.codeDepartement[commune] as string,
        places,
        supposees: true,
        famille: FAMILLES.indexOf(categorie.famille),
        public: PUBLICS.indexOf(categorie.public),
        mode: MODES.indexOf(categorie.mode),
        statut: INCONNU,
        strate: rangStrate(places),
        categorie: code,
        service: ouverture.service,
        entite: -1,
      },
    ];
  });
}
