import type { FicheEtablissement } from '../etablissement/fiche';

/** What a geocoding service is told of an establishment: where it is, never who it is. */
export interface AdresseAGeocoder {
  /** Kept here to join the answer; it is not sent. */
  readonly numeroFiness: string;
  readonly voie: string;
  /** null when unknown or when it is that of a CEDEX, which names no place. */
  readonly codePostal: string | null;
  readonly commune: string;
  /** INSEE code, null unknown. */
  readonly codeCommune: string | null;
  /** INSEE code; not sent, checked in the answer. */
  readonly departement: string;
}

/** Delivery to a box or a sorting office: it names no place. */
const BOITE = /\b(?:BP|B\.P\.|CS|C\.S\.|TSA|BOITE POSTALE)\s*(?:N[°O]\s*)?\d{1,6}(?: \d{3})?\b/gi;
const CEDEX = /\bCEDEX\b.*$/i;
const COURSE = /^(\d{5})\s+(.*)$/;

/** The address of an establishment that its source does not place; null when it has none to be looked for. */
export function readAdresse(fiche: FicheEtablissement): AdresseAGeocoder | null {
  const voie = cleanVoie(fiche.adresse ?? '');
  const [, codePostal = null, ville = ''] = COURSE.exec((fiche.acheminement ?? '').trim()) ?? [];
  const commune = fiche.commune ?? ville.replace(CEDEX, '').trim();
  if (voie === '' || (commune === '' && codePostal === null && fiche.codeCommune === null)) return null;
  return {
    numeroFiness: fiche.numeroFiness,
    voie,
    codePostal: CEDEX.test(ville) ? null : codePostal,
    commune,
    codeCommune: fiche.codeCommune,
    departement: fiche.departement,
  };
}

/** A way as a geocoding service understands it: no box, no control character, single spaces. */
export function cleanVoie(adresse: string): string {
  const longueurMax = 200;
  return adresse
    .replace(/\p{C}/gu, ' ')
    .replace(BOITE, ' ')
    .replace(CEDEX, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longueurMax);
}
