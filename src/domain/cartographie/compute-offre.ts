import { isServiPar, readPlacesService } from '../acces/offre-service';
import { SERVICES } from '../acces/services';
import { FAMILLES, MODES, PUBLICS, STATUT_GROUPES } from '../etablissement/nomenclature';
import type { Decoupage } from '../territoire/niveau';
import { readRattachement } from '../territoire/read-rattachement';
import type { Socle } from '../territoire/socle';
import { sumPopulation } from '../territoire/sum-population';
import type { Compte } from './list-offre-effective';
import { sumCommunes } from './sum-communes';
import { STRATES_CARTE, type Variable } from './variables';

type VariableOffre = Extract<Variable, { genre: 'offre' }>;

interface EntreeOffre {
  readonly socle: Socle;
  readonly decoupage: Decoupage;
  /** 1 for each commune row inside, and for each establishment row. */
  readonly communes: Uint8Array;
  readonly etablissements: Uint8Array;
  readonly comptes: readonly Compte[];
}

/** Territory of an establishment, -1 when it is outside or in none. */
function locateCompte(
  { socle, decoupage, communes, etablissements }: Omit<EntreeOffre, 'comptes'>,
  { etablissement, commune, departement }: Compte,
): number {
  if (commune >= 0) {
    // A moved one counts where it is supposed to be.
    const reelle =
      etablissement >= 0 && socle.contexte.offre.etablissements.commune[etablissement] === commune;
    const dedans = reelle ? etablissements[etablissement] : communes[commune];
    return dedans === 1 ? (decoupage.parCommune[commune] as number) : -1;
  }
  if (etablissements[etablissement] !== 1) return -1;
  // Without a commune, only its département and what holds it are known.
  if (decoupage.niveau === 'departement') return decoupage.codes.indexOf(departement);
  if (decoupage.niveau !== 'region') return -1;
  const region = socle.contexte.departements.find(({ code }) => code === departement)?.codeRegion;
  return region === undefined ? -1 : decoupage.codes.indexOf(region);
}

/** A figure of a cut of the offer, by territory. */
export function computeOffre(entree: EntreeOffre, { coupe, valeur, mesure }: VariableOffre): Float64Array {
  const { socle, decoupage, communes, comptes } = entree;
  const nombre = decoupage.codes.length;
  const lire = createLecteur(entree, coupe, valeur);
  const etablissements = new Float64Array(nombre);
  const tous = new Float64Array(nombre);
  const places = new Float64Array(nombre);
  const connues = new Uint8Array(nombre);
  const pourvues = new Uint8Array(socle.contexte.communes.nombre);
  for (const compte of comptes) {
    const t = locateCompte(entree, compte);
    if (t < 0) continue;
    tous[t] = (tous[t] as number) + 1;
    const siennes = lire(compte);
    if (siennes === null) continue;
    etablissements[t] = (etablissements[t] as number) + 1;
    if (compte.commune >= 0) pourvues[readRattachement(socle.contexte.communes, compte.commune)] = 1;
    if (Number.isNaN(siennes)) continue;
    connues[t] = 1;
    places[t] = (places[t] as number) + siennes;
  }
  switch (mesure) {
    case 'etablissements':
      return etablissements;
    case 'places':
      // No establishment has no place; establishments whose places are all unknown have an unknown number.
      return places.map((somme, t) => (connues[t] === 1 || etablissements[t] === 0 ? somme : Number.NaN));
    case 'part':
      return divide(etablissements, tous);
    case 'pour10000': {
      const { habitants } = sumPopulation(
        socle.contexte.communes,
        socle.population,
        'total',
        decoupage.parCommune,
        nombre,
        communes,
      );
      return divide(etablissements, habitants).map((ratio) => ratio * 10_000);
    }
    case 'presence': {
      const { total } = socle.population;
      const servis = total.map((habitants, ligne) =>
        pourvues[readRattachement(socle.contexte.communes, ligne)] === 1 ? habitants : 0,
      );
      return divide(
        sumCommunes(socle, decoupage, communes, servis),
        sumCommunes(socle, decoupage, communes, total),
      );
    }
  }
}

/** Number of legal entities with at least one establishment, by territory. */
export function countGestionnaires(entree: EntreeOffre): Float64Array {
  const presents = new Set<string>();
  const nombres = new Float64Array(entree.decoupage.codes.length);
  for (const compte of entree.comptes) {
    const t = locateCompte(entree, compte);
    if (t < 0 || compte.entite < 0) continue;
    const cle = `${t} ${compte.entite}`;
    if (presents.has(cle)) continue;
    presents.add(cle);
    nombres[t] = (nombres[t] as number) + 1;
  }
  return nombres;
}

/** Quotients; NaN where nothing divides. */
export function divide(hauts: Float64Array, bas: Float64Array): Float64Array {
  return hauts.map((haut, t) => ((bas[t] as number) > 0 ? haut / (bas[t] as number) : Number.NaN));
}

/** Tells the places an establishment has for a cut of the offer (NaN unknown), null when it is not of it; of a service, as its reach counts it. */
function createLecteur(
  { socle, comptes }: Pick<EntreeOffre, 'socle' | 'comptes'>,
  coupe: VariableOffre['coupe'],
  valeur: string,
): (compte: Compte) => number | null {
  const service = SERVICES.find(({ id }) => id === valeur);
  if (coupe === 'service' && service !== undefined) {
    const categories = new Set<string>(service.categories);
    const places = new Map(
      comptes.flatMap((compte) => (compte.supposees ? [[compte.etablissement, compte.places] as const] : [])),
    );
    return (compte) => {
      if (compte.service !== null) return isServiPar(service, compte.service) ? compte.places : null;
      if (!categories.has(compte.categorie)) return null;
      return readPlacesService(socle.contexte.offre, compte.etablissement, service, { places });
    };
  }
  const retenu = createCritere(coupe, valeur);
  return (compte) => (retenu(compte) ? compte.places : null);
}

function createCritere(coupe: VariableOffre['coupe'], valeur: string): (compte: Compte) => boolean {
  const rangDans = (liste: readonly string[]) => liste.indexOf(valeur);
  switch (coupe) {
    case 'offre': {
      const rang = rangDans(FAMILLES);
      return valeur === 'total' ? () => true : ({ famille }) => famille === rang;
    }
    case 'public': {
      const rang = rangDans(PUBLICS);
      return (compte) => compte.public === rang;
    }
    case 'mode': {
      const rang = rangDans(MODES);
      return ({ mode }) => mode === rang;
    }
    case 'statut': {
      const rang = rangDans(STATUT_GROUPES);
      return ({ statut }) => statut === rang;
    }
    case 'strate': {
      const rang = rangDans(STRATES_CARTE);
      return ({ strate }) => strate === rang;
    }
    case 'service':
      throw new Error(`got service ${valeur}, expected one of the catalogue`);
  }
}
