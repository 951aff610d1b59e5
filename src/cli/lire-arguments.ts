import type { ErreurUsage } from '../i18n/cli';

export interface OptionsAnalyse {
  readonly demo: boolean;
  /** As typed, upper case, checked later against the known départements. */
  readonly departements: readonly string[];
  readonly communes: string | null;
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
const A_VALEUR = ['--departement', '--communes', '--graine', '--sortie', '--compare'];

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
  return {
    genre: 'analyse',
    options: {
      demo,
      departements: [...new Set(departements)].sort(),
      communes: valeurs.get('--communes')?.at(-1) ?? null,
      graine,
      sortie: valeurs.get('--sortie')?.at(-1) ?? 'sortie',
      json: drapeaux.has('--json'),
      fermes: drapeaux.has('--fermes'),
      compares: valeurs.get('--compare') ?? [],
      fichiers,
    },
  };
}

function echec(erreur: ErreurUsage): ArgumentsLus {
  return { genre: 'erreur', erreur };
}
