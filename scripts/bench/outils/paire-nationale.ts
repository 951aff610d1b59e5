import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { createGunzip, createGzip, type Gzip, gunzipSync } from 'node:zlib';

/** Sizes of the published national files (August 2026). */
const ENTITES = 98_000;
const ETABLISSEMENTS = 175_000;
const OCTETS_ACTIVITES = 1.45e9;
/** Establishments of the one very large legal entity. */
const GRANDE_ENTITE = 5000;
/** Raises when what is written changes: older files are made again. */
const VERSION = 2;

const SOURCES = {
  structures: 'finess/nouveau-format/finess-structures-mensuel-202607-echantillon_json.gz',
  activites: 'finess/nouveau-format/finess-activites-mensuel-202607-echantillon_json.gz',
} as const;

type Fichier = keyof typeof SOURCES;
type Objet = Record<string, unknown>;

/** A structures and activities pair of national size, on the disk. */
export interface PaireNationale {
  readonly structures: string;
  readonly activites: string;
  readonly octetsBruts: Readonly<Record<Fichier, number>>;
  readonly entites: number;
  readonly etablissements: number;
  readonly ouverts: number;
}

/**
 * The pair made of the establishments of the real sample, again and again under new identifiers, spread over
 * as many legal entities as the country has. Made once, kept outside the repository's files.
 */
export async function ensurePaireNationale(corpus: string): Promise<PaireNationale> {
  const dossier = resolve('.cache/bench', `paire-nationale-${VERSION}`);
  const bilan = join(dossier, 'bilan.json');
  if (existsSync(bilan)) return JSON.parse(readFileSync(bilan, 'utf8')) as PaireNationale;
  mkdirSync(dossier, { recursive: true });
  const structures = join(dossier, 'finess-structures.json.gz');
  const activites = join(dossier, 'finess-activites.json.gz');
  const compte = await ecrireStructures(lire(corpus, 'structures'), structures);
  const octetsActivites = await ecrireActivites(lire(corpus, 'activites'), compte.originaux, activites);
  const paire: PaireNationale = {
    structures,
    activites,
    octetsBruts: { structures: compte.octets, activites: octetsActivites },
    entites: ENTITES,
    etablissements: ETABLISSEMENTS,
    ouverts: compte.ouverts,
  };
  writeFileSync(`${bilan}.tmp`, JSON.stringify(paire));
  renameSync(`${bilan}.tmp`, bilan);
  return paire;
}

/** Bytes of one of the files, unpacked piece after piece. */
export function fluxBrut(chemin: string): AsyncIterable<Buffer> {
  return createReadStream(chemin, { highWaterMark: 1 << 20 }).pipe(createGunzip({ chunkSize: 1 << 20 }));
}

interface Source {
  readonly entete: Objet;
  readonly pmej: readonly Objet[];
}

function lire(corpus: string, fichier: Fichier): Source {
  const { pmej, ...entete } = JSON.parse(
    gunzipSync(readFileSync(join(corpus, SOURCES[fichier]))).toString('utf8'),
  ) as Objet & { pmej: Objet[] };
  return { entete, pmej };
}

/** A text with holes for identifiers. */
type Modele = (numero: string, identifiant: number) => string;

const NUMERO = '@NUMERO@';
const IDENTIFIANT = '@IDENTIFIANT@';

/** The text of an element as it stands in the published files: indented, CRLF. */
function creerModele(element: Objet, retrait: number): Modele {
  const lignes = JSON.stringify(element, null, 2).split('\n');
  const parties = lignes.join(`\r\n${' '.repeat(retrait)}`).split(new RegExp(`(${NUMERO}|${IDENTIFIANT})`));
  return (numero, identifiant) =>
    parties.map((p) => (p === NUMERO ? numero : p === IDENTIFIANT ? String(identifiant) : p)).join('');
}

/** Number of rank `k`, in the département of the original. */
function numeroEt(original: string, k: number): string {
  return original.slice(0, 2) + String(k).padStart(7, '0');
}

interface Modeles {
  readonly ege: readonly { readonly modele: Modele; readonly original: string; readonly ouvert: boolean }[];
}

function modelesStructures(pmej: readonly Objet[]): Modeles {
  const ege = pmej.flatMap((pm) => pm.ege as Objet[]);
  return {
    ege: ege.map((un) => {
      const general = un.informationsGeneralesEGE as Objet;
      return {
        modele: creerModele(
          { ...un, informationsGeneralesEGE: { ...general, numFinessEge: NUMERO, egeId: IDENTIFIANT } },
          8,
        ),
        original: String(general.numFinessEge),
        ouvert: un.etatObjet === 'A' && general.dateFermeture === null,
      };
    }),
  };
}

async function ecrireStructures(
  { entete, pmej }: Source,
  chemin: string,
): Promise<{ readonly octets: number; readonly ouverts: number; readonly originaux: readonly string[] }> {
  const { ege } = modelesStructures(pmej);
  const entites = pmej.map((pm) => {
    const general = pm.informationsGeneralesPMEJ as Objet;
    return creerModele(
      {
        ...pm,
        informationsGeneralesPMEJ: { ...general, numFinessPm: NUMERO, pmSmsseId: IDENTIFIANT },
        ege: ['@EGE@'],
      },
      4,
    );
  });
  const sortie = new Sortie(chemin);
  let ouverts = 0;
  let rang = 0;
  const debut = JSON.stringify(entete, null, 2).slice(0, -2).replaceAll('\n', '\r\n');
  await sortie.ecrire(`${debut},\r\n  "pmej": [\r\n`);
  for (let k = 0; k < ENTITES; k += 1) {
    const [avant, apres] = (entites[k % entites.length] as Modele)(numeroEt('99', k), k + 1).split(
      '"@EGE@"',
    ) as [string, string];
    const fin = Math.min(ETABLISSEMENTS, rang + nombreDe(k, rang));
    const siens: string[] = [];
    await sortie.ecrire(`    ${avant}`);
    for (; rang < fin; rang += 1) {
      const { modele, original, ouvert } = ege[rang % ege.length] as Modeles['ege'][number];
      siens.push(modele(numeroEt(original, rang), rang + 1));
      if (ouvert) ouverts += 1;
      if (siens.length === 64) {
        await sortie.ecrire(siens.join(',\r\n        ') + (rang + 1 < fin ? ',\r\n        ' : ''));
        siens.length = 0;
      }
    }
    await sortie.ecrire(`${siens.join(',\r\n        ')}${apres}${k + 1 < ENTITES ? ',' : ''}\r\n`);
  }
  await sortie.ecrire('  ]\r\n}');
  return { octets: await sortie.fermer(), ouverts, originaux: ege.map(({ original }) => original) };
}

/** One fifth of the legal entities have no establishment, most have one, the last ones share the rest. */
function nombreDe(k: number, rang: number): number {
  if (k === 10) return GRANDE_ENTITE;
  if (k % 5 === 0) return 0;
  if (k % 6 !== 1) return 1;
  const reste = ETABLISSEMENTS - rang;
  return Math.ceil(reste / Math.max(1, (ENTITES - k) / 4));
}

async function ecrireActivites(
  { entete, pmej }: Source,
  originaux: readonly string[],
  chemin: string,
): Promise<number> {
  const parNumero = new Map(
    pmej
      .flatMap((pm) => pm.ege as Objet[])
      .map((un) => [
        String(un.numFinessEge),
        creerModele({ ...un, numFinessEge: NUMERO, egeId: IDENTIFIANT }, 8),
      ]),
  );
  // Authorised activities are as many as exercised ones: each establishment brings its share of them.
  const autorisees = pmej.flatMap((pm) => pm.activitesAutorisees as Objet[]);
  const parEge = autorisees.length / originaux.length;
  const textes = autorisees.map((un) => creerModele(un, 8)('', 0));
  const sortie = new Sortie(chemin);
  const debut = JSON.stringify(entete, null, 2).slice(0, -2).replaceAll('\n', '\r\n');
  await sortie.ecrire(`${debut},\r\n  "pmej": [\r\n`);
  let deja = 0;
  for (let k = 0; k < ETABLISSEMENTS && sortie.octets < OCTETS_ACTIVITES; k += 1) {
    const original = originaux[k % originaux.length] as string;
    const modele = parNumero.get(original);
    if (modele === undefined) continue;
    const siennes: string[] = [];
    for (; deja < (k + 1) * parEge; deja += 1) siennes.push(textes[deja % textes.length] as string);
    const tete = `"numFiness": "${numeroEt('99', k % ENTITES)}",\r\n      "pmSmsseId": "${k}"`;
    const corps = `"activitesAutorisees": [\r\n        ${siennes.join(',\r\n        ')}\r\n      ]`;
    const texte = modele(numeroEt(original, k), k + 1);
    await sortie.ecrire(
      `${k === 0 ? '' : ',\r\n'}    {\r\n      ${tete},\r\n      ${corps},\r\n      "ege": [\r\n        ${texte}\r\n      ]\r\n    }`,
    );
  }
  await sortie.ecrire('\r\n  ]\r\n}');
  return sortie.fermer();
}

/** A packed file written piece after piece. */
class Sortie {
  octets = 0;
  private readonly gzip: Gzip = createGzip({ level: 6, chunkSize: 1 << 18 });
  private readonly chemin: string;
  private readonly fini: Promise<unknown>;

  constructor(chemin: string) {
    this.chemin = chemin;
    const fichier = createWriteStream(`${chemin}.tmp`);
    this.gzip.pipe(fichier);
    this.fini = once(fichier, 'finish');
  }

  async ecrire(texte: string): Promise<void> {
    const octets = Buffer.from(texte, 'utf8');
    this.octets += octets.length;
    if (!this.gzip.write(octets)) await once(this.gzip, 'drain');
  }

  /** Bytes before packing. */
  async fermer(): Promise<number> {
    this.gzip.end();
    await this.fini;
    renameSync(`${this.chemin}.tmp`, this.chemin);
    return this.octets;
  }
}
