import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import type { Explication } from '../../i18n/chiffre';
import { definitionVariable, LIBELLES_UNITE, libelleVariable } from '../../i18n/variables';
import { couleursClasses } from '../../map/view-model/palettes-territoires';
import { describeVariable, parseVariable } from '../../state/constantes';

/** Name, unit and scale of a variable; an id that names none reads as itself. */
export function lireVariable(id: string) {
  const variable = parseVariable(id);
  return variable === null
    ? ({
        nom: id,
        definition: '',
        unite: 'places',
        sommable: false,
        pivot: null,
        hautDefavorable: false,
      } as const)
    : {
        nom: libelleVariable(variable),
        definition: definitionVariable(variable),
        ...describeVariable(variable),
      };
}

/** Colours of the classes of a map, as they are drawn. */
export function listCouleurs({
  variable,
  bornes,
}: Pick<CarteTerritoires, 'variable' | 'bornes'>): readonly string[] {
  return couleursClasses(lireVariable(variable), bornes);
}

/** What stands behind a figure of a map. */
export function expliquer(
  id: string,
  faits: {
    readonly source: string;
    readonly date: string | null;
    readonly manquant: string | null;
    readonly estime: boolean;
  },
): Explication {
  const { nom, definition, unite } = lireVariable(id);
  return { libelle: nom, definition, formule: LIBELLES_UNITE[unite], ...faits };
}
