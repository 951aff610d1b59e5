import type { IdService } from '../domain/acces/services';
import type { IdTaux } from '../domain/equipement/catalogue';
import type { Constat } from '../domain/portrait/constat';
import type { Portrait } from '../domain/portrait/portrait';
import { formatTaux, nommerReference } from './equipement';
import { accorder, formatDuree, formatNombre, formatPourcentage } from './formats';
import { LIBELLES_SERVICE_COURTS } from './services';
import { LIBELLES_TAUX } from './taux';

/** What the words need besides the fact: whom the rate or the service is for. */
export interface MotsConstat {
  /** "habitants de 75 ans et plus". */
  readonly cible: string;
}

/** A fact of the portrait as a sentence, which says when its figures are estimated. */
export function phraseConstat(constat: Constat, portrait: Faits, mots: MotsConstat): string {
  return `${wordConstat(constat, portrait, mots)}${constat.estime ? ' (estimé)' : ''}.`;
}

type Faits = Pick<Portrait, 'taux' | 'gestionnaires'>;

function wordConstat(constat: Constat, { taux, gestionnaires }: Faits, { cible }: MotsConstat): string {
  const { code, sujet, valeur, repere, ecart, nom } = constat;
  const places = accorder(Math.round(ecart ?? 0), 'place');
  switch (code) {
    case 'taux_superieur':
    case 'taux_inferieur': {
      const reference = taux.find(({ taux: id }) => id === sujet)?.reference ?? null;
      const lieu =
        reference === null
          ? 'référence'
          : [nommerReference(reference), ...(reference.annee === null ? [] : [reference.annee])].join(', ');
      return `${LIBELLES_TAUX[sujet as IdTaux]}\u00a0: ${formatTaux(valeur)} places pour 1\u202f000 ${cible}, contre ${formatTaux(repere)} (${lieu}), soit ${places} ${code === 'taux_superieur' ? 'au-dessus' : 'au-dessous'}`;
    }
    case 'inegalite_interne':
      return `${LIBELLES_TAUX[sujet as IdTaux]}\u00a0: équipement inégal d’un territoire à l’autre (dispersion de ${formatPourcentage(valeur)})\u00a0; le moins équipé est ${nom ?? ''} (${repere === 0 ? 'aucune place' : `${formatTaux(repere)} pour 1\u202f000`})`;
    case 'service_loin':
      return `${LIBELLES_SERVICE_COURTS[sujet as IdService]}\u00a0: ${formatPourcentage(valeur)} des ${cible} (${formatNombre(Math.round(ecart ?? 0))}) vivent à plus de ${formatDuree(repere)} du plus proche${nom === null ? '' : `\u00a0; la commune la plus éloignée est ${nom}`}`;
    case 'service_proche':
      return `${LIBELLES_SERVICE_COURTS[sujet as IdService]}\u00a0: ${partHaute(valeur, cible)} vivent à ${formatDuree(repere)} ou moins du plus proche, la moitié à moins de ${formatDuree(ecart)}`;
    case 'acces_superieur':
    case 'acces_inferieur':
      return `${LIBELLES_SERVICE_COURTS[sujet as IdService]}\u00a0: ${formatNombre(valeur, 1)} places accessibles pour 1\u202f000 ${cible} (médiane), ${code === 'acces_superieur' ? 'plus' : 'moins'} que dans l’ensemble chargé (${formatNombre(repere, 1)})`;
    case 'population_agee':
    case 'population_jeune':
      return `Population plus ${code === 'population_agee' ? 'âgée' : 'jeune'} que celle de la France\u00a0: ${formatPourcentage(valeur, 1)} ont 75 ans ou plus, contre ${formatPourcentage(repere, 1)}`;
    case 'isolement_frequent':
      return `${formatPourcentage(valeur)} des ESMS (${formatNombre(ecart)}) sont à plus de ${formatDuree(repere)} d’une ville`;
    case 'isolement_rare':
      return `${ecart === 0 ? 'Aucun ESMS n’est' : `${formatNombre(ecart)} ESMS seulement ${(ecart ?? 0) < 2 ? 'est' : 'sont'}`} à plus de ${formatDuree(repere)} d’une ville`;
    case 'petits_gestionnaires':
      return `${formatNombre(ecart)} gestionnaires sur ${formatNombre(repere)} dont la taille est connue sont sous un seuil du guide (50 CDI, 3 M€ de ressources, 1,5 M€ d’actif net)`;
    case 'mono_activite':
      return `${formatNombre(ecart)} gestionnaires sur ${formatNombre(repere)} n’ont qu’un établissement ou qu’une activité`;
    case 'concentration':
      return `${nom ?? ''} gère ${formatPourcentage(valeur)} des places des ${formatNombre(gestionnaires.nombre)} gestionnaires`;
    case 'ght_couvre':
      return `${nom ?? ''}\u00a0: son hôpital est le plus proche pour ${formatPourcentage(valeur)} des habitants`;
  }
}

/** A share that is nearly the whole is never rounded up to it. */
function partHaute(part: number, cible: string): string {
  if (part >= 1) return `tous les ${cible}`;
  return `${formatPourcentage(Math.min(part, 0.999), 1)} des ${cible}`;
}
