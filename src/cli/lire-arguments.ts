import {
  MODES_PERIMETRE,
  type ModePerimetre,
  NIVEAUX_TERRITOIRE,
  type NiveauTerritoire,
} from '../domain/territoire/niveau';
import type { ErreurUsage } from '../i18n/cli';

export interface OptionsAnalyse {
  readonly demo: boolean;
  /** As typed, upper case, checked later against the known départements. */
  readonly departements: readonly string[];
  readonly communes: string | null;
  /** Inhabitants by commune and age, travel times: tables of the user, read before the offer. */
  readonly population: string | null;
  readonly temps: string | null;
  /** Threshold of the white spots, null leaves each service its own. */
  readonly seuilMinutes: number | null;
  /** How the perimeters of the GHT are drawn; null leaves the default, or that of the project. */
  readonly ght: ModePerimetre | null;
  readonly niveau: NiveauTerritoire | null;
  readonly graine: number | null;
  readonly sortie: string;
  readonly json: boolean;
  /** Closed establishments are written too, marked. */
  readonly fermes: boolean;
  /** Files of the earlier vintage. */
  readonly compares: readonly string[];
  readonly fichiers: readonly string[];
}

export type ArgumentsLus =
  | { readonly genre: 'analyse'; readonly options: OptionsAnalyse }
  | { readonly genre: 'aide' }
  | { readonly genre: 'erreur'; readonly erreur: ErreurUsage };

const DRAPEAUX = ['--demo', '--json', '--fermes', '--aide', '--help', '-h'];
const A_VALEUR = [
  '--departement',
  '--communes',
  '--population',
  '--temps',
  '--seuil-minutes',
  '--ght',
  '--niveau',
  '--graine',
  '--sortie',
  '--compare',
];
/** Beyond four hours nothing is near or far any more. */
const SEUIL_MAX_MIN = 240;

/** Reads a command line (without the program's name). */
export function lireArguments(argv: readonly string[]): ArgumentsLus {
  const drapeaux = new Set<string>();
  const valeurs = new Map<string, string[]>();
  const fichiers: string[] = [];
  let finOptions = false;
  for (let k = 0; k < argv.length; k += 1) {
    const argument = argv[k] as string;
    if (finOptions || !argument.startsWith('-') || argument === '-') {
      fichiers.push(argument);
      continue;
    }
    if (argument === '--') {
      finOptions = true;
      continue;
    }
    const egal = argument.indexOf('=');
    const nom = egal < 0 ? argument : argument.slice(0, egal);
    if (DRAPEAUX.includes(nom)) {
      if (egal >= 0) return echec({ code: 'valeur_inutile', valeur: nom });
      drapeaux.add(nom);
      continue;
    }
    if (!A_VALEUR.includes(nom)) return echec({ code: 'option_inconnue', valeur: nom });
    const suivant = argv[k + 1];
    const valeur = egal >= 0 ? argument.slice(egal + 1) : suivant;
    if (egal < 0) k += 1;
    if (valeur === undefined || valeur === '' || (egal < 0 && valeur.startsWith('--'))) {
      return echec({ code: 'valeur_manquante', valeur: nom });
    }
    valeurs.set(nom, [...(valeurs.get(nom) ?? []), valeur]);
  }
  if (['--aide', '--help', '-h'].some((nom) => drapeaux.has(nom))) return { genre: 'aide' };
  return checkOptions(drapeaux, valeurs, fichiers);
}

function checkOptions(
  drapeaux: ReadonlySet<string>,
  valeurs: ReadonlyMap<string, readonly string[]>,
  fichiers: readonly string[],
): ArgumentsLus {
  const demo = drapeaux.has('--demo');
  if (demo && valeurs.has('--compare')) return echec({ code: 'demo_et_comparaison', valeur: null });
  if (demo && fichiers.length > 0) return echec({ code: 'demo_et_fichiers', valeur: null });
  if (!demo && fichiers.length === 0) return echec({ code: 'aucun_fichier', valeur: null });
  const texteGraine = valeurs.get('--graine')?.at(-1) ?? null;
  const graine = texteGraine === null ? null : Number(texteGraine);
  if (graine !== null && !(/^\d+$/.test(texteGraine ?? '') && Number.isSafeInteger(graine))) {
    return echec({ code: 'graine_invalide', valeur: texteGraine ?? '' });
  }
  const departements = (valeurs.get('--departement') ?? [])
    .flatMap((liste) => liste.split(','))
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== '');
  if (valeurs.has('--departement') && departements.length === 0) {
    return echec({ code: 'valeur_manquante', valeur: '--departement' });
  }
  const texteSeuil = valeurs.get('--seuil-minutes')?.at(-1) ?? null;
  const seuilMinutes = texteSeuil === null ? null : Number(texteSeuil);
  if (
    seuilMinutes !== null &&
    !(/^\d+$/.test(texteSeuil ?? '') && seuilMinutes >= 1 && seuilMinutes <= SEUIL_MAX_MIN)
  ) {
    return echec({ code: 'seuil_invalide', valeur: texteSeuil ?? '' });
  }
  const ght = readChoix(valeurs, '--ght', MODES_PERIMETRE);
  if (ght.genre === 'erreur') return ght;
  const niveau = readChoix(valeurs, '--niveau', NIVEAUX_TERRITOIRE);
  if (niveau.genre === 'erreur') return niveau;
  return {
    genre: 'analyse',
    options: {
      demo,
      departements: [...new Set(departements)].sort(),
      communes: valeurs.get('--communes')?.at(-1) ?? null,
      population: valeurs.get('--population')?.at(-1) ?? null,
      temps: valeurs.get('--temps')?.at(-1) ?? null,
      seuilMinutes,
      ght: ght.valeur,
      niveau: niveau.valeur,
      graine,
      sortie: valeurs.get('--sortie')?.at(-1) ?? 'sortie',
      json: drapeaux.has('--json'),
      fermes: drapeaux.has('--fermes'),
      compares: valeurs.get('--compare') ?? [],
      fichiers,
    },
  };
}

/** A value among a few; null when the option is not given. */
function readChoix<T extends string>(
  valeurs: ReadonlyMap<string, readonly string[]>,
  option: '--ght' | '--niveau',
  connus: readonly T[],
):
  | { readonly genre: 'choix'; readonly valeur: T | null }
  | Extract<ArgumentsLus, { readonly genre: 'erreur' }> {
  const texte = valeurs.get(option)?.at(-1)?.toLowerCase() ?? null;
  if (texte === null) return { genre: 'choix', valeur: null };
  const connu = connus.find((candidat) => candidat === texte);
  return connu === undefined
    ? echec({ code: 'choix_inconnu', valeur: texte, option, connus })
    : { genre: 'choix', valeur: connu };
}

function echec(erreur: ErreurUsage): Extract<ArgumentsLus, { readonly genre: 'erreur' }> {
  return { genre: 'erreur', erreur };
}
