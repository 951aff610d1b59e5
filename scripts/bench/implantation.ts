import { join } from 'node:path';
import { createLecteurNode } from '../../src/cli/lecteur-node';
import { computeEffets } from '../../src/domain/hypothese/compute-effets';
import { computePropositions } from '../../src/domain/hypothese/compute-propositions';
import type { Propositions } from '../../src/domain/hypothese/propositions';
import {
  ANALYSE_DEFAUT,
  OBJECTIFS_PLACES,
  type ReglagesImplantation,
} from '../../src/domain/projet/reglages-analyse';
import type { EtendueResolue } from '../../src/domain/territoire/etendue';
import type { Socle } from '../../src/domain/territoire/socle';
import type { Mesure, Mesurer } from './mesure';
import { chrono, mediane } from './outils/chrono';
import { chargerNation, chargerSocle } from './outils/nation';

const DEPARTEMENT = '03';
const REGION = ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'];
const SEUIL_MIN = 20;

/** What-if on a département of the national offer, and searches of sites on a département, a region and the nation. */
export const mesurer: Mesurer = async (corpus) => {
  const nation = await chargerNation(createLecteurNode(join(process.cwd(), 'data')), corpus, null);
  const socle = chargerSocle(nation);
  const [allier, region, tout] = [[DEPARTEMENT], REGION, null].map((codes) => limiter(socle, codes)) as [
    EtendueResolue,
    EtendueResolue,
    EtendueResolue,
  ];
  let places = 0;
  const supposer = (): unknown => {
    places += 1;
    return computeEffets({
      socle,
      etendue: allier,
      service: 'ehpad',
      seuilMinutes: SEUIL_MIN,
      hypotheses: [
        { id: 'h1', genre: 'ouvrir', service: 'ehpad', commune: '03185', places },
        { id: 'h2', genre: 'ouvrir', service: 'ehpad', commune: '03279', places },
      ],
    });
  };
  // The offer as it is has been read when a first supposition is made.
  supposer();
  const chercher = (etendue: EtendueResolue, objectif: ReglagesImplantation['objectif']): Mesure => {
    const { valeur, ms } = chrono(() => finir(socle, etendue, { quoi: 'sites', objectif }));
    const { candidats, methode, ecartMax } = valeur;
    return {
      libelle: `Trois sites, ${objectif}, ${candidats.toLocaleString('fr-FR')} sites possibles`,
      valeur: ms,
      unite: 'ms',
      plafond: null,
      detail: methode === 'exacte' ? 'prouvé' : `à ${((ecartMax ?? 0) * 100).toFixed(1)} % au plus`,
    };
  };
  const repartir = (
    etendue: EtendueResolue,
    objectifPlaces: ReglagesImplantation['objectifPlaces'],
  ): Mesure => {
    const { valeur, ms } = chrono(() => finir(socle, etendue, { quoi: 'places', objectifPlaces }));
    const { candidats, methode, ecartMax } = valeur;
    return {
      libelle: `Cent places, ${objectifPlaces}, ${candidats.toLocaleString('fr-FR')} receveurs`,
      valeur: ms,
      unite: 'ms',
      plafond: null,
      detail: methode === 'exacte' ? 'prouvé' : `à ${((ecartMax ?? 0) * 100).toFixed(1)} % au plus`,
    };
  };
  return [
    {
      libelle: 'Hypothèse\u00a0: tous les effets sur un département de la nation',
      valeur: mediane(supposer),
      unite: 'ms',
      plafond: 100,
      detail: 'minutes, E2SFCA, taux, communes',
    },
    ...[allier, region, tout].flatMap((etendue) =>
      (['p_mediane', 'couverture', 'moins_bien_servis'] as const).map((objectif) =>
        chercher(etendue, objectif),
      ),
    ),
    ...[allier, region, tout].flatMap((etendue) =>
      OBJECTIFS_PLACES.map((objectif) => repartir(etendue, objectif)),
    ),
  ];
};

function finir(socle: Socle, etendue: EtendueResolue, reglages: Partial<ReglagesImplantation>): Propositions {
  const travail = computePropositions({
    socle,
    etendue,
    service: 'ehpad',
    seuilMinutes: SEUIL_MIN,
    implantation: {
      ...ANALYSE_DEFAUT.implantation,
      sites: 3,
      placesParSite: 20,
      places: 100,
      receveurs: 'communes',
      ...reglages,
    },
    hypotheses: [],
  });
  for (;;) {
    const pas = travail.next();
    if (pas.done === true) return pas.value;
  }
}

/** null = everything. */
function limiter({ contexte: { communes, offre } }: Socle, codes: readonly string[] | null): EtendueResolue {
  const voulus = codes === null ? null : new Set(codes);
  return {
    communes: Uint8Array.from(communes.codeDepartement, (code) =>
      voulus === null || voulus.has(code) ? 1 : 0,
    ),
    etablissements: new Uint8Array(offre.etablissements.nombre),
  };
}
