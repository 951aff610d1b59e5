import type { Offre } from '../../domain/etablissement/offre';
import { type ColonneTexte, readTexte } from '../../domain/shared/colonne-texte';
import type { Bilan } from '../bilans';
import { cleFiness } from '../champs';
import type { Lot } from '../lot';
import { donnerExemples } from './cellules';

/**
 * Says of each table by FINESS number how much of it the offer holds: nothing (an anomaly with three
 * examples), or how many numbers it does not. Nothing is said while no establishment is loaded.
 */
export function controlerJointures(lots: readonly Lot[], bilans: readonly Bilan[], offre: Offre): void {
  if (offre.etablissements.nombre === 0) return;
  let connus: ReadonlySet<number> | null = null;
  for (const [rang, lot] of lots.entries()) {
    const numeros = listNumeros(lot);
    if (numeros.length === 0) continue;
    connus ??= listConnus(offre);
    const absents = numeros.filter((numero) => !connus?.has(cleFiness(numero)));
    if (absents.length === 0) continue;
    const code = absents.length === numeros.length ? 'jointure_finess_vide' : 'numero_absent_offre';
    bilans[rang]?.journal.noter(code, null, null, donnerExemples(absents));
  }
}

/** FINESS numbers a complementary table rests on; none for the groups of FINESS itself, most of which lie elsewhere. */
function listNumeros({ annexe, groupements, genre }: Lot): readonly string[] {
  if (annexe?.genre === 'indicateurs') return annexe.indicateurs.numeros;
  if (annexe?.genre === 'temps' && annexe.temps.cle === 'finess') return annexe.temps.codes;
  if (genre !== 'cooperations' && genre !== 'ght') return [];
  const numeros = (groupements ?? []).flatMap(({ membres }) =>
    membres.map(({ numeroFiness }) => numeroFiness),
  );
  return [...new Set(numeros)];
}

function listConnus({ etablissements, entites }: Offre): ReadonlySet<number> {
  const connus = new Set<number>();
  const ajouter = (colonne: ColonneTexte, nombre: number): void => {
    for (let i = 0; i < nombre; i += 1) connus.add(cleFiness(readTexte(colonne, i)));
  };
  ajouter(etablissements.numeroFiness, etablissements.nombre);
  ajouter(entites.numeroFiness, entites.nombre);
  return connus;
}
