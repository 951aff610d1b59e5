import { ErreurDepot } from '../../persistence/depot';
import type { EnvironnementProjets, Verrou } from '../../persistence/environnement';
import type { Projet } from '../../persistence/projet';
import { digestBlob } from '../../persistence/sha256';
import { type Contexte, messageDe } from '../contexte';
import type { Etat, EtatProjet } from '../etat';
import { isDigneDEtreGarde, listContenus, sameContenu, sameTravail, toProjet } from './etat-vers-projet';

/** A change is written once nothing has moved for this long… */
const REPOS_MS = 400;
/** …or at the latest this long after it. */
const RETARD_MAX_MS = 1000;
/** Writings in a row for changes made meanwhile, before the next ones wait for their turn. */
const TOURS_MAX = 3;

/** The project this tab works on. */
export interface Courant {
  id: string;
  creeLe: string;
  inconnus: Projet['inconnus'];
  /** Revision the state was read from or written as; 0 before the first writing. */
  revision: number;
  verrou: Verrou | null;
  /** Another tab writes it. */
  lectureSeule: boolean;
}

/**
 * Writes every change of the work, at most a second after it. One writing at a time; a change made during a
 * writing is written next. Nothing is ever written over what another tab has written.
 */
export class Enregistreur {
  private readonly contexte: Contexte;
  private readonly environnement: EnvironnementProjets;
  private readonly surCopie: () => void;
  private courant: Courant | null = null;
  /** The state last written or read: what differs from it is to be written. */
  private ecrit: Etat;
  /** The state last saved in a file by the user. */
  private exporte: Etat | null = null;
  private readonly empreintes = new Map<string, string>();
  private minuterie: ReturnType<typeof setTimeout> | undefined;
  private premierChangement: number | null = null;
  private enCours: Promise<void> | null = null;
  private suspensions = 0;
  private actif = false;
  private forcee = false;

  constructor(contexte: Contexte, environnement: EnvironnementProjets, surCopie: () => void) {
    this.contexte = contexte;
    this.environnement = environnement;
    this.surCopie = surCopie;
    this.ecrit = contexte.store.getState();
  }

  /** Follows the state from now on. */
  demarrer(): void {
    if (this.actif) return;
    this.actif = true;
    const depart = this.contexte.store.getState();
    this.ecrit = depart;
    this.contexte.store.subscribe((etat, avant) => {
      if (!sameTravail(etat, avant)) this.surEtat(etat);
    });
    // Work begun before the storage answered.
    if (!isDigneDEtreGarde(depart)) return;
    this.forcee = true;
    this.planifier();
  }

  get projet(): Courant | null {
    return this.courant;
  }

  /** Changes that were not written, for one reason or another. */
  get enRetard(): boolean {
    const etat = this.contexte.store.getState();
    if (this.courant === null && !isDigneDEtreGarde(etat)) return false;
    return this.forcee || !sameTravail(etat, this.ecrit);
  }

  /** Changes of the user's own that were not written: words, files, settings, and not only what is looked at. */
  get aPerdre(): boolean {
    const etat = this.contexte.store.getState();
    if (!this.enRetard || sameContenu(etat, this.ecrit)) return false;
    return this.exporte === null || !sameContenu(etat, this.exporte);
  }

  /** The user holds a file of the present state. */
  noterExport(etat: Etat): void {
    this.exporte = etat;
  }

  /** Works on another project; what the state holds now is what is written of it. */
  adopter(courant: Courant | null, aEcrire = false): void {
    if (this.courant?.verrou !== courant?.verrou) this.courant?.verrou?.rendre();
    this.courant = courant;
    this.ecrit = this.contexte.store.getState();
    this.forcee = aEcrire;
    this.annoncer(
      courant === null
        ? { etat: 'jamais' }
        : courant.lectureSeule
          ? { etat: 'autre_onglet' }
          : { etat: 'a_jour', date: this.contexte.maintenant() },
    );
    if (aEcrire) this.planifier();
  }

  /** Nothing is written while the state is being replaced as a whole. */
  async suspendre<T>(tache: () => Promise<T>): Promise<T> {
    this.suspensions += 1;
    try {
      return await tache();
    } finally {
      this.suspensions -= 1;
    }
  }

  /** Writes what is late; resolves when nothing more can be written. */
  async vider(): Promise<void> {
    clearTimeout(this.minuterie);
    this.minuterie = undefined;
    while (this.enCours !== null) await this.enCours;
    for (let tour = 0; tour < TOURS_MAX && this.peutEcrire(); tour += 1) {
      await this.ecrire();
      if (this.contexte.store.getState().projet.enregistrement.etat === 'echec') break;
    }
    if (this.minuterie !== undefined && !this.enRetard) {
      clearTimeout(this.minuterie);
      this.minuterie = undefined;
    }
  }

  /** Writes the project even when nothing changed: at the user's word, or a project just opened. */
  async ecrireTout(): Promise<void> {
    this.forcee = this.courant !== null || isDigneDEtreGarde(this.contexte.store.getState());
    await this.vider();
  }

  /** Another tab took the project over. */
  perdreLaMain(): void {
    if (this.courant === null) return;
    this.courant.lectureSeule = true;
    this.courant.verrou = null;
    clearTimeout(this.minuterie);
    this.minuterie = undefined;
    this.annoncer({ etat: 'autre_onglet' });
  }

  /** Nobody wrote since `revision` was read: the work of this tab goes on from there. */
  reprendreLaMain(verrou: Verrou, revision: number): void {
    if (this.courant === null) return;
    this.courant.verrou = verrou;
    this.courant.revision = revision;
    this.courant.lectureSeule = false;
    this.annoncer({ etat: 'a_jour', date: this.contexte.maintenant() });
    if (this.enRetard) this.planifier();
  }

  /** The state as a project of another identity: a copy. */
  async copier(): Promise<string> {
    const etat = this.contexte.store.getState();
    const id = this.contexte.nouvelleCle();
    const projet = this.toProjet(etat, {
      id,
      creeLe: this.dateIso(),
      inconnus: this.courant?.inconnus ?? {},
    });
    const nom = this.environnement.nommerCopie(projet.nom);
    await this.environnement.depot.ecrire({
      projet: { ...projet, nom },
      sources: listContenus(etat),
      revision: 0,
    });
    return id;
  }

  /** The project as it would be written now. */
  decrire(): Projet {
    return this.toProjet(
      this.contexte.store.getState(),
      this.courant ?? { id: this.contexte.nouvelleCle(), creeLe: this.dateIso(), inconnus: {} },
    );
  }

  noterEmpreinte(cle: string, empreinte: string): void {
    this.empreintes.set(cle, empreinte);
  }

  private surEtat(etat: Etat): void {
    if (this.peutEcrire() && etat.demarrage === 'pret') this.planifier();
  }

  private peutEcrire(): boolean {
    return this.suspensions === 0 && this.courant?.lectureSeule !== true && this.enRetard;
  }

  /** `muet`: nothing of the user's is late. */
  private planifier({ muet } = { muet: false }): void {
    const maintenant = this.contexte.maintenant();
    this.premierChangement ??= maintenant;
    const reste = this.premierChangement + RETARD_MAX_MS - maintenant;
    clearTimeout(this.minuterie);
    this.minuterie = setTimeout(() => void this.vider(), Math.max(0, Math.min(REPOS_MS, reste)));
    if (!muet) this.annoncer({ etat: 'en_cours' });
  }

  private async ecrire(): Promise<void> {
    this.premierChangement = null;
    this.forcee = false;
    const tache = this.ecrireEtat().finally(() => {
      this.enCours = null;
    });
    this.enCours = tache;
    await tache;
  }

  private async ecrireEtat(): Promise<void> {
    const etat = this.contexte.store.getState();
    try {
      const courant = this.courant ?? (await this.creer());
      const sources = listContenus(etat);
      const projet = this.toProjet(etat, courant);
      const resultat = await this.environnement.depot.ecrire({ projet, sources, revision: courant.revision });
      if (resultat.issue === 'conflit') {
        await this.dedoubler(courant, etat);
        return;
      }
      courant.revision = resultat.revision;
      this.ecrit = etat;
      if (courant.lectureSeule) return;
      this.annoncer({ etat: 'a_jour', date: this.contexte.maintenant() });
      this.actualiserConnus(projet, sources);
      if (this.enRetard) this.planifier();
      else void this.confirmer(courant.id, sources);
    } catch (erreur) {
      const raison = erreur instanceof ErreurDepot ? erreur.raison : 'inconnue';
      this.annoncer({ etat: 'echec', raison, message: messageDe(erreur) });
    }
  }

  private async creer(): Promise<Courant> {
    const courant: Courant = {
      id: this.contexte.nouvelleCle(),
      creeLe: this.dateIso(),
      inconnus: {},
      revision: 0,
      verrou: null,
      lectureSeule: false,
    };
    this.courant = courant;
    courant.verrou = await this.environnement.verrous.prendre(courant.id, this.surveillance);
    return courant;
  }

  /** Someone wrote this project since it was read here: the work goes on in a copy. */
  private async dedoubler(courant: Courant, etat: Etat): Promise<void> {
    const id = this.contexte.nouvelleCle();
    courant.verrou?.rendre();
    const copie: Courant = { ...courant, id, creeLe: this.dateIso(), revision: 0, verrou: null };
    const nom = this.environnement.nommerCopie(etat.nomProjet);
    this.contexte.store.setState({ nomProjet: nom });
    this.courant = copie;
    const verrou = await this.environnement.verrous.prendre(id, this.surveillance);
    copie.verrou = verrou;
    this.surCopie();
    this.forcee = true;
    this.planifier();
  }

  readonly surveillance = {
    surDemande: () => this.vider(),
    surPerte: () => this.perdreLaMain(),
  };

  /**
   * Once the bytes of new sources are safe: their digests, worth a reading of the whole files, and the kept
   * bytes in place of the user's file, which may be moved or changed at any time.
   */
  private async confirmer(id: string, sources: ReadonlyMap<string, Blob>): Promise<void> {
    let nouvelles = 0;
    for (const [cle, contenu] of sources) {
      if (this.empreintes.has(cle)) continue;
      try {
        const garde = (await this.environnement.depot.lireSource(id, cle)) ?? contenu;
        this.empreintes.set(cle, await digestBlob(garde));
        if (garde !== contenu) this.remplacer(cle, garde);
        nouvelles += 1;
      } catch {
        // Tried again after the next writing.
      }
    }
    if (nouvelles === 0 || this.suspensions > 0 || this.courant?.id !== id || this.courant.lectureSeule)
      return;
    this.forcee = true;
    this.planifier({ muet: true });
  }

  /** The same content under another handle is no change of the work. */
  private remplacer(cle: string, contenu: Blob): void {
    const { store } = this.contexte;
    const memes = sameTravail(store.getState(), this.ecrit);
    this.suspensions += 1;
    store.setState((etat) => ({
      sources: etat.sources.map((source) => (source.cle === cle ? { ...source, contenu } : source)),
    }));
    this.suspensions -= 1;
    if (memes) this.ecrit = store.getState();
  }

  private toProjet(
    etat: Etat,
    { id, creeLe, inconnus }: Pick<Courant, 'id' | 'creeLe' | 'inconnus'>,
  ): Projet {
    return toProjet(etat, {
      id,
      creeLe,
      modifieLe: this.dateIso(),
      inconnus,
      empreintes: this.empreintes,
    });
  }

  private dateIso(): string {
    return new Date(this.contexte.maintenant()).toISOString();
  }

  private annoncer(enregistrement: EtatProjet['enregistrement']): void {
    const id = this.courant?.id ?? null;
    const { projet } = this.contexte.store.getState();
    if (projet.id === id && projet.enregistrement.etat === 'en_cours' && enregistrement.etat === 'en_cours')
      return;
    this.contexte.store.setState({ projet: { ...projet, id, enregistrement } });
  }

  /** The list of the kept projects follows what was just written. */
  private actualiserConnus(projet: Projet, sources: ReadonlyMap<string, Blob>): void {
    let octets = 0;
    for (const contenu of sources.values()) octets += contenu.size;
    const connu = {
      id: projet.id,
      nom: projet.nom,
      modifieLe: projet.modifieLe,
      sources: projet.sources.map(({ nom }) => nom),
      octets,
    };
    this.contexte.store.setState((etat) => ({
      projet: {
        ...etat.projet,
        connus: [connu, ...etat.projet.connus.filter(({ id }) => id !== projet.id)],
      },
    }));
  }
}
