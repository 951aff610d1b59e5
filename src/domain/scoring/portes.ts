import { definitionFiliere, findEtape } from './filieres';
import type { Groupe } from './groupe';
import type { FamilleCooperation, Filiere } from './scenario';

/** Fewest stages of a parcours: of a group made by a user, of a generated one (method C.6). */
export const ETAPES_MINIMALES = { utilisateur: 2, genere: 3 } as const;
export const ACTEURS_MINIMAUX_ISOLEMENT = 3;

/** Why a family says nothing of a group (method C.6): worded by i18n, shown as "sans objet", never as 0. */
export type CodePorte =
  | 'moins_de_deux_acteurs'
  | 'moins_de_deux_etapes'
  | 'aucun_membre_sanitaire'
  | 'aucun_membre_medico_social'
  | 'moins_de_deux_acteurs_medico_sociaux'
  | 'moins_de_trois_acteurs';

/** First gate that stops the group in a family, null when it may be scored. `filiere` is read for a parcours only. */
export function findPorte(
  groupe: Groupe,
  famille: FamilleCooperation,
  filiere: Filiere | null,
): CodePorte | null {
  const acteurs = new Set(groupe.membres.map((membre) => membre.acteur));
  if (acteurs.size < 2) return 'moins_de_deux_acteurs';
  switch (famille) {
    case 'parcours':
      return filiere === null ? 'moins_de_deux_etapes' : findPorteParcours(groupe, filiere);
    case 'efficience': {
      const medicoSociaux = groupe.membres.filter((membre) => membre.secteur === 'medico_social');
      return new Set(medicoSociaux.map((membre) => membre.acteur)).size < 2
        ? 'moins_de_deux_acteurs_medico_sociaux'
        : null;
    }
    case 'isolement':
      return acteurs.size < ACTEURS_MINIMAUX_ISOLEMENT ? 'moins_de_trois_acteurs' : null;
  }
}

function findPorteParcours(groupe: Groupe, filiere: Filiere): CodePorte | null {
  const definition = definitionFiliere(filiere);
  const etapes = new Set<string>();
  for (const membre of groupe.membres) {
    const etape = findEtape(definition, membre.categorie, membre.nom);
    if (etape !== null) etapes.add(etape.id);
  }
  if (etapes.size < ETAPES_MINIMALES.utilisateur) return 'moins_de_deux_etapes';
  if (!groupe.membres.some((membre) => membre.secteur === 'hopital')) return 'aucun_membre_sanitaire';
  if (!groupe.membres.some((membre) => membre.secteur === 'medico_social'))
    return 'aucun_membre_medico_social';
  return null;
}
