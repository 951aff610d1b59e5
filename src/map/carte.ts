import 'maplibre-gl/dist/maplibre-gl.css';
import type { Map as CarteMapLibre, MapMouseEvent } from 'maplibre-gl';
import { COUCHES_TUILE } from '../domain/cartographie/schema-tuiles';
import { type Calque, changement, type Scene } from './calques/calque';
import { creerCalqueCarteDemande } from './calques/carte-a-la-demande';
import { creerCalqueEvolution } from './calques/evolution';
import { creerCalqueFond } from './calques/fond';
import { creerCalqueFormes } from './calques/formes';
import { creerCalqueGroupement } from './calques/groupement';
import { creerCalqueOffre } from './calques/offre';
import { creerCalqueOutil } from './calques/outil';
import { creerCalqueScenario } from './calques/scenario';
import { creerCalqueSelection } from './calques/selection';
import { creerCalqueSites } from './calques/sites';
import { creerCalqueTerritoires } from './calques/territoires';
import { cadrer, lireEmprise, lireVue } from './camera';
import { capturer, metresParPixel } from './capture';
import { ContextePerdu } from './contexte-perdu';
import { ControleAttribution } from './controles';
import { creerCarteMapLibre } from './creer-carte';
import { executerAction } from './executer-action';
import { poserFondIgn, retirerFondIgn } from './fond-ign';
import { fournirTuile } from './fournir-tuile';
import { Infobulle } from './infobulle';
import { poserCouches } from './layers/poser';
import { SOURCES } from './layers/sources';
import { agrandissementDe, assemblerCouches, creerStyle } from './layers/style';
import { rubriquesLegende } from './legende-png';
import { viser } from './pointeur';
import type { CaptureCarte, PropsCarte, VueCarte } from './props';
import { type AdresseTuiles, inscrireFournisseur } from './protocole';
import { LEGENDE_VIDE, type ModeleLegende } from './view-model/legende';

/** Overlays of one map, from the ground up. */
function creerCalques() {
  const offre = creerCalqueOffre();
  const evolution = creerCalqueEvolution();
  const carte = creerCalqueCarteDemande();
  const tous: readonly Calque[] = [
    creerCalqueFond(),
    carte,
    creerCalqueTerritoires(),
    creerCalqueFormes(),
    offre,
    evolution,
    creerCalqueScenario(),
    creerCalqueGroupement(),
    creerCalqueSites(),
    creerCalqueSelection(),
    creerCalqueOutil(),
  ];
  return { tous, offre, evolution, carte };
}

/**
 * The map: properties in, events out. It owns the MapLibre instance and the camera, nothing else; what is
 * drawn follows from the properties only, overlay by overlay.
 */
export class Carte {
  private props: PropsCarte;
  private readonly conteneur: HTMLElement;
  private readonly fournisseur: { readonly adresse: AdresseTuiles; readonly retirer: () => void };
  private readonly attribution = new ControleAttribution();
  private readonly infobulle: Infobulle;
  private readonly contexte: ContextePerdu;
  private calques = creerCalques();
  /** What the style was made from: the rest may have changed before the style is ready. */
  private creation: PropsCarte;
  private carte: CarteMapLibre | null = null;
  private prete = false;
  private attendPremierDessin = true;
  private legende: ModeleLegende = LEGENDE_VIDE;
  private chargementIgn: AbortController | null = null;
  private imageSuivante: number | null = null;
  private readonly suiveurs = new Set<(vue: VueCarte) => void>();
  /** true while another map moves this one: what follows it must not hear of it. */
  private imposee = false;

  constructor(conteneur: HTMLElement, props: PropsCarte) {
    this.props = props;
    this.creation = props;
    this.conteneur = conteneur;
    this.fournisseur = inscrireFournisseur((jeu, cle, z, x, y) =>
      fournirTuile(this.props, { jeu, cle, z, x, y }, (perime) => this.calques[perime].noterPerimee?.()),
    );
    this.infobulle = new Infobulle(conteneur);
    this.contexte = new ContextePerdu({
      suspendre: () => {
        this.prete = false;
        this.infobulle.cacher();
        this.props.evenements.surErreur?.({ code: 'contexte_perdu', detail: '' });
      },
      reprendre: () => this.reprendre(),
      refaire: () => this.refaire(),
    });
    this.monter(props.vueInitiale);
  }

  /** Applies what changed; unknown to the map until its style is there, then all at once. */
  setProps(changements: Partial<PropsCarte>): void {
    const avant = this.props;
    this.props = { ...avant, ...changements };
    if (this.prete) this.appliquer(avant);
  }

  destroy(): void {
    this.demonter();
    this.infobulle.retirer();
    this.fournisseur.retirer();
  }

  /** Picture of what is shown, with its legend; rejects when there is no map. */
  async capturePng(echelle = 2): Promise<CaptureCarte> {
    if (this.carte === null || !this.prete) throw new Error('capture: got no map, expected one');
    const conteneur = this.carte.getContainer();
    const image = await capturer(this.carte, echelle);
    return {
      image,
      echelle,
      largeurPx: conteneur.clientWidth,
      hauteurPx: conteneur.clientHeight,
      metresParPixel: metresParPixel(this.carte),
      legende: rubriquesLegende(this.lireLegende()),
    };
  }

  /** Tells each move of the camera but those imposed on it; returns how to stop listening. */
  suivreMouvements(ecouteur: (vue: VueCarte) => void): () => void {
    this.suiveurs.add(ecouteur);
    return () => this.suiveurs.delete(ecouteur);
  }

  /** Puts the camera where another map looks, without telling it back. */
  imposerVue({ longitude, latitude, zoom }: VueCarte): void {
    const { carte } = this;
    if (carte === null) return;
    this.imposee = true;
    carte.jumpTo({ center: [longitude, latitude], zoom });
    this.imposee = false;
  }

  lireVue(): VueCarte | null {
    return this.carte === null ? null : lireVue(this.carte);
  }

  private annoncerMouvement(): void {
    if (this.imposee || this.carte === null) return;
    const vue = lireVue(this.carte);
    for (const ecouteur of this.suiveurs) ecouteur(vue);
  }

  private monter(vue: VueCarte | null): void {
    this.creation = this.props;
    this.calques = creerCalques();
    const style = creerStyle(this.calques.tous, this.props, this.fournisseur.adresse);
    try {
      this.carte = creerCarteMapLibre(this.conteneur, style, this.props, vue, this.attribution);
    } catch (erreur) {
      // The event is sent once the caller holds the instance.
      queueMicrotask(() =>
        this.props.evenements.surErreur?.({ code: 'webgl_absent', detail: messageDe(erreur) }),
      );
      return;
    }
    this.ecouter(this.carte);
  }

  private demonter(): void {
    this.prete = false;
    this.contexte.arreter();
    this.chargementIgn?.abort();
    if (this.imageSuivante !== null) cancelAnimationFrame(this.imageSuivante);
    this.imageSuivante = null;
    this.carte?.remove();
    this.carte = null;
  }

  /** On a new graphics context everything is set again, from the properties as they are by now. */
  private reprendre(): void {
    const { carte } = this;
    if (carte === null) return;
    this.creation = this.props;
    this.calques = creerCalques();
    this.attendPremierDessin = true;
    this.attendreStyle(carte);
    carte.setStyle(creerStyle(this.calques.tous, this.props, this.fournisseur.adresse), { diff: false });
  }

  /** A map made again at the same place, when the library could not come back by itself. */
  private refaire(): void {
    const vue = this.carte === null ? null : lireVue(this.carte);
    this.demonter();
    this.attendPremierDessin = true;
    this.monter(vue);
  }

  private attendreStyle(carte: CarteMapLibre): void {
    carte.once('style.load', () => {
      this.prete = true;
      this.appliquer(null);
    });
  }

  private ecouter(carte: CarteMapLibre): void {
    this.attendreStyle(carte);
    this.contexte.suivre(carte);
    carte.on('error', ({ error }) => {
      if (error instanceof Error && error.name === 'AbortError') return;
      this.props.evenements.surErreur?.({ code: 'rendu', detail: error.message });
    });
    carte.on('render', () => this.annoncerPremierDessin());
    carte.on('idle', () => {
      this.suivreCamera(true);
      this.annoncerLegende();
    });
    carte.on('zoom', () => {
      this.imageSuivante ??= requestAnimationFrame(() => {
        this.imageSuivante = null;
        this.suivreCamera(false);
      });
    });
    carte.on('moveend', () => this.annoncerVue());
    carte.on('mousemove', (evenement) => this.pointer(evenement));
    carte.on('mouseout', () => {
      this.survoler(null);
      this.survolerTerritoire(null);
    });
    carte.on('move', () => this.annoncerMouvement());
    carte.on('movestart', () => this.infobulle.cacher());
    carte.on('click', (evenement) => this.cliquer(evenement));
    carte.on('dblclick', (evenement) => {
      if (this.props.outil === null) return;
      evenement.preventDefault();
      this.props.evenements.surDoubleClic?.();
    });
  }

  /** The map as the overlays see it, null before its style is there. */
  private scene(): Scene | null {
    const { carte, props } = this;
    if (carte === null || !this.prete) return null;
    const agrandissement = agrandissementDe(props.projection);
    return {
      carte,
      props,
      agrandissement,
      adresseTuiles: this.fournisseur.adresse,
      reperage: {
        versEcran: (position) => {
          const { x, y } = carte.project([position[0], position[1]]);
          return [x, y];
        },
        versTerrain: (point) => {
          const { lng, lat } = carte.unproject([point[0], point[1]]);
          return [lng, lat];
        },
        positionDessinee: (indice) => positionDessinee(carte, indice),
        agrandissement,
      },
    };
  }

  /** Brings the map to the properties; `avant` null = everything. */
  private appliquer(avant: PropsCarte | null): void {
    const scene = this.scene();
    if (scene === null) return;
    const { carte, props } = scene;
    const change = changement(avant, props);
    const dessine = avant ?? this.creation;
    if (change('version', 'evolution')) this.attendPremierDessin = true;
    if (dessine.projection !== props.projection)
      poserCouches(carte, assemblerCouches(this.calques.tous, props));
    for (const calque of this.calques.tous) calque.appliquer(scene, avant);
    if (change('attribution', 'fondIgn')) this.attribution.definir(props.attribution, props.fondIgn);
    if (change('fondIgn')) void this.basculerFondIgn();
    carte.getCanvas().setAttribute('aria-label', this.decrire());
    if (props.cadrage !== null && props.cadrage.numero !== dessine.cadrage?.numero) cadrer(carte, props);
  }

  /** Text alternative: the caller's sentence, then what the overlays add. */
  private decrire(): string {
    const ajouts = this.calques.tous.flatMap((calque) => calque.decrire?.(this.props) ?? []);
    return [this.props.description, ...ajouts].join(' ');
  }

  private suivreCamera(repos: boolean): void {
    const scene = this.scene();
    if (scene === null) return;
    for (const calque of this.calques.tous) calque.suivreCamera?.(scene, repos);
  }

  private annoncerPremierDessin(): void {
    if (!this.attendPremierDessin || this.props.version === null) return;
    const scene = this.scene();
    if (scene === null || !this.calques.tous.every((calque) => calque.isPret?.(scene) ?? true)) return;
    this.attendPremierDessin = false;
    performance.mark('carte:points');
    this.props.evenements.surPret?.();
  }

  private pointer(evenement: MapMouseEvent): void {
    const { carte } = this;
    if (carte === null || !this.prete || carte.isMoving()) return;
    const vise = viser(carte, this.calques.tous, evenement);
    const libre = this.props.outil === null ? '' : 'crosshair';
    carte.getCanvas().style.cursor = vise === null || libre !== '' ? libre : 'pointer';
    if (vise?.titre == null) this.infobulle.cacher();
    else this.infobulle.montrer(vise.titre, vise.lignes, evenement.point.x, evenement.point.y);
    const etablissement = vise?.action.genre === 'etablissement' ? vise.action.etablissement : null;
    this.survolerTerritoire(vise?.action.genre === 'territoire' ? vise.action.code : null);
    if (this.survoler(etablissement?.indice ?? null)) this.props.evenements.surSurvol?.(etablissement);
  }

  private survoler(indice: number | null): boolean {
    if (indice === null) this.infobulle.cacher();
    const scene = this.scene();
    return scene !== null && this.calques.offre.survoler(scene, indice);
  }

  private survolerTerritoire(code: string | null): void {
    const scene = this.scene();
    if (scene !== null) this.calques.carte.survolerTerritoire(scene, code);
  }

  private cliquer(evenement: MapMouseEvent): void {
    const { carte } = this;
    if (carte === null || !this.prete) return;
    const { evenements } = this.props;
    if (this.props.outil !== null) {
      // The second click of a double one is at the same place.
      if (evenement.originalEvent.detail > 1) return;
      evenements.surPoint?.(evenement.lngLat.lng, evenement.lngLat.lat);
      return;
    }
    const action = viser(carte, this.calques.tous, evenement)?.action ?? null;
    executerAction(action, () => ({ carte: this.carte, props: this.props }));
  }

  private annoncerVue(): void {
    const { carte } = this;
    if (carte === null) return;
    this.props.evenements.surVue?.(lireVue(carte), lireEmprise(carte));
  }

  private lireLegende(): ModeleLegende {
    const scene = this.scene();
    if (scene === null) return LEGENDE_VIDE;
    return Object.assign(
      {},
      LEGENDE_VIDE,
      ...this.calques.tous.map((calque) => calque.lireLegende?.(scene) ?? {}),
    );
  }

  private annoncerLegende(): void {
    const modele = this.lireLegende();
    if (JSON.stringify(modele) === JSON.stringify(this.legende)) return;
    this.legende = modele;
    this.props.evenements.surLegende?.(modele);
  }

  private async basculerFondIgn(): Promise<void> {
    const { carte } = this;
    if (carte === null) return;
    this.chargementIgn?.abort();
    this.chargementIgn = null;
    if (!this.props.fondIgn) {
      retirerFondIgn(carte);
      return;
    }
    const chargement = new AbortController();
    this.chargementIgn = chargement;
    try {
      await poserFondIgn(carte, chargement.signal);
    } catch (erreur) {
      if (chargement.signal.aborted) return;
      retirerFondIgn(carte);
      this.props.evenements.surErreur?.({ code: 'fond_ign_indisponible', detail: messageDe(erreur) });
    }
  }
}

/** Where the tiles drew an establishment by itself, null when they did not. */
function positionDessinee(carte: CarteMapLibre, indice: number): readonly [number, number] | null {
  const [trouve] = carte.querySourceFeatures(SOURCES.offre, {
    sourceLayer: COUCHES_TUILE.etablissements,
    filter: ['==', ['id'], indice],
  });
  if (trouve?.geometry.type !== 'Point') return null;
  const [longitude, latitude] = trouve.geometry.coordinates;
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
}

function messageDe(erreur: unknown): string {
  return erreur instanceof Error ? erreur.message : String(erreur);
}
