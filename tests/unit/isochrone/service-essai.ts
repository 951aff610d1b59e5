import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local server that imitates the isochrones of the Géoplateforme: a ring of ten corners a minute around the point. */
export class ServiceIsochrone {
  /** Queries received, as pairs. */
  readonly recues: Readonly<Record<string, string>>[] = [];
  /** Statuses answered first; text answers replace the body. */
  readonly pannes: (number | string)[] = [];
  readonly #serveur: Server;

  constructor() {
    this.#serveur = createServer((demande, reponse) => {
      const { searchParams } = new URL(demande.url ?? '', 'http://local');
      this.recues.push(Object.fromEntries(searchParams));
      const panne = this.pannes.shift();
      if (typeof panne === 'number') reponse.writeHead(panne).end('{"error":"occupé"}');
      else
        reponse
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(panne ?? JSON.stringify(answerIsochrone(searchParams)));
    });
  }

  async ouvrir(): Promise<void> {
    await new Promise<void>((suite) => this.#serveur.listen(0, '127.0.0.1', suite));
  }

  async fermer(): Promise<void> {
    this.#serveur.closeAllConnections();
    await new Promise((suite) => this.#serveur.close(suite));
  }

  get adresse(): string {
    return `http://127.0.0.1:${(this.#serveur.address() as AddressInfo).port}/navigation/isochrone`;
  }
}

function answerIsochrone(champs: URLSearchParams) {
  const point = champs.get('point') ?? '';
  const [x = 0, y = 0] = point.split(',').map(Number);
  const minutes = Number(champs.get('costValue'));
  return {
    point,
    resource: champs.get('resource'),
    costType: champs.get('costType'),
    costValue: minutes,
    profile: champs.get('profile'),
    direction: champs.get('direction'),
    geometry: { type: 'Polygon', coordinates: [ring(x, y, minutes / 100, minutes * 10)] },
  };
}

/** Closed ring of `sommets` corners, degrees. */
export function ring(x: number, y: number, rayon: number, sommets: number): [number, number][] {
  return Array.from({ length: sommets + 1 }, (_, k) => {
    const angle = (2 * Math.PI * (k % sommets)) / sommets;
    return [x + rayon * Math.cos(angle), y + rayon * Math.sin(angle)];
  });
}
