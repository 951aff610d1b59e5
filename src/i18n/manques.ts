/** Words of the gaps in the offer. */
export const MANQUES = {
  questions: 'Question posée',
  vues: {
    taux: 'Taux d’équipement',
    acces: 'Accès aux services',
    zones: 'Zones blanches',
    implantation: 'Où ouvrir des places',
  },
} as const;
