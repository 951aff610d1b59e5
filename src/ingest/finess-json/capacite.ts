import { NATURES_CAPACITE, type NatureCapacite, UNITES_CAPACITE } from '../../domain/etablissement/capacite';
import { lireNombre } from '../champs';
import { estObjet, listeDe, type Objet, objetDe, texteDe } from './valeurs';

/** Medico-social and social activities; the published files and their schema spell the first one differently. */
const MEDICO_SOCIALES: ReadonlySet<string> = new Set(['ASMR', 'AMSR', 'ASOCR']);
const SANITAIRES: ReadonlySet<string> = new Set(['AMM', 'AMF', 'ASDR', 'AASA', 'EML']);

const INSTALLEE = '08';
const AUTORISEE = '09';
const UNITE_PLACES = '02';
const UNITE_LOGEMENTS = '03';
const CAPACITE_MAX = 100_000;

/** Capacity of an activity in one unit; NaN unknown. */
export interface Mesure {
  /** Position in UNITES_CAPACITE. */
  readonly unite: number;
  readonly installees: number;
  readonly autorisees: number;
}

/** An activity as far as capacities are concerned. */
export interface Activite {
  readonly active: boolean;
  /** Position in NATURES_CAPACITE. */
  readonly nature: number;
  readonly discipline: string;
  readonly mode: string;
  readonly public: string;
  /** At least one: an activity without any capacity has one in places, unknown. */
  readonly mesures: readonly Mesure[];
  /** Totals stated twice with different numbers. */
  readonly contradictions: readonly string[];
  readonly invalides: readonly string[];
}

export function lireActivite(activite: Objet): Activite {
  const nature = objetDe(activite, 'nature');
  const sorte = typeDe(objetDe(nature, 'caracteristiquesSpecifiques'));
  const totaux = new Totaux();
  for (const ligne of listeDe(activite, 'capacite')) if (estObjet(ligne)) totaux.ajouter(ligne);
  return {
    active: texteDe(objetDe(activite, 'caracteristiquesGeneriques'), 'etatObjet') === 'A',
    nature: NATURES_CAPACITE.indexOf(natureDe(texteDe(nature, 'codeNature'))),
    discipline: texteCommencant(sorte, 'activite', 'typeEml'),
    mode: texteCommencant(sorte, 'mode', 'modalite'),
    public: texteDe(sorte, 'public'),
    mesures: totaux.mesurer(),
    contradictions: totaux.contradictions,
    invalides: totaux.invalides,
  };
}

function natureDe(code: string): NatureCapacite {
  if (MEDICO_SOCIALES.has(code)) return 'medico_social';
  return SANITAIRES.has(code) ? 'sanitaire' : 'autre';
}

/** `typeActiviteAMSR` and its likes: one per nature. */
function typeDe(specifiques: Objet): Objet {
  for (const [cle, valeur] of Object.entries(specifiques))
    if (cle.startsWith('typeActivite') && estObjet(valeur)) return valeur;
  return {};
}

/** Each nature has its own name for its activity and its mode: only their beginnings agree. */
function texteCommencant(objet: Objet, ...debuts: readonly string[]): string {
  for (const cle of Object.keys(objet))
    if (debuts.some((debut) => cle.startsWith(debut))) return texteDe(objet, cle);
  return '';
}

/**
 * Total rows of an activity: those without `habilitation` (a share of the total) nor `genre` (its split). The
 * largest counts when one is stated twice. Dwellings may be stated by type only: types are then added.
 */
class Totaux {
  readonly contradictions: string[] = [];
  readonly invalides: string[] = [];
  private readonly plusGrands = new Map<string, number>();

  ajouter(ligne: Objet): void {
    if (texteDe(ligne, 'habilitation') !== '' || texteDe(ligne, 'genre') !== '') return;
    const statut = texteDe(ligne, 'statutCapacite');
    const unite = texteDe(ligne, 'uniteMesureCapacite');
    if (statut !== INSTALLEE && statut !== AUTORISEE) return;
    if (unite !== UNITE_PLACES && unite !== UNITE_LOGEMENTS) return;
    const texte = texteDe(ligne, 'nombre');
    if (texte === '') return;
    const nombre = lireNombre(texte);
    if (!(nombre >= 0 && nombre <= CAPACITE_MAX)) {
      this.invalides.push(texte);
      return;
    }
    const logement = texteDe(ligne, 'typeLogement');
    const cle = `${unite} ${statut} ${logement}`;
    const deja = this.plusGrands.get(cle);
    if (deja !== undefined && deja !== nombre && logement === '')
      this.contradictions.push(`${Math.min(deja, nombre)} ; ${Math.max(deja, nombre)}`);
    if (deja === undefined || nombre > deja) this.plusGrands.set(cle, nombre);
  }

  mesurer(): readonly Mesure[] {
    const mesures: Mesure[] = [];
    for (const [unite, nom] of [
      [UNITE_PLACES, 'places'],
      [UNITE_LOGEMENTS, 'logements'],
    ] as const) {
      const mesure = {
        unite: UNITES_CAPACITE.indexOf(nom),
        installees: this.total(unite, INSTALLEE),
        autorisees: this.total(unite, AUTORISEE),
      };
      if (!Number.isNaN(mesure.installees) || !Number.isNaN(mesure.autorisees)) mesures.push(mesure);
    }
    if (mesures.length > 0) return mesures;
    return [{ unite: UNITES_CAPACITE.indexOf('places'), installees: Number.NaN, autorisees: Number.NaN }];
  }

  private total(unite: string, statut: string): number {
    const total = this.plusGrands.get(`${unite} ${statut} `);
    if (total !== undefined) return total;
    const parType = [...this.plusGrands].filter(([cle]) => cle.startsWith(`${unite} ${statut} `));
    if (parType.length === 0) return Number.NaN;
    const nombres = parType.map(([, nombre]) => nombre);
    return unite === UNITE_LOGEMENTS
      ? nombres.reduce((somme, nombre) => somme + nombre, 0)
      : Math.max(...nombres);
  }
}
