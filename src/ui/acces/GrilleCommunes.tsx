import { useCallback, useMemo, useState } from 'react';
import type { CommunesAcces } from '../../domain/acces/communes-acces';
import type { TableAcces } from '../../domain/acces/table-acces';
import { useActions } from '../../state/utiliser-magasin';
import { Grille } from '../kit/grille/Grille';
import type { ColonneCommune } from './colonnes';
import { contenuCommune } from './contenu-commune';
import { readLigne } from './ligne-commune';
import { type TriCommunes, trierCommunes } from './trier-communes';
import { useLignes } from './use-lignes';

/** Close enough to see a commune among its neighbours. */
const ZOOM_COMMUNE = 10;

interface Props {
  readonly titre: string;
  readonly description: string;
  readonly colonnes: readonly ColonneCommune[];
  readonly communes: CommunesAcces;
  /** The first communes of the columns, as many as shown. */
  readonly nombre: number;
  readonly table: TableAcces | null;
  readonly triDepart: TriCommunes;
}

/** Communes of an answer, sorted here; choosing one frames the map on it. */
export function GrilleCommunes({ communes, nombre, table, triDepart, ...textes }: Props) {
  const { centrer } = useActions();
  const [choisi, setTri] = useState(triDepart);
  // A column that the measure no longer has sorts nothing.
  const tri = textes.colonnes.some(({ cle }) => cle === choisi.cle) ? choisi : triDepart;
  const complet = useMemo(() => trierCommunes(communes, tri, table), [communes, tri, table]);
  // A threshold that moves keeps the first communes of the columns: nothing is sorted again.
  const ordre = useMemo(() => complet.filter((k) => k < nombre), [complet, nombre]);
  const lire = useCallback((k: number) => readLigne(communes, k, table), [communes, table]);
  const { version, pages } = useLignes(ordre, lire);
  return (
    <Grille
      {...textes}
      version={version}
      nombre={nombre}
      pages={pages}
      cellule={contenuCommune}
      rangChoisi={-1}
      surChoix={(ligne) => {
        if (ligne !== null) centrer(ligne.longitude, ligne.latitude, ZOOM_COMMUNE);
      }}
      tri={tri}
      surTri={({ cle }) =>
        setTri({ cle, sens: tri.cle === cle && tri.sens === 'croissant' ? 'decroissant' : 'croissant' })
      }
    />
  );
}
