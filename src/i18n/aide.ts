type Paire = readonly [string, string];

/** Words of the help window. */
export const AIDE = {
  titre: 'Aide',
  fermer: 'Fermer',
  clavier: 'Au clavier',
  touches: [
    ['/', 'Rechercher'],
    ['0', 'Données'],
    ['1', 'Étape 1 Offre'],
    ['g', 'Gestionnaires'],
    ['r', 'Territoires'],
    ['m', 'Manques'],
    ['o', 'Portrait'],
    ['v', 'Évolution'],
    ['2', 'Étape 2 Coopérations'],
    ['3', 'Étape 3 Scénarios'],
    ['f', 'Filtres'],
    ['t', 'Tableau'],
    ['c', 'Carte'],
    ['e', 'Exporter'],
    ['p', 'Projet'],
    ['Ctrl Z', 'Annuler'],
    ['Ctrl Maj Z', 'Rétablir'],
    ['Ctrl S', 'Enregistrer maintenant'],
    ['Échap', 'Fermer la fiche, un menu ou une fenêtre'],
    ['?', 'Cette aide'],
  ] as readonly Paire[],
  tableau: 'Dans le tableau',
  touchesTableau: [
    ['↑ ↓', 'Ligne précédente, suivante'],
    ['Page ↑ ↓', 'Page précédente, suivante'],
    ['Début Fin', 'Première, dernière colonne, puis ligne'],
    ['Entrée', 'Ouvrir la fiche, ou trier depuis un en-tête'],
  ] as readonly Paire[],
  carte: 'Sur la carte',
  touchesCarte: [
    ['Flèches', 'Déplacer'],
    ['+ −', 'Agrandir, réduire'],
  ] as readonly Paire[],
  questions: [
    {
      titre: 'Vos fichiers',
      reponses: [
        [
          'Quels fichiers charger\u00a0?',
          'Le FINESS actuel (JSON\u00a0: «\u00a0structures\u00a0» et «\u00a0activités\u00a0»), compressé ou non, ou les extraits CSV d’avant 2026. Les deux ensemble sont réunis par numéro FINESS\u00a0: la date la plus récente l’emporte, et l’écran Données dit ce qui diffère.',
        ],
        [
          'Et mes propres tableaux\u00a0?',
          'CSV, XLSX ou ODS, avec une ligne d’en-têtes. Ceux qui ne sont pas reconnus ouvrent une fenêtre où vous dites ce que contient chaque colonne\u00a0; ce choix peut être nommé, et sera proposé pour les mêmes en-têtes.',
        ],
        [
          'Un tableau ne rejoint rien\u00a0: pourquoi\u00a0?',
          'Le compte rendu du fichier, dans Données, nomme la clé utilisée et donne trois exemples.',
        ],
        [
          'Où sont les établissements fermés\u00a0?',
          'Ils sont comptés à part. Données permet de les montrer, marqués\u00a0; ils n’entrent dans aucun calcul.',
        ],
        [
          'Comparer deux millésimes',
          'Chargez les deux extraits, puis dites dans Données lequel est le millésime à comparer. L’écran Évolution montre ouvertures, fermetures, déplacements, changements de catégorie, de places et de gestionnaire.',
        ],
        [
          'Télécharger les données publiques',
          'La commande «\u00a0npm run donnees\u00a0», sur l’ordinateur qui sert Maillage, les télécharge\u00a0; l’écran Données propose alors de les ouvrir. Les contours officiels des communes remplacent les positions approchées.',
        ],
      ] as readonly Paire[],
    },
    {
      titre: 'Votre travail',
      reponses: [
        [
          'Est-il enregistré\u00a0?',
          'Oui, à chaque changement, dans ce navigateur\u00a0: fichiers, filtres, réglages, scénarios retenus et notes. L’en-tête dit quand. Au retour, le dernier projet est proposé.',
        ],
        [
          'Le garder ailleurs, le transmettre',
          'La fenêtre Projet l’enregistre dans un seul fichier .maillage, données comprises, et l’ouvre. Un fichier abîmé ou plus récent s’ouvre quand même\u00a0: la fenêtre dit ce qui a pu être gardé.',
        ],
        [
          'Revenir en arrière',
          'Ctrl\u00a0Z annule la dernière action, Ctrl\u00a0Maj\u00a0Z la rétablit\u00a0; le menu Historique, dans l’en-tête, nomme les dernières.',
        ],
        [
          'Sans réseau',
          'Après une première visite, la page s’ouvre sans réseau, et peut s’installer depuis le menu du navigateur. Une nouvelle version est annoncée\u00a0; vous choisissez quand la prendre.',
        ],
        [
          'Deux onglets',
          'Un seul écrit le projet\u00a0; l’autre le montre en lecture seule, et peut prendre la main.',
        ],
      ] as readonly Paire[],
    },
    {
      titre: 'Territoires et manques',
      reponses: [
        [
          'Où, et par quoi\u00a0?',
          'Le sélecteur de l’en-tête dit où regarder\u00a0: départements, intercommunalités, bassin, GHT, contour dessiné, minutes autour d’un point. Le découpage, dans le panneau, dit par quoi lire\u00a0: les lignes des tableaux et les formes des cartes.',
        ],
        [
          'Un taux plus bas que la référence veut-il dire qu’il manque des places\u00a0?',
          'Non. L’écart à la référence situe l’offre\u00a0; il ne mesure pas un besoin. Le détail d’un taux nomme sa référence, son année, sa source, et vous pouvez saisir la vôtre.',
        ],
        [
          'Pourquoi «\u00a0≈\u00a0» et «\u00a0estimé\u00a0»\u00a0?',
          'Sans tableau de population, les âges d’une commune sont ceux de son département\u00a0; sans tableau de temps, les minutes viennent de la distance et de la densité. Chargez l’un ou l’autre\u00a0: la mention disparaît là où il répond.',
        ],
        [
          '«\u00a0Contours approchés\u00a0»',
          'Sans contours officiels, une commune est dessinée par la zone qui est plus près d’elle que des autres. Déposez les contours de l’INSEE ou de l’IGN\u00a0: ils prennent la place.',
        ],
        [
          'Essayer une ouverture, une fermeture',
          'Dans Manques, Implantations cherche les meilleurs sites, ou suppose ce que vous voulez\u00a0; les taux, les accès, les cartes et le portrait suivent, un bandeau le rappelle, et tout s’annule.',
        ],
        [
          'Imprimer le portrait',
          'L’écran Portrait tient sur une feuille A4 ou A3\u00a0: choisissez le format, puis Imprimer. Il se garde aussi en page HTML, sans script, ou en chiffres pour un tableur.',
        ],
      ] as readonly Paire[],
    },
    {
      titre: 'Coopérations et scénarios',
      reponses: [
        [
          'D’où viennent les coopérations existantes\u00a0?',
          'Des GHT et des groupements du FINESS actuel, d’une liste de GHT ou de votre propre tableau. Un membre absent des fichiers chargés reste dans la liste, sans point sur la carte.',
        ],
        [
          '«\u00a0Membres non publiés\u00a0»',
          'FINESS nomme presque tous les groupements sans dire qui en est membre\u00a0: le groupement est connu, sa composition ne l’est pas.',
        ],
        [
          '«\u00a0Existant, à consolider\u00a0»',
          'Plusieurs gestionnaires du scénario sont déjà dans un même groupement.',
        ],
      ] as readonly Paire[],
    },
  ] as const,
  mots: 'Les mots du métier',
  glossaire: [
    ['FINESS', 'Fichier national des établissements sanitaires et sociaux.'],
    ['Établissement (ET)', 'Lieu où l’activité est exercée\u00a0; son numéro FINESS a neuf caractères.'],
    [
      'Gestionnaire',
      'Entité juridique (EJ) qui porte l’établissement\u00a0: association, CCAS, hôpital, société…',
    ],
    [
      'Places',
      'Capacité installée, sinon autorisée, des activités sociales et médico-sociales\u00a0; les logements et les activités sanitaires sont comptés à part.',
    ],
    [
      'EPCI',
      'Établissement public de coopération intercommunale\u00a0: communauté de communes, d’agglomération, métropole.',
    ],
    ['GTSMS', 'Groupement territorial social et médico-social.'],
    [
      'GHT',
      'Groupement hospitalier de territoire\u00a0: hôpitaux publics réunis autour d’un établissement support.',
    ],
    ['Établissement support', 'Celui qui porte les fonctions communes d’un GHT.'],
    [
      'GCS, GCSMS',
      'Groupement de coopération sanitaire, sociale ou médico-sociale\u00a0: personne morale, publique ou privée.',
    ],
    ['GIP, GIE', 'Groupement d’intérêt public, d’intérêt économique.'],
    ['Millésime', 'État des données à une date.'],
    [
      'Taux d’équipement',
      'Places installées pour 1\u202f000 habitants de la tranche d’âge à qui elles s’adressent.',
    ],
    [
      'Écart à la référence',
      'Places qui séparent un territoire du taux auquel il est comparé\u00a0; ce n’est pas un besoin.',
    ],
    [
      'Places accessibles (E2SFCA)',
      'Places à portée d’une commune, partagées avec les habitants des autres communes qui les ont aussi à portée\u00a0; de moins en moins comptées avec la distance.',
    ],
    ['Zone blanche', 'Communes à plus d’un temps choisi de l’établissement le plus proche d’un service.'],
    [
      'Bassin',
      'Communes rattachées, en temps estimé, au pôle le plus proche, ou au GHT dont un hôpital est le plus proche.',
    ],
    ['Dispersion', 'Coefficient de variation\u00a0: 0\u00a0% quand tous les territoires ont le même taux.'],
    ['Mono-activité', 'Gestionnaire d’un seul établissement, ou d’une seule catégorie d’établissements.'],
    ['ESMS', 'Établissement ou service médico-social\u00a0: personnes âgées, handicap, soins à domicile.'],
    [
      'Hors de l’offre',
      'Ce que FINESS recense sans relever du médico-social ni de la santé organisée\u00a0: pharmacies, laboratoires…',
    ],
    ['Commune approchée', 'Position estimée d’après le code postal ou l’intercommunalité, faute de mieux.'],
    [
      'Position géocodée',
      'Position trouvée d’après l’adresse, avec un score de 0 à 1\u00a0; elle s’efface devant celle que donne FINESS.',
    ],
  ] as readonly Paire[],
  confidentialite: 'Vos données',
  confidentialiteTextes: [
    'Les fichiers que vous déposez sont lus dans votre navigateur et n’en sortent pas. Le travail enregistré l’est sur cet ordinateur\u00a0: la fenêtre Projet permet de l’effacer.',
    'Seule la page en ligne, ouverte par un clic, peut joindre un service\u00a0: la Géoplateforme de l’IGN. Elle lui demande des images de carte et, si vous le demandez, cherche des adresses (voie, code postal, commune)\u00a0; jamais un nom, un numéro ni un fichier.',
  ] as readonly string[],
  methode: 'Chaque chiffre souligné d’un pointillé s’explique\u00a0: survolez-le ou atteignez-le au clavier.',
} as const;
