import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import type { TexteIndexe } from '../shared/fold-texte';
import { foldTexte } from '../shared/fold-texte';
import type { IndexOffre } from './index-offre';
import { estNumero, markMotif, matchTexte, splitRequete, variantes } from './match-texte';
import { ROLES } from './nomenclature';

/** How a result answers the query, best first. */
const NIVEAUX = ['numero', 'egal', 'debut', 'mots', 'contient', 'ailleurs'] as const;

export interface Trouve {
  readonly genre: 'etablissement' | 'gestionnaire' | 'commune';
  /** Row in the establishments, in the entities or in the communes. */
  readonly ligne: number;
}

interface Candidat extends Trouve {
  readonly niveau: number;
  /** Among results of the same level: communes, then gestionnaires, then establishments. */
  readonly ordre: number;
  /** Smaller first. */
  readonly poids: number;
}

/** Rows worth reading when a level holds thousands. */
const RESERVE = 400;

/**
 * Search as you type over the whole offer: numbers first, then names that equal, begin with or hold the
 * words typed, then establishments known by their commune or gestionnaire. Communes and gestionnaires
 * take at most a third of the list each while establishments answer too.
 */
export function searchOffre(index: IndexOffre, texte: string, limite: number): readonly Trouve[] {
  const mots = splitRequete(texte);
  if (mots.length === 0 || limite <= 0) return [];
  const requete: Requete = { mots, phrase: mots.length === 1 ? (mots[0] as string) : foldTexte(texte) };
  const parGenre = [
    listCommunes(index, requete),
    listGestionnairesTrouves(index, requete),
    listEtablissements(index, requete, texte),
  ].map((candidats) => candidats.sort(compareCandidats));
  const tiers = Math.max(1, Math.floor(limite / 3));
  const [communes = [], gestionnaires = [], etablissements = []] = parGenre;
  const places = Math.max(
    0,
    limite - Math.min(tiers, communes.length) - Math.min(tiers, gestionnaires.length),
  );
  const retenus = [
    ...communes.slice(0, Math.max(tiers, limite - gestionnaires.length - etablissements.length)),
    ...gestionnaires.slice(0, Math.max(tiers, limite - communes.length - etablissements.length)),
    ...etablissements.slice(0, places),
  ];
  return retenus
    .sort(compareCandidats)
    .slice(0, limite)
    .map(({ genre, ligne }) => ({ genre, ligne }));
}

interface Requete {
  readonly mots: readonly string[];
  readonly phrase: string;
}

function compareCandidats(a: Candidat, b: Candidat): number {
  return a.niveau - b.niveau || a.ordre - b.ordre || a.poids - b.poids || a.ligne - b.ligne;
}

function listCommunes(index: IndexOffre, requete: Requete): Candidat[] {
  const { communes, offre } = index.contexte;
  const presents = new Set(offre.etablissements.departement.codes);
  const trouves = matchNoms(index.textes.commune, communes.nombre, requete.mots);
  const candidats: Candidat[] = [];
  for (let ligne = 0; ligne < trouves.length; ligne += 1) {
    if (trouves[ligne] === 0 || (communes.parent[ligne] as number) >= 0) continue;
    if (!presents.has(communes.codeDepartement[ligne] as string)) continue;
    candidats.push({
      genre: 'commune',
      ligne,
      niveau: niveauNom(index.textes.commune, ligne, requete),
      ordre: 0,
      poids: -(communes.population[ligne] as number),
    });
  }
  return candidats;
}

function listGestionnairesTrouves(index: IndexOffre, requete: Requete): Candidat[] {
  const { entites } = index.contexte.offre;
  const { gestionnaire, numeroFinessEj, siren } = index.textes;
  const trouves = matchNoms(gestionnaire, entites.nombre, requete.mots);
  const parNumero = markNumero([numeroFinessEj, siren], entites.nombre, requete);
  const candidats: Candidat[] = [];
  for (let ligne = 0; ligne < trouves.length; ligne += 1) {
    if (trouves[ligne] === 0 && parNumero[ligne] === 0) continue;
    const etablissements = entites.nombreEtablissements[ligne] as number;
    if (etablissements === 0) continue;
    candidats.push({
      genre: 'gestionnaire',
      ligne,
      niveau: parNumero[ligne] === 1 ? 0 : niveauNom(gestionnaire, ligne, requete),
      ordre: 1,
      poids: -etablissements,
    });
  }
  return candidats;
}

function listEtablissements(index: IndexOffre, requete: Requete, texte: string): Candidat[] {
  const { etablissements: et } = index.contexte.offre;
  const { nom, numeroFiness, siret } = index.textes;
  const trouves = matchTexte(index, texte) ?? new Uint8Array(et.nombre);
  const parNumero = markNumero([numeroFiness, siret], et.nombre, requete);
  const exclu = ROLES.indexOf('exclu');
  const parNiveau: Candidat[][] = NIVEAUX.map(() => []);
  for (let ligne = 0; ligne < et.nombre; ligne += 1) {
    if (trouves[ligne] === 0) continue;
    const niveau = parNumero[ligne] === 1 ? 0 : niveauNom(nom, ligne, requete);
    const seau = parNiveau[niveau] as Candidat[];
    const horsOffre = et.role[ligne] === exclu;
    // A level already full of establishments of the offer needs no more.
    if (seau.length >= RESERVE && horsOffre) continue;
    const longueur = (et.nom.debuts[ligne + 1] as number) - (et.nom.debuts[ligne] as number);
    seau.push({ genre: 'etablissement', ligne, niveau, ordre: 2, poids: (horsOffre ? 1000 : 0) + longueur });
  }
  return parNiveau.flat();
}

/** 1 for each name that holds every word. */
function matchNoms(noms: TexteIndexe, nombre: number, mots: readonly string[]): Uint8Array {
  const resultat = new Uint8Array(nombre).fill(1);
  for (const mot of mots) {
    const marques = new Uint8Array(nombre);
    for (const motif of variantes(mot)) markMotif(noms, motif, marques);
    for (let i = 0; i < nombre; i += 1) resultat[i] = (resultat[i] as number) & (marques[i] as number);
  }
  return resultat;
}

/** 1 for each value one of whose numbers begins with the query, when the query is one. */
function markNumero(colonnes: readonly TexteIndexe[], nombre: number, { mots }: Requete): Uint8Array {
  const marques = new Uint8Array(nombre);
  const [mot = ''] = mots;
  if (mots.length !== 1 || !estNumero(mot)) return marques;
  for (const colonne of colonnes) markMotif(colonne, ` ${mot}`, marques);
  return marques;
}

function niveauNom(noms: TexteIndexe, ligne: number, { mots, phrase }: Requete): number {
  const nom = noms.texte.slice(noms.debuts[ligne], noms.debuts[ligne + 1]);
  if (nom.startsWith(` ${phrase}`)) return nom.length === phrase.length + 3 ? 1 : 2;
  if (mots.every((mot) => variantes(mot).some((v) => nom.includes(v.startsWith(' ') ? v : ` ${v}`))))
    return 3;
  return mots.every((mot) => variantes(mot).some((v) => nom.includes(v))) ? 4 : 5;
}

/** What a search result shows: who it is, where it is. */
export interface EtiquetteTrouve {
  /** FINESS number, EJ number or INSEE code. */
  readonly code: string;
  readonly libelle: string;
  /** Commune of an establishment, number of establishments of a gestionnaire, département of a commune. */
  readonly precision: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** Wording of a result, from the data alone. */
export function describeTrouve(index: IndexOffre, { genre, ligne }: Trouve): EtiquetteTrouve {
  const { offre, communes, departements } = index.contexte;
  const { etablissements: et, entites } = offre;
  switch (genre) {
    case 'commune': {
      const departement = communes.codeDepartement[ligne] as string;
      const nom = departements.find((d) => d.code === departement)?.nom;
      return {
        code: communes.code[ligne] as string,
        libelle: communes.nom[ligne] as string,
        precision: nom === undefined ? departement : `${nom} (${departement})`,
        longitude: fini(communes.longitude[ligne]),
        latitude: fini(communes.latitude[ligne]),
      };
    }
    case 'gestionnaire': {
      const numero = readTexte(entites.numeroFiness, ligne);
      return {
        code: numero,
        libelle: readTexte(entites.nom, ligne) || numero,
        precision: String(entites.nombreEtablissements[ligne]),
        longitude: null,
        latitude: null,
      };
    }
    case 'etablissement': {
      const categorie = index.dimensions.categorie.libelle(et.categorie.index[ligne] as number);
      const commune = communes.nom[et.commune[ligne] as number] ?? readCode(et.departement, ligne);
      return {
        code: readTexte(et.numeroFiness, ligne),
        libelle: readTexte(et.nom, ligne),
        precision: `${categorie}, ${commune}`,
        longitude: fini(et.longitude[ligne]),
        latitude: fini(et.latitude[ligne]),
      };
    }
  }
}

function fini(valeur: number | undefined): number | null {
  return valeur === undefined || Number.isNaN(valeur) ? null : valeur;
}
