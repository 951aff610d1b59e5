/** What stands behind a figure: shown with the figure, always. */
export interface DefinitionIndicateur {
  readonly libelle: string;
  readonly definition: string;
  readonly formule: string;
  readonly source: string;
}

const GUIDE = 'guide de l’ANAP sur les coopérations';

/** Weight of the user columns of a family. */
const POIDS_DONNEES =
  'Moyenne sur les membres renseignés. Les colonnes de vos tables pèsent ensemble 40\u00a0% du score de leur famille.';

const DEFINITIONS: Readonly<Record<string, DefinitionIndicateur>> = {
  etapes: {
    libelle: 'Étapes du parcours',
    definition:
      'Étapes de la filière présentes dans le groupe, chacune comptant d’autant plus qu’elle est proche du site hospitalier (hôpital ou centre de psychiatrie).',
    formule:
      'Somme, sur les étapes autres que le site hospitalier, de la proximité (1 jusqu’à 15\u00a0min estimées, 0 à 45\u00a0min), divisée par le nombre d’étapes de la filière hors site hospitalier, multipliée par la part des membres qui appartiennent à la filière.',
    source: `${GUIDE}, l. 5383-5391`,
  },
  secteurs: {
    libelle: 'Champs réunis',
    definition:
      'Nombre de champs que le groupe réunit parmi l’hôpital, le médico-social, les soins de ville et le social.',
    formule: '(nombre de champs − 1) ÷ 2, au plus 1.',
    source: `${GUIDE}, l. 1332-1439`,
  },
  lien_san: {
    libelle: 'Lien avec l’hôpital',
    definition: 'Temps de trajet estimé de chaque membre médico-social au membre hospitalier le plus proche.',
    formule: 'Moyenne, sur les membres médico-sociaux, de 1 jusqu’à 15\u00a0min, 0 à partir de 60\u00a0min.',
    source: `${GUIDE}, l. 5409`,
  },
  interfaces: {
    libelle: 'Interfaces entre gestionnaires',
    definition:
      'Part des étapes hors hôpital tenues par au moins un gestionnaire autre que celui de l’hôpital\u00a0: c’est là qu’une coopération change quelque chose.',
    formule: 'Étapes hors hôpital avec un autre gestionnaire ÷ étapes hors hôpital présentes.',
    source: `${GUIDE}, l. 5383-5391`,
  },
  similarite: {
    libelle: 'Activités semblables',
    definition:
      'Ressemblance des gestionnaires deux à deux\u00a0: publics, catégories d’établissements, statut.',
    formule:
      'Moyenne sur les paires de 0,5 × part commune des publics + 0,3 × part commune des catégories + 0,2 si même groupe de statuts (terme retiré et reste divisé par 0,8 quand un statut est inconnu).',
    source: `${GUIDE}, l. 5419`,
  },
  petite_taille: {
    libelle: 'Petite taille',
    definition:
      'Effectif de chaque gestionnaire sur tous ses établissements médico-sociaux chargés\u00a0: salariés en CDI de vos tables, sinon estimation (places × ratio par catégorie)\u00a0; sans capacités, leur nombre.',
    formule:
      'Moyenne, sur les gestionnaires, de 1 jusqu’à 50 ETP, 0 à partir de 300\u00a0; sans capacités, 1 jusqu’à 2 établissements, 0 à partir de 12.',
    source: `${GUIDE}, l. 5415-5417\u00a0; borne haute proposée`,
  },
  mutualisable: {
    libelle: 'Taille utile à la mutualisation',
    definition:
      'Nombre équivalent de gestionnaires de taille égale, et part du médico-social parmi les établissements du groupe.',
    formule:
      'Part médico-sociale × valeur du nombre équivalent\u00a0: 0 à 1, 1 de 3 à 6, 0,5 à partir de 12. Nombre équivalent = (Σ établissements)² ÷ Σ établissements².',
    source: `${GUIDE}, l. 960-1016\u00a0; courbe proposée`,
  },
  proximite: {
    libelle: 'Proximité des gestionnaires',
    definition:
      'Temps de trajet estimé entre gestionnaires\u00a0: de chaque établissement au plus proche établissement de l’autre, en moyenne dans les deux sens.',
    formule: '1 jusqu’à 15\u00a0min de moyenne entre gestionnaires, 0 à partir de 60\u00a0min.',
    source: `${GUIDE}, l. 5413`,
  },
  isolement: {
    libelle: 'Éloignement des villes',
    definition: 'Temps de trajet estimé de chaque membre à la ville la plus proche.',
    formule:
      'Moyenne, sur les membres, de 0 jusqu’à 15\u00a0min, 0,6 à 30\u00a0min, 1 à partir de 60\u00a0min.',
    source: `${GUIDE}, l. 5420\u00a0; seuil de ville paramétrable`,
  },
  compacite: {
    libelle: 'Proximité des membres entre eux',
    definition: 'Temps de trajet estimé de chaque membre au membre le plus central du groupe.',
    formule: 'Moyenne, sur les membres, de 1 jusqu’à 10\u00a0min, 0 à partir de 40\u00a0min.',
    source: `${GUIDE}, l. 4395-4399 et 4469`,
  },
  besoin_frac: {
    libelle: 'Besoin de temps partagés',
    definition:
      'Capacité des membres\u00a0: un petit établissement n’emploie qu’une fraction d’un poste spécialisé. Absent quand aucune capacité n’est connue.',
    formule: 'Moyenne, sur les membres de capacité connue, de 1 jusqu’à 40 places, 0 à partir de 120.',
    source: `${GUIDE}, l. 994-1016`,
  },
  pool: {
    libelle: 'Partenaires pour partager',
    definition:
      'Nombre équivalent de gestionnaires de taille égale entre lesquels un poste peut être partagé.',
    formule:
      '0 pour 1 gestionnaire, 1 à partir de 8\u00a0; nombre équivalent = (Σ établissements)² ÷ Σ établissements².',
    source: `${GUIDE}, l. 1006-1008\u00a0; borne haute proposée`,
  },
  soll_pedopsy: {
    libelle: 'Urgences de pédopsychiatrie',
    definition:
      'Sollicitations en urgence de la pédopsychiatrie par an, pour 100 places, d’après vos données. Plus elles sont nombreuses, plus un parcours organisé aiderait.',
    formule: `0 sans sollicitation, 1 à partir du neuvième décile de votre table. ${POIDS_DONNEES}`,
    source: 'vos indicateurs (PAR1 du guide)',
  },
  soll_psy: {
    libelle: 'Urgences psychiatriques',
    definition:
      'Sollicitations en urgence de la psychiatrie par an, pour 100 places, d’après vos données. Plus elles sont nombreuses, plus un parcours organisé aiderait.',
    formule: `0 sans sollicitation, 1 à partir du neuvième décile de votre table. ${POIDS_DONNEES}`,
    source: 'vos indicateurs (PAR2 du guide)',
  },
  soll_urgences: {
    libelle: 'Recours aux urgences',
    definition:
      'Sollicitations des urgences par an, pour 100 places, d’après vos données. Plus elles sont nombreuses, plus un parcours organisé aiderait.',
    formule: `0 sans sollicitation, 1 à partir du neuvième décile de votre table. ${POIDS_DONNEES}`,
    source: 'vos indicateurs (PAR3 du guide)',
  },
  hors_departement: {
    libelle: 'Usagers d’un autre département',
    definition: 'Part de la file active venue d’un autre département, d’après vos données.',
    formule: `0 pour aucun usager, 1 à partir de la moitié. ${POIDS_DONNEES}`,
    source: 'vos indicateurs (PAR4 du guide)',
  },
  permis_esat: {
    libelle: 'Travailleurs d’ESAT sans permis',
    definition:
      'Part des travailleurs d’ESAT titulaires du permis, d’après vos données. Moins il y en a, plus la proximité compte.',
    formule: `1 quand personne n’a le permis, 0 quand tous l’ont. ${POIDS_DONNEES}`,
    source: 'vos indicateurs (PAR5 du guide)\u00a0; sens proposé',
  },
  postes_vacants: {
    libelle: 'Postes non pourvus',
    definition: 'Part des équivalents temps plein vacants, d’après vos données.',
    formule: `0 sans poste vacant, 1 à partir de 15\u00a0%. ${POIDS_DONNEES}`,
    source: 'vos indicateurs (ISO1 du guide)',
  },
  departs_retraite: {
    libelle: 'Départs en retraite',
    definition: 'Départs en retraite des cinq ans à venir, en part de l’effectif, d’après vos données.',
    formule: `0 sans départ, 1 à partir de 25\u00a0%. ${POIDS_DONNEES}`,
    source: 'vos indicateurs (ISO2 du guide)',
  },
};

/** Label, definition, formula and source of an indicator; an identifier unknown here explains itself by its code. */
export function definitionIndicateur(id: string): DefinitionIndicateur {
  return DEFINITIONS[id] ?? { libelle: id, definition: id, formule: '', source: '' };
}

export function libelleIndicateur(id: string): string {
  return definitionIndicateur(id).libelle;
}
