import type { ColonneGestionnaires, TableGestionnaires } from '../../domain/gestionnaire/table-gestionnaires';
import { libelleIndicateurTable } from '../../i18n/champs-tables';
import { formatDate } from '../../i18n/formats';
import {
  expliquerColonneGestionnaire,
  type GroupeGestionnaires,
  libelleColonneGestionnaire,
  libelleLongColonneGestionnaire,
} from '../../i18n/gestionnaires';
import { phraseManquants } from '../../i18n/indicateurs';
import type { ColonneGrille } from '../kit/grille/colonnes';

/** A column of the table, or a field of the user's tables ("fourni:" and its name). */
export type CleGestionnaires = ColonneGestionnaires | `fourni:${string}`;
export type ColonneTableGestionnaires = ColonneGrille<CleGestionnaires>;

/** Columns of each set beside the name, the ones kept to the last first. */
const GROUPES: Readonly<
  Record<Exclude<GroupeGestionnaires, 'utilisateur'>, readonly ColonneGestionnaires[]>
> = {
  essentiel: [
    'esms',
    'places',
    'etp',
    'departements',
    'minutesVille',
    'monoActivite',
    'etablissements',
    'statutGroupe',
  ],
  activite: ['publics', 'categories', 'esms', 'places', 'monoActivite', 'statutGroupe'],
  taille: ['etp', 'nombreCdi', 'ressourcesEur', 'actifNetEur', 'esms', 'places', 'monoActivite'],
  territoire: [
    'departements',
    'superficieActionKm2',
    'minutesEntreEtablissements',
    'minutesAutreGestionnaire',
    'minutesVille',
    'partIsolee',
    'esms',
  ],
  sante: ['minutesSante', 'minutesHopital', 'minutesPsychiatrie', 'articulation', 'esms'],
};

/** Those whose values are long ("40,2 M€ ou plus"). */
const LARGEURS: { readonly [cle in ColonneGestionnaires]?: number } = {
  etablissements: 124,
  esms: 94,
  places: 96,
  etp: 124,
  nombreCdi: 110,
  ressourcesEur: 140,
  actifNetEur: 150,
  monoActivite: 118,
  articulation: 110,
  minutesPsychiatrie: 110,
  superficieActionKm2: 124,
};

const TEXTES: readonly ColonneGestionnaires[] = [
  'nom',
  'statutGroupe',
  'departements',
  'publics',
  'categories',
  'monoActivite',
];
/** Texts that take what room is left. */
const LARGES: readonly ColonneGestionnaires[] = ['statutGroupe', 'publics', 'categories'];

/** Columns shown for a set; the name first, each with its definition and missing count. */
export function listColonnesGestionnaires(
  groupe: GroupeGestionnaires,
  tete: TableGestionnaires | null,
  dateDonnees: string | null,
): readonly ColonneTableGestionnaires[] {
  const nombre = tete?.nombre ?? 0;
  const creer = (cle: ColonneGestionnaires, rang: number): ColonneTableGestionnaires => ({
    cle,
    libelle: libelleColonneGestionnaire(cle),
    libelleLong: libelleLongColonneGestionnaire(cle),
    largeurPx: cle === 'nom' ? 230 : LARGES.includes(cle) ? 150 : (LARGEURS[cle] ?? 104),
    part: cle === 'nom' ? 4 : LARGES.includes(cle) ? 2 : 0,
    priorite: rang,
    nombre: !TEXTES.includes(cle),
    triable: true,
    explication: {
      ...expliquerColonneGestionnaire(cle),
      date: dateDonnees === null ? null : formatDate(dateDonnees),
      manquant: tete === null ? null : phraseManquants(tete.manquants[cle], nombre),
    },
  });
  const nom = creer('nom', 0);
  if (groupe === 'utilisateur')
    return [
      nom,
      ...(tete?.champs ?? []).map(
        ({ champ, fichier, date }, rang): ColonneTableGestionnaires => ({
          cle: `fourni:${champ}`,
          libelle: libelleIndicateurTable(champ),
          largeurPx: 120,
          part: 1,
          priorite: rang + 1,
          nombre: true,
          explication: {
            libelle: libelleIndicateurTable(champ),
            definition: libelleIndicateurTable(champ),
            source: fichier,
            date: date === null ? null : formatDate(date),
          },
        }),
      ),
    ];
  return [nom, ...GROUPES[groupe].map((cle, rang) => creer(cle, rang + 1))];
}
