import { type Objet, texteDe } from './valeurs';

/** Code of the address where the establishment is (the others receive mail, or are former ones). */
const USAGE_LIEU = '03';

/** The address of the place itself, whatever its rank in the list; null when there is none. */
export function choisirAdresse(adresses: readonly unknown[]): Objet | null {
  for (const adresse of adresses) {
    if (typeof adresse !== 'object' || adresse === null) continue;
    if (texteDe(adresse as Objet, 'usageAdresse') === USAGE_LIEU) return adresse as Objet;
  }
  return null;
}

/** Street line, made as that of the classic files. */
export function ecrireVoie(adresse: Objet): string {
  return [
    texteDe(adresse, 'numeroVoie'),
    texteDe(adresse, 'complementVoie'),
    texteDe(adresse, 'typeVoie'),
    texteDe(adresse, 'libelleVoie'),
    texteDe(adresse, 'complementPointGeographique'),
    texteDe(adresse, 'lieuDit'),
  ]
    .filter((partie) => partie !== '')
    .join(' ');
}

/** Postcode and town. */
export function ecrireAcheminement(adresse: Objet): string {
  return `${texteDe(adresse, 'codePostal')} ${texteDe(adresse, 'ligneAcheminement')}`.trim();
}
