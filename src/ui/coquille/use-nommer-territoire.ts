import { useCallback } from 'react';
import type { NommerTerritoire } from '../../i18n/etendue';
import { libelleFacette } from '../../i18n/nomenclature';
import { useMagasin } from '../../state/utiliser-magasin';

/** Names of territories by what the page already holds: loaded départements, facets of the view, list of the chosen level. */
export function useNommerTerritoire(): NommerTerritoire {
  const departements = useMagasin((etat) => etat.fond?.departements);
  const charges = useMagasin((etat) => etat.session?.departements);
  const facettes = useMagasin((etat) => etat.vue?.facettes);
  const choisis = useMagasin((etat) => etat.reponses.territoiresChoisis?.valeur);
  const listes = useMagasin((etat) => etat.reponses.territoires?.valeur);
  return useCallback(
    (niveau, code) => {
      if (niveau === 'region')
        return departements?.find(({ codeRegion }) => codeRegion === code)?.nomRegion ?? code;
      if (niveau === 'departement') {
        // A place may name a département of which nothing is loaded.
        const connu = [...(charges ?? []), ...(departements ?? [])].find(
          (departement) => departement.code === code,
        );
        return connu === undefined ? code : libelleFacette('departement', { code, libelle: connu.nom });
      }
      if (niveau === 'epci' || niveau === 'commune') {
        const valeur = facettes
          ?.find(({ dimension }) => dimension === niveau)
          ?.valeurs.find((connue) => connue.code === code);
        if (valeur !== undefined) return libelleFacette(niveau, valeur);
      }
      const liste = [choisis, listes].find((candidate) => candidate?.niveau.niveau === niveau);
      return liste?.territoires.find((territoire) => territoire.code === code)?.nom ?? code;
    },
    [departements, charges, facettes, choisis, listes],
  );
}
