import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an address of the local server answers. */
export interface Page {
  readonly corps: Buffer;
  /** "" = the server gives none. */
  readonly etag?: string;
  readonly modifie?: string;
  /** false = ranges are ignored, as many servers do. */
  readonly reprises?: boolean;
  /** Bytes after which the link is cut, once per value, then never again. */
  readonly coupures?: number[];
  /** Statuses answered before the file. */
  readonly statuts?: number[];
  readonly versAdresse?: string;
  /** true = takes the question and never answers. */
  readonly muet?: boolean;
}

export interface Demande {
  readonly url: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

/** A local server that imitates the producers of open data, with their failures. */
export class ServeurEssai {
  readonly pages = new Map<string, Page>();
  readonly demandes: Demande[] = [];
  readonly #serveur: Server;

  constructor() {
    this.#serveur = createServer((demande, reponse) => this.#repondre(demande, reponse));
  }

  async ouvrir(): Promise<void> {
    await new Promise<void>((suite) => this.#serveur.listen(0, '127.0.0.1', suite));
  }

  async fermer(): Promise<void> {
    this.#serveur.closeAllConnections();
    await new Promise((suite) => this.#serveur.close(suite));
  }

  adresse(chemin: string): string {
    return `http://127.0.0.1:${(this.#serveur.address() as AddressInfo).port}${chemin}`;
  }

  #repondre({ url = '', headers }: IncomingMessage, reponse: ServerResponse): void {
    this.demandes.push({ url, range: headers.range, ifRange: headers['if-range'] as string | undefined });
    const page = this.pages.get(url);
    if (page === undefined) {
      reponse.writeHead(404).end('rien');
      return;
    }
    if (page.muet === true) return;
    const statut = page.statuts?.shift();
    if (statut !== undefined) {
      reponse.writeHead(statut).end('plus tard');
      return;
    }
    if (page.versAdresse !== undefined) {
      reponse.writeHead(302, { Location: page.versAdresse }).end();
      return;
    }
    const validateurs = {
      ...(page.etag ? { ETag: page.etag } : {}),
      ...(page.modifie ? { 'Last-Modified': page.modifie } : {}),
    };
    if (page.etag && headers['if-none-match'] === page.etag) {
      reponse.writeHead(304, validateurs).end();
      return;
    }
    const lue = /^bytes=(\d+)-$/.exec(headers.range ?? '');
    const memeEdition = [page.etag, page.modifie].includes(headers['if-range'] as string);
    const debut = page.reprises !== false && lue !== null && memeEdition ? Number(lue[1]) : null;
    if (debut !== null && debut >= page.corps.length) {
      reponse.writeHead(416, { ...validateurs, 'Content-Range': `bytes */${page.corps.length}` }).end();
      return;
    }
    const suite = page.corps.subarray(debut ?? 0);
    reponse.writeHead(debut === null ? 200 : 206, {
      ...validateurs,
      'Content-Length': suite.length,
      ...(debut === null
        ? {}
        : { 'Content-Range': `bytes ${debut}-${page.corps.length - 1}/${page.corps.length}` }),
    });
    const coupure = page.coupures?.shift();
    if (coupure === undefined) {
      reponse.end(suite);
      return;
    }
    reponse.write(suite.subarray(0, coupure), () => setTimeout(() => reponse.destroy(), 20));
  }
}

/** Bytes that differ everywhere, so that a piece out of place is seen. */
export function octetsEssai(taille: number, graine = 1): Buffer {
  const octets = Buffer.alloc(taille);
  let etat = graine;
  for (let k = 0; k < taille; k += 1) {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    octets[k] = etat >>> 24;
  }
  return octets;
}

export function somme(corps: Buffer, algorithme = 'sha256'): string {
  return createHash(algorithme).update(corps).digest('hex');
}
