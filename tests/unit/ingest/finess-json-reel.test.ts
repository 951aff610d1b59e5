import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { compterCodes, importer } from './aide';

const lire = (chemin: string): Uint8Array => new Uint8Array(readFileSync(fichierCorpus('finess', chemin)));
const ECHANTILLON = 'nouveau-format/finess-';
const STRUCTURES = `${ECHANTILLON}structures-mensuel-202607-echantillon_json.gz`;
const ACTIVITES = `${ECHANTILLON}activites-mensuel-202607-echantillon_json.gz`;

/** The structures file read by hand. */
interface Ege {
  readonly etatObjet: string;
  readonly categorieentiteGeographiqueExercice: string;
  readonly informationsGeneralesEGE: {
    readonly numFinessEge: string;
    readonly dateFermeture: string | null;
    readonly nomEgeCourt: string;
  };
  readonly adresse: readonly {
    readonly usageAdresse: string;
    readonly cogCommune: string;
    readonly coordonneesGeographique: Readonly<Record<string, string>> | null;
  }[];
}

const valeursDe = (lu: ResultatLecture): Map<string, number> => {
  const { etablissements: e } = lu.offre;
  return new Map(
    Array.from({ length: e.nombre }, (_, i) => [readTexte(e.numeroFiness, i), e.places[i] as number]),
  );
};

describe.skipIf(CORPUS === null)('échantillon réel du FINESS actuel', () => {
  let actuel: ResultatLecture;
  let classique: ResultatLecture;
  let ege: readonly Ege[];
  let octetsClassiques: readonly Uint8Array[];

  beforeAll(async () => {
    const dossier = 'echantillon-2026-08';
    octetsClassiques = readdirSync(fichierCorpus('finess', dossier)).map((nom) => lire(`${dossier}/${nom}`));
    actuel = await importer([lire(STRUCTURES), lire(ACTIVITES)]);
    classique = await importer(octetsClassiques);
    const { pmej } = JSON.parse(new TextDecoder().decode(gunzipSync(lire(STRUCTURES)))) as {
      pmej: readonly { readonly ege: readonly Ege[] }[];
    };
    ege = pmej.flatMap((pm) => pm.ege);
  }, 60_000);

  test('841 open establishments of 1,753, every record accounted for', () => {
    expect(actuel.offre.etablissements.nombre).toBe(841);
    expect(actuel.nombreFermes).toBe(912);
    expect(actuel.offre.dateDonnees).toBe('2026-08-13');
    // 30 legal entities, 1,753 establishments, 1 GHT, 3 groups whose legal entity is elsewhere.
    expect(actuel.rapports[0]).toMatchObject({
      genre: 'finess_structures_json',
      lignes: 1787,
      acceptees: 1784,
      rejetees: 3,
    });
    expect(compterCodes(actuel.rapports[0])).toEqual({
      coordonnees_absentes: 252,
      groupement_sans_entite: 3,
    });
    expect(actuel.rapports[1]).toMatchObject({ genre: 'finess_activites_json', rejetees: 0 });
    expect(compterCodes(actuel.rapports[1])).toEqual({ capacite_contradictoire: 5 });
  });

  test('numbers, categories and communes are those of a reading by hand', () => {
    const { etablissements: e } = actuel.offre;
    const parNumero = new Map(ege.map((un) => [un.informationsGeneralesEGE.numFinessEge, un]));
    const { code } = actuel.communes;
    const remplaces: Readonly<Record<string, string>> = { '97123': '97701', '97127': '97801' };
    for (let i = 0; i < e.nombre; i += 1) {
      const un = parNumero.get(readTexte(e.numeroFiness, i)) as Ege;
      expect(un.etatObjet).toBe('A');
      expect(un.informationsGeneralesEGE.dateFermeture).toBeNull();
      expect(readTexte(e.nom, i)).toBe(un.informationsGeneralesEGE.nomEgeCourt.trim());
      expect(readCode(e.categorie, i)).toBe(un.categorieentiteGeographiqueExercice);
      const cog = un.adresse.find(({ usageAdresse }) => usageAdresse === '03')?.cogCommune ?? '';
      expect(code[e.commune[i] as number]).toBe(remplaces[cog] ?? cog);
    }
  });

  test('252 without coordinates are at their commune, flagged; the others where the degrees say', () => {
    const { etablissements: e } = actuel.offre;
    const source = PRECISIONS.indexOf('source');
    expect([...e.precision].filter((p) => p !== source)).toHaveLength(252);
    const parNumero = new Map(ege.map((un) => [un.informationsGeneralesEGE.numFinessEge, un]));
    for (let i = 0; i < e.nombre; i += 1) {
      if (e.precision[i] !== source) continue;
      const lieu = parNumero.get(readTexte(e.numeroFiness, i))?.adresse.find((a) => a.usageAdresse === '03');
      const c = lieu?.coordonneesGeographique as Readonly<Record<string, string>>;
      const degres = Object.values(c).map(Number);
      expect(degres).toContain(e.longitude[i]);
      expect(degres).toContain(e.latitude[i]);
    }
  });

  test('overseas establishments are in their département', () => {
    const { etablissements: e } = actuel.offre;
    const outreMer = Array.from({ length: e.nombre }, (_, i) => readCode(e.departement, i)).filter(
      (d) => d.length === 3,
    );
    expect(outreMer).toHaveLength(43);
    expect(outreMer.every((d) => d.startsWith('97'))).toBe(true);
  });

  test('places are equal on both paths for the 537 establishments that have them', () => {
    const places = valeursDe(actuel);
    const autres = valeursDe(classique);
    expect([...places.keys()]).toEqual([...autres.keys()]);
    expect([...places.values()].filter((p) => !Number.isNaN(p))).toHaveLength(537);
    expect([...places]).toEqual([...autres]);
    expect([...places.values()].filter((p) => !Number.isNaN(p)).reduce((a, b) => a + b, 0)).toBe(31_152);
  });

  test('places by discipline, mode and public are equal on both paths', () => {
    const details = (lu: ResultatLecture): Map<string, number> => {
      const { etablissements: e, capacites: c } = lu.offre;
      const sommes = new Map<string, number>();
      for (let i = 0; i < e.nombre; i += 1) {
        for (let k = c.debut[i] as number; k < (c.debut[i + 1] as number); k += 1) {
          const installees = c.installees[k] as number;
          const places = Number.isNaN(installees) ? (c.autorisees[k] as number) : installees;
          if (c.nature[k] !== 0 || c.unite[k] !== 0 || Number.isNaN(places)) continue;
          const cle = [
            readTexte(e.numeroFiness, i),
            readCode(c.discipline, k),
            readCode(c.mode, k),
            readCode(c.public, k),
          ].join(' ');
          sommes.set(cle, (sommes.get(cle) ?? 0) + places);
        }
      }
      return sommes;
    };
    const [a, b] = [details(actuel), details(classique)];
    expect(a.size).toBeGreaterThan(800);
    expect([...a].sort()).toEqual([...b].sort());
  });

  test('one GHT of nine hospitals, its support the CHU of Dijon', () => {
    expect(actuel.groupements).toHaveLength(1);
    const [ght] = actuel.groupements;
    expect(ght).toMatchObject({ id: 'ght:49824516535', nom: "21-52 Côte d'Or-Haute-Marne", genre: 'ght' });
    expect(ght?.membres).toHaveLength(9);
    expect(ght?.membres.filter(({ role }) => role === 'support')).toEqual([
      { numeroFiness: '210780581', niveau: 'entite', role: 'support', nom: 'CHU DIJON BOURGOGNE' },
    ]);
  });

  test('closed ones asked for change no figure of the open ones', async () => {
    const tous = await importer([lire(STRUCTURES), lire(ACTIVITES)], null, { fermes: true });
    expect(tous.offre.etablissements.nombre).toBe(1753);
    expect(tous.nombreFermes).toBe(912);
    const places = valeursDe(tous);
    for (const [numero, valeur] of valeursDe(actuel)) expect(places.get(numero)).toBe(valeur);
  });

  test('both generations together are one offer, with next to nothing different', async () => {
    const ensemble = await importer([...octetsClassiques, lire(ACTIVITES), lire(STRUCTURES)]);
    expect(ensemble.offre.etablissements.nombre).toBe(841);
    expect([...valeursDe(ensemble)]).toEqual([...valeursDe(actuel)]);
    expect(ensemble.differences).toEqual({
      communs: 841,
      seulementClassique: 0,
      seulementActuel: 0,
      champs: [],
    });
  });

  test('a legal entity bears the same names in both generations', () => {
    const noms = ({ offre: { entites: e } }: ResultatLecture): Map<string, readonly string[]> =>
      new Map(
        Array.from({ length: e.nombre }, (_, k) => [
          readTexte(e.numeroFiness, k),
          [readTexte(e.nom, k), readTexte(e.nomLong, k)],
        ]),
      );
    const [a, b] = [noms(actuel), noms(classique)];
    const communs = [...a.keys()].filter((numero) => b.has(numero));
    expect(communs.length).toBeGreaterThan(20);
    for (const numero of communs) expect(a.get(numero)).toEqual(b.get(numero));
    expect(a.get('210780581')).toEqual(['CHU DIJON BOURGOGNE', 'CENTRE HOSPITALIER UNIVERSITAIRE DE DIJON']);
  });

  test('cut halfway, the packed file gives what it holds and says where it stops', async () => {
    const entier = lire(STRUCTURES);
    const { offre, rapports } = await importer([entier.subarray(0, entier.length >> 1)]);
    expect(compterCodes(rapports[0]).json_interrompu).toBe(1);
    expect(rapports[0]?.dateDonnees).toBe('2026-08-13');
    expect(offre.etablissements.nombre).toBeGreaterThan(100);
    expect(offre.etablissements.nombre).toBeLessThan(841);
  });
});
