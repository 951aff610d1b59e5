import { distanceKm } from '../../../src/domain/geo/distance-km';
import { dureeMin } from '../../../src/domain/geo/duree-min';
import { secteurCategorie } from '../../../src/domain/scoring/categories';
import { createGroupe, type Groupe, type MembreGroupe } from '../../../src/domain/scoring/groupe';
import { REFERENCE } from './aide-reference';
import { type Cooperation, VILLES } from './cooperations';

const TEMPS = { facteurRelief: 1, heuresPleines: false };

export interface OptionsCooperation {
  /** Keeps a member or not, by category. */
  readonly garde?: (categorie: string) => boolean;
  /** Replaces the minutes to the nearest town. */
  readonly minutesVille?: number;
  /** Order in which the members are written, repeats allowed. */
  readonly ordre?: readonly number[];
}

function minutesEntre(a: string, b: string): number {
  const [lonA, latA, densiteA] = VILLES[a] ?? [0, 0, 0];
  const [lonB, latB, densiteB] = VILLES[b] ?? [0, 0, 0];
  return dureeMin(distanceKm(lonA, latA, lonB, latB), densiteA, densiteB, TEMPS, false);
}

function minutesVille(depuis: string): number {
  return Math.min(
    ...Object.entries(VILLES)
      .filter(([, [, , , estVille]]) => estVille)
      .map(([ville]) => minutesEntre(depuis, ville)),
  );
}

/** The group of a cooperation of the guide, as the engine would see it. */
export function groupeCooperation(cooperation: Cooperation, options: OptionsCooperation = {}): Groupe {
  const { garde = () => true, ordre = cooperation.membres.map((_, k) => k) } = options;
  const identifiants = Object.keys(cooperation.acteurs);
  const gardes = ordre.filter((k) => garde(cooperation.membres[k]?.[1] ?? ''));
  const membres = gardes.map((k): MembreGroupe => {
    const [acteur, categorie, ville, places] = cooperation.membres[k] as Cooperation['membres'][number];
    const fiche = REFERENCE.nomenclature.categories.get(categorie);
    return {
      numeroFiness: `99000${String(cooperation.numero).padStart(2, '0')}${String(k).padStart(2, '0')}`,
      categorie,
      secteur: secteurCategorie(categorie, fiche?.role ?? 'contexte'),
      public: fiche?.public ?? 'autre',
      nom: '',
      acteur: identifiants.indexOf(acteur),
      minutesVille: options.minutesVille ?? minutesVille(ville),
      places: places ?? null,
    };
  });
  const acteurs = Object.entries(cooperation.acteurs).map(([identifiant, { statut, etp }]) => ({
    identifiant,
    statutGroupe: statut,
    nombreCoeur: 1,
    etpConnu: etp,
    nombreSansEtp: 0,
  }));
  const villeDe = (position: number): string => cooperation.membres[gardes[position] as number]?.[2] ?? '';
  return createGroupe(membres, acteurs, (a, b) => (a === b ? 0 : minutesEntre(villeDe(a), villeDe(b))));
}
