/** `npm run donnees -- structures|activites|population|contours|ght`: current open data, below the project. */
import { commander } from './donnees/commande.mjs';
import { ROOT } from './outils/depot.mjs';

process.exitCode = await commander(process.argv.slice(2), {
  racine: ROOT,
  sortie: process.stdout,
  erreurs: process.stderr,
});
