import type { TexteIndexe } from '../shared/fold-texte';
import { ABSENT, computeNiveaux } from './compute-niveaux';
import type { IndexOffre } from './index-offre';
import { estNumero, markNumero, matchTexte, splitRequete } from './match-texte';
import { Meilleurs, POIDS_MAX } from './meilleurs';
import { ROLES } from './nomenclature';
import type { Trouve } from './trouve';

/** How a result answers the query, best first: levels of `computeNiveaux`, and elsewhere than in the name. */
const NIVEAU_NUMERO = 0;
const NIVEAU_AILLEURS = 5;

/** Among results of one level: communes, then gestionnaires, then establishments. */
const ORDRE_GENRES: Readonly<Record<Trouve['genre'], number>> = {
  commune: 0,
  gestionnaire: 1,
  etablissement: 2,
};

/**
 * Search as you type over the whole offer: numbers first, then names that equal, begin with or hold the
 * words typed, then establishments known by their commune or gestionnaire. Communes and gestionnaires
 * take at most a third of the list each while establishments answer too.
 */
export function searchOffre(index: IndexOffre, texte: string, limite: number): readonly Trouve[] {
  const mots = splitRequete(texte);
  if (mots.length === 0 || limite <= 0) return [];
  const communes = searchCommunes(index, mots, limite);
  const gestionnaires = searchGestionnaires(index, mots, limite);
  const etablissements = searchEtablissements(index, mots, texte, limite);
  const tiers = Math.max(1, Math.floor(limite / 3));
  const placesCommunes = Math.max(tiers, limite - gestionnaires.length - etablissements.length);
  const placesGestionnaires = Math.max(tiers, limite - communes.length - etablissements.length);
  const autres = [...communes.slice(0, placesCommunes), ...gestionnaires.slice(0, placesGestionnaires)];
  const reste = Math.max(0, limite - autres.length);
  return [...autres, ...etablissements.slice(0, reste)]
    .sort((a, b) => a.niveau - b.niveau || ORDRE_GENRES[a.genre] - ORDRE_GENRES[b.genre])
    .slice(0, limite)
    .map(({ genre, ligne }) => ({ genre, ligne }));
}

type Classe = Trouve & { readonly niveau: number };

function searchCommunes(index: IndexOffre, mots: readonly string[], limite: number): readonly Classe[] {
  const { communes, offre } = index.contexte;
  const presents = new Set(offre.etablissements.departement.codes);
  const niveaux = computeNiveaux(index.textes.commune, mots);
  const meilleurs = new Meilleurs(limite);
  for (let ligne = 0; ligne < communes.nombre; ligne += 1) {
    const niveau = niveaux[ligne] as number;
    if (niveau === ABSENT || (communes.parent[ligne] as number) >= 0) continue;
    if (!presents.has(communes.codeDepartement[ligne] as string)) continue;
    meilleurs.add(ligne, niveau, POIDS_MAX - (communes.population[ligne] as number));
  }
  return meilleurs.list('commune');
}

function searchGestionnaires(index: IndexOffre, mots: readonly string[], limite: number): readonly Classe[] {
  const { entites } = index.contexte.offre;
  const { gestionnaire, gestionnaireLong, numeroFinessEj, siren } = index.textes;
  const niveaux = computeNiveaux(gestionnaire, mots);
  const niveauxLongs = computeNiveaux(gestionnaireLong, mots);
  const parNumero = markNumeros([numeroFinessEj, siren], entites.nombre, mots);
  const meilleurs = new Meilleurs(limite);
  for (let ligne = 0; ligne < entites.nombre; ligne += 1) {
    const parNom = Math.min(niveaux[ligne] as number, niveauxLongs[ligne] as number);
    const niveau = parNumero[ligne] === 1 ? NIVEAU_NUMERO : parNom;
    const etablissements = entites.nombreEtablissements[ligne] as number;
    if (niveau === ABSENT || etablissements === 0) continue;
    meilleurs.add(ligne, niveau, POIDS_MAX - etablissements);
  }
  return meilleurs.list('gestionnaire');
}

function searchEtablissements(
  index: IndexOffre,
  mots: readonly string[],
  texte: string,
  limite: number,
): readonly Classe[] {
  const { etablissements: et } = index.contexte.offre;
  const { nom, numeroFiness, siret } = index.textes;
  const trouves = matchTexte(index, texte) ?? new Uint8Array(et.nombre);
  const niveaux = computeNiveaux(nom, mots);
  const parNumero = markNumeros([numeroFiness, siret], et.nombre, mots);
  const exclu = ROLES.indexOf('exclu');
  const meilleurs = new Meilleurs(limite);
  for (let ligne = 0; ligne < et.nombre; ligne += 1) {
    if (trouves[ligne] === 0) continue;
    const niveau =
      parNumero[ligne] === 1 ? NIVEAU_NUMERO : Math.min(NIVEAU_AILLEURS, niveaux[ligne] as number);
    // Shorter names are closer to what was typed; what is outside the offer comes after.
    const longueur = (et.nom.debuts[ligne + 1] as number) - (et.nom.debuts[ligne] as number);
    meilleurs.add(ligne, niveau, (et.role[ligne] === exclu ? POIDS_MAX / 2 : 0) + longueur);
  }
  return meilleurs.list('etablissement');
}

/** 1 for each value one of whose numbers begins with the query, when the query is one. */
function markNumeros(colonnes: readonly TexteIndexe[], nombre: number, mots: readonly string[]): Uint8Array {
  const marques = new Uint8Array(nombre);
  const [mot = ''] = mots;
  if (mots.length !== 1 || !estNumero(mot)) return marques;
  for (const colonne of colonnes) markNumero(colonne, mot, marques);
  return marques;
}
