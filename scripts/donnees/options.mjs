/** Folder of the downloads when none is said, beside the project. */
export const DOSSIER = 'donnees-ouvertes';

/** @param {readonly string[]} genres */
export function aide(genres) {
  return `Usage : npm run donnees -- ${genres.join('|')} [options]

Télécharge les données publiques à jour, que « npm start » propose ensuite dans l’écran Données.
Plusieurs noms peuvent se suivre ; un téléchargement interrompu reprend où il en était.

  structures   FINESS : entités juridiques, établissements, GHT
  activites    FINESS : activités et capacités
  population   population par commune et par âge
  contours     contours des communes : ils remplacent les positions approchées
  ght          liste des GHT (le fichier « structures » les contient déjà, à jour)

Options
  --adresse URL      prend le fichier (ou le jeu de données de l’API data.gouv.fr) à cette adresse
  --dossier DOSSIER  dossier des fichiers (« ${DOSSIER} » par défaut)
  --adresses         affiche les adresses connues, gardées dans scripts/donnees/sources.json
  --aide, --help     affiche cette aide

Un mandataire (proxy) est suivi quand les variables https_proxy, http_proxy et no_proxy le disent.
Codes de retour : 0 terminé ; 1 échec ; 2 commande incorrecte.
`;
}

/**
 * @typedef {{ action: 'aide' } | { action: 'adresses' } | { action: 'erreur', message: string }
 *   | { action: 'telecharger', genres: string[], adresse: string | null, dossier: string }} Demande
 */

/** Reads a command line. @param {readonly string[]} argv @param {readonly string[]} genres @returns {Demande} */
export function readOptions(argv, genres) {
  /** @type {string[]} */
  const demandes = [];
  /** @type {Record<string, string>} */
  const valeurs = {};
  for (let k = 0; k < argv.length; k += 1) {
    const [nom = '', ...suite] = (argv[k] ?? '').split('=');
    if (['--aide', '--help', '-h'].includes(nom)) return { action: 'aide' };
    if (nom === '--adresses') return { action: 'adresses' };
    if (nom === '--adresse' || nom === '--dossier') {
      if (suite.length === 0) k += 1;
      const valeur = suite.length > 0 ? suite.join('=') : argv[k];
      if (valeur === undefined || valeur === '') return erreur(`L’option ${nom} attend une valeur.`);
      valeurs[nom] = valeur;
      continue;
    }
    if (nom.startsWith('-')) return erreur(`Option inconnue : ${nom}`);
    if (!genres.includes(nom)) return erreur(`« ${nom} » n’est pas connu : ${genres.join(', ')}.`);
    if (!demandes.includes(nom)) demandes.push(nom);
  }
  if (demandes.length === 0) return erreur(`Dites quoi télécharger : ${genres.join(', ')}.`);
  const adresse = valeurs['--adresse'] ?? null;
  if (adresse !== null && demandes.length > 1)
    return erreur('--adresse ne vaut que pour un seul nom à la fois.');
  if (adresse !== null && !(URL.canParse(adresse) && /^https?:$/.test(new URL(adresse).protocol)))
    return erreur(`« ${adresse} » n’est pas une adresse http(s).`);
  return { action: 'telecharger', genres: demandes, adresse, dossier: valeurs['--dossier'] ?? DOSSIER };
}

/** @param {string} message @returns {Demande} */
function erreur(message) {
  return { action: 'erreur', message };
}
