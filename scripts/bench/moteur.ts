import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createLecteurNode } from '../../src/cli/lecteur-node';
import { computeFacettes } from '../../src/domain/etablissement/compute-facettes';
import type { Contexte } from '../../src/domain/etablissement/contexte';
import { evaluateFiltre } from '../../src/domain/etablissement/evaluate-filtre';
import type { FicheEtablissement } from '../../src/domain/etablissement/fiche';
import { collectGardes } from '../../src/domain/etablissement/filter-offre';
import { FILTRE_VIDE } from '../../src/domain/etablissement/filtre';
import { IndexOffre } from '../../src/domain/etablissement/index-offre';
import { readFiche } from '../../src/domain/etablissement/read-fiche';
import { searchOffre } from '../../src/domain/etablissement/search-offre';
import { sortIndices } from '../../src/domain/etablissement/sort-indices';
import { createFichierSource } from '../../src/ingest/fichier-source';
import { importFichiers } from '../../src/ingest/import-fichiers';
import { loadReference } from '../../src/reference/load-reference';
import type { Mesure, Mesurer } from './mesure';

const NATIONAL = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz';
const REPETITIONS = 5;

/** Questions of the engine on the national offer, beside what a page holding plain objects would do. */
export const mesurer: Mesurer = async (corpus) => {
  const contexte = await lireNational(corpus);
  const fiches = Array.from({ length: contexte.offre.etablissements.nombre }, (_, i) =>
    readFiche(contexte, i),
  );
  const premierIndex = chrono(() => new IndexOffre(contexte));
  const textes = chrono(() => premierIndex.valeur.textes);
  const index = premierIndex.valeur;
  const filtre = {
    ...FILTRE_VIDE,
    valeurs: { famille: ['personnes_agees'], departement: ['03', '75', '59'] },
  };
  const filtrer = mediane(() => {
    const refus = evaluateFiltre(index, filtre);
    return [collectGardes(refus), computeFacettes(index, refus, filtre)];
  });
  const filtrerNaif = mediane(() => facettesNaives(fiches));
  const tous = Uint32Array.from(fiches.keys());
  const premierTri = chrono(() => sortIndices(index, tous, { colonne: 'nom', sens: 'croissant' }));
  const tri = mediane(() => sortIndices(index, tous, { colonne: 'nom', sens: 'decroissant' }));
  const collateur = new Intl.Collator('fr');
  const triNaif = chrono(() => [...fiches].sort((a, b) => collateur.compare(a.nom, b.nom)));
  const recherches = ['saint joseph', 'ehpad moulins', 'e', '750'].map((texte) => ({
    texte,
    ms: mediane(() => searchOffre(index, texte, 12)),
    naif: mediane(() => rechercheNaive(fiches, texte)),
  }));
  const n = fiches.length.toLocaleString('fr-FR');
  return [
    ligne('Index des dimensions', premierIndex.ms, null, `${n} établissements`),
    ligne('Textes de recherche, une fois', textes.ms, null),
    ligne('Filtre et neuf facettes', filtrer, 150),
    ratio('Filtre et facettes / objets comptés un par un', filtrer, filtrerNaif),
    ligne('Premier tri par nom', premierTri.ms, 200),
    ligne('Tri par nom, rangs connus', tri, null),
    ratio('Premier tri par nom / Intl.Collator', premierTri.ms, triNaif.ms),
    ...recherches.flatMap(({ texte, ms, naif }) => [
      ligne(`Recherche « ${texte} »`, ms, 50),
      ratio(`Recherche « ${texte} » / parcours des objets`, ms, naif),
    ]),
  ];
};

async function lireNational(corpus: string): Promise<Contexte> {
  const reference = await loadReference(createLecteurNode(join(process.cwd(), 'data')));
  const octets = gunzipSync(await readFile(join(corpus, NATIONAL)));
  const source = createFichierSource('national.csv', octets);
  const { offre, communes } = await importFichiers([source], null, reference, { fictive: false });
  return { offre, communes, nomenclature: reference.nomenclature, departements: reference.departements };
}

/** Every facet counted on plain objects, as a first version of such a page does. */
function facettesNaives(fiches: readonly FicheEtablissement[]): unknown {
  const champs = [
    'famille',
    'categorie',
    'public',
    'statutGroupe',
    'numeroFinessEj',
    'departement',
    'epci',
    'codeCommune',
  ] as const;
  const retenus = { famille: new Set(['personnes_agees']), departement: new Set(['03', '75', '59']) };
  return champs.map((champ) => {
    const nombres = new Map<string, number>();
    for (const fiche of fiches) {
      if (champ !== 'famille' && !retenus.famille.has(fiche.famille)) continue;
      if (champ !== 'departement' && !retenus.departement.has(fiche.departement)) continue;
      const code = fiche[champ] ?? '';
      nombres.set(code, (nombres.get(code) ?? 0) + 1);
    }
    return [...nombres.entries()].sort((a, b) => b[1] - a[1]);
  });
}

function rechercheNaive(fiches: readonly FicheEtablissement[], texte: string): unknown {
  const plier = (valeur: string) => valeur.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const mots = plier(texte).split(' ');
  return fiches.filter((fiche) => {
    const tout = plier(
      `${fiche.nom} ${fiche.numeroFiness} ${fiche.gestionnaire ?? ''} ${fiche.commune ?? ''}`,
    );
    return mots.every((mot) => tout.includes(mot));
  });
}

function chrono<T>(travail: () => T): { readonly valeur: T; readonly ms: number } {
  const debut = performance.now();
  const valeur = travail();
  return { valeur, ms: performance.now() - debut };
}

function mediane(travail: () => unknown): number {
  const durees = Array.from({ length: REPETITIONS }, () => chrono(travail).ms).sort((a, b) => a - b);
  return durees[REPETITIONS >> 1] as number;
}

function ligne(libelle: string, valeur: number, plafond: number | null, detail?: string): Mesure {
  return { libelle, valeur, unite: 'ms', plafond, ...(detail === undefined ? {} : { detail }) };
}

function ratio(libelle: string, valeur: number, naif: number): Mesure {
  return { libelle, valeur: valeur / naif, unite: '×', plafond: 1, detail: `${Math.round(naif)} ms` };
}
