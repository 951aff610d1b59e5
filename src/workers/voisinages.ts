import type { Voisinage } from '../domain/etablissement/find-voisins';
import { createVoisinage } from '../domain/etablissement/find-voisins';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';
import { listMatrices } from './annexes';
import { loadOnce, memoize } from './memoire';
import type { EtatSession } from './session';

/** Densities of the communes in force and neighbours of the offer, kept until either changes. */
export interface Voisinages {
  densites(session: EtatSession): Promise<Float32Array>;
  voisinage(session: EtatSession): Promise<Voisinage>;
}

export function createVoisinages(): Voisinages {
  const loadDensites = loadOnce(() => import('../domain/territoire/compute-densites'));
  const densites = async (session: EtatSession): Promise<Float32Array> => {
    const { computeDensites } = await loadDensites();
    return densitesDe({ session, computeDensites });
  };
  type Calcul = Awaited<ReturnType<typeof loadDensites>>['computeDensites'];
  const densitesDe = memoize(
    ({ session, computeDensites }: { session: EtatSession; computeDensites: Calcul }) => {
      const { communes, departements } = session.index.contexte;
      return computeDensites(communes, departements).densiteHabKm2;
    },
    ({ session }) => session.index.contexte.communes,
  );
  const voisinageDe = memoize(
    ({ session, densiteHabKm2 }: { session: EtatSession; densiteHabKm2: Float32Array }): Voisinage =>
      createVoisinage(
        session.index.contexte,
        densiteHabKm2,
        PARAMETRES_DEFAUT,
        listMatrices(session.annexes),
      ),
    ({ session }) => session.index,
  );
  return {
    densites,
    voisinage: async (session) => voisinageDe({ session, densiteHabKm2: await densites(session) }),
  };
}
