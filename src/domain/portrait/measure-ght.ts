import { findHopitauxGht, isHopital } from '../cooperation/find-hopitaux-ght';
import type { Groupement } from '../cooperation/groupement';
import { ROLES } from '../etablissement/nomenclature';
import type { EtendueResolue } from '../territoire/etendue';
import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import { sumPopulation } from '../territoire/sum-population';
import { divide } from './measure-population';
import type { GhtPortrait } from './portrait';

const COEUR = ROLES.indexOf('coeur');

/** GHT that have a hospital, an ESMS of a member or inhabitants in a place; `bassins` = the level of the GHT. */
export function measureGht(
  socle: Socle,
  groupements: readonly Groupement[],
  bassins: Decoupage,
  { communes: dedans, etablissements }: EtendueResolue,
  population: number | null,
): GhtPortrait {
  const { contexte } = socle;
  const { etablissements: et } = contexte.offre;
  const ghts = findHopitauxGht(contexte, groupements);
  const { habitants } = sumPopulation(
    contexte.communes,
    socle.population,
    'total',
    bassins.parCommune,
    bassins.codes.length,
    dedans,
  );
  const rangs = new Map(bassins.codes.map((code, rang) => [code, rang]));
  const places = new Set(ghts.flatMap(({ hopitaux }) => hopitaux));
  const liste = ghts.flatMap(({ groupement, membres, nomSupport, hopitaux }) => {
    const rang = rangs.get(groupement.id);
    const siens = rang === undefined ? Number.NaN : (habitants[rang] as number);
    const ici = hopitaux.filter((i) => etablissements[i] === 1).length;
    const lignes = new Set(membres.flatMap((membre) => [...membre.lignes]));
    const esmsDeMembres = [...lignes].filter(
      (i) => etablissements[i] === 1 && et.ferme[i] !== 1 && et.role[i] === COEUR,
    ).length;
    if (ici === 0 && esmsDeMembres === 0 && !(siens > 0)) return [];
    return [
      {
        id: groupement.id,
        nom: groupement.nom,
        support: nomSupport,
        membres: groupement.membres.length,
        hopitaux: ici,
        esmsDeMembres,
        partPopulation: Number.isNaN(siens) ? null : divide(siens, population),
      },
    ];
  });
  let hopitaux = 0;
  let hopitauxHors = 0;
  for (let i = 0; i < et.nombre; i += 1) {
    if (etablissements[i] !== 1 || !isHopital(contexte, i)) continue;
    hopitaux += 1;
    if (!places.has(i)) hopitauxHors += 1;
  }
  return {
    connus: ghts.length > 0,
    liste: liste.sort(
      (a, b) =>
        (b.partPopulation ?? -1) - (a.partPopulation ?? -1) ||
        b.hopitaux - a.hopitaux ||
        (a.id < b.id ? -1 : 1),
    ),
    hopitaux,
    hopitauxHors,
  };
}
