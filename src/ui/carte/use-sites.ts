import { useMemo } from 'react';
import type { Hypothese } from '../../domain/hypothese/hypothese';
import type { SiteCarte } from '../../map/props';
import { sameHypothese } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';

const AUCUN: readonly SiteCarte[] = [];
const AUCUN_NOM: readonly never[] = [];
const GENRES: Readonly<Record<Hypothese['genre'], SiteCarte['genre']>> = {
  ouvrir: 'ouvert',
  fermer: 'ferme',
  deplacer: 'deplace',
  redimensionner: 'redimensionne',
};

/** Places supposed by the user or proposed to him; a proposal taken up is a supposition. */
export function useSites(): readonly SiteCarte[] {
  const etape = useMagasin((etat) => etat.etape);
  const vue = useMagasin((etat) => etat.analyse.vueManques);
  const carteAvant = useMagasin(
    (etat) => etat.carteAvant && etat.etape === 'manques' && etat.analyse.vueManques === 'implantation',
  );
  const hypotheses = useMagasin((etat) => etat.analyse.hypotheses);
  const noms = useMagasin((etat) => etat.reponses.effets?.valeur?.noms ?? AUCUN_NOM);
  const propositions = useMagasin((etat) => etat.recherche.valeur?.sites ?? AUCUN_NOM);
  return useMemo(() => {
    if (etape !== 'manques' && etape !== 'territoires') return AUCUN;
    const proposes =
      etape === 'manques' && vue === 'implantation'
        ? propositions.flatMap((site, rang): SiteCarte[] =>
            hypotheses.some((deja) => sameHypothese(deja, site.hypothese))
              ? []
              : [
                  {
                    id: `p${rang}`,
                    genre: 'propose',
                    rang: rang + 1,
                    nom: site.nom,
                    longitude: site.longitude,
                    latitude: site.latitude,
                  },
                ],
          )
        : [];
    // The map of before shows nothing that is supposed.
    const supposes = (carteAvant ? [] : hypotheses).flatMap((hypothese): SiteCarte[] => {
      const nom = noms.find(({ id }) => id === hypothese.id);
      if (nom === undefined || nom.position === null) return [];
      const [longitude, latitude] = nom.position;
      return [
        {
          id: hypothese.id,
          genre: GENRES[hypothese.genre],
          rang: 0,
          nom: nom.etablissement ?? nom.commune ?? '',
          longitude,
          latitude,
        },
      ];
    });
    return [...supposes, ...proposes];
  }, [etape, vue, carteAvant, hypotheses, noms, propositions]);
}
