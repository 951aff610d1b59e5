import { useMemo } from 'react';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { couleurBivariee } from '../../map/view-model/palettes-territoires';
import { useMagasin } from '../../state/utiliser-magasin';
import { listCouleurs } from './lire-carte';
import type { ColonnesValeurs } from './ordonner';

/** What the table of territories shows: the territories, and the values of each variable on screen. */
export interface TableTerritoires {
  /** null before the first answer. */
  readonly territoires:
    | (Pick<CarteTerritoires, 'codes' | 'noms' | 'niveau' | 'emprises' | 'partApprochee'> & {
        /** Class of each in the one map on screen, null when there are several. */
        readonly classes: Int8Array | null;
        /** Colour of each class. */
        readonly couleurs: readonly string[];
        readonly croisee: boolean;
        readonly manquants: number;
      })
    | null;
  readonly enAttente: boolean;
  readonly message: string | null;
  /** Values by id of variable. */
  readonly colonnes: ColonnesValeurs;
  /** Variables in the order of the columns, with what is said of their values. */
  readonly variables: readonly {
    readonly id: string;
    readonly estime: boolean;
    readonly inconnus: number;
  }[];
}

/** The table of the maps on screen: one, two, or a set of small ones. */
export function useTableTerritoires(): TableTerritoires {
  const petites = useMagasin((etat) => etat.analyse.carte.disposition === 'multiples');
  const cartes = useTableCartes();
  const planche = useTablePetites();
  return petites ? planche : cartes;
}

function useTablePetites(): TableTerritoires {
  const reponse = useMagasin((etat) => etat.reponses.petitesCartes);
  return useMemo(() => {
    const jeu = reponse?.valeur ?? null;
    const suivi = lireSuivi(reponse);
    if (jeu === null) return { ...suivi, territoires: null, colonnes: {}, variables: [] };
    return {
      ...suivi,
      territoires: { ...jeu, classes: null, couleurs: [], croisee: false, manquants: 0 },
      colonnes: Object.fromEntries(jeu.cartes.map(({ variable, valeurs }) => [variable, valeurs])),
      variables: jeu.cartes.map(({ variable, estime, manquants }) => ({
        id: variable,
        estime,
        inconnus: manquants,
      })),
    };
  }, [reponse]);
}

function useTableCartes(): TableTerritoires {
  const reponse = useMagasin((etat) => etat.reponses.carte);
  const deux = useMagasin((etat) => etat.analyse.carte.disposition === 'deux');
  const autre = useMagasin((etat) => etat.reponses.carteComparee?.valeur ?? null);
  const carte = reponse?.valeur ?? null;
  return useMemo(() => {
    const suivi = lireSuivi(reponse);
    if (carte === null) return { ...suivi, territoires: null, colonnes: {}, variables: [] };
    const colonnes: Record<string, Float64Array> = {};
    const variables: TableTerritoires['variables'][number][] = [];
    const add = (id: string | null, valeurs: Float64Array | null, estime: boolean): void => {
      if (id === null || valeurs === null || id in colonnes) return;
      colonnes[id] = valeurs;
      variables.push({ id, estime, inconnus: countInconnus(valeurs) });
    };
    add(carte.variable, carte.valeurs, carte.estime);
    add(carte.secondaire, carte.secondaires, carte.secondaireEstime);
    add(carte.symboles, carte.valeursSymboles, carte.symbolesEstimes);
    if (deux && autre !== null) add(autre.variable, alignValeurs(carte, autre), autre.estime);
    const croisee = carte.secondaire !== null;
    return {
      ...suivi,
      territoires: {
        ...carte,
        croisee,
        couleurs: croisee
          ? Array.from({ length: 9 }, (_, k) => couleurBivariee(k % 3, Math.floor(k / 3), [3, 3]))
          : listCouleurs(carte),
      },
      colonnes,
      variables,
    };
  }, [carte, deux, autre, reponse]);
}

function lireSuivi(
  reponse: { readonly etat: string; readonly message: string | null } | undefined,
): Pick<TableTerritoires, 'enAttente' | 'message'> {
  return {
    enAttente: reponse === undefined || reponse.etat === 'calcul',
    message: reponse?.etat === 'erreur' ? (reponse.message ?? '') : null,
  };
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
