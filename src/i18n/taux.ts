import type { DomaineTaux, IdTaux } from '../domain/equipement/catalogue';
import type { TrancheAge } from '../domain/table/annexes';

/** Names of the rates of equipment: in a list, and in full. */
export const LIBELLES_TAUX: Readonly<Record<IdTaux, string>> = {
  ehpad: 'EHPAD',
  non_ehpad: 'Hébergement hors EHPAD',
  residence_autonomie: 'Résidences autonomie',
  centre_jour: 'Centres de jour',
  accueil_jour: 'Accueil de jour, tous établissements',
  ssiad: 'SSIAD et services autonomie (soins)',
  pa_ensemble: 'Personnes âgées, ensemble',
  esat: 'ESAT',
  mas: 'MAS',
  fam_eam: 'FAM et EAM',
  foyers: 'Foyers de vie, d’hébergement et EANM',
  foyer_vie: 'Foyers de vie et EANM',
  foyer_hebergement: 'Foyers d’hébergement',
  savs: 'SAVS',
  samsah: 'SAMSAH',
  ssiad_ph: 'SSIAD, places pour personnes handicapées',
  adultes_assurance_maladie: 'Adultes, assurance maladie hors ESAT',
  adultes_ensemble: 'Adultes handicapés, ensemble',
  ime: 'IME',
  sessad: 'SESSAD',
  itep: 'ITEP',
  enfance_ensemble: 'Enfance handicapée, ensemble',
};

export const LIBELLES_DOMAINE_TAUX: Readonly<Record<DomaineTaux, string>> = {
  personnes_agees: 'Personnes âgées',
  adultes_handicapes: 'Adultes handicapés',
  enfance_handicapee: 'Enfance handicapée',
};

/** Who the places are counted for: "pour 1 000 habitants de …". */
export const HABITANTS_TRANCHE: Readonly<Record<TrancheAge, string>> = {
  moins20: 'habitants de moins de 20\u00a0ans',
  de20a59: 'habitants de 20 à 59\u00a0ans',
  de60a74: 'habitants de 60 à 74\u00a0ans',
  plus75: 'habitants de 75\u00a0ans ou plus',
};

/** What each rate counts, for its explanation. Category codes are those of FINESS. */
export const DEFINITIONS_TAUX: Readonly<Record<IdTaux, string>> = {
  ehpad:
    'Places d’hébergement, permanent ou temporaire, des EHPAD (catégorie 500). L’accueil de jour est compté à part.',
  non_ehpad:
    'Places des EHPA (501, 502), logements des résidences autonomie (202) et lits des unités de soins de longue durée (362).',
  residence_autonomie: 'Logements ou places des résidences autonomie (202).',
  centre_jour: 'Places des centres de jour pour personnes âgées (207).',
  accueil_jour:
    'Places d’accueil de jour des centres de jour (207) et des établissements d’hébergement (500, 501, 502, 202), d’après le détail des capacités.',
  ssiad:
    'Places de soins à domicile pour personnes âgées des SSIAD (354) et des services autonomie à domicile (209). L’aide à domicile n’a pas de places. Un service est compté dans la commune de son siège, quel que soit le secteur qu’il dessert.',
  pa_ensemble:
    'Places financées par l’assurance maladie\u00a0: EHPAD (500), centres de jour (207), unités de soins de longue durée (362) et soins à domicile pour personnes âgées (354, 209). Les résidences autonomie n’y sont pas.',
  esat: 'Places des établissements et services d’aide par le travail (246).',
  mas: 'Places des maisons d’accueil spécialisées (255).',
  fam_eam:
    'Places des foyers d’accueil médicalisés (437) et des établissements d’accueil médicalisés (448), comptées ensemble\u00a0: les seconds remplacent les premiers.',
  foyers:
    'Places des foyers de vie (382), des foyers d’hébergement (252) et des établissements d’accueil non médicalisés (449), comptées ensemble\u00a0: les derniers remplacent les deux autres.',
  foyer_vie:
    'Places des foyers de vie (382) et des établissements d’accueil non médicalisés (449). Ceux-ci remplacent aussi des foyers d’hébergement.',
  foyer_hebergement:
    'Places des foyers d’hébergement (252). Des établissements d’accueil non médicalisés (449) les remplacent peu à peu.',
  savs: 'Places des services d’accompagnement à la vie sociale (446).',
  samsah: 'Places des services d’accompagnement médico-social pour adultes handicapés (445).',
  ssiad_ph:
    'Places de soins à domicile pour personnes handicapées ou atteintes d’une maladie chronique, des SSIAD (354) et des services autonomie (209), d’après le détail des capacités.',
  adultes_assurance_maladie:
    'Places financées par l’assurance maladie, ESAT non compris\u00a0: MAS (255), FAM et EAM (437, 448), SAMSAH (445) et SSIAD pour personnes handicapées.',
  adultes_ensemble:
    'Places de tous les établissements et services pour adultes handicapés (246, 249, 198, 464, 252, 253, 255, 382, 395, 437, 445, 446, 448, 449, 379).',
  ime: 'Places des instituts médico-éducatifs (183).',
  sessad: 'Places des services d’éducation spéciale et de soins à domicile (182).',
  itep: 'Places des dispositifs et instituts thérapeutiques, éducatifs et pédagogiques (186).',
  enfance_ensemble:
    'Places des établissements et services pour enfants et jeunes handicapés (182, 183, 186, 188, 192, 194, 195, 196, 238, 370, 377, 390, 396, 402). Les CAMSP et les CMPP n’ont pas de places.',
};
