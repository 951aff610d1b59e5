import { attributionCarte } from '../../i18n/attribution';
import type { Session } from '../../workers/moteur-api';
import { carteCourante } from '../carte/carte-courante';
import type { FichierEcrit } from './use-ecriture';

/** The map as it stands, with its legend, its scale and whose data it draws; null when no map is shown. */
export async function writeImageCarte(
  nom: string,
  session: Session,
  textes: { readonly titre: string; readonly sousTitre: string },
): Promise<FichierEcrit | null> {
  const carte = carteCourante();
  if (carte === null) return null;
  const [{ composePng }, capture] = await Promise.all([import('../../export/png-carte'), carte.capturePng()]);
  const contenu = await composePng(capture, { ...textes, attribution: attributionCarte(session) });
  return { contenu, nom: `${nom}.png`, code: 'export_image' };
}
