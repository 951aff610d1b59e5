import { cleDonut } from '../../domain/cartographie/donut';
import {
  classePlaces,
  type ProprietesAmas,
  type ProprietesEtablissement,
} from '../../domain/cartographie/schema-tuiles';
import { FAMILLES } from '../../domain/etablissement/nomenclature';
import type { Etablissements } from '../../domain/etablissement/offre';
import { readTexte } from '../../domain/shared/colonne-texte';
import { isAdresse } from '../../domain/territoire/commune';
import type { SourceTuiles } from './composer-tuile';
import { compositionDe } from './indexer-amas';
import type { PointsTuiles } from './points';

/** Kind under which clusters count the closed establishments: they are in no family's share. */
const GENRE_FERME = FAMILLES.length;

/** The offer as points to be tiled: by family, the closed ones apart. */
export function pointsDe(etablissements: Etablissements): PointsTuiles {
  const { longitude, latitude, famille, precision, ferme } = etablissements;
  return {
    longitude,
    latitude,
    approche: precision.map((p) => (isAdresse(p) ? 0 : 1)),
    genre: ferme.includes(1) ? famille.map((f, i) => (ferme[i] === 1 ? GENRE_FERME : f)) : famille,
  };
}

/** What the tiles say of the establishments of an offer. */
export function direEtablissements(
  etablissements: Etablissements,
): Pick<SourceTuiles, 'decrirePoint' | 'decrireAmas'> {
  return {
    decrirePoint: (indice, colocalises) => {
      const places = etablissements.places[indice] as number;
      return {
        famille: etablissements.famille[indice] as number,
        classe: classePlaces(places),
        precision: etablissements.precision[indice] as number,
        colocalises,
        nom: readTexte(etablissements.nom, indice),
        numero: readTexte(etablissements.numeroFiness, indice),
        ...(places >= 0 ? { places } : {}),
        ...(etablissements.ferme[indice] === 1 ? { ferme: 1 } : {}),
      } satisfies ProprietesEtablissement;
    },
    decrireAmas: (cumul, pile) => {
      const composition = compositionDe(cumul).slice(0, FAMILLES.length);
      const fermes = cumul.f7;
      return {
        nombre: cumul.nombre,
        pile,
        approches: cumul.approches,
        composition: composition.join(','),
        donut: cleDonut(composition, cumul.nombre),
        ...(fermes > 0 ? { fermes } : {}),
      } satisfies ProprietesAmas;
    },
  };
}
