import { definitionFiliere } from './filieres';
import type { Filiere } from './scenario';

const etapes = (filiere: Filiere): readonly string[] =>
  definitionFiliere(filiere).etapes.map((etape) => etape.id);

/** Stages of each pathway, in the order they are shown. */
export const FILIERES_ETAPES: Readonly<Record<Filiere, readonly string[]>> = {
  PA: etapes('PA'),
  PSY: etapes('PSY'),
  ENF: etapes('ENF'),
  PHV: etapes('PHV'),
  PH: etapes('PH'),
};
