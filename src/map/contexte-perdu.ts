/** What is listened to on the map library's map. */
interface CarteEcoutee {
  on(evenement: 'webglcontextlost' | 'webglcontextrestored', suite: () => void): unknown;
}

/** What the owner of the map does about it. */
export interface Secours {
  /** The map cannot be touched any more. */
  readonly suspendre: () => void;
  /** The graphics context is back. */
  readonly reprendre: () => void;
  /** It did not come back in time: the map is to be made again. */
  readonly refaire: () => void;
}

/** A driver that restarts gives the context back within a second or two. */
const ATTENTE_MAX_MS = 6000;

/** Watches the graphics context of a map, which the browser may take away at any moment. */
export class ContextePerdu {
  private readonly secours: Secours;
  private minuteur: ReturnType<typeof setTimeout> | null = null;

  constructor(secours: Secours) {
    this.secours = secours;
  }

  suivre(carte: CarteEcoutee): void {
    carte.on('webglcontextlost', () => {
      this.arreter();
      this.minuteur = setTimeout(() => {
        this.minuteur = null;
        this.secours.refaire();
      }, ATTENTE_MAX_MS);
      this.secours.suspendre();
    });
    carte.on('webglcontextrestored', () => {
      this.arreter();
      this.secours.reprendre();
    });
  }

  /** Waits for nothing any more. */
  arreter(): void {
    if (this.minuteur !== null) clearTimeout(this.minuteur);
    this.minuteur = null;
  }
}
