import { migrate } from './migrations/migrate';
import { type CodeReparation, type Projet, type Reparation, VERSION_PROJET } from './projet';
import { type Chemin, ECARTE, type Suivi } from './reparation/champ';
import { CHAMP_PROJET } from './reparation/champs-projet';
import { neutralizeInconnu } from './reparation/neutralize-inconnu';
import { isObjet, type Objet, put } from './reparation/objet';

/** Lines of the account; beyond, the same faults would only repeat. */
const REPARATIONS_MAX = 500;
const VALEUR_MAX = 200;

/**
 * Reads a project written by any version, or damaged: each field that cannot be taken has its default and is
 * reported; fields nobody knows are kept to be written back. null when it is no project at all.
 */
export function repairProjet(
  inconnu: unknown,
): { readonly projet: Projet; readonly reparations: readonly Reparation[] } | null {
  if (!isObjet(inconnu)) return null;
  const { brut, version } = migrate(inconnu);
  const reparations: Reparation[] = [];
  const noter = (chemin: string, code: CodeReparation, valeur: unknown): void => {
    if (reparations.length < REPARATIONS_MAX) reparations.push({ chemin, code, valeur: describe(valeur) });
  };
  const inconnus: Objet = {};
  const suivi: Suivi = {
    noter: (chemin, code, valeur) => noter(writeChemin(chemin), code, valeur),
    garderInconnu: (chemin, valeur) => {
      const garde = neutralizeInconnu(valeur);
      noter(writeChemin(chemin), garde === undefined ? 'champ_inconnu_perdu' : 'champ_inconnu', valeur);
      return garde;
    },
    rangerInconnu: (chemin, valeur) => putAt(inconnus, chemin, valeur),
  };
  if (version > VERSION_PROJET) noter('version', 'version_plus_recente', version);
  const lu = CHAMP_PROJET({ ...brut, version: VERSION_PROJET }, [], suivi);
  if (lu === ECARTE) return null;
  return { projet: { ...lu, inconnus }, reparations };
}

/** "filtre.valeurs.famille[2]". */
function writeChemin(chemin: Chemin): string {
  return chemin
    .map((pas, rang) => (typeof pas === 'number' ? `[${pas}]` : rang === 0 ? pas : `.${pas}`))
    .join('')
    .slice(0, VALEUR_MAX);
}

function describe(valeur: unknown): string {
  if (typeof valeur === 'string') return valeur.slice(0, VALEUR_MAX);
  if (typeof valeur === 'object' && valeur !== null) return Array.isArray(valeur) ? '[…]' : '{…}';
  return String(valeur).slice(0, VALEUR_MAX);
}

function putAt(racine: Objet, chemin: Chemin, valeur: unknown): void {
  let objet = racine;
  for (const pas of chemin.slice(0, -1)) {
    const suivant = Object.hasOwn(objet, pas) ? objet[pas] : undefined;
    const ouvert: Objet = isObjet(suivant) ? suivant : {};
    put(objet, String(pas), ouvert);
    objet = ouvert;
  }
  put(objet, String(chemin.at(-1)), valeur);
}
