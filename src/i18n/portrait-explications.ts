const POPULATION =
  'Tableau de population par commune et âge s’il est chargé, sinon populations communales réparties par âge selon le département (INSEE).';
const FINESS = 'FINESS, établissements ouverts.';
const TEMPS =
  'Positions des établissements et des communes\u00a0; temps estimé par la distance et la densité, ou votre table de temps.';

/** Definition, formula and source of the figures of the portrait. */
export const EXPLICATIONS_PORTRAIT = {
  habitants: {
    libelle: 'Habitants',
    definition: 'Population municipale des communes du territoire.',
    source: POPULATION,
  },
  part: {
    libelle: 'Part dans la population',
    definition: 'Habitants de la tranche d’âge rapportés à tous les habitants du territoire.',
    formule: 'habitants de la tranche ÷ habitants',
    source: POPULATION,
  },
  esms: {
    libelle: 'ESMS',
    definition:
      'Établissements et services médico-sociaux ouverts\u00a0: personnes âgées, handicap, soins à domicile. Les structures sanitaires et sociales sont comptées à part.',
    source: FINESS,
  },
  etablissements: {
    libelle: 'Établissements',
    definition:
      'Établissements et services ouverts de la famille, hors pharmacies, laboratoires et assimilés.',
    source: FINESS,
  },
  places: {
    libelle: 'Places',
    definition: 'Somme des places installées connues, autorisées quand aucune place installée n’est connue.',
    source: 'FINESS, capacités.',
  },
  gestionnaires: {
    libelle: 'Gestionnaires',
    definition: 'Entités juridiques qui gèrent au moins un ESMS du territoire.',
    source: FINESS,
  },
  seuils: {
    libelle: 'Gestionnaires sous un seuil du guide',
    definition:
      'Gestionnaires au-dessous de 50 CDI, de 3 M€ de ressources ou de 1,5 M€ d’actif net, sur tout ce qu’ils gèrent dans les données chargées. Sans tableau de bord, les effectifs sont estimés par places × ratio.',
    formule: 'au moins un seuil non atteint',
    source: 'Guide de l’ANAP, l. 5415–5417\u00a0; FINESS ou vos tableaux.',
  },
  mono: {
    libelle: 'Mono-activité',
    definition: 'Gestionnaires d’un seul établissement, ou d’une seule catégorie d’établissements.',
    source: 'Guide de l’ANAP, l. 5418\u00a0; FINESS.',
  },
  ville: {
    libelle: 'Temps jusqu’à une ville',
    definition:
      'Temps de l’établissement à la ville la plus proche\u00a0; médiane sur les ESMS du territoire.',
    source: `Guide de l’ANAP, l. 5420. ${TEMPS}`,
  },
  mediane: {
    libelle: 'Temps médian d’accès',
    definition:
      'La moitié des habitants à qui le service s’adresse vivent à moins de ce temps de l’établissement le plus proche, où qu’il soit dans les données chargées.',
    source: TEMPS,
  },
  auDela: {
    libelle: 'Habitants au-delà du seuil',
    definition:
      'Habitants à qui le service s’adresse et dont la commune est à plus du temps choisi de l’établissement le plus proche.',
    formule: 'habitants au-delà ÷ habitants concernés',
    source: `${TEMPS} ${POPULATION}`,
  },
  ght: {
    libelle: 'Habitants du bassin d’un GHT',
    definition:
      'Habitants des communes dont l’hôpital membre d’un GHT le plus proche, en temps estimé, est de celui-ci. Ce n’est pas un périmètre officiel.',
    source: `FINESS actuel ou liste des GHT. ${TEMPS}`,
  },
} as const;
