import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { classeDe, encloseBornes } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';

/** The map of territories of the step with its text alternative, and what a click on one of them does. */
export function useCarteTerritoires(): {
  readonly carte: CarteTerritoires | null;
  readonly description: string | null;
  readonly surTerritoire: (code: string) => void;
} {
  const recue = useMagasin((etat) =>
    etat.etape === 'territoires' || etat.etape === 'manques' ? (etat.reponses.carte?.valeur ?? null) : null,
  );
  const seuil = useMagasin((etat) =>
    etat.etape === 'manques' && etat.analyse.vueManques === 'zones' ? etat.analyse.seuilMinutes : null,
  );
  const dessin = useDessin(recue !== null);
  const carte = useMemo(
    () => (dessin === null || recue === null || seuil === null ? dessin && recue : cutAt(recue, seuil)),
    [dessin, recue, seuil],
  );
  const description = useMemo(
    () => (dessin === null || carte === null ? null : dessin.decrireCarte(carte)),
    [dessin, carte],
  );
  const { montrerTerritoire } = useActions();
  const surTerritoire = useCallback((code: string) => montrerTerritoire(code), [montrerTerritoire]);
  return { carte, description, surTerritoire };
}

const importer = () => import('../territoires/dessin-carte');
type Dessin = Awaited<ReturnType<typeof importer>>;

/** What draws maps of territories: most steps have none, so it comes with the first one. */
function useDessin(voulu: boolean): Dessin | null {
  const [dessin, setDessin] = useState<Dessin | null>(null);
  useEffect(() => {
    if (voulu) void importer().then(setDessin);
  }, [voulu]);
  return dessin;
}

/** Beyond the threshold, not at it: a class holds its lower bound. */
const A_PEINE_PLUS = 1e-9;

/** The same map in two classes, on either side of a threshold: its tiles stay. */
function cutAt(carte: CarteTerritoires, seuil: number): CarteTerritoires {
  // The former answer stays while that of the step is made.
  if (carte.bornes.length === 0 || !carte.variable.startsWith('acces.minutes.')) return carte;
  const [min, max] = [carte.bornes[0] as number, carte.bornes.at(-1) as number];
  const bornes = encloseBornes(min, max, [seuil + A_PEINE_PLUS]);
  return {
    ...carte,
    bornes,
    classes: Int8Array.from(carte.valeurs, (valeur) => classeDe(valeur, bornes)),
    seuilMinutes: seuil,
  };
}
