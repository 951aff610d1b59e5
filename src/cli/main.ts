import { join } from 'node:path';
import { analyse } from './analyse';

/** Entry of the built command: the root of the project is given by `scripts/analyse.mjs`. */
const [, , racine = '.', ...argv] = process.argv;

/** No-break spaces are drawn badly by some terminals, and nobody can type them after `grep`. */
const simplifier = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

process.exitCode = await analyse(argv, {
  dossierDonnees: join(racine, 'data'),
  sortie: (texte) => process.stdout.write(simplifier(texte)),
  erreur: (texte) => process.stderr.write(simplifier(texte)),
});
