import { effectifEquivalent } from '../stats/effectif-equivalent';
import { mediane } from '../stats/mediane';
import { moyenne } from '../stats/moyenne';
import { rampe } from '../stats/rampe';
import { type Groupe, membresParActeur } from './groupe';
import { SEUIL_GUIDE_MIN, utiliteBesoinFraction, utiliteCompacite, utiliteIsolement } from './isolement';
import { type Mesure, mesureAbsente, mesurer } from './mesure';

/** Equivalent number of actors from which the pool of posts is large. */
const POOL_ACTEURS = [1, 8] as const;

/** The four indicators of an isolement group (method C.2). */
export function mesurerIsolement(groupe: Groupe): readonly Mesure[] {
  const effectifs = [...membresParActeur(groupe).values()].map((positions) => positions.length);
  const equivalent = effectifEquivalent(effectifs);
  return [
    mesurerEloignement(groupe),
    mesurerCompacite(groupe),
    mesurerBesoin(groupe),
    mesurer(
      {
        id: 'pool',
        unite: 'nombre',
        source: 'méthode C.2 ; guide l. 1006-1008',
        estime: false,
        faits: { acteurs: effectifs.length, etablissements: groupe.membres.length },
      },
      equivalent,
      rampe(equivalent, ...POOL_ACTEURS),
    ),
  ];
}

/** Mean isolation over the members whose time to a town is known. */
function mesurerEloignement(groupe: Groupe): Mesure {
  const durees = groupe.membres.flatMap((membre) =>
    membre.minutesVille === null ? [] : [membre.minutesVille],
  );
  const milieu = mediane(durees);
  const description = {
    id: 'isolement',
    unite: 'min',
    source: 'méthode C.2 ; guide l. 5420',
    estime: groupe.membres.some((membre) => membre.minutesVille !== null && membre.villeEstimee !== false),
    faits: {
      maximumMin: durees.length === 0 ? null : Math.max(...durees),
      auDelaDuSeuil: durees.filter((t) => t > SEUIL_GUIDE_MIN).length,
      membres: durees.length,
    },
  } as const;
  if (milieu === null) return mesureAbsente(description);
  return mesurer(description, milieu, moyenne(durees.map(utiliteIsolement)) ?? 0);
}

function mesurerCompacite(groupe: Groupe): Mesure {
  const centre = findMedoide(groupe);
  const durees = groupe.membres.map((_, k) => groupe.minutes(k, centre));
  const autres = durees.filter((_, k) => k !== centre);
  return mesurer(
    {
      id: 'compacite',
      unite: 'min',
      source: 'méthode C.2 ; guide l. 4395-4399 et 4469',
      estime: groupe.membres.some((_, k) => groupe.estimee(k, centre)),
      faits: { maximumMin: Math.max(0, ...durees), membres: groupe.membres.length },
    },
    mediane(autres) ?? 0,
    moyenne(durees.map(utiliteCompacite)) ?? 0,
  );
}

function mesurerBesoin(groupe: Groupe): Mesure {
  const places = groupe.membres.flatMap((membre) => (membre.places === null ? [] : [membre.places]));
  const milieu = mediane(places);
  const description = {
    id: 'besoin_frac',
    unite: 'places',
    source: 'méthode C.2 ; guide l. 994-1016',
    estime: false,
    faits: { connus: places.length, membres: groupe.membres.length },
  } as const;
  if (milieu === null) return mesureAbsente(description);
  return mesurer(description, milieu, moyenne(places.map(utiliteBesoinFraction)) ?? 0);
}

/** Position of the member with the least total time to the others; the first in FINESS order among equals. */
export function findMedoide(groupe: Groupe): number {
  let meilleur = 0;
  let moins = Number.POSITIVE_INFINITY;
  for (let a = 0; a < groupe.membres.length; a += 1) {
    let somme = 0;
    for (let b = 0; b < groupe.membres.length; b += 1) somme += groupe.minutes(a, b);
    if (somme < moins) {
      moins = somme;
      meilleur = a;
    }
  }
  return meilleur;
}
