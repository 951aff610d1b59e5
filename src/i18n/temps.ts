import { accorder, enumerer, formatNombre, formatPourcentage } from './formats';

/** Words of the travel-time settings. */
export const TEMPS = {
  titre: 'Temps de trajet',
  resume: (heuresPleines: boolean, relief: number, regles: number): string =>
    [
      heuresPleines ? 'heures de pointe' : 'heures creuses',
      `relief × ${formatNombre(relief, 2)}`,
      ...(regles === 0 ? [] : [`${accorder(regles, 'département réglé', 'départements réglés')} à part`]),
    ].join(', '),
  modele:
    'Temps en voiture estimés à partir de la distance à vol d’oiseau et de la densité des communes, sans itinéraire routier.',
  confiance: (minutes: number, bas: number, haut: number): string =>
    `Neuf fois sur dix, un trajet estimé à ${formatNombre(minutes)}\u00a0min dure entre ${formatNombre(bas, 0)} et ${formatNombre(haut, 0)}\u00a0min.`,
  confianceSource:
    'Écart-type logarithmique de 0,19 mesuré sur des trajets routiers de moins de 60\u00a0km (Gironde, temps METRIC de l’INSEE).',
  partout: 'Partout',
  reliefs: 'Relief par département',
  reliefsAide:
    'Un trajet prend la moyenne du relief de ses deux bouts. Pentes fortes\u00a0: comptez × 1,35 en montagne.',
  reliefDe: (nom: string): string => `Relief\u00a0: ${nom}`,
  general: (relief: number): string => `comme partout (× ${formatNombre(relief, 2)})`,
  nomsReliefs: { plaine: 'plaine (× 1)', collines: 'collines (× 1,15)', montagne: 'montagne (× 1,35)' },
  autre: 'autre…',
  facteur: (nom: string): string => `Facteur de relief\u00a0: ${nom}`,
  retablir: 'Remettre tous les départements comme partout',
  departementsSuite: (nombre: number): string =>
    `${accorder(nombre, 'département', 'départements')} dans le territoire\u00a0: choisissez un territoire plus petit pour les régler un à un.`,
  sansDepartement: 'Aucun établissement dans le territoire choisi.',
  matrice: 'Votre table de temps',
  sansMatrice:
    'Aucune\u00a0: tous les temps sont estimés. Déposez dans Données un fichier de temps entre établissements ou entre communes pour qu’il passe devant.',
  couverture: (fichiers: readonly string[], connues: number, paires: number): string =>
    paires === 0
      ? `${enumerer(fichiers)}\u00a0: rien à mesurer dans ce territoire.`
      : `${enumerer(fichiers)}\u00a0: ${formatPourcentage(connues / paires)} des trajets entre une commune et un établissement du territoire (${formatNombre(connues)} sur ${formatNombre(paires)}), les autres sont estimés.`,
  calcul: 'La part couverte se compte…',
  echec: 'La part couverte n’a pas pu être comptée.',
  effet:
    'Ces réglages valent pour toutes les étapes\u00a0: manques, territoires, portrait, gestionnaires, scénarios.',
} as const;
