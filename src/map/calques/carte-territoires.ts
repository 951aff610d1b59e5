import type { MapGeoJSONFeature } from 'maplibre-gl';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { classeDe } from '../../domain/cartographie/classe-de';
import { COUCHES_TUILE_TERRITOIRES, ZOOM_MAX_TERRITOIRES } from '../../domain/cartographie/schema-tuiles';
import { parseVariable } from '../../domain/cartographie/variables';
import { TERRITOIRES } from '../../i18n/territoires';
import { libelleVariable, phraseValeur } from '../../i18n/variables';
import type { LigneInfobulle } from '../infobulle';
import { couchesCarte } from '../layers/carte-territoires';
import { opaciteTerritoires, PART_ATTENTE } from '../layers/opacites';
import { montrerCouches, poserCouches } from '../layers/poser';
import { COUCHES, COUCHES_VILLES, SOURCES } from '../layers/sources';
import { COULEUR_SYMBOLES } from '../view-model/couleurs-territoires';
import { construireLegendeCarte, decrire } from '../view-model/legende-carte';
import { couleursClasses } from '../view-model/palettes-territoires';
import { changement, type Scene, type Vise } from './calque';
import type { CalqueCarteTerritoires } from './carte-a-la-demande';
import { TuilesVersionnees } from './tuiles-versionnees';

/** Territories coloured by a variable, their proportional symbols and names, under the points. */
export function creerCalqueCarteTerritoires(): CalqueCarteTerritoires {
  const tuiles = new TuilesVersionnees(SOURCES.carte, 'carte', ZOOM_MAX_TERRITOIRES);
  const { territoires, traits } = couchesCarte(null, 1);
  const ids = [...territoires, ...traits].map(({ id }) => id);
  let courante: CarteTerritoires | null = null;
  let enAttente = false;
  const etats: Record<'survol' | 'choisi', number> = { survol: -1, choisi: -1 };

  /** Marks one territory (its row in the map) and unmarks the one before; -1 = none. */
  const marquer = ({ carte }: Scene, nom: keyof typeof etats, rang: number): void => {
    const avant = etats[nom];
    if (avant === rang) return;
    const cible = (id: number) => ({
      source: SOURCES.carte,
      sourceLayer: COUCHES_TUILE_TERRITOIRES.contours,
      id,
    });
    if (avant >= 0) carte.removeFeatureState(cible(avant), nom);
    if (rang >= 0) carte.setFeatureState(cible(rang), { [nom]: true });
    etats[nom] = rang;
  };
  const rangDe = (code: string | null): number =>
    code === null ? -1 : (courante?.codes.indexOf(code) ?? -1);

  return {
    sources: ({ carteTerritoires }, adresse) => ({
      [SOURCES.carte]: tuiles.creer(carteTerritoires?.cle ?? null, adresse),
    }),
    couches: ({ carteTerritoires }, agrandissement) => couchesCarte(carteTerritoires, agrandissement),
    appliquer(scene, avant) {
      const { carte, props, adresseTuiles, agrandissement } = scene;
      const change = changement(avant, props);
      courante = props.carteTerritoires;
      if (tuiles.poser(carte, courante?.cle ?? null, adresseTuiles)) {
        // The colours change at once and the map library may parse the former tiles with them, last: once all is still
        // the tiles are asked for again. Until then what is drawn is faded, since it tells another map's values.
        tuiles.noterPerimee();
        enAttente = avant?.carteTerritoires != null;
        poserOpacite(carte, props, enAttente);
        carte.removeFeatureState({
          source: SOURCES.carte,
          sourceLayer: COUCHES_TUILE_TERRITOIRES.contours,
        });
        etats.survol = -1;
        etats.choisi = -1;
      }
      if (change('carteTerritoires')) {
        const visible = courante !== null;
        if (visible) poserCarte(scene, avant?.carteTerritoires ?? null, agrandissement);
        montrerCouches(carte, ids, visible);
        // The towns of the basemap stay readable over the colours, and go back under what a network basemap covers.
        const dessus = visible && !props.fondIgn ? COUCHES.carteNoms : COUCHES.socle;
        for (const id of COUCHES_VILLES) carte.moveLayer(id, dessus);
      }
      if (change('fondIgn')) poserOpacite(carte, props, enAttente);
      if (change('carteTerritoires', 'territoireChoisi'))
        marquer(scene, 'choisi', rangDe(props.territoireChoisi));
    },
    suivreCamera({ carte, props }, repos) {
      if (!repos || !tuiles.isPret(carte) || !enAttente) return;
      enAttente = false;
      poserOpacite(carte, props, enAttente);
    },
    isPret: ({ carte, props }) => props.carteTerritoires === null || tuiles.isPret(carte),
    noterPerimee: () => tuiles.noterPerimee(),
    cliquables: [COUCHES.carteCercles, COUCHES.carteFond, COUCHES.carteInconnu],
    viser: (feature) => (courante === null ? null : viserTerritoire(courante, feature)),
    survolerTerritoire: (scene, code) => marquer(scene, 'survol', rangDe(code)),
    lireLegende: ({ props: { carteTerritoires, fondIgn } }) =>
      carteTerritoires === null
        ? {}
        : { carte: construireLegendeCarte(carteTerritoires, opaciteTerritoires(fondIgn)) },
  };
}

/** Opacity of the territories, faded while their tiles are those of another map. */
function poserOpacite(carte: Scene['carte'], { fondIgn }: Scene['props'], attente: boolean): void {
  const opacite = opaciteTerritoires(fondIgn) * (attente ? PART_ATTENTE : 1);
  carte.setPaintProperty(COUCHES.carteFond, 'fill-opacity', opacite);
  carte.setPaintProperty(COUCHES.carteInconnu, 'fill-opacity', opacite);
}

/** Colours, radii, filters and zooms of the layers; what has not changed is left alone by the map library. */
function poserCarte({ carte, props }: Scene, avant: CarteTerritoires | null, agrandissement: number): void {
  const actuelle = props.carteTerritoires;
  const { territoires, traits } = couchesCarte(actuelle, agrandissement);
  const couches = [...territoires, ...traits];
  poserCouches(carte, couches);
  const croisee = (autre: CarteTerritoires | null) => autre !== null && autre.secondaire !== null;
  for (const couche of couches) {
    if (!('filter' in couche) || couche.filter === undefined) continue;
    if (avant === null || croisee(avant) !== croisee(actuelle)) carte.setFilter(couche.id, couche.filter);
  }
  const noms = couches.find(({ id }) => id === COUCHES.carteNoms);
  if (noms?.minzoom !== undefined) carte.setLayerZoomRange(noms.id, noms.minzoom, 24);
}

function viserTerritoire(carte: CarteTerritoires, { id }: MapGeoJSONFeature): Vise | null {
  const rang = Number(id);
  const code = carte.codes[rang];
  if (code === undefined) return null;
  const lire = (valeurs: Float64Array | null): number | null => {
    const valeur = valeurs?.[rang] ?? Number.NaN;
    return Number.isNaN(valeur) ? null : valeur;
  };
  const ligne = (nomme: string, valeur: number | null, couleur: string | null): LigneInfobulle => {
    const variable = parseVariable(nomme);
    const nom = variable === null ? nomme : libelleVariable(variable);
    return { texte: `${nom}\u00a0: ${phraseValeur(valeur, decrire(nomme).unite)}`, couleur };
  };
  const v = lire(carte.valeurs);
  const couleurs = couleursClasses(decrire(carte.variable), carte.bornes);
  const couleur =
    carte.secondaire === null && v !== null ? (couleurs[classeDe(v, carte.bornes)] ?? null) : null;
  return {
    titre: carte.noms[rang] ?? code,
    lignes: [
      ligne(carte.variable, v, couleur),
      ...(carte.secondaire === null ? [] : [ligne(carte.secondaire, lire(carte.secondaires), null)]),
      ...(carte.symboles === null || carte.symboles === carte.variable
        ? []
        : [ligne(carte.symboles, lire(carte.valeursSymboles), COULEUR_SYMBOLES)]),
      ...(carte.estime ? [{ texte: TERRITOIRES.estime, couleur: null }] : []),
    ],
    action: { genre: 'territoire', code },
  };
}
