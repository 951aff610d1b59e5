import { Cadence } from '../ingest/cadence';
import type { LecteurDonnees } from '../reference/contrat';
import { loadPopulation } from '../reference/load-population';
import { loadTauxReferences } from '../reference/load-taux-references';
import { loadOnce } from './memoire';
import type { DemandeDe, NomQuestion, ReponseDe, SuiviQuestion } from './questions-api';
import type { EtatSession } from './session';
import type { FondsTerritorial } from './territoire/create-moyens';
import type { Moyens } from './territoire/moyens';
import type { RegistreVues } from './vues';

/** Answers to the last questions of each name, for a user who goes back and forth. */
const REPONSES_GARDEES = 12;

interface QuestionPosee {
  readonly cle: string;
  finie: boolean;
}

/** What goes with one question. */
interface Appel {
  readonly session: EtatSession;
  /** A newer question took its place. */
  readonly perimee: () => boolean;
  readonly suivre: SuiviQuestion;
}

/**
 * Answers the questions on territories; the code and the tables they need are loaded with the first one. A newer
 * question of the same name stops the one under way, which then fails.
 */
export class Guichet {
  /** Last question put on each channel. */
  private readonly derniers = new Map<string, QuestionPosee>();
  private readonly courant: () => Promise<EtatSession>;
  private readonly vues: RegistreVues;
  private readonly loadFonds: () => Promise<FondsTerritorial>;
  private readonly loadRepondeurs = loadOnce(() => import('./territoire/repondeurs'));
  private readonly loadReferencesTaux: Moyens['referencesTaux'];
  private session: EtatSession | null = null;
  private reponses = new Map<string, Promise<unknown>>();

  constructor(courant: () => Promise<EtatSession>, vues: RegistreVues, lire: LecteurDonnees) {
    this.courant = courant;
    this.vues = vues;
    this.loadReferencesTaux = loadOnce(() => loadTauxReferences(lire));
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
    canal: string = nom,
  ): Promise<ReponseDe<N>> {
    const session = await this.courant();
    if (this.session !== session) {
      this.session = session;
      this.reponses = new Map();
    }
    const cle = `${canal} ${nom} ${JSON.stringify(demande)}`;
    const deja = this.reponses.get(cle);
    if (deja !== undefined) {
      this.reponses.delete(cle);
      this.reponses.set(cle, deja);
      return deja as Promise<ReponseDe<N>>;
    }
    // The one it takes the place of will stop: it must be asked for anew when it comes back.
    const remplace = this.derniers.get(canal);
    if (remplace?.finie === false) this.reponses.delete(remplace.cle);
    const question: QuestionPosee = { cle, finie: false };
    this.derniers.set(canal, question);
    const reponse = this.answer(nom, demande, {
      session,
      perimee: () => this.derniers.get(canal) !== question,
      suivre,
    });
    this.reponses.set(cle, reponse);
    reponse
      .catch(() => this.reponses.get(cle) === reponse && this.reponses.delete(cle))
      .finally(() => {
        question.finie = true;
      });
    const [ancienne] = this.reponses.keys();
    if (this.reponses.size > REPONSES_GARDEES && ancienne !== undefined) this.reponses.delete(ancienne);
    return reponse;
  }

  /** Stops the question under way on a channel, if any: its promise then fails. */
  renoncer(canal: string): void {
    const derniere = this.derniers.get(canal);
    if (derniere === undefined || derniere.finie) return;
    this.reponses.delete(derniere.cle);
    this.derniers.delete(canal);
  }

  private async answer<N extends NomQuestion>(
    nom: N,
    demande: DemandeDe<N>,
    { session, perimee, suivre }: Appel,
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
      contours: async (decoupage, temps) => fonds.contours(session, decoupage, temps),
      fondContours: async (temps) => fonds.fondContours(session, temps),
      etendue: async (etendue, temps) => fonds.etendue(session, etendue, temps),
      referencesTaux: this.loadReferencesTaux,
      cadence: new Cadence(),
      verifier: () => {
        if (perimee()) throw new Error('got a newer question, expected to finish this one');
      },
      suivre,
    };
    return (await REPONDEURS[nom]()).answer(moyens, demande);
  }
}
