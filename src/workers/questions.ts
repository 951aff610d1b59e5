import { Cadence } from '../ingest/cadence';
import type { LecteurDonnees } from '../reference/contrat';
import { loadPopulation } from '../reference/load-population';
import { loadOnce } from './memoire';
import type { DemandeDe, NomQuestion, ReponseDe, SuiviQuestion } from './questions-api';
import type { EtatSession } from './session';
import type { FondsTerritorial } from './territoire/create-moyens';
import type { Moyens } from './territoire/moyens';
import type { RegistreVues } from './vues';

/** Answers to the last questions of each name, for a user who goes back and forth. */
const REPONSES_GARDEES = 12;

/**
 * Answers the questions on territories; the code and the tables they need are loaded with the first one. A newer
 * question of the same name stops the one under way, which then fails.
 */
export class Guichet {
  private readonly numeros = new Map<NomQuestion, number>();
  private readonly courant: () => Promise<EtatSession>;
  private readonly vues: RegistreVues;
  private readonly loadFonds: () => Promise<FondsTerritorial>;
  private readonly loadRepondeurs = loadOnce(() => import('./territoire/repondeurs'));
  private session: EtatSession | null = null;
  private reponses = new Map<string, Promise<unknown>>();

  constructor(courant: () => Promise<EtatSession>, vues: RegistreVues, lire: LecteurDonnees) {
    this.courant = courant;
    this.vues = vues;
    this.loadFonds = loadOnce(async () => {
      const [{ FondsTerritorial: Fonds }, populations] = await Promise.all([
        import('./territoire/create-moyens'),
        loadPopulation(lire),
      ]);
      return new Fonds(populations);
    });
  }

  /** What all the answers stand on, for those of the engine that need it too. */
  async fonds(): Promise<FondsTerritorial> {
    return this.loadFonds();
  }

  async demander<N extends NomQuestion>(
    nom: N,
    demande: DemandeDe<N>,
    suivre: SuiviQuestion = () => undefined,
  ): Promise<ReponseDe<N>> {
    const session = await this.courant();
    if (this.session !== session) {
      this.session = session;
      this.reponses = new Map();
    }
    const cle = `${nom} ${JSON.stringify(demande)}`;
    const deja = this.reponses.get(cle);
    if (deja !== undefined) {
      this.reponses.delete(cle);
      this.reponses.set(cle, deja);
      return deja as Promise<ReponseDe<N>>;
    }
    const numero = (this.numeros.get(nom) ?? 0) + 1;
    this.numeros.set(nom, numero);
    const reponse = this.answer(nom, demande, session, numero, suivre);
    this.reponses.set(cle, reponse);
    reponse.catch(() => {
      if (this.reponses.get(cle) === reponse) this.reponses.delete(cle);
    });
    const [ancienne] = this.reponses.keys();
    if (this.reponses.size > REPONSES_GARDEES && ancienne !== undefined) this.reponses.delete(ancienne);
    return reponse;
  }

  private async answer<N extends NomQuestion>(
    nom: N,
    demande: DemandeDe<N>,
    session: EtatSession,
    numero: number,
    suivre: SuiviQuestion,
  ): Promise<ReponseDe<N>> {
    const [fonds, { REPONDEURS }] = await Promise.all([this.loadFonds(), this.loadRepondeurs()]);
    const moyens: Moyens = {
      session,
      lignesVue: (version) => {
        const ordre = this.vues.ordre(version);
        return ordre?.index === session.index ? ordre.lignes : null;
      },
      socle: async (temps) => fonds.socle(session, temps),
      decoupage: async (niveau, temps) => fonds.decoupage(session, niveau, temps),
      etendue: async (etendue, temps) => fonds.etendue(session, etendue, temps),
      cadence: new Cadence(),
      verifier: () => {
        if (this.numeros.get(nom) !== numero)
          throw new Error('got a newer question, expected to finish this one');
      },
      suivre,
    };
    return (await REPONDEURS[nom]()).answer(moyens, demande);
  }
}
