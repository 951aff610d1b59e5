import { cleDonut } from '../../domain/cartographie/donut';
import { computeGroupesCouleur, GROUPES_COULEUR } from '../../domain/cartographie/groupe-couleur';
import {
  classePlaces,
  type ProprietesAmas,
  type ProprietesEtablissement,
} from '../../domain/cartographie/schema-tuiles';
import type { Contexte } from '../../domain/etablissement/contexte';
import { COULEURS_OFFRE, type CouleurOffre } from '../../domain/projet/reglages-analyse';
import { readTexte } from '../../domain/shared/colonne-texte';
import { isAdresse } from '../../domain/territoire/commune';
import type { SourceTuiles } from './composer-tuile';
import { compositionDe } from './indexer-amas';
import type { PointsTuiles } from './points';

/** What an offer gives its tiles, under one choice of colours. */
export interface DessinOffre extends Pick<SourceTuiles, 'decrirePoint' | 'decrireAmas'> {
  readonly points: PointsTuiles;
}

/** The offer as points to be tiled, by group of colour, the closed ones apart: they are in no group's share. */
export function dessinerOffre(
  contexte: Pick<Contexte, 'offre' | 'nomenclature'>,
  couleur: CouleurOffre,
): DessinOffre {
  const { etablissements } = contexte.offre;
  const { longitude, latitude, precision, ferme } = etablissements;
  const groupes = computeGroupesCouleur(contexte, couleur);
  const nombreGroupes = GROUPES_COULEUR[couleur].length;
  const palette = COULEURS_OFFRE.indexOf(couleur);
  return {
    points: {
      longitude,
      latitude,
      approche: precision.map((p) => (isAdresse(p) ? 0 : 1)),
      genre: ferme.includes(1)
        ? groupes.map((groupe, i) => (ferme[i] === 1 ? nombreGroupes : groupe))
        : groupes,
    },
    decrirePoint: (indice, colocalises) => {
      const places = etablissements.places[indice] as number;
      return {
        palette,
        groupe: groupes[indice] as number,
        classe: classePlaces(places),
        precision: precision[indice] as number,
        colocalises,
        nom: readTexte(etablissements.nom, indice),
        numero: readTexte(etablissements.numeroFiness, indice),
        ...(places >= 0 ? { places } : {}),
        ...(ferme[indice] === 1 ? { ferme: 1 } : {}),
      } satisfies ProprietesEtablissement;
    },
    decrireAmas: (cumul, pile) => {
      const comptes = compositionDe(cumul);
      const composition = comptes.slice(0, nombreGroupes);
      const fermes = comptes[nombreGroupes] as number;
      return {
        nombre: cumul.nombre,
        pile,
        approches: cumul.approches,
        palette,
        composition: composition.join(','),
        donut: cleDonut(composition, cumul.nombre),
        ...(fermes > 0 ? { fermes } : {}),
      } satisfies ProprietesAmas;
    },
  };
}
