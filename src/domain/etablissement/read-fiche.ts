import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import { PRECISIONS } from '../territoire/commune';
import { readRattachement } from '../territoire/read-rattachement';
import type { Contexte } from './contexte';
import type { FicheEtablissement } from './fiche';
import { FAMILLES, PUBLICS, ROLES, STATUT_GROUPES } from './nomenclature';

/** Row `i` of the offer as a plain object. The commune is the one the source names, its EPCI that of the commune in force. */
export function readFiche(contexte: Contexte, i: number): FicheEtablissement {
  const { offre, communes, nomenclature } = contexte;
  const { etablissements: et, entites } = offre;
  const codeCategorie = readCode(et.categorie, i);
  const categorie = nomenclature.categories.get(codeCategorie);
  const entite = et.entite[i] as number;
  const statut = entite < 0 ? '' : readCode(entites.statut, entite);
  const commune = et.commune[i] as number;
  const epci = communes.codeEpci[readRattachement(communes, commune)] ?? '';
  return {
    indice: i,
    numeroFiness: readTexte(et.numeroFiness, i),
    numeroFinessEj: entite < 0 ? null : texte(readTexte(entites.numeroFiness, entite)),
    nom: readTexte(et.nom, i),
    nomLong: texte(readTexte(et.nomLong, i)),
    adresse: texte(readTexte(et.adresse, i)),
    acheminement: texte(readTexte(et.acheminement, i)),
    telephone: texte(readTexte(et.telephone, i)),
    siret: texte(readTexte(et.siret, i)),
    categorie: codeCategorie,
    libelleCategorie: categorie?.libelle ?? (readCode(et.libelleCategorie, i) || codeCategorie),
    famille: at(FAMILLES, et.famille[i]),
    public: at(PUBLICS, et.public[i]),
    mode: categorie?.mode ?? 'autre',
    financeur: categorie?.financeur ?? 'inconnu',
    role: at(ROLES, et.role[i]),
    gestionnaire: entite < 0 ? null : texte(readTexte(entites.nom, entite)),
    statut: texte(statut),
    libelleStatut: nomenclature.statuts.get(statut)?.libelle ?? null,
    statutGroupe: entite < 0 ? 'INCONNU' : at(STATUT_GROUPES, entites.statutGroupe[entite]),
    places: nombre(et.places[i]),
    codeCommune: communes.code[commune] ?? null,
    commune: communes.nom[commune] ?? null,
    epci: epci === '' ? null : (communes.nomsEpci.get(epci) ?? epci),
    departement: readCode(et.departement, i),
    longitude: nombre(et.longitude[i]),
    latitude: nombre(et.latitude[i]),
    precision: at(PRECISIONS, et.precision[i]),
    ...scoreDe(et.scoreGeocodage?.[i]),
    dateOuverture: dateIso(et.dateOuverture[i]),
    dateMaj: dateIso(et.dateMaj[i]),
    ferme: et.ferme[i] === 1,
    dateFermeture: dateIso(et.dateFermeture[i]),
  };
}

/** ISO date of an AAAAMMJJ integer, null for 0. */
export function dateIso(date: number | undefined): string | null {
  if (date === undefined || date === 0) return null;
  const chiffres = String(date).padStart(8, '0');
  return `${chiffres.slice(0, 4)}-${chiffres.slice(4, 6)}-${chiffres.slice(6)}`;
}

function scoreDe(score: number | undefined): { readonly scoreGeocodage?: number } {
  return score === undefined || Number.isNaN(score) ? {} : { scoreGeocodage: score };
}

function texte(valeur: string): string | null {
  return valeur === '' ? null : valeur;
}

function nombre(valeur: number | undefined): number | null {
  return valeur === undefined || Number.isNaN(valeur) ? null : valeur;
}

function at<T>(liste: readonly T[], rang: number | undefined): T {
  const valeur = liste[rang ?? -1];
  if (valeur === undefined) throw new Error(`got rank ${rang}, expected one below ${liste.length}`);
  return valeur;
}
