import { attributionCarte } from '../../i18n/attribution';
import type { Session } from '../../workers/moteur-api';
import { captureAffichees } from '../carte/carte-courante';
import type { FichierEcrit } from './use-ecriture';

/** The map as it stands (both when two are side by side), with its legend, its scale and whose data it draws; null when no map is shown. */
export async function writeImageCarte(
  nom: string,
  session: Session,
  textes: { readonly titre: string; readonly sousTitre: string },
): Promise<FichierEcrit | null> {
  const [premiere, ...autres] = await captureAffichees();
  if (premiere === undefined) return null;
  const { composePng } = await import('../../export/png-carte');
  const contenu = await composePng([premiere, ...autres], {
    ...textes,
    attribution: attributionCarte(session),
  });
  return { contenu, nom: `${nom}.png`, code: 'export_image' };
}
