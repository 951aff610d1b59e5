import type { ControleContours } from '../../../src/domain/territoire/controle-contours.ts';
import type { GestionnaireDemo } from './gestionnaires.ts';
import type { Hasard } from './hasard.ts';
import { distanceLieux, drawPoint, type Lieu } from './lieux.ts';
import { joinVille, type Noms, simplify } from './noms.ts';
import { createNumeroFiness } from './numeros.ts';
import { type CategorieDemo, PLAN } from './plan.ts';

/** A fictitious establishment. */
export interface EtablissementDemo {
  readonly numero: string;
  readonly categorie: CategorieDemo;
  readonly gestionnaire: GestionnaireDemo;
  readonly nom: string;
  readonly nomLong: string;
  readonly lieu: Lieu;
  readonly voie: { readonly numero: string; readonly type: string; readonly voie: string };
  /** WGS84. */
  readonly point: readonly [number, number];
  readonly places: number | null;
  readonly telephone: string;
  readonly siret: string;
  readonly dateOuverture: string;
  readonly dateMaj: string;
}

export interface MondeDemo {
  readonly lieux: readonly Lieu[];
  readonly gestionnaires: readonly GestionnaireDemo[];
  readonly controle: ControleContours;
  readonly noms: Noms;
  readonly hasard: Hasard;
}

/** Establishments of the plan, category after category, then numbered in order of commune. */
export function createEtablissements(monde: MondeDemo): EtablissementDemo[] {
  const crees: Omit<EtablissementDemo, 'numero'>[] = [];
  const parGestionnaire = new Map<GestionnaireDemo, number>();
  for (const categorie of PLAN) {
    const dejaLa = new Map<Lieu, number>();
    for (let k = 0; k < categorie.nombre; k += 1) {
      const lieu = chooseLieu(categorie, dejaLa, monde);
      dejaLa.set(lieu, (dejaLa.get(lieu) ?? 0) + 1);
      const gestionnaire = chooseGestionnaire(categorie, lieu, parGestionnaire, monde);
      const rang = (parGestionnaire.get(gestionnaire) ?? 0) + 1;
      parGestionnaire.set(gestionnaire, rang);
      crees.push(createEtablissement(categorie, lieu, gestionnaire, rang, crees, monde));
    }
  }
  return crees
    .map((etablissement, rang) => ({ etablissement, rang }))
    .sort(
      (a, b) => a.etablissement.lieu.code.localeCompare(b.etablissement.lieu.code, 'en') || a.rang - b.rang,
    )
    .map(({ etablissement }, rang) => ({ ...etablissement, numero: createNumeroFiness(rang + 1) }));
}

/** By population; a second one of a category in the same commune becomes less likely, but not in a city. */
function chooseLieu(
  categorie: CategorieDemo,
  dejaLa: ReadonlyMap<Lieu, number>,
  { lieux, gestionnaires, hasard }: MondeDemo,
): Lieu {
  // A hospital bears the name of its seat: it stands there.
  const ouverts = isHopital(categorie)
    ? gestionnaires.filter(({ genre }) => genre === 'hopital').map(({ lieu }) => lieu)
    : lieux;
  const possibles = ouverts.filter(({ population }) => population >= categorie.populationMin);
  const poids = possibles.map((lieu) => {
    const frein = isHopital(categorie) ? 100 : 36_000 / (9000 + lieu.population);
    const charge = (dejaLa.get(lieu) ?? 0) * frein;
    return lieu.population ** categorie.concentration / (1 + charge);
  });
  return possibles[hasard.peser(poids)] as Lieu;
}

function chooseGestionnaire(
  categorie: CategorieDemo,
  lieu: Lieu,
  parGestionnaire: ReadonlyMap<GestionnaireDemo, number>,
  { gestionnaires, hasard }: MondeDemo,
): GestionnaireDemo {
  const possibles = gestionnaires.filter(
    ({ genre, lieu: siege }) =>
      categorie.gestionnaires[genre] !== undefined && (!isHopital(categorie) || siege === lieu),
  );
  const poids = possibles.map((gestionnaire) => {
    const proximite = Math.exp(-distanceLieux(gestionnaire.lieu, lieu) / gestionnaire.rayonKm);
    // An entity without any establishment would not be in the files: it comes first.
    const manque = parGestionnaire.has(gestionnaire) ? 1 : 40;
    const effectif = possibles.filter(({ genre }) => genre === gestionnaire.genre).length;
    return (
      ((categorie.gestionnaires[gestionnaire.genre] as number) *
        gestionnaire.poids *
        (proximite + 0.001) *
        manque) /
      effectif
    );
  });
  return possibles[hasard.peser(poids)] as GestionnaireDemo;
}

function createEtablissement(
  categorie: CategorieDemo,
  lieu: Lieu,
  gestionnaire: GestionnaireDemo,
  rang: number,
  autres: readonly Omit<EtablissementDemo, 'numero'>[],
  { controle, noms, hasard }: MondeDemo,
): Omit<EtablissementDemo, 'numero'> {
  const voisins = autres.filter((autre) => autre.gestionnaire === gestionnaire && autre.lieu === lieu);
  // Several establishments of one entity in one commune often share a site.
  const site = voisins.length > 0 && hasard.suivant() < 0.45 ? hasard.choisir(voisins) : null;
  const nomPropre =
    site === null || hasard.suivant() < 0.5
      ? noms.tirer()
      : (site.nomLong.split(' « ')[1] ?? '').replace(' »', '') || noms.tirer();
  const { nom, nomLong } = nameEtablissement(categorie, nomPropre, lieu, hasard);
  const ouverture = hasard.entier(1964, 2021);
  return {
    categorie,
    gestionnaire,
    nom,
    nomLong,
    lieu,
    voie: site?.voie ?? noms.voie(),
    point: site?.point ?? drawPoint(lieu, controle, hasard),
    places: categorie.places === null ? null : drawPlaces(categorie.places, hasard),
    // Numbers the numbering plan reserves for works of fiction.
    telephone: hasard.suivant() < 0.95 ? `026191${String(hasard.entier(0, 9999)).padStart(4, '0')}` : '',
    siret: hasard.suivant() < 0.9 ? `${gestionnaire.siren}${String(rang).padStart(5, '0')}` : '',
    dateOuverture: `${ouverture}-${pad(hasard.entier(1, 12))}-${pad(hasard.entier(1, 28))}`,
    dateMaj: `${hasard.entier(2019, 2026)}-${pad(hasard.entier(1, 9))}-${pad(hasard.entier(1, 28))}`,
  };
}

/** Short name without accents, in quotes for one in six; long name with its accents and curly apostrophes. */
function nameEtablissement(
  categorie: CategorieDemo,
  nomPropre: string,
  lieu: Lieu,
  hasard: Hasard,
): { nom: string; nomLong: string } {
  if (isHopital(categorie)) {
    const nomLong = `${categorie.prefixe} ${joinVille(lieu.nom)}`;
    return { nom: simplify(nomLong), nomLong: `${nomLong} « ${nomPropre} »` };
  }
  const nomLong = `${categorie.prefixe} « ${nomPropre} »`;
  const court = simplify(`${categorie.prefixe} ${nomPropre}`);
  if (hasard.suivant() >= 0.17) return { nom: court, nomLong };
  return {
    nom: `${categorie.prefixe} "${simplify(nomPropre).slice(0, Math.max(8, 35 - categorie.prefixe.length))}"`,
    nomLong,
  };
}

/** Around the usual size, longer tail towards the large ones. */
function drawPlaces([min, usuel, max]: readonly [number, number, number], hasard: Hasard): number {
  const ecart = hasard.cloche() / 3;
  const places = ecart < 0 ? usuel + ecart * (usuel - min) : usuel + ecart ** 1.5 * (max - usuel);
  return Math.round(Math.min(max, Math.max(min, places)));
}

function isHopital({ prefixe }: CategorieDemo): boolean {
  return prefixe.endsWith('FICTIF');
}

function pad(nombre: number): string {
  return String(nombre).padStart(2, '0');
}
