import { simplifierNom } from '../../domain/table/simplifier-nom';

/** What a territory says of itself. */
export interface ProprietesTerritoire {
  /** INSEE code of a commune, "" when it states none. */
  readonly codeCommune: string;
  /** Nine digits that may be the SIREN of an EPCI, "" when it states none. */
  readonly siren: string;
  /** Any other code, "" when it states none. */
  readonly code: string;
  readonly nom: string;
  /** true when a property or the name speaks of a GHT. */
  readonly estGht: boolean;
  /** -1 unknown. */
  readonly population: number;
}

const NOMS_COMMUNE = [
  'code',
  'inseecom',
  'codgeo',
  'codeinsee',
  'insee',
  'codecommune',
  'depcom',
  'comcode',
  'codeinseecom',
  'id',
] as const;
const NOMS_SIREN = [
  'siren',
  'sirenepci',
  'codesiren',
  'codeepci',
  'epci',
  'siepci',
  'code',
  'codgeo',
  'id',
] as const;
const NOMS_CODE = ['code', 'codeght', 'codgeo', 'identifiant', 'numero', 'id', 'ref'] as const;
const NOMS_NOM = [
  'nom',
  'name',
  'libelle',
  'libgeo',
  'nomofficiel',
  'nomcom',
  'nomepci',
  'libepci',
  'nomght',
  'denominationght',
  'denomination',
  'raisonsociale',
  'intitule',
  'label',
  'title',
  'territoire',
  'nomterritoire',
] as const;
const NOMS_POPULATION = ['population', 'pmun', 'popmun', 'pop'] as const;
const CODE_COMMUNE = /^\d[\dAB]\d{3}$/;
const LONGUEUR_NOM = 200;

/** Reads the properties of a territory, whatever its producer calls them; `id` is that of the feature itself. */
export function lireProprietes(brutes: unknown, id: unknown): ProprietesTerritoire {
  const proprietes = new Map<string, unknown>();
  for (const [cle, valeur] of Object.entries(typeof brutes === 'object' && brutes !== null ? brutes : {})) {
    const nom = simplifierNom(cle);
    // Some portals give each property as a list of one value.
    if (!proprietes.has(nom)) proprietes.set(nom, Array.isArray(valeur) ? valeur[0] : valeur);
  }
  if (!proprietes.has('id')) proprietes.set('id', id);
  const textes = (noms: readonly string[]): string[] =>
    noms.map((nom) => texteDe(proprietes.get(nom))).filter((texte) => texte !== '');
  const nom =
    textes(NOMS_NOM)[0] ?? textes([...proprietes.keys()]).find((texte) => /[a-z]{3}/i.test(texte)) ?? '';
  return {
    codeCommune:
      textes(NOMS_COMMUNE)
        .map(toCodeCommune)
        .find((code) => code !== '') ?? '',
    siren: textes(NOMS_SIREN).find((texte) => /^\d{9}$/.test(texte)) ?? '',
    code: textes(NOMS_CODE)[0] ?? '',
    nom: nom.slice(0, LONGUEUR_NOM),
    estGht: [...proprietes.keys()].some((cle) => /ght/.test(cle)) || /\bGHT\b/.test(nom),
    population:
      textes(NOMS_POPULATION)
        .map(Number)
        .filter((valeur) => valeur >= 0)
        .map(Math.round)[0] ?? -1,
  };
}

function texteDe(valeur: unknown): string {
  return typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur).trim() : '';
}

/** A code that has lost its first zero is given it back. */
function toCodeCommune(texte: string): string {
  const code = texte.toUpperCase();
  if (CODE_COMMUNE.test(code)) return code;
  return /^\d{4}$/.test(code) ? `0${code}` : '';
}
