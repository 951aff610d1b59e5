import { useMemo } from 'react';
import { producteurOffre } from '../../i18n/attribution';
import { formatDate } from '../../i18n/formats';
import { TERRITOIRES } from '../../i18n/territoires';
import { LIBELLES_UNITE } from '../../i18n/variables';
import { useMagasin } from '../../state/utiliser-magasin';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { expliquer, lireVariable } from './lire-carte';
import type { TableTerritoires } from './use-table-territoires';

const SEPARATEUR = '\u00a0: ';

/** Columns of the table of territories: one per variable on screen, each with its definition. */
export function useColonnes({ territoires, variables }: TableTerritoires): readonly ColonneGrille[] {
  const session = useMagasin((etat) => etat.session);
  const avecClasse = territoires !== null && territoires.classes !== null;
  return useMemo(() => {
    const source = [
      producteurOffre(session?.fictive ?? false),
      ...new Set((session?.sourcesReference ?? []).map(({ producteur }) => producteur)),
    ].join(', ');
    const date = session?.dateDonnees == null ? null : formatDate(session.dateDonnees);
    const { nom, code, classe } = TERRITOIRES.colonnes;
    const courts = shortenNoms(variables.map(({ id }) => lireVariable(id).nom));
    return [
      { cle: 'nom', libelle: nom, largeurPx: 180, part: 3, priorite: 0, triable: true },
      { cle: 'code', libelle: code, largeurPx: 92, part: 0, priorite: 20, triable: true },
      ...variables.map(({ id, estime, inconnus }, rang): ColonneGrille => {
        const variable = lireVariable(id);
        return {
          cle: id,
          libelle: courts[rang] ?? variable.nom,
          libelleLong: `${variable.nom} (${LIBELLES_UNITE[variable.unite]})`,
          largeurPx: 130,
          part: 2,
          priorite: rang,
          nombre: true,
          triable: true,
          explication: expliquer(id, {
            source,
            date,
            manquant: inconnus === 0 ? null : TERRITOIRES.inconnus(inconnus),
            estime,
          }),
        };
      }),
      ...(avecClasse
        ? [
            {
              cle: 'classe',
              libelle: classe,
              largeurPx: 76,
              part: 0,
              priorite: 19,
              nombre: true,
              triable: true,
            },
          ]
        : []),
    ];
  }, [avecClasse, variables, session]);
}

/** What several variables of one kind begin with says nothing of each: the column keeps what tells them apart. */
function shortenNoms(noms: readonly string[]): readonly string[] {
  const [premier] = noms;
  const fin = premier?.indexOf(SEPARATEUR) ?? -1;
  if (noms.length < 2 || premier === undefined || fin < 0) return noms;
  const debut = premier.slice(0, fin + SEPARATEUR.length);
  return noms.every((nom) => nom.startsWith(debut)) ? noms.map((nom) => nom.slice(debut.length)) : noms;
}
