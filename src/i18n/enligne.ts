export const EN_LIGNE = {
  bouton: 'Fonds en ligne',
  boutonAide: 'Utiliser le fond de plan de l’IGN, qui demande le réseau',
  badge: 'En ligne',
  badgeAide:
    'Cette page peut demander des images de carte à l’IGN et, si vous le demandez, chercher des adresses. Vos fichiers ne sont pas envoyés.',
  revenir: 'Revenir hors ligne',
  titre: 'Passer à la page en ligne\u00a0?',
  intro:
    'Cette page n’envoie rien. Le fond de plan de l’IGN et la recherche d’adresses demandent une seconde page, identique, autorisée à joindre un seul service\u00a0:',
  envoye: 'Ce qui sera envoyé',
  envoyeListe: [
    'à la Géoplateforme de l’IGN (data.geopf.fr)\u00a0: les numéros des images de carte demandées, donc la zone que vous regardez et le zoom\u00a0;',
    'seulement si vous le demandez ensuite, dans l’écran Données\u00a0: des adresses à situer, après une fenêtre qui dit lesquelles\u00a0;',
    'comme pour tout site\u00a0: l’adresse Internet de votre ordinateur et le type de navigateur.',
  ],
  pasEnvoye: 'Ce qui ne le sera pas',
  pasEnvoyeListe: [
    'vos fichiers\u00a0: noms, numéros, places, gestionnaires\u00a0;',
    'vos filtres, votre sélection, vos scénarios.',
  ],
  suite:
    'Votre travail vous suit\u00a0: fichiers chargés, filtres, vue et réglages. Vous pourrez revenir à tout moment.',
  ouvrir: 'Ouvrir la page en ligne',
  renoncer: 'Rester hors ligne',
  transmission: 'Transmission…',
  ignAfficher: 'Fond de plan IGN',
} as const;
