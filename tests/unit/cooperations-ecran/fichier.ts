import type { FichierTransmis } from '../../../src/workers/moteur-api';
import { egeStructure, fichierStructures, gcc, gco, pmej } from '../../aide/finess-json';

/** Three hospitals of the Allier, one known by its name alone, and a GCSMS whose members are not published. */
export const STRUCTURES: FichierTransmis = {
  nom: 'finess-structures.json',
  contenu: octets(
    fichierStructures({
      gcc: [gcc('49824516535', 'Allier <b>Nord</b>', ['1', '2', '3'])],
      gco: [gco('4')],
      pmej: [
        pmej({
          id: '1',
          numero: '030780092',
          nom: 'CH DE MOULINS',
          etablissements: [
            egeStructure({ numero: '030000038', nom: 'CH DE MOULINS YZEURE', categorie: '355' }),
            egeStructure({ numero: '030000046', nom: 'EHPAD DU CH DE MOULINS' }),
          ],
        }),
        pmej({
          id: '2',
          numero: '030780118',
          nom: 'CH DE VICHY',
          etablissements: [
            egeStructure({
              numero: '030000053',
              nom: 'CH DE VICHY',
              categorie: '355',
              commune: '03310',
              longitude: '3.42',
              latitude: '46.13',
            }),
          ],
        }),
        pmej({ id: '3', numero: '030780100', nom: 'CH DE MONTLUCON' }),
        pmej({ id: '4', numero: '030007777', nom: 'GCSMS DU BOCAGE', statut: '30' }),
      ],
    }),
  ),
};

export const GHT = 'ght:49824516535';
export const GCSMS = 'ej:030007777';

/** Bytes of the very kind the reader knows: jsdom brings its own TextEncoder. */
function octets(texte: string): Uint8Array {
  return new Uint8Array(new TextEncoder().encode(texte));
}
