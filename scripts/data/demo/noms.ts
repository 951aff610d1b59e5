import type { Hasard } from './hasard.ts';

/**
 * Invented names. Halves are put together at random: real establishments are not called "Le Phare de papier",
 * and hospitals or communal bodies, which bear their town's name, say "fictif".
 */
const DEBUTS = [
  'LES GOÉLANDS',
  'LE PHARE',
  'LA MARÉE',
  'LE NUAGE',
  'LES GENÊTS',
  'LA DUNE',
  'LE KORRIGAN',
  'LES AJONCS',
  'L’ÉTOILE',
  'LA BRUME',
  'LE VENT',
  'LES HORTENSIAS',
  'LA VAGUE',
  'L’ESTRAN',
  'LES FOUGÈRES',
  'LE CORMORAN',
  'LA LANTERNE',
  'LES MOUETTES',
  'L’ÎLE',
  'LE ROCHER',
  'LA BRUYÈRE',
  'LES ALIZÉS',
  'LE SABLIER',
  'LA CRIQUE',
  'L’ÉCUME',
  'LES BERNIQUES',
] as const;
const FINS = [
  'DE PAPIER',
  'DE MINUIT',
  'AUX SEPT LUNES',
  'DE VERRE',
  'DU LONG SOMMEIL',
  'D’ARGENT',
  'DES CHANSONS',
  'AUX CERISES',
  'DES DEUX HORLOGES',
  'DE SUCRE',
  'D’AMBRE',
  'DES QUATRE DIMANCHES',
  'DE LAINE',
  'AUX MILLE FENÊTRES',
  'DU MOULIN PERCHÉ',
  'DE CRAIE',
  'DES TROIS PARAPLUIES',
  'DE VELOURS',
  'AUX OISEAUX PEINTS',
  'DU CERF-VOLANT',
] as const;
const BRETONS_DEBUTS = [
  'KER',
  'TI',
  'ROZ',
  'PARK',
  'LANN',
  'MEZ',
  'COAT',
  'PORZ',
  'AN HENT',
  'GOAREM',
] as const;
const BRETONS_FINS = [
  'HUÑVREOÙ',
  'LOARGANN',
  'KOUMOUL',
  'STEREDENN',
  'GOULAOUENN',
  'BALAFENN',
  'LABOUSED',
  'HANTERNOZ',
  'AVALOÙ GWENN',
  'MORVRAN',
  'KAZH DU',
  'PEMP BIZ',
  'SEIZH AVEL',
  'GWENNILI',
  'LOUZAOU',
  'DELIOÙ',
] as const;
const VOIES = [
  'DES BATEAUX DE PAPIER',
  'DU PHARE PERCHÉ',
  'DES SEPT LUNES',
  'DE LA MARÉE LENTE',
  'DU KORRIGAN',
  'DES PARAPLUIES',
  'DE LA LANTERNE',
  'DU VIEUX SABLIER',
  'DES AJONCS BLEUS',
  'DES OISEAUX PEINTS',
  'DU QUAI INVENTÉ',
  'DES MILLE FENÊTRES',
  'DE LA BRUME',
  'DU CERF-VOLANT',
  'DES DIMANCHES',
] as const;
const TYPES_VOIE = ['R', 'R', 'R', 'AV', 'PL', 'RTE', 'BD', 'IMP', 'CHE', 'ALL'] as const;

/** Draws names that are not given twice. */
export class Noms {
  private readonly donnes = new Set<string>();
  private readonly hasard: Hasard;

  constructor(hasard: Hasard) {
    this.hasard = hasard;
  }

  tirer(): string {
    for (;;) {
      const nom =
        this.hasard.suivant() < 0.35
          ? `${this.hasard.choisir(BRETONS_DEBUTS)} ${this.hasard.choisir(BRETONS_FINS)}`
          : `${this.hasard.choisir(DEBUTS)} ${this.hasard.choisir(FINS)}`;
      if (this.donnes.has(nom)) continue;
      this.donnes.add(nom);
      return nom;
    }
  }

  voie(): { readonly numero: string; readonly type: string; readonly voie: string } {
    return {
      numero: this.hasard.suivant() < 0.85 ? String(this.hasard.entier(1, 180)) : '',
      type: this.hasard.choisir(TYPES_VOIE),
      voie: simplify(this.hasard.choisir(VOIES)),
    };
  }
}

/** Short name as FINESS writes it: capitals without accents, straight apostrophe, 38 characters at most, whole words. */
export function simplify(nom: string): string {
  const simple = nom
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'");
  if (simple.length <= LONGUEUR_MAX) return simple;
  const coupe = simple.slice(0, LONGUEUR_MAX + 1).replace(/ [^ ]*$/, '');
  return coupe.replace(/( (DE|DES|DU|AUX|LA|LE|LES|AN))+$/, '');
}

const LONGUEUR_MAX = 38;

/** "DE" + town: DE BREST, DU FOLGOËT, D’ERGUÉ-GABÉRIC, DE LA FORÊT-FOUESNANT. */
export function joinVille(ville: string): string {
  const nom = ville.toUpperCase().replaceAll("'", '’');
  if (nom.startsWith('LE ')) return `DU ${nom.slice(3)}`;
  if (nom.startsWith('LES ')) return `DES ${nom.slice(4)}`;
  return /^[AEÉÈIÎOUYH]/.test(nom) ? `D’${nom}` : `DE ${nom}`;
}
