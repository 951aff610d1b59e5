import type { GroupeIndicateurs } from '../../domain/indicateur/catalogue';
import type { ColonneIndicateurs, PageIndicateurs } from '../../domain/indicateur/table-indicateurs';
import { formatDate } from '../../i18n/formats';
import {
  expliquerIndicateur,
  INDICATEURS_LIBELLES,
  libelleIndicateur,
  libelleIndicateurLong,
} from '../../i18n/indicateurs';
import type { ColonneGrille } from '../kit/grille/colonnes';

/** A column of the table of indicators; null for the establishment itself. */
export interface ColonneTableIndicateurs extends ColonneGrille {
  readonly indicateur: ColonneIndicateurs | null;
}

const NOM = 'etablissement';

/** Columns of a set after the establishment, each with its definition and missing count. */
export function listColonnesIndicateurs(
  groupe: GroupeIndicateurs,
  tete: PageIndicateurs | null,
  dateDonnees: string | null,
): readonly ColonneTableIndicateurs[] {
  const colonnes = tete?.colonnes ?? [];
  const siennes = colonnes.filter(({ definition }) =>
    groupe === 'utilisateur' ? definition === null : definition?.groupe === groupe,
  );
  return [
    {
      cle: NOM,
      libelle: INDICATEURS_LIBELLES.etablissement,
      libelleLong: INDICATEURS_LIBELLES.etablissementLong,
      largeurPx: 220,
      part: 3,
      priorite: 0,
      indicateur: null,
    },
    ...siennes.map((indicateur, rang): ColonneTableIndicateurs => {
      const explication = expliquerIndicateur(indicateur, tete?.nombre ?? 0);
      return {
        cle: indicateur.id,
        libelle: libelleIndicateur(indicateur),
        libelleLong: libelleIndicateurLong(indicateur),
        largeurPx: 116,
        part: 1,
        priorite: indicateur.definition?.unite === 'km' ? 20 + rang : rang + 1,
        nombre: true,
        triable: true,
        indicateur,
        explication: {
          ...explication,
          date: explication.date ?? (dateDonnees === null ? null : formatDate(dateDonnees)),
        },
      };
    }),
  ];
}
