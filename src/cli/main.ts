import { join } from 'node:path';
import { analyse } from './analyse';

/** Entry of the built command: the root of the project is given by `scripts/analyse.mjs`. */
const [, , racine = '.', ...argv] = process.argv;

process.exitCode = await analyse(argv, {
  dossierDonnees: join(racine, 'data'),
  sortie: (texte) => process.stdout.write(texte),
  erreur: (texte) => process.stderr.write(texte),
});
