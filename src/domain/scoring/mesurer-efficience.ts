import { effectifEquivalent } from '../stats/effectif-equivalent';
import { interpoler, type PointCourbe } from '../stats/interpoler';
import { mediane } from '../stats/mediane';
import { moyenne } from '../stats/moyenne';
import { rampe } from '../stats/rampe';
import { distanceActeursMin } from './distance-acteurs';
import { type ActeurGroupe, type Groupe, membresParActeur } from './groupe';
import { type Mesure, mesureAbsente, mesurer } from './mesure';
import { createProfil, similariteActeurs } from './similarite-acteurs';

/** Minutes between actors: full value up to the first, none from the second. */
const PROXIMITE_MIN = [15, 60] as const;
/** Staff of a small manager: full value up to 50, none from 300 (guide l. 5415; upper end proposed). */
const PETITE_TAILLE_ETP = [50, 300] as const;
/** The same on the number of establishments, where capacities are unknown. */
const PETITE_TAILLE_ETABLISSEMENTS = [2, 12] as const;
/** Value of pooling by equivalent number of actors. */
const COURBE_MUTUALISATION: readonly PointCourbe[] = [
  [1, 0],
  [3, 1],
  [6, 1],
  [12, 0.5],
];

/** The four indicators of an efficience group (method C.2). */
export function mesurerEfficience(groupe: Groupe): readonly Mesure[] {
  const parActeur = membresParActeur(groupe);
  const acteurs = [...parActeur.keys()].map((rang) => groupe.acteurs[rang] as ActeurGroupe);
  return [
    mesurerSimilarite(groupe, parActeur),
    mesurerTaille(acteurs),
    mesurerMutualisation(groupe, parActeur),
    mesurerProximite(groupe, parActeur),
  ];
}

function mesurerSimilarite(groupe: Groupe, parActeur: ReadonlyMap<number, readonly number[]>): Mesure {
  const profils = [...parActeur].map(([acteur, positions]) =>
    createProfil(
      positions.map((k) => {
        const membre = groupe.membres[k];
        return [membre?.public ?? 'autre', membre?.categorie ?? ''] as const;
      }),
      groupe.acteurs[acteur]?.statutGroupe ?? 'INCONNU',
    ),
  );
  const valeurs = paires(profils).map(([a, b]) => similariteActeurs(a, b));
  const valeur = moyenne(valeurs);
  const description = {
    id: 'similarite',
    unite: 'ratio',
    source: 'méthode C.2 ; guide l. 5419',
    estime: false,
    faits: {
      acteurs: profils.length,
      statutsInconnus: profils.filter((profil) => profil.statutGroupe === 'INCONNU').length,
    },
  } as const;
  return valeur === null ? mesureAbsente(description) : mesurer(description, valeur, valeur);
}

/**
 * Small size of each actor, over all its core establishments. Where only some of them have known places, both the
 * staff of these and the number of the others must be small: with all or none known, this is the method's rule.
 */
export function utilitePetiteTaille(acteur: ActeurGroupe): number {
  return Math.min(
    1 - rampe(acteur.etpConnu, ...PETITE_TAILLE_ETP),
    1 - rampe(acteur.nombreSansEtp, ...PETITE_TAILLE_ETABLISSEMENTS),
  );
}

function mesurerTaille(acteurs: readonly ActeurGroupe[]): Mesure {
  const avecEtp = acteurs.filter((acteur) => acteur.nombreSansEtp < acteur.nombreCoeur);
  const enEtp = avecEtp.length === acteurs.length;
  const valeurs = acteurs.map((acteur) => (enEtp ? acteur.etpConnu : acteur.nombreCoeur));
  const valeur = mediane(valeurs);
  const description = {
    id: 'petite_taille',
    unite: enEtp ? 'etp' : 'nombre',
    source: 'méthode C.2 ; guide l. 5415-5417',
    estime: !enEtp || acteurs.some((acteur) => acteur.etpEstime !== false),
    faits: {
      acteurs: acteurs.length,
      acteursSansEtp: acteurs.length - avecEtp.length,
      maximum: valeurs.length === 0 ? null : Math.max(...valeurs),
      sousLeSeuil: acteurs.filter((acteur) => utilitePetiteTaille(acteur) === 1).length,
    },
  } as const;
  if (valeur === null) return mesureAbsente(description);
  return mesurer(description, valeur, moyenne(acteurs.map(utilitePetiteTaille)) ?? 0);
}

function mesurerMutualisation(groupe: Groupe, parActeur: ReadonlyMap<number, readonly number[]>): Mesure {
  const nombre = groupe.membres.length;
  const medicoSociaux = groupe.membres.filter((membre) => membre.secteur === 'medico_social').length;
  const part = nombre === 0 ? 0 : medicoSociaux / nombre;
  const equivalent = effectifEquivalent([...parActeur.values()].map((positions) => positions.length));
  return mesurer(
    {
      id: 'mutualisable',
      unite: 'nombre',
      source: 'méthode C.2 ; guide l. 960-1016',
      estime: false,
      faits: { acteurs: parActeur.size, etablissements: nombre, medicoSociaux },
    },
    equivalent,
    part * interpoler(equivalent, COURBE_MUTUALISATION),
  );
}

function mesurerProximite(groupe: Groupe, parActeur: ReadonlyMap<number, readonly number[]>): Mesure {
  const distances = paires([...parActeur.values()]).map(([a, b]) => distanceActeursMin(a, b, groupe.minutes));
  const valeur = moyenne(distances);
  const description = {
    id: 'proximite',
    unite: 'min',
    source: 'méthode C.2 ; guide l. 5413',
    estime: paires([...parActeur.values()]).some(([a, b]) =>
      a.some((k) => b.some((autre) => groupe.estimee(k, autre))),
    ),
    faits: {
      medianeMin: mediane(distances),
      maximumMin: distances.length === 0 ? null : Math.max(...distances),
      acteurs: parActeur.size,
    },
  } as const;
  return valeur === null
    ? mesureAbsente(description)
    : mesurer(description, valeur, 1 - rampe(valeur, ...PROXIMITE_MIN));
}

function paires<T>(liste: readonly T[]): [T, T][] {
  return liste.flatMap((a, k) => liste.slice(k + 1).map((b): [T, T] => [a, b]));
}
