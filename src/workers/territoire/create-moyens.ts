import type { ParametresTemps } from '../../domain/geo/temps-trajet';
import { Garde } from '../../domain/shared/garde';
import {
  buildContours,
  type Contours,
  createFondContours,
  type FondContours,
} from '../../domain/territoire/build-contours';
import { computePopulation } from '../../domain/territoire/compute-population';
import { createDecoupage } from '../../domain/territoire/create-decoupage';
import type { Etendue, EtendueResolue } from '../../domain/territoire/etendue';
import type { Decoupage, ReglagesNiveau } from '../../domain/territoire/niveau';
import type { PopulationDepartement } from '../../domain/territoire/population';
import { resolveEtendue } from '../../domain/territoire/resolve-etendue';
import { createSocle, type Socle } from '../../domain/territoire/socle';
import { listCouches, listMatrices } from '../annexes';
import { densitesDe } from '../densites';
import type { EtatSession } from '../session';

/** Results kept for each session: settings go back and forth between a few values. */
const GARDES_MAX = 8;

/**
 * What the answers share, made once per session and settings: the ground, the levels, the extents. A new session
 * forgets everything.
 */
export class FondsTerritorial {
  private session: EtatSession | null = null;
  private readonly gardes = new Garde<unknown>(GARDES_MAX);
  /** What depends on no setting is kept for as long as the session. */
  private readonly fixes = new Map<string, unknown>();
  private readonly contoursDe = new WeakMap<Decoupage, Contours>();
  private readonly populations: ReadonlyMap<string, PopulationDepartement>;

  constructor(populations: ReadonlyMap<string, PopulationDepartement>) {
    this.populations = populations;
  }

  socle(session: EtatSession, temps: ParametresTemps): Socle {
    return this.keep(session, `socle ${JSON.stringify(temps)}`, () => {
      const { contexte } = session.index;
      const densiteHabKm2 = densitesDe(contexte);
      const population = this.keepFixe(session, 'population', () => {
        const table = session.annexes.findLast((annexe) => annexe.genre === 'population');
        return computePopulation(
          contexte.communes,
          this.populations,
          table?.genre === 'population' ? table.population : null,
        );
      });
      return createSocle({
        contexte,
        densiteHabKm2,
        population,
        temps,
        matrices: listMatrices(session.annexes),
      });
    });
  }

  decoupage(session: EtatSession, niveau: ReglagesNiveau, temps: ParametresTemps): Decoupage {
    // Only basins and GHT depend on travel times.
    const calcule = niveau.niveau === 'bassin' || niveau.niveau === 'ght';
    const cle = calcule ? JSON.stringify([niveau, temps]) : niveau.niveau;
    return this.keep(session, `decoupage ${cle}`, () =>
      createDecoupage(this.socle(session, temps), niveau, {
        groupements: session.groupements,
        zonages: session.annexes.flatMap((annexe) => (annexe.genre === 'zonage' ? [annexe.zonage] : [])),
      }),
    );
  }

  /** Outlines of a level; the ground they are put together from is the same for all of them. */
  contours(session: EtatSession, decoupage: Decoupage, temps: ParametresTemps): Contours {
    const socle = this.socle(session, temps);
    const couches = listCouches(session.annexes);
    const fond = this.fondContours(session, temps);
    const deja = this.contoursDe.get(decoupage);
    if (deja !== undefined) return deja;
    const contours = buildContours(socle, decoupage, fond, couches);
    this.contoursDe.set(decoupage, contours);
    return contours;
  }

  fondContours(session: EtatSession, temps: ParametresTemps): FondContours {
    return this.keepFixe(session, 'fond', () =>
      createFondContours(this.socle(session, temps), listCouches(session.annexes)),
    );
  }

  etendue(session: EtatSession, etendue: Etendue, temps: ParametresTemps): EtendueResolue {
    return this.keep(session, `etendue ${JSON.stringify([etendue, temps])}`, () =>
      resolveEtendue(this.socle(session, temps), etendue, (niveau) => this.decoupage(session, niveau, temps)),
    );
  }

  private follow(session: EtatSession): void {
    if (this.session === session) return;
    this.session = session;
    this.gardes.clear();
    this.fixes.clear();
  }

  private keepFixe<T>(session: EtatSession, cle: string, make: () => T): T {
    this.follow(session);
    if (!this.fixes.has(cle)) this.fixes.set(cle, make());
    return this.fixes.get(cle) as T;
  }

  private keep<T>(session: EtatSession, cle: string, make: () => T): T {
    this.follow(session);
    return this.gardes.get(cle, make) as T;
  }
}
