import { spawnSync } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { degzipperNode } from '../../src/cli/degzipper-node';
import { createLecteurNode } from '../../src/cli/lecteur-node';
import type { FichierSource } from '../../src/ingest/contrat';
import { DecoupeurFiness } from '../../src/ingest/finess-json/decoupeur';
import { creerNoeud } from '../../src/ingest/finess-json/regles';
import { importFichiers } from '../../src/ingest/import-fichiers';
import type { ResultatLecture } from '../../src/ingest/resultat';
import { loadReference } from '../../src/reference/load-reference';
import type { Mesure, Mesurer } from './mesure';
import { ensurePaireNationale, fluxBrut, type PaireNationale } from './outils/paire-nationale';

const TOURS = 3;
const FICHIERS = ['structures', 'activites'] as const;
/** 60 % of the throughput of the plain reading. */
const PLAFOND = 1 / 0.6;

/** Seconds of one reading: on the wall, and of processor (threads of the gunzip included). */
interface Duree {
  readonly murS: number;
  readonly processeurS: number;
}

/** The pair of national size in Node: time beside that of the bare parsing of the same elements, and peak memory. */
export const mesurer: Mesurer = async (corpus) => {
  const paire = await ensurePaireNationale(corpus);
  const reference = await loadReference(createLecteurNode('data'));
  const bornes = {
    structures: await listerBornes(paire.structures),
    activites: await listerBornes(paire.activites),
  };
  const nous: Duree[] = [];
  const temoin: Duree[] = [];
  // Alternated, so that both suffer the same neighbours on the machine.
  for (let tour = 0; tour < TOURS; tour += 1) {
    temoin.push(
      await chronometrer(async () => {
        for (const fichier of FICHIERS) await analyserSeul(paire[fichier], bornes[fichier]);
      }),
    );
    nous.push(
      await chronometrer(() =>
        importFichiers(
          FICHIERS.map((fichier) => ouvrir(paire[fichier])),
          null,
          reference,
          { fictive: false, degzipper: degzipperNode },
        ),
      ),
    );
  }
  const mo = FICHIERS.reduce((somme, fichier) => somme + paire.octetsBruts[fichier], 0) / 1e6;
  return [
    comparer('temps', mo, meilleur(nous, 'murS'), meilleur(temoin, 'murS')),
    comparer('temps de processeur', mo, meilleur(nous, 'processeurS'), meilleur(temoin, 'processeurS')),
    {
      libelle: 'FINESS, paire nationale : mémoire au plus haut (Node)',
      valeur: mesurerMemoire(paire),
      unite: 'Mo',
      plafond: 600,
      detail: `${paire.ouverts.toLocaleString('fr-FR')} établissements ouverts sur ${paire.etablissements.toLocaleString('fr-FR')}`,
    },
  ];
};

function comparer(quoi: string, mo: number, nous: number, temoin: number): Mesure {
  return {
    libelle: `FINESS, paire nationale → offre / gunzip, décodage, JSON.parse (${quoi})`,
    valeur: nous / temoin,
    unite: '×',
    plafond: PLAFOND,
    detail: `${(mo / nous).toFixed(0)} Mo/s contre ${(mo / temoin).toFixed(0)} (débit : ${((100 * temoin) / nous).toFixed(0)} %)`,
  };
}

/** The run least disturbed by its neighbours. */
function meilleur(durees: readonly Duree[], champ: keyof Duree): number {
  return Math.min(...durees.map((duree) => duree[champ]));
}

function ouvrir(chemin: string): FichierSource {
  return {
    nom: chemin,
    cle: chemin,
    correspondance: null,
    tailleOctets: statSync(chemin).size,
    flux: () => createReadStream(chemin, { highWaterMark: 1 << 20 }),
  };
}

interface Bornes {
  /** Offset of each element of the arrays of the file, ascending, and its length, bytes. */
  readonly debuts: Float64Array;
  readonly longueurs: Uint32Array;
}

/** Where the elements of the top arrays begin and end. */
async function listerBornes(chemin: string): Promise<Bornes> {
  const debuts: number[] = [];
  const longueurs: number[] = [];
  const element = { sorte: 'elements', unite: { nom: 'element', noeud: creerNoeud({}) } } as const;
  const racine = { nom: 'racine', noeud: creerNoeud({ gco: element, gcc: element, pmej: element }) };
  const decoupeur = new DecoupeurFiness(racine, ({ nom, octet, octets, tropLong }) => {
    // One legal entity is too large to be one text: it is left out of the plain reading only.
    if (nom === 'racine' || tropLong) return;
    debuts.push(octet);
    longueurs.push(octets.length);
  });
  for await (const octets of fluxBrut(chemin)) decoupeur.pousser(octets);
  decoupeur.finir();
  return { debuts: Float64Array.from(debuts), longueurs: Uint32Array.from(longueurs) };
}

/** What any reader must do at least: unpack, decode, parse each element; nothing is kept. */
async function analyserSeul(chemin: string, { debuts, longueurs }: Bornes): Promise<void> {
  const decodeur = new TextDecoder();
  let avant = 0;
  let reste = new Uint8Array(0);
  let rang = 0;
  let lus = 0;
  for await (const octets of fluxBrut(chemin)) {
    let morceau: Uint8Array = octets;
    if (reste.length > 0) {
      morceau = new Uint8Array(reste.length + octets.length);
      morceau.set(reste);
      morceau.set(octets, reste.length);
    }
    const fin = avant + morceau.length;
    let garde = morceau.length;
    for (; rang < debuts.length; rang += 1) {
      const debut = (debuts[rang] as number) - avant;
      const stop = debut + (longueurs[rang] as number);
      if (avant + stop > fin) {
        garde = Math.min(debut, morceau.length);
        break;
      }
      if (JSON.parse(decodeur.decode(morceau.subarray(debut, stop))) !== null) lus += 1;
    }
    reste = morceau.slice(garde);
    avant += garde;
  }
  if (lus !== debuts.length) throw new Error(`got ${lus} elements, expected ${debuts.length}`);
}

/** Highest resident memory of a process of its own that reads the pair, MB. */
function mesurerMemoire(paire: PaireNationale): number {
  const appel = `import(${JSON.stringify(import.meta.url)}).then((m) => m.lireSeul(${JSON.stringify([paire.structures, paire.activites])}))`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', appel], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout.trim());
}

/** Reads the pair and writes the highest resident memory of this process, MB. */
export async function lireSeul(chemins: readonly string[]): Promise<void> {
  const reference = await loadReference(createLecteurNode('data'));
  const { offre }: ResultatLecture = await importFichiers(chemins.map(ouvrir), null, reference, {
    fictive: false,
    degzipper: degzipperNode,
  });
  if (offre.etablissements.nombre === 0) throw new Error('got an empty offer, expected the national one');
  process.stdout.write(String((process.resourceUsage().maxRSS * 1024) / 1e6));
}

async function chronometrer(travail: () => Promise<unknown>): Promise<Duree> {
  const { gc } = globalThis as { gc?: () => void };
  for (let k = 0; k < 2; k += 1) gc?.();
  const avant = process.cpuUsage();
  const debut = performance.now();
  await travail();
  const murS = (performance.now() - debut) / 1000;
  const { user, system } = process.cpuUsage(avant);
  return { murS, processeurS: (user + system) / 1e6 };
}
