import { ETENDUE_TOUTE } from '../domain/territoire/etendue';
import type { Actions } from './actions';
import { degres } from './adresse-valeurs';
import type { Contexte } from './contexte';

type ActionsOutil = Pick<Actions, 'prendreOutil' | 'poserPoint' | 'reprendrePoint' | 'fermerContour'>;

/** Fewest corners of an outline. */
const SOMMETS_MIN = 3;
/** Minutes around a point when the tool does not say. */
const MINUTES_DEFAUT = 30;

/** What is drawn on the map, click by click; an extent once it is finished. */
export function createActionsOutil(
  { store }: Contexte,
  choisirEtendue: Actions['choisirEtendue'],
): ActionsOutil {
  return {
    prendreOutil: (outil) => store.setState({ outil }),
    poserPoint: (longitude, latitude) => {
      const { outil } = store.getState();
      if (outil === null) return;
      const point = [degres(longitude), degres(latitude)] as const;
      switch (outil.genre) {
        case 'dessin': {
          const dernier = outil.points.at(-1);
          if (dernier?.[0] === point[0] && dernier[1] === point[1]) return;
          store.setState({ outil: { ...outil, points: [...outil.points, point] } });
          return;
        }
        case 'rayon': {
          const { minutes = MINUTES_DEFAUT, nom = '' } = outil;
          store.setState({ outil: null });
          const [x, y] = point;
          const territoire = { genre: 'rayon', nom, longitude: x, latitude: y, minutes } as const;
          void choisirEtendue({ ...ETENDUE_TOUTE, territoire });
          return;
        }
        case 'hypothese':
          store.setState({ outil: { ...outil, points: [point] } });
      }
    },
    reprendrePoint: () => {
      const { outil } = store.getState();
      if (outil !== null) store.setState({ outil: { ...outil, points: outil.points.slice(0, -1) } });
    },
    fermerContour: () => {
      const { outil } = store.getState();
      if (outil?.genre !== 'dessin' || outil.points.length < SOMMETS_MIN) return;
      store.setState({ outil: null });
      const territoire = { genre: 'dessin', nom: outil.nom ?? '', contour: outil.points } as const;
      void choisirEtendue({ ...ETENDUE_TOUTE, territoire });
    },
  };
}
