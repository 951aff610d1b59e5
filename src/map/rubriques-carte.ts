import type { UniteVariable } from '../domain/cartographie/variables';
import { parseVariable } from '../domain/cartographie/variables';
import { formatDuree } from '../i18n/formats';
import { TERRITOIRES } from '../i18n/territoires';
import { formatBornes, formatValeur, LIBELLES_UNITE, libelleVariable, texteClasse } from '../i18n/variables';
import type { SigneCarte } from './signes-carte';
import type { ClasseLegende, LegendeCarte } from './view-model/legende-carte';
import { rayonSymbole } from './view-model/symboles-proportionnels';

interface Entree {
  readonly cle: string;
  readonly signe: SigneCarte | null;
  readonly libelle: string;
  readonly nombre: number | null;
}

/** Parts of the legend of a map of territories. */
export interface RubriqueCarte {
  readonly cle: 'carte' | 'cercles' | 'sousCarte';
  readonly titre: string;
  readonly entrees: readonly Entree[];
}

export function rubriquesCarte(legende: LegendeCarte): readonly RubriqueCarte[] {
  const { symboles, contours, sansContour, partApprochee, estime } = legende;
  return [
    legende.bivariee === null
      ? {
          cle: 'carte',
          titre: titreVariable(legende.variable, legende.unite),
          entrees: [...entreesClasses(legende), ...entreesInconnus(legende.manquants)],
        }
      : {
          cle: 'carte',
          titre: TERRITOIRES.croisement,
          entrees: [...entreesBivariees(legende), ...entreesInconnus(legende.manquants)],
        },
    ...(symboles === null
      ? []
      : [
          {
            cle: 'cercles' as const,
            titre: titreVariable(symboles.variable, symboles.unite),
            entrees: entreesCercles(symboles),
          },
        ]),
    {
      cle: 'sousCarte',
      titre: TERRITOIRES.surLesContours,
      entrees: [
        note(
          'contours',
          contours === 'aucun'
            ? TERRITOIRES.aucunContour
            : contours === 'officiels'
              ? TERRITOIRES.officiels
              : TERRITOIRES.approches,
        ),
        ...(sansContour > 0 && contours !== 'aucun'
          ? [note('sans-contour', TERRITOIRES.sansContours(sansContour))]
          : []),
        ...(partApprochee > 0 ? [note('positions', TERRITOIRES.partApprochee(partApprochee))] : []),
        ...(estime ? [note('estime', TERRITOIRES.estime)] : []),
      ],
    },
  ];
}

/** The name of a variable, with its unit where the name does not say it. */
function titreVariable(id: string, unite: UniteVariable): string {
  const variable = parseVariable(id);
  const nom = variable === null ? id : libelleVariable(variable);
  return ['pour1000', 'pour100000', 'habitantsKm2', 'ecartPlaces'].includes(unite)
    ? `${nom} (${LIBELLES_UNITE[unite]})`
    : nom;
}

/** Highest class first, as a thermometer is read. */
function entreesClasses({ classes, unite, seuilMinutes, opacite }: LegendeCarte): Entree[] {
  const bornes = classes.length === 0 ? [] : [(classes[0] as ClasseLegende).de, ...classes.map(({ a }) => a)];
  const textes = formatBornes(bornes, unite);
  return classes
    .map(
      ({ couleur, nombre }, k): Entree => ({
        cle: `classe-${k}`,
        signe: { genre: 'classe', couleur, opacite },
        libelle:
          seuilMinutes === null
            ? texteRang(textes, k, classes, unite)
            : TERRITOIRES.seuil(k > 0, formatDuree(seuilMinutes)),
        nombre,
      }),
    )
    .reverse();
}

/** A class of the user's own bounds that lies beyond all the values has no end to write. */
function texteRang(
  textes: readonly string[],
  k: number,
  classes: readonly ClasseLegende[],
  unite: UniteVariable,
): string {
  const { de, a, nombre } = classes[k] as ClasseLegende;
  const [debut, fin] = [textes[k] as string, textes[k + 1] as string];
  if (de === a && nombre === 0 && classes.length > 1)
    return k === 0
      ? TERRITOIRES.moinsDe(texteClasse(fin, fin, unite))
      : TERRITOIRES.etPlus(texteClasse(debut, debut, unite));
  return texteClasse(debut, fin, unite);
}

function entreesInconnus(manquants: number): Entree[] {
  if (manquants === 0) return [];
  return [{ cle: 'inconnu', signe: { genre: 'inconnu' }, libelle: TERRITOIRES.inconnu, nombre: manquants }];
}

function entreesBivariees({ variable, unite, bivariee, opacite }: LegendeCarte): Entree[] {
  if (bivariee === null || bivariee.couleurs.length === 0) return [];
  const phrase = (id: string, sienne: UniteVariable, bornes: readonly number[]): string =>
    `${titreVariable(id, sienne)} (${formatBornes(bornes, sienne).join('\u00a0|\u00a0')}${sienne === 'part' ? '\u00a0%' : ''})`;
  return [
    {
      cle: 'grille',
      signe: { genre: 'croisement', couleurs: bivariee.couleurs, opacite },
      libelle: '',
      nombre: null,
    },
    note('primaire', `→ ${phrase(variable, unite, bivariee.bornes)}`),
    note('secondaire', `↑ ${phrase(bivariee.secondaire, bivariee.unite, bivariee.bornesSecondaires)}`),
  ];
}

function entreesCercles({ echelle, reperes, unite }: NonNullable<LegendeCarte['symboles']>): Entree[] {
  return [
    {
      cle: 'cercles',
      signe: {
        genre: 'cercles',
        cercles: reperes.map((valeur) => ({
          rayonPx: rayonSymbole(echelle, valeur),
          libelle: formatValeur(valeur, unite),
        })),
      },
      libelle: '',
      nombre: null,
    },
    ...(echelle.negatifs
      ? [
          {
            cle: 'negatifs',
            signe: { genre: 'cercleNegatif' } as const,
            libelle: TERRITOIRES.negatifs,
            nombre: null,
          },
        ]
      : []),
  ];
}

function note(cle: string, libelle: string): Entree {
  return { cle, signe: null, libelle, nombre: null };
}
