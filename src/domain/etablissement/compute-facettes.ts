import { foldTexte } from '../shared/fold-texte';
import type { ColonneDimension } from './create-dimensions';
import type { Dimension, Facette, Filtre, ValeurFacette } from './filtre';
import { DIMENSIONS } from './filtre';
import type { IndexOffre } from './index-offre';

/** Values listed at once for the dimensions that can have thousands. */
const LIMITE_LONGUE = 50;
const LONGUES: readonly Dimension[] = ['gestionnaire', 'epci', 'commune'];
/** Dimensions whose values have an order of their own. */
const ORDONNEES: readonly Dimension[] = ['famille', 'strate', 'typeActeur'];

/** Every facet, each counted under all the other filters; `refus` comes from `evaluateFiltre`. */
export function computeFacettes(index: IndexOffre, refus: Uint16Array, filtre: Filtre): readonly Facette[] {
  return DIMENSIONS.map((dimension) => {
    const limite = LONGUES.includes(dimension) ? LIMITE_LONGUE : Number.POSITIVE_INFINITY;
    return buildFacette(index, refus, filtre, dimension, limite, '');
  });
}

/** Values of one facet whose name or code holds `texte`, most numerous first. */
export function searchFacette(
  index: IndexOffre,
  refus: Uint16Array,
  filtre: Filtre,
  options: { readonly dimension: Dimension; readonly texte: string; readonly limite: number },
): Facette {
  return buildFacette(index, refus, filtre, options.dimension, options.limite, options.texte);
}

function buildFacette(
  index: IndexOffre,
  refus: Uint16Array,
  filtre: Filtre,
  dimension: Dimension,
  limite: number,
  texte: string,
): Facette {
  const colonne = index.dimensions[dimension];
  const { ferme } = index.contexte.offre.etablissements;
  const nombres = countRangs(colonne, refus, ferme, 1 << DIMENSIONS.indexOf(dimension));
  const choisis = new Set<number>();
  for (const code of filtre.valeurs[dimension] ?? []) {
    const rang = colonne.rang(code);
    if (rang >= -1) choisis.add(rang);
  }
  const cherche = foldTexte(texte);
  const rangs: number[] = [];
  for (let rang = -1; rang < colonne.nombre; rang += 1) {
    if (nombres[rang + 1] === 0 && !(choisis.has(rang) && texte === '')) continue;
    if (cherche !== '' && !textesDe(colonne, rang).some((un) => foldTexte(un).includes(cherche))) continue;
    rangs.push(rang);
  }
  if (!ORDONNEES.includes(dimension)) {
    rangs.sort((a, b) => (nombres[b + 1] as number) - (nombres[a + 1] as number) || a - b);
  }
  const gardes = rangs.filter((rang, k) => k < limite || (texte === '' && choisis.has(rang)));
  return {
    dimension,
    valeurs: gardes.map(
      (rang): ValeurFacette => ({
        code: colonne.code(rang),
        libelle: colonne.libelle(rang),
        nombre: nombres[rang + 1] as number,
      }),
    ),
    nombreValeurs: rangs.length,
  };
}

/** What a value is looked for in: its code with its name, and its other name. */
function textesDe(colonne: ColonneDimension, rang: number): readonly string[] {
  return [`${colonne.code(rang)} ${colonne.libelle(rang)}`, colonne.autreNom?.(rang) ?? ''];
}

/** Open rows per rank (slot 0 = unknown) that nothing but the dimension itself refuses. */
function countRangs(
  colonne: ColonneDimension,
  refus: Uint16Array,
  ferme: Uint8Array,
  bit: number,
): Uint32Array {
  const nombres = new Uint32Array(colonne.nombre + 1);
  const autres = 0xffff & ~bit;
  const { rangs } = colonne;
  for (let i = 0; i < refus.length; i += 1) {
    if (((refus[i] as number) & autres) !== 0 || ferme[i] === 1) continue;
    const place = (rangs[i] as number) + 1;
    nombres[place] = (nombres[place] as number) + 1;
  }
  return nombres;
}
