import { AVIS_TERRITOIRES } from '../../i18n/perimetres';
import { useMagasin } from '../../state/utiliser-magasin';
import type { ReponseDe } from '../../workers/moteur-api';
import blocs from '../kit/styles/blocs.module.css';

/** What the user should know of the territories of the level: outlines left aside, communes in none, no pole… */
export function AvisTerritoires() {
  const reponse = useMagasin((etat) => etat.reponses.territoires);
  const valeur = reponse?.ajour === true ? reponse.valeur : null;
  if (valeur === null) return null;
  return listAvis(valeur).map((avis) => (
    <p key={avis} className={blocs.alerte}>
      {avis}
    </p>
  ));
}

/** Sentences, the gravest first. */
export function listAvis({
  niveau: { niveau, bassins },
  territoires,
  communesHors,
  contoursEcartes,
}: ReponseDe<'territoires'>): readonly string[] {
  const vides = territoires.filter(({ etablissements }) => etablissements === 0).length;
  const absents = (): readonly string[] => {
    if (niveau === 'ght') return [AVIS_TERRITOIRES.sansGht];
    if (niveau !== 'bassin') return [];
    return [bassins.critere === 'table' ? AVIS_TERRITOIRES.sansTable : AVIS_TERRITOIRES.sansPole];
  };
  return [
    ...(contoursEcartes === null ? [] : [AVIS_TERRITOIRES.contoursEcartes(contoursEcartes)]),
    ...(territoires.length === 0
      ? absents()
      : [
          ...(communesHors === 0 ? [] : [AVIS_TERRITOIRES.horsNiveau(communesHors)]),
          // Most communes have no establishment: there is nothing to say of that.
          ...(vides === 0 || niveau === 'commune' ? [] : [AVIS_TERRITOIRES.sansEtablissement(vides)]),
        ]),
  ];
}
