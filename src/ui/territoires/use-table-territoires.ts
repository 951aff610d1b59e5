import { useMemo } from 'react';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { useMagasin } from '../../state/utiliser-magasin';
import type { CleValeur, ColonnesValeurs } from './ordonner';

/** What the table of territories shows: the map, and the values of each variable on screen. */
export interface TableTerritoires {
  readonly carte: CarteTerritoires | null;
  readonly enAttente: boolean;
  readonly message: string | null;
  readonly colonnes: ColonnesValeurs;
  /** Variable of each column, with what is said of its values. */
  readonly variables: readonly {
    readonly cle: CleValeur;
    readonly id: string;
    readonly estime: boolean;
    readonly inconnus: number;
  }[];
}

export function useTableTerritoires(): TableTerritoires {
  const reponse = useMagasin((etat) => etat.reponses.carte);
  const deux = useMagasin((etat) => etat.analyse.carte.disposition === 'deux');
  const autre = useMagasin((etat) => etat.reponses.carteComparee?.valeur ?? null);
  const carte = reponse?.valeur ?? null;
  const comparee = useMemo(
    () => (carte === null || autre === null || !deux ? null : alignValeurs(carte, autre)),
    [carte, autre, deux],
  );
  return useMemo(() => {
    const colonnes: Record<string, Float64Array> = {};
    const variables: TableTerritoires['variables'][number][] = [];
    const add = (cle: CleValeur, id: string, valeurs: Float64Array, estime: boolean): void => {
      if (variables.some((connue) => connue.id === id)) return;
      colonnes[cle] = valeurs;
      variables.push({ cle, id, estime, inconnus: countInconnus(valeurs) });
    };
    if (carte !== null) {
      add('valeur', carte.variable, carte.valeurs, carte.estime);
      if (carte.secondaire !== null && carte.secondaires !== null)
        add('secondaire', carte.secondaire, carte.secondaires, carte.secondaireEstime);
      if (carte.symboles !== null && carte.valeursSymboles !== null)
        add('symbole', carte.symboles, carte.valeursSymboles, carte.symbolesEstimes);
      if (comparee !== null && autre !== null) add('comparee', autre.variable, comparee, autre.estime);
    }
    return {
      carte,
      enAttente: reponse === undefined || reponse.etat === 'calcul',
      message: reponse?.etat === 'erreur' ? reponse.message : null,
      colonnes,
      variables,
    };
  }, [carte, comparee, autre, reponse]);
}

/** Values of another map by the rows of this one. */
function alignValeurs(carte: CarteTerritoires, autre: CarteTerritoires): Float64Array {
  const rangs = new Map(autre.codes.map((code, rang) => [code, rang]));
  return Float64Array.from(carte.codes, (code) => {
    const rang = rangs.get(code);
    return rang === undefined ? Number.NaN : (autre.valeurs[rang] as number);
  });
}

function countInconnus(valeurs: Float64Array): number {
  return valeurs.reduce((nombre, valeur) => nombre + (Number.isNaN(valeur) ? 1 : 0), 0);
}
