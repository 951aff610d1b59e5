import { expect, test } from 'vitest';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { fichierStructures, pmej } from '../../aide/finess-json';
import { fichier, importer } from './aide';

test('a legal entity has one name in both generations, the short one, and keeps the other beside it', async () => {
  const noms = ['CHU  DIJON', 'CENTRE HOSPITALIER UNIVERSITAIRE'] as const;
  const lignes = [
    ['structureej', '210780581', ...noms, ...Array(12).fill(''), '13', '', '', '', '262100076', '', ''],
    ['structureej', '210780599', 'ORSAC', 'ORSAC', ...Array(12).fill(''), '60', '', '', '', '', '', ''],
    ['structureej', '210780607', '', 'SANS NOM COURT', ...Array(12).fill(''), '60', '', '', '', '', '', ''],
  ];
  const classique = await importer([fichier(...lignes.map((champs) => champs.join(';')))]);
  const nommer = (numero: string, court: string, long: string) => pmej({ numero, nom: court, nomLong: long });
  const actuel = await importer([
    fichierStructures({
      pmej: [
        nommer('210780581', ...noms),
        nommer('210780599', 'ORSAC', 'ORSAC'),
        nommer('210780607', '', 'SANS NOM COURT'),
      ],
    }),
  ]);
  for (const { offre } of [classique, actuel]) {
    const { nombre, nom, nomLong } = offre.entites;
    const lus = Array.from({ length: nombre }, (_, k) => [readTexte(nom, k), readTexte(nomLong, k)]);
    expect(lus).toEqual([
      ['CHU DIJON', 'CENTRE HOSPITALIER UNIVERSITAIRE'],
      ['ORSAC', ''],
      ['SANS NOM COURT', ''],
    ]);
  }
});
