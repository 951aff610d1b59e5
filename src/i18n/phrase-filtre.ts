import type { Dimension, Facette, Filtre } from '../domain/etablissement/filtre';
import { type NommerTerritoire, nommerTerritoire } from './etendue';
import { FILTRES } from './filtres';
import { LIBELLES_DIMENSION, libelleFacette } from './nomenclature';

/** Values named before the others are only counted. */
const NOMMEES = 3;

/** Filters in force in words, one line each; nothing when everything is shown. */
export function phrasesFiltre(
  filtre: Filtre,
  facettes: readonly Facette[],
  nommer: NommerTerritoire = (_niveau, code) => code,
): readonly string[] {
  const phrases = (Object.keys(LIBELLES_DIMENSION) as Dimension[]).flatMap((dimension) => {
    const codes = filtre.valeurs[dimension] ?? [];
    if (codes.length === 0) return [];
    const facette = facettes.find((candidate) => candidate.dimension === dimension);
    const noms = codes
      .slice(0, NOMMEES)
      .map((code) =>
        libelleFacette(
          dimension,
          facette?.valeurs.find((valeur) => valeur.code === code) ?? { code, libelle: code },
        ),
      );
    const reste = codes.length - noms.length;
    const suite = reste > 0 ? ` (+${reste})` : '';
    return [`${LIBELLES_DIMENSION[dimension]}\u00a0: ${noms.join(', ')}${suite}`];
  });
  if (filtre.territoire !== null)
    phrases.push(`${FILTRES.territoire}\u00a0: ${nommerTerritoire(filtre.territoire, nommer)}`);
  if (filtre.texte.trim() !== '')
    phrases.push(`${FILTRES.texte}\u00a0: «\u00a0${filtre.texte.trim()}\u00a0»`);
  if (filtre.emprise !== null) phrases.push(FILTRES.carte);
  if (filtre.horsOffre) phrases.push(FILTRES.horsOffreCompris);
  return phrases;
}
