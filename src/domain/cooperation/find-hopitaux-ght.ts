import type { Contexte } from '../etablissement/contexte';
import { readCode } from '../shared/colonne-code';
import type { Groupement } from './groupement';
import { indexGroupements, type MembreIndexe } from './index-groupements';

/** Aggregates of the hospitals proper: regional, general, psychiatric, cancer and local ones. */
const HOPITAUX: readonly string[] = ['1101', '1102', '1103', '1104', '1106'];
/** Second-level aggregate of all that is hospital: clinics, rehabilitation, long stays. */
const AGREGAT_HOSPITALIER = '1100';
/** Centre médico-psychologique: a consultation of that aggregate, no hospital. */
const CMP = '156';

/** A GHT joined to the offer. */
export interface GhtJoint {
  readonly groupement: Groupement;
  readonly membres: readonly MembreIndexe[];
  readonly nomSupport: string | null;
  /**
   * Rows of its hospitals in the offer, ascending: members that are establishments, and the health establishments of
   * members that are legal entities.
   */
  readonly hopitaux: readonly number[];
}

/** true of an open hospital proper (categories 101, 106, 131, 292, 355…). */
function isHopitalPropre({ offre, nomenclature }: Contexte, i: number): boolean {
  const { etablissements: et } = offre;
  const agregat = nomenclature.categories.get(readCode(et.categorie, i))?.agregats[0];
  return et.ferme[i] !== 1 && HOPITAUX.includes(agregat ?? '');
}

/** true of an open establishment of the hospital world. */
export function isHopital({ offre, nomenclature }: Contexte, i: number): boolean {
  const { etablissements: et } = offre;
  if (et.ferme[i] === 1) return false;
  const code = readCode(et.categorie, i);
  return code !== CMP && nomenclature.categories.get(code)?.agregats[1] === AGREGAT_HOSPITALIER;
}

/** The living GHT, by id, with their hospitals. A hospital that two of them name goes to the first. */
export function findHopitauxGht(contexte: Contexte, groupements: readonly Groupement[]): readonly GhtJoint[] {
  const ghts = groupements
    .filter(({ genre, dateFermeture }) => genre === 'ght' && dateFermeture === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { etablissements: et } = contexte.offre;
  const pris = new Set<number>();
  return indexGroupements(contexte, ghts).groupements.map(({ groupement, membres, nomSupport }) => {
    const hopitaux = membres
      .flatMap(({ membre, lignes }) =>
        membre.niveau === 'etablissement' && lignes.length === 1
          ? [...lignes].filter((i) => et.ferme[i] !== 1)
          : chooseHopitaux(contexte, lignes),
      )
      .filter((i) => !pris.has(i));
    for (const i of hopitaux) pris.add(i);
    return { groupement, membres, nomSupport, hopitaux: [...new Set(hopitaux)].sort((a, b) => a - b) };
  });
}

/** Hospitals proper among the establishments of a member, else what it has of the hospital world. */
function chooseHopitaux(contexte: Contexte, lignes: Uint32Array): readonly number[] {
  const propres = [...lignes].filter((i) => isHopitalPropre(contexte, i));
  return propres.length > 0 ? propres : [...lignes].filter((i) => isHopital(contexte, i));
}
