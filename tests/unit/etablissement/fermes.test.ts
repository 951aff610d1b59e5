import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeFacettes } from '../../../src/domain/etablissement/compute-facettes';
import { computeTotaux } from '../../../src/domain/etablissement/compute-totaux';
import { evaluateFiltre } from '../../../src/domain/etablissement/evaluate-filtre';
import { collectGardes } from '../../../src/domain/etablissement/filter-offre';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { createVoisinage, findVoisins } from '../../../src/domain/etablissement/find-voisins';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { listGestionnaires } from '../../../src/domain/etablissement/list-gestionnaires';
import { searchOffre } from '../../../src/domain/etablissement/search-offre';
import { withoutFermes } from '../../../src/domain/etablissement/without-fermes';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import { createJumeau } from '../../../src/workers/jumeau';
import { egeStructure, fichierStructures, pmej } from '../../aide/finess-json';
import { importer, reference } from '../ingest/aide';

const etablissements = (numeros: readonly number[], plus = {}) =>
  numeros.map((k) =>
    egeStructure({ numero: `03000${String(k).padStart(4, '0')}`, longitude: `3.3${k % 10}`, ...plus }),
  );
const OUVERTS = etablissements([1, 2, 3, 4, 5, 6]);
const FERMES = etablissements([11, 12, 13], { etatObjet: 'I', dateFermeture: '2024-01-01' });
const TEXTE = fichierStructures({
  pmej: [
    pmej({ etablissements: [...OUVERTS.slice(0, 3), ...FERMES.slice(0, 2)] }),
    pmej({
      id: '2',
      numero: '030780200',
      statut: '60',
      etablissements: [...OUVERTS.slice(3), FERMES[2] ?? {}],
    }),
  ],
});

const indexer = ({ offre, communes }: ResultatLecture) =>
  new IndexOffre({
    offre,
    communes,
    nomenclature: reference.nomenclature,
    departements: reference.departements,
  });

describe('closed establishments, when asked for', () => {
  test('are shown, told apart, and in no other figure', async () => {
    const ouverts = indexer(await importer([TEXTE]));
    const tous = indexer(await importer([TEXTE], null, { fermes: true }));
    const refus = evaluateFiltre(tous, FILTRE_VIDE);
    const gardes = collectGardes(refus);
    expect(gardes).toHaveLength(9);
    const { nombre, fermes, emprise: _, ...figures } = computeTotaux(tous.contexte.offre, gardes);
    expect([nombre, fermes]).toEqual([9, 3]);
    const seuls = collectGardes(evaluateFiltre(ouverts, FILTRE_VIDE));
    expect(computeTotaux(ouverts.contexte.offre, seuls)).toMatchObject({ nombre: 6, fermes: 0, ...figures });
    expect(computeFacettes(tous, refus, FILTRE_VIDE)).toEqual(
      computeFacettes(ouverts, evaluateFiltre(ouverts, FILTRE_VIDE), FILTRE_VIDE),
    );
    expect(listGestionnaires(tous.contexte, gardes)).toEqual(listGestionnaires(ouverts.contexte, seuls));
  });

  test('are nobody’s neighbours, and come after the open ones in a search', async () => {
    const tous = indexer(await importer([TEXTE], null, { fermes: true }));
    const { ferme } = tous.contexte.offre.etablissements;
    const voisinage = createVoisinage(
      tous.contexte,
      new Float32Array(tous.contexte.communes.nombre).fill(100),
      PARAMETRES_DEFAUT,
    );
    expect(findVoisins(voisinage, 0, 20).map(({ ligne }) => ferme[ligne])).toEqual([0, 0, 0, 0, 0]);
    const trouves = searchOffre(tous, 'tilleuls', 20).filter(({ genre }) => genre === 'etablissement');
    expect(trouves.map(({ ligne }) => ferme[ligne])).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  test('are left out of what computations are given', async () => {
    const { offre } = await importer([TEXTE], null, { fermes: true });
    const ouverte = withoutFermes(offre);
    expect(ouverte.offre.etablissements.nombre).toBe(6);
    expect([...(ouverte.rangees ?? [])].map((i) => readTexte(offre.etablissements.numeroFiness, i))).toEqual(
      Array.from({ length: 6 }, (_, i) => readTexte(ouverte.offre.etablissements.numeroFiness, i)),
    );
    const seuls = (await importer([TEXTE])).offre;
    expect(ouverte.offre.etablissements.longitude).toEqual(seuls.etablissements.longitude);
    expect(withoutFermes(seuls)).toEqual({ offre: seuls, rangees: null });
    expect(withoutFermes(seuls).offre).toBe(seuls);
  });

  test('change nothing to scenarios but the row of their members', async () => {
    const demander = async (fermes: boolean) => {
      const moteur = createJumeau((chemin) => readFile(resolve('data', chemin)));
      await moteur.importer([{ nom: 'a.json', contenu: new Blob([TEXTE]), cle: 'a' }]);
      await moteur.choisirSources({ offre: ['a'], comparaison: [], demonstration: false, fermes });
      const { scenarios } = await moteur.scenarios(PARAMETRES_DEFAUT);
      return scenarios.map(({ membres, ...reste }) => ({
        ...reste,
        membres: membres.map(({ indice: _, ...membre }) => membre),
      }));
    };
    const seuls = await demander(false);
    expect(seuls.length).toBeGreaterThan(0);
    expect(await demander(true)).toEqual(seuls);
  });
});
