import { approchee } from '../acces/communes-acces';
import { readTexte } from '../shared/colonne-texte';
import type { Socle } from '../territoire/socle';
import type { Hypothese } from './hypothese';
import type { CandidatSite } from './list-candidats';
import type { Propositions, SitePropose } from './propositions';

/** A candidate as the reader sees it; `lieu` is its place in the network. */
export function describeSite(
  { contexte: { communes, offre }, lieux }: Socle,
  { commune, etablissement }: CandidatSite,
  lieu: number,
  reste: Pick<SitePropose, 'gain' | 'cibleServie' | 'hypothese' | 'places' | 'placesActuelles'>,
): SitePropose {
  const { numeroFiness, nom } = offre.etablissements;
  return {
    commune: communes.code[commune] as string,
    nom: communes.nom[commune] as string,
    numeroFiness: etablissement < 0 ? null : readTexte(numeroFiness, etablissement),
    nomEtablissement: etablissement < 0 ? null : readTexte(nom, etablissement),
    approchee: approchee(communes, commune) === 1,
    longitude: lieux.longitude[lieu] as number,
    latitude: lieux.latitude[lieu] as number,
    ...reste,
  };
}

/** An id that none of the suppositions in force bears, for the proposal of that rank. */
export function nameProposition(hypotheses: readonly Hypothese[], rang: number): string {
  const pris = new Set(hypotheses.map(({ id }) => id));
  let libre = -1;
  for (let numero = 1; ; numero += 1) {
    if (!pris.has(`h${numero}`)) libre += 1;
    if (libre === rang) return `h${numero}`;
  }
}

/** Warnings of the numbers that are not 0. */
export function warn(nombres: Readonly<Record<string, number>>): Propositions['avertissements'] {
  return Object.entries(nombres).flatMap(([code, valeur]) => (valeur > 0 ? [{ code, valeur }] : []));
}

/** Share of the greatest gain imaginable that may be missed; null when nothing could be gained. */
export function ecartMaximal(debut: number, fin: number, borne: number): number | null {
  return debut - borne > 0 ? Math.max(0, (fin - borne) / (debut - borne)) : null;
}
