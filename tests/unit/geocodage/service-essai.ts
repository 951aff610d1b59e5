import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseCsv } from '../../../src/domain/geocodage/parse-csv';

/** What the imitation knows of an address: longitude, latitude, score, type, INSEE code. */
export type Connue = readonly [number, number, number, string, string];

export interface Recue {
  readonly colonnes: readonly string[];
  readonly filtreCommune: string | null;
  readonly entete: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}

/** A local server that imitates the CSV geocoding of the Géoplateforme: multipart in, the same table with results out. */
export class ServiceEssai {
  readonly connues = new Map<string, Connue>();
  readonly recues: Recue[] = [];
  /** Statuses answered first; text answers replace the body. */
  readonly pannes: (number | string)[] = [];
  enCours = 0;
  enCoursMax = 0;
  readonly #serveur: Server;

  constructor() {
    this.#serveur = createServer(async (demande, reponse) => {
      this.enCours += 1;
      this.enCoursMax = Math.max(this.enCoursMax, this.enCours);
      const morceaux: Buffer[] = [];
      for await (const morceau of demande) morceaux.push(morceau);
      const formulaire = await new Response(Buffer.concat(morceaux), {
        headers: { 'Content-Type': demande.headers['content-type'] ?? '' },
      }).formData();
      const corps = await this.#traiter(formulaire);
      this.enCours -= 1;
      const panne = this.pannes.shift();
      if (typeof panne === 'number') reponse.writeHead(panne, { 'Retry-After': '2' }).end('occupé');
      else reponse.writeHead(200, { 'Content-Type': 'text/csv' }).end(panne ?? corps);
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
    return `http://127.0.0.1:${(this.#serveur.address() as AddressInfo).port}/geocodage/search/csv`;
  }

  async #traiter(formulaire: FormData): Promise<string> {
    const fichier = formulaire.get('data') as File;
    const [entete = [], ...lignes] = parseCsv(await fichier.text(), ',');
    const filtreCommune = formulaire.get('citycode') as string | null;
    this.recues.push({ colonnes: formulaire.getAll('columns') as string[], filtreCommune, entete, lignes });
    const resultats = lignes.map((ligne) => {
      const champ = (nom: string) => ligne[entete.indexOf(nom)] ?? '';
      const connue = this.connues.get(champ('adresse'));
      const trouvee = connue !== undefined && (filtreCommune === null || champ(filtreCommune) === connue[4]);
      const cellules = trouvee
        ? [
            connue[0],
            connue[1],
            connue[2],
            connue[3],
            `"${champ('adresse')}, ${champ('commune')}"`,
            connue[4],
            'ok',
          ]
        : ['', '', '', '', '', '', 'not-found'];
      return [...ligne.map((texte) => `"${texte.replaceAll('"', '""')}"`), ...cellules].join(',');
    });
    const titres = 'longitude,latitude,result_score,result_type,result_label,result_citycode,result_status';
    return [[...entete, titres].join(','), ...resultats].join('\r\n');
  }
}
