import type { FamilleCooperation, Filiere } from '../domain/scoring/scenario';

const FAMILLES: Readonly<Record<FamilleCooperation, string>> = {
  parcours: 'Parcours',
  efficience: 'Efficience',
  isolement: 'Isolement',
};

const FILIERES: Readonly<Record<Filiere, string>> = {
  PA: 'Personnes âgées',
  PSY: 'Handicap psychique',
  ENF: 'Enfance handicapée',
  PHV: 'Personnes handicapées vieillissantes',
  PH: 'Handicap, de l’enfance à l’âge adulte',
};

const ETAPES: Readonly<Record<string, string>> = {
  pivot: 'site hospitalier pivot',
  san: 'site hospitalier',
  dom: 'services à domicile',
  heb1: 'résidences sans soins',
  EHPAD: 'EHPAD',
  ville: 'soins de ville',
  coord: 'coordination',
  travail: 'travail protégé',
  heb: 'hébergement',
  hebmed: 'hébergement médicalisé',
  acc: 'accompagnement à la vie sociale',
  social: 'insertion sociale',
  depistage: 'dépistage précoce',
  ambulatoire: 'services ambulatoires',
  etablissement: 'établissements d’éducation spéciale',
  ASE: 'aide sociale à l’enfance',
  PA: 'hébergement pour personnes âgées',
  enfance: 'enfance handicapée',
};

/** Stages whose wording depends on the pathway. */
const ETAPES_PAR_FILIERE: Readonly<Partial<Record<Filiere, Readonly<Record<string, string>>>>> = {
  PSY: { san: 'psychiatrie' },
  ENF: { san: 'psychiatrie infanto-juvénile' },
};

const CHAMPS: Readonly<Record<string, string>> = {
  hopital: 'hôpital',
  medico_social: 'médico-social',
  ville: 'soins de ville',
  social: 'social',
};

export function libelleFamilleCooperation(famille: FamilleCooperation): string {
  return FAMILLES[famille];
}

export function libelleFiliere(filiere: Filiere): string {
  return FILIERES[filiere];
}

/** Stage of a pathway in words; a code unknown here is shown as it is. */
export function libelleEtape(etape: string, filiere?: Filiere | null): string {
  const propre = filiere ? ETAPES_PAR_FILIERE[filiere]?.[etape] : undefined;
  return propre ?? ETAPES[etape] ?? etape;
}

/** Field of cooperation (hôpital, médico-social, ville, social) in words. */
export function libelleChamp(champ: string): string {
  return CHAMPS[champ] ?? champ;
}
