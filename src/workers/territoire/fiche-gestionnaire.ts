import { buildFicheGestionnaire } from '../../domain/gestionnaire/build-fiche';
import type {
  DemandeFicheGestionnaire,
  FicheGestionnaire,
} from '../../domain/gestionnaire/table-gestionnaires';
import type { Repondeur } from './moyens';
import { openReleve } from './releves';

export const answer: Repondeur<DemandeFicheGestionnaire, FicheGestionnaire | null> = async (
  moyens,
  demande,
) => buildFicheGestionnaire(await openReleve(moyens, demande), demande.numeroFinessEj);
