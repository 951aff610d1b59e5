import type { EtablissementBrut } from '../constructeur-etablissements';
import { choisirAdresse, ecrireAcheminement, ecrireVoie } from './adresse';
import { estObjet, listeDe, type Objet, objetDe, texteDe } from './valeurs';

/** Dates that stand for "unknown" in the source. */
const DATE_INCONNUE = '1900-01-01';

export interface EtablissementLu {
  readonly brut: EtablissementBrut;
  readonly egeId: string;
  /** Coordinates of the address of the place; empty when it has none. */
  readonly coordonnees: Objet;
}

/** An establishment of the structures file; its number and its legal entity are put by the caller. */
export function lireEtablissement(ege: Objet): EtablissementLu {
  const general = objetDe(ege, 'informationsGeneralesEGE');
  const adresse = choisirAdresse(listeDe(ege, 'adresse')) ?? {};
  const dateFermeture = dateDe(general, 'dateFermeture');
  const ferme = texteDe(ege, 'etatObjet') !== 'A' || dateFermeture !== '';
  return {
    brut: {
      cle: 0,
      cleEj: 0,
      nom: texteDe(general, 'nomEgeCourt'),
      nomLong: texteDe(general, 'nomEgeLong'),
      adresse: ecrireVoie(adresse),
      acheminement: ecrireAcheminement(adresse),
      telephone: lireTelephone(listeDe(ege, 'contact')),
      siret: texteDe(general, 'siret'),
      categorie: texteDe(ege, 'categorieentiteGeographiqueExercice', 'categorieEntiteGeographiqueExercice'),
      libelleCategorie: '',
      departement: '',
      commune: texteDe(adresse, 'cogCommune'),
      dateOuverture: dateDe(general, 'dateOuverture'),
      dateMaj: dateDe(ege, 'dateDerniereMaj'),
      ferme,
      dateFermeture,
      places: Number.NaN,
    },
    egeId: texteDe(general, 'egeId'),
    coordonnees: objetDe(adresse, 'coordonneesGeographique'),
  };
}

/** The day of a date and time. */
export function dateDe(objet: Objet, cle: string): string {
  const texte = texteDe(objet, cle).slice(0, 10);
  return texte === DATE_INCONNUE ? '' : texte;
}

/** The first number given, of whatever contact. */
function lireTelephone(contacts: readonly unknown[]): string {
  for (const contact of contacts) {
    const telephone = estObjet(contact) ? texteDe(objetDe(contact, 'telecom'), 'telephone') : '';
    if (telephone !== '') return telephone;
  }
  return '';
}
