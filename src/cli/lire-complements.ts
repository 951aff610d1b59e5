import type { ErreurUsage } from '../i18n/cli';
import type { ProgressionLecture } from '../ingest/contrat';
import type { Moteur } from '../workers/moteur-api';
import { readBilan, sayRaisons } from './bilan';
import type { OptionsAnalyse } from './lire-arguments';
import { type FichierLu, readFichiers } from './lire-fichiers';

/** Tables that an option names, what they must be, and what is said when they are not. */
const COMPLEMENTS = [
  { option: 'communes', genres: ['communes', 'contours_communes'], code: 'communes_illisibles' },
  { option: 'population', genres: ['population'], code: 'population_illisible' },
  { option: 'temps', genres: ['temps'], code: 'temps_illisibles' },
] as const;

/** Reads the tables of the options before the offer, so that they place, weigh and time what follows. */
export async function readComplements(
  moteur: Moteur,
  options: OptionsAnalyse,
  dire: (texte: string) => void,
  suivre: (progression: ProgressionLecture) => void,
): Promise<{ readonly fichiers: readonly FichierLu[] } | { readonly refus: ErreurUsage }> {
  const tous: FichierLu[] = [];
  for (const { option, genres, code } of COMPLEMENTS) {
    const chemin = options[option];
    if (chemin === null) continue;
    const lus = await readFichiers([chemin], 'offre', dire);
    const fichiers = lus.fichiers.map((fichier) => ({ ...fichier, cle: `${option}/${fichier.cle}` }));
    if (fichiers.length === 0) return { refus: { code, valeur: chemin } };
    const { session } = await moteur.importer(fichiers, suivre);
    const utile = session.fichiers.some(
      ({ genre, refuse, cleSource }) =>
        !refuse &&
        (genres as readonly string[]).includes(genre) &&
        fichiers.some(({ cle }) => cle === cleSource),
    );
    if (!utile) {
      sayRaisons(await readBilan(moteur, session), dire);
      return { refus: { code, valeur: chemin } };
    }
    tous.push(...fichiers);
  }
  return { fichiers: tous };
}
