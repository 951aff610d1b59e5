import { creerCalqueCarteTerritoires } from '../../map/calques/carte-territoires';
import { installerDessinTerritoires } from '../../map/dessin-territoires';
import { dessinerSigneCarte, hauteurSigneCarte } from '../../map/dessiner-signes-carte';
import { rubriquesCarte } from '../../map/rubriques-carte';
import { SigneCarteLegende } from '../../map/SignesCarte';

/** Importing this file gives the map what it draws territories with; `import()` it where most steps have none. */
installerDessinTerritoires({
  creerCalque: creerCalqueCarteTerritoires,
  lister: rubriquesCarte,
  Signe: SigneCarteLegende,
  dessinerSigne: dessinerSigneCarte,
  hauteurSigne: hauteurSigneCarte,
});

export { decrireCarte } from './decrire-carte';
