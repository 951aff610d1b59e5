import type { CarteTerritoires, DemandeCarte } from '../../domain/cartographie/carte-territoires';
import { createCarte } from '../../domain/cartographie/create-carte';
import { createTuilesCarte } from '../tuiles/create-tuiles-carte';
import { keepCarte, readCarte } from './cartes-gardees';
import { createFondCarte } from './fond-carte';
import type { Repondeur } from './moyens';

/** A map of territories: values, classes, and the key of its tiles. */
export const answer: Repondeur<DemandeCarte, CarteTerritoires> = async (moyens, demande) => {
  const fond = await createFondCarte(moyens, demande.cadre, demande);
  const { variable, secondaire, symboles } = demande.carte;
  const valeurs = fond.valeurs(variable);
  const secondaires = secondaire === null ? null : fond.valeurs(secondaire);
  const tailles = symboles === null ? null : fond.valeurs(symboles);
  const { territoires } = fond;
  const cle = fond.keep(`tuiles ${JSON.stringify([variable, secondaire, symboles])}`, () =>
    keepCarte(
      createTuilesCarte({
        geometrie: fond.geometrie,
        rangs: fond.rangs,
        // The basemap names the towns.
        noms: demande.cadre.niveau.niveau === 'commune' ? null : territoires.noms,
        valeurs: valeurs.valeurs,
        secondaires: secondaires?.valeurs ?? null,
        valeursSymboles: tailles?.valeurs ?? null,
        centres: territoires.centres,
      }),
    ),
  );
  return {
    cle,
    niveau: demande.cadre.niveau.niveau,
    contours: fond.contours,
    sansContour: fond.formes.filter((polygones) => polygones.length === 0).length,
    ...territoires,
    ...createCarte(demande.carte, valeurs, secondaires, tailles),
  };
};

/** Tile of a map answered before, by its `cle`; an empty buffer when it is no longer kept. */
export function tuileCarte(cle: string, z: number, x: number, y: number): ArrayBuffer {
  return readCarte(cle)?.tuile(z, x, y) ?? new ArrayBuffer(0);
}
