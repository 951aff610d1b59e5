import 'maplibre-gl/dist/maplibre-gl.css';
import {
  Map as CarteMapLibre,
  type GeoJSONSource,
  type MapMouseEvent,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type VectorTileSource,
} from 'maplibre-gl';
import urlWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { COUCHES_TUILE } from '../domain/cartographie/schema-tuiles';
import { LIBELLES_CONTROLES } from '../i18n/carte';
import { capturer, metresParPixel } from './capture';
import { ControleAttribution, ControleNord } from './controles';
import { poserFondIgn, retirerFondIgn } from './fond-ign';
import { peindreImage } from './images';
import { Infobulle } from './infobulle';
import { donneesFond } from './layers/fond';
import { poserCouches, poserPeinture, poserRetrait } from './layers/poser';
import { COUCHES, SOURCES } from './layers/sources';
import { agrandissementDe, creerStyle } from './layers/style';
import { peintureGroupe } from './layers/superposition';
import { rubriquesLegende } from './legende-png';
import { decrire, lireAmas, lireElement, lireEtablissement } from './lire-dessin';
import type { CaptureCarte, PropsCarte } from './props';
import { adresseTuiles, inscrireFournisseur } from './protocole';
import { choisirCadre, METROPOLE } from './view-model/cadre';
import { construireLegende, LEGENDE_VIDE, type ModeleLegende } from './view-model/legende';
import { construireSuperposition } from './view-model/superposition';

setWorkerUrl(urlWorker);

/** Layers a pointer can hit, topmost first. */
const CLIQUABLES = [
  COUCHES.selection,
  COUCHES.membres,
  COUCHES.extremites,
  COUCHES.etablissements,
  COUCHES.amas,
];

/** Half side of the square looked at around the pointer. */
const TOLERANCE_PX = 5;

/**
 * The map: properties in, events out. It owns the MapLibre instance and the camera, nothing else; what
 * is drawn follows from the properties only.
 */
export class Carte {
  private props: PropsCarte;
  /** What the style and the first framing were made from: the rest may have changed before the style is ready. */
  private readonly creation: PropsCarte;
  private readonly carte: CarteMapLibre | null;
  private readonly fournisseur: ReturnType<typeof inscrireFournisseur>;
  private readonly attribution = new ControleAttribution();
  private readonly infobulle: Infobulle;
  private prete = false;
  private attendPremierDessin = true;
  private survole: number | null = null;
  private legende: ModeleLegende = LEGENDE_VIDE;
  private chargementIgn: AbortController | null = null;
  private imageSuivante: number | null = null;
  /**
   * A tile was on its way when the version changed. MapLibre then parses what it had asked for once more
   * instead of asking at the new address, so the tiles are asked for again once they are there.
   */
  private tuilesPerimees = false;
  private derniereSuperposition = '';

  constructor(conteneur: HTMLElement, props: PropsCarte) {
    this.props = props;
    this.creation = props;
    this.fournisseur = inscrireFournisseur((version, z, x, y) => {
      if (version !== this.props.version) this.tuilesPerimees = true;
      return version === null
        ? Promise.resolve(new ArrayBuffer(0))
        : this.props.fournirTuile(version, z, x, y);
    });
    this.infobulle = new Infobulle(conteneur);
    this.carte = this.creer(conteneur);
  }

  /** Applies what changed; unknown to the map until its style is there, then all at once. */
  setProps(changements: Partial<PropsCarte>): void {
    const avant = this.props;
    this.props = { ...avant, ...changements };
    if (this.prete) this.appliquer(avant);
  }

  destroy(): void {
    this.chargementIgn?.abort();
    if (this.imageSuivante !== null) cancelAnimationFrame(this.imageSuivante);
    this.infobulle.retirer();
    this.carte?.remove();
    this.fournisseur.retirer();
  }

  /** Picture of what is shown, with its legend; rejects when there is no map. */
  async capturePng(echelle = 2): Promise<CaptureCarte> {
    if (this.carte === null) throw new Error('capture: got no map, expected one');
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

  private creer(conteneur: HTMLElement): CarteMapLibre | null {
    const { version, projection, vueInitiale, cadrage, description } = this.props;
    const cadre = cadrage?.cible.genre === 'emprise' ? choisirCadre(cadrage.cible.emprise) : METROPOLE;
    let carte: CarteMapLibre;
    try {
      carte = new CarteMapLibre({
        container: conteneur,
        style: creerStyle(adresseTuiles(this.fournisseur.numero, version), projection),
        ...(vueInitiale === null
          ? {
              bounds: [...cadre] as [number, number, number, number],
              fitBoundsOptions: { padding: marges(conteneur), maxZoom: 13 },
            }
          : { center: [vueInitiale.longitude, vueInitiale.latitude], zoom: vueInitiale.zoom }),
        minZoom: 2,
        maxZoom: 18,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        renderWorldCopies: false,
        attributionControl: false,
        fadeDuration: 0,
        locale: { ...LIBELLES_CONTROLES, 'Map.Title': description },
      });
    } catch (erreur) {
      // The event is sent once the caller holds the instance.
      queueMicrotask(() =>
        this.props.evenements.surErreur?.({ code: 'webgl_absent', detail: messageDe(erreur) }),
      );
      return null;
    }
    carte.touchZoomRotate.disableRotation();
    carte.keyboard.disableRotation();
    carte.setMissingStyleImageResolver((id) => {
      const echelle = Math.max(2, Math.ceil(globalThis.devicePixelRatio));
      const peinte = peindreImage(id, echelle);
      if (peinte !== null && !carte.hasImage(id)) carte.addImage(id, peinte.image, { pixelRatio: echelle });
    });
    carte.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    carte.addControl(new ControleNord(), 'top-right');
    carte.addControl(this.attribution, 'bottom-right');
    carte.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
    this.ecouter(carte);
    return carte;
  }

  private ecouter(carte: CarteMapLibre): void {
    carte.once('style.load', () => {
      this.prete = true;
      this.appliquer(null);
    });
    carte.on('error', ({ error }) => {
      if (error instanceof Error && error.name === 'AbortError') return;
      this.props.evenements.surErreur?.({ code: 'rendu', detail: error.message });
    });
    carte.on('render', () => {
      if (!this.attendPremierDessin || this.props.version === null) return;
      if (!this.prete || !carte.isSourceLoaded(SOURCES.offre)) return;
      if (this.tuilesPerimees) {
        this.tuilesPerimees = false;
        carte.refreshTiles(SOURCES.offre);
        return;
      }
      this.attendPremierDessin = false;
      performance.mark('carte:points');
      this.props.evenements.surPret?.();
    });
    carte.on('idle', () => {
      this.dessinerSuperposition();
      this.annoncerLegende();
    });
    carte.on('zoom', () => {
      if (this.props.scenario !== null) this.prevoirSuperposition();
    });
    carte.on('moveend', () => this.annoncerVue());
    carte.on('mousemove', (evenement) => this.pointer(evenement));
    carte.on('mouseout', () => this.definirSurvol(null));
    carte.on('movestart', () => this.infobulle.cacher());
    carte.on('click', (evenement) => this.cliquer(evenement));
  }

  /** Brings the map to the properties; `avant` null = everything. */
  private appliquer(avant: PropsCarte | null): void {
    const { carte, props } = this;
    if (carte === null) return;
    const change = (...noms: readonly (keyof PropsCarte)[]): boolean =>
      avant === null || noms.some((nom) => avant[nom] !== props[nom]);
    const dessine = avant ?? this.creation;
    if (change('fond') && props.fond !== null) {
      const { terre, limites, villes } = donneesFond(props.fond);
      this.source(SOURCES.terre)?.setData(terre);
      this.source(SOURCES.limites)?.setData(limites);
      this.source(SOURCES.villes)?.setData(villes);
    }
    if (dessine.version !== props.version) {
      this.attendPremierDessin = true;
      this.tuilesPerimees = !carte.isSourceLoaded(SOURCES.offre);
      // Read by the benchmark: from here on the time is the map library's.
      performance.mark('carte:source');
      this.definirSurvol(null);
      carte.removeFeatureState({ source: SOURCES.offre, sourceLayer: COUCHES_TUILE.etablissements });
      carte
        .getSource<VectorTileSource>(SOURCES.offre)
        ?.setTiles([adresseTuiles(this.fournisseur.numero, props.version)]);
    }
    if (dessine.projection !== props.projection) poserCouches(carte, creerStyle('', props.projection).layers);
    if (change('scenario', 'projection')) this.peindreGroupe();
    if (change('scenario', 'selection', 'liens', 'projection')) this.dessinerSuperposition();
    if (change('survol') && avant !== null) this.definirSurvol(props.survol);
    if (change('attribution', 'fondIgn')) this.attribution.definir(props.attribution, props.fondIgn);
    if (change('fondIgn')) void this.basculerFondIgn();
    if (change('description')) carte.getCanvas().setAttribute('aria-label', props.description);
    if (props.cadrage !== null && props.cadrage.numero !== dessine.cadrage?.numero) this.cadrer();
  }

  private cadrer(): void {
    const cible = this.props.cadrage?.cible;
    if (cible === undefined || this.carte === null) return;
    if (cible.genre === 'emprise') {
      this.carte.fitBounds([...choisirCadre(cible.emprise)] as [number, number, number, number], {
        padding: marges(this.carte.getContainer(), this.props.scenario !== null),
        maxZoom: 13,
        duration: 400,
      });
      return;
    }
    const zoom = cible.zoom ?? Math.max(this.carte.getZoom(), 11);
    this.carte.easeTo({ center: [cible.longitude, cible.latitude], zoom, duration: 400 });
  }

  private source(nom: string): GeoJSONSource | undefined {
    return this.carte?.getSource<GeoJSONSource>(nom);
  }

  private peindreGroupe(): void {
    const { carte } = this;
    if (carte === null) return;
    const { scenario } = this.props;
    poserRetrait(carte, scenario !== null);
    if (scenario === null) return;
    for (const [couche, nom, valeur] of peintureGroupe(scenario.famille)) {
      poserPeinture(carte, couche, nom, valeur);
    }
  }

  private prevoirSuperposition(): void {
    this.imageSuivante ??= requestAnimationFrame(() => {
      this.imageSuivante = null;
      this.dessinerSuperposition();
    });
  }

  private dessinerSuperposition(): void {
    const { carte, props } = this;
    if (carte === null || !this.prete) return;
    const donnees = construireSuperposition(props, {
      versEcran: (position) => {
        const { x, y } = carte.project([position[0], position[1]]);
        return [x, y];
      },
      versTerrain: (point) => {
        const { lng, lat } = carte.unproject([point[0], point[1]]);
        return [lng, lat];
      },
      positionDessinee: (indice) => this.positionDessinee(indice),
      agrandissement: agrandissementDe(props.projection),
    });
    // Read again at each rest of the map: only a real change is sent, else the map would never rest.
    const empreinte = JSON.stringify(donnees);
    if (empreinte === this.derniereSuperposition) return;
    this.derniereSuperposition = empreinte;
    this.source(SOURCES.superposition)?.setData(donnees);
  }

  /** Where the tiles drew an establishment by itself, null when they did not. */
  private positionDessinee(indice: number): readonly [number, number] | null {
    const trouves = this.carte?.querySourceFeatures(SOURCES.offre, {
      sourceLayer: COUCHES_TUILE.etablissements,
      filter: ['==', ['id'], indice],
    });
    const geometrie = trouves?.[0]?.geometry;
    if (geometrie?.type !== 'Point') return null;
    const [longitude, latitude] = geometrie.coordinates;
    return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
  }

  private pointer(evenement: MapMouseEvent): void {
    const { carte } = this;
    if (carte === null || !this.prete || carte.isMoving()) return;
    const feature = this.trouver(evenement);
    const etablissement = feature === undefined ? null : lireEtablissement(feature);
    carte.getCanvas().style.cursor = feature === undefined ? '' : 'pointer';
    const texte = feature === undefined ? null : decrire(feature);
    if (texte === null) this.infobulle.cacher();
    else this.infobulle.montrer(texte.titre, texte.lignes, evenement.point.x, evenement.point.y);
    if ((etablissement?.indice ?? null) === this.survole) return;
    this.definirSurvol(etablissement?.indice ?? null);
    this.props.evenements.surSurvol?.(etablissement);
  }

  private definirSurvol(indice: number | null): void {
    const { carte } = this;
    if (indice === null) this.infobulle.cacher();
    if (carte === null || !this.prete || indice === this.survole) return;
    const cible = (id: number) => ({ source: SOURCES.offre, sourceLayer: COUCHES_TUILE.etablissements, id });
    if (this.survole !== null) carte.removeFeatureState(cible(this.survole), 'survol');
    if (indice !== null) carte.setFeatureState(cible(indice), { survol: true });
    this.survole = indice;
  }

  private trouver({ point }: MapMouseEvent) {
    return this.carte?.queryRenderedFeatures(
      [
        [point.x - TOLERANCE_PX, point.y - TOLERANCE_PX],
        [point.x + TOLERANCE_PX, point.y + TOLERANCE_PX],
      ],
      { layers: CLIQUABLES },
    )[0];
  }

  private cliquer(evenement: MapMouseEvent): void {
    if (!this.prete) return;
    const feature = this.trouver(evenement);
    const amas = feature === undefined ? null : lireAmas(feature);
    if (amas === null) {
      this.props.evenements.surSelection?.(feature === undefined ? null : lireEtablissement(feature));
      return;
    }
    this.props.evenements.surAmas?.(amas);
    void this.ouvrirAmas(amas.id, amas.longitude, amas.latitude);
  }

  private async ouvrirAmas(id: number, longitude: number, latitude: number): Promise<void> {
    const { ouvrirAmas, version } = this.props;
    if (ouvrirAmas === null || version === null) return;
    const { zoomOuverture } = await ouvrirAmas(version, id);
    if (this.props.version !== version) return;
    this.carte?.easeTo({ center: [longitude, latitude], zoom: zoomOuverture + 0.2, duration: 400 });
  }

  private annoncerVue(): void {
    const { carte } = this;
    if (carte === null) return;
    const { lng, lat } = carte.getCenter();
    const limites = carte.getBounds();
    this.props.evenements.surVue?.({ longitude: lng, latitude: lat, zoom: carte.getZoom() }, [
      limites.getWest(),
      limites.getSouth(),
      limites.getEast(),
      limites.getNorth(),
    ]);
  }

  private lireLegende(): ModeleLegende {
    const { carte, props } = this;
    if (carte === null || !this.prete) return LEGENDE_VIDE;
    const dessines = carte
      .queryRenderedFeatures({ layers: [COUCHES.etablissements, COUCHES.amas] })
      .flatMap((feature) => lireElement(feature) ?? []);
    return construireLegende(dessines, {
      selection: props.selection !== null,
      liens: props.liens.length,
      scenario: props.scenario?.famille ?? null,
    });
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

/**
 * Room left around what is fitted: the legend stands at the left, controls at the right, and the names of
 * the members of a scenario beside their symbols.
 */
function marges(
  conteneur: HTMLElement,
  nommes = false,
): { top: number; right: number; bottom: number; left: number } {
  const large = conteneur.clientWidth >= 640;
  const noms = large && nommes ? 84 : 0;
  return { top: 28, right: (large ? 56 : 28) + noms, bottom: 40, left: (large ? 216 : 28) + noms };
}

function messageDe(erreur: unknown): string {
  return erreur instanceof Error ? erreur.message : String(erreur);
}
