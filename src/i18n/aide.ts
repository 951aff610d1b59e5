export const AIDE = {
  titre: 'Aide',
  fermer: 'Fermer',
  clavier: 'Au clavier',
  touches: [
    ['/', 'Rechercher'],
    ['1', 'Étape 1 Offre'],
    ['3', 'Étape 3 Scénarios'],
    ['0', 'Données'],
    ['f', 'Filtres'],
    ['t', 'Tableau'],
    ['c', 'Carte'],
    ['e', 'Exporter'],
    ['Échap', 'Fermer la fiche, un menu ou une fenêtre'],
    ['?', 'Cette aide'],
  ] as readonly (readonly [string, string])[],
  tableau: 'Dans le tableau',
  touchesTableau: [
    ['↑ ↓', 'Ligne précédente, suivante'],
    ['Page ↑ ↓', 'Page précédente, suivante'],
    ['Début Fin', 'Première, dernière colonne, puis ligne'],
    ['Entrée', 'Ouvrir la fiche, ou trier depuis un en-tête'],
  ] as readonly (readonly [string, string])[],
  carte: 'Sur la carte',
  touchesCarte: [
    ['Flèches', 'Déplacer'],
    ['+ −', 'Agrandir, réduire'],
  ] as readonly (readonly [string, string])[],
  mots: 'Les mots du métier',
  glossaire: [
    ['FINESS', 'Fichier national des établissements sanitaires et sociaux.'],
    ['Établissement (ET)', 'Lieu où l’activité est exercée ; son numéro FINESS a neuf caractères.'],
    [
      'Gestionnaire',
      'Entité juridique (EJ) qui porte l’établissement : association, CCAS, hôpital, société…',
    ],
    [
      'EPCI',
      'Établissement public de coopération intercommunale : communauté de communes, d’agglomération, métropole.',
    ],
    ['GTSMS', 'Groupement territorial social et médico-social.'],
    [
      'Hors de l’offre',
      'Ce que FINESS recense sans relever du médico-social ni de la santé organisée : pharmacies, laboratoires…',
    ],
    ['Commune approchée', 'Position estimée d’après le code postal ou l’intercommunalité, faute de mieux.'],
  ] as readonly (readonly [string, string])[],
  confidentialite: 'Vos données',
  confidentialiteTexte:
    'Les fichiers que vous déposez sont lus dans votre navigateur et n’en sortent pas. Fermer la page les oublie.',
  methode: 'Chaque chiffre souligné d’un pointillé s’explique : survolez-le ou atteignez-le au clavier.',
} as const;
