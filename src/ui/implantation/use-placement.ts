import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommuneProche } from '../../domain/hypothese/commune-proche';
import { IMPLANTATION } from '../../i18n/implantation';
import { useTemps } from '../../state/use-temps';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';

interface Placement {
  /** true while a click on the map is awaited here. */
  readonly enCours: boolean;
  readonly message: string | null;
  readonly placer: () => void;
  readonly annuler: () => void;
}

/** Takes a commune by a click on the map, and hands it to `surCommune`. */
export function usePlacement(surCommune: (commune: CommuneProche) => void): Placement {
  const moteur = useMoteur();
  const temps = useTemps();
  const outil = useMagasin((etat) => etat.outil);
  const { prendreOutil } = useActions();
  const [mien, setMien] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const suite = useRef(surCommune);
  suite.current = surCommune;
  const enCours = mien && outil?.genre === 'hypothese';
  const point = enCours ? outil.points[0] : undefined;

  useEffect(() => {
    if (point === undefined) return;
    setMien(false);
    prendreOutil(null);
    const [longitude, latitude] = point;
    moteur.demander('communeProche', { longitude, latitude, temps }).then(
      (commune) => {
        if (commune === null) setMessage(IMPLANTATION.hypotheses.horsDonnees);
        else suite.current(commune);
      },
      () => setMessage(IMPLANTATION.hypotheses.horsDonnees),
    );
  }, [point, moteur, temps, prendreOutil]);

  const attendu = useRef(false);
  attendu.current = enCours;
  // Leaving the panel gives the clicks back to the map.
  useEffect(
    () => () => {
      if (attendu.current) prendreOutil(null);
    },
    [prendreOutil],
  );
  return {
    enCours,
    message,
    placer: useCallback(() => {
      setMessage(null);
      setMien(true);
      prendreOutil({ genre: 'hypothese', points: [] });
    }, [prendreOutil]),
    annuler: useCallback(() => prendreOutil(null), [prendreOutil]),
  };
}
