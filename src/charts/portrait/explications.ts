import type { Portrait } from '../../domain/portrait/portrait';
import type { Explication } from '../../i18n/chiffre';
import {
  definitionTaux,
  EXPLICATIONS_EQUIPEMENT,
  manqueEquipement,
  nommerReference,
  sourceEquipement,
  sourceReference,
} from '../../i18n/equipement';
import { formatDate } from '../../i18n/formats';
import { EXPLICATIONS_PORTRAIT } from '../../i18n/portrait-explications';
import { LIBELLES_TAUX } from '../../i18n/taux';

type Cle = keyof typeof EXPLICATIONS_PORTRAIT;

/** Definition, source and date of a figure of the page. */
export function expliquer(
  portrait: Portrait,
  cle: Cle,
  { estime = false, manquant = null }: { readonly estime?: boolean; readonly manquant?: string | null } = {},
): Explication {
  return {
    ...EXPLICATIONS_PORTRAIT[cle],
    date: formatDate(portrait.sources.dateDonnees),
    estime,
    manquant,
  };
}

/** The same for a rate. */
export function expliquerTaux(
  portrait: Portrait,
  { taux, ensemble, reference }: Portrait['taux'][number],
  quoi: 'taux' | 'reference' | 'ecart',
): Explication {
  return {
    libelle: LIBELLES_TAUX[taux],
    definition: quoi === 'taux' ? definitionTaux(taux) : EXPLICATIONS_EQUIPEMENT[quoi].definition,
    formule: EXPLICATIONS_EQUIPEMENT[quoi].formule,
    source:
      quoi === 'reference' && reference !== null
        ? `${nommerReference(reference)}. ${sourceReference(reference)}`
        : sourceEquipement(portrait.sources),
    date: formatDate(portrait.sources.dateDonnees),
    manquant: manqueEquipement(ensemble.placesInconnues, ensemble.etablissements),
    estime: quoi !== 'reference' && ensemble.taux !== null && ensemble.populationEstimee,
  };
}
