import type { Hasard } from './hasard.ts';
import type { Lieu } from './lieux.ts';
import { joinVille, type Noms, simplify } from './noms.ts';
import { createNumeroFiness, createSiren } from './numeros.ts';
import type { GenreGestionnaire } from './plan.ts';

/** A fictitious legal entity. */
export interface GestionnaireDemo {
  readonly numero: string;
  readonly siren: string;
  readonly genre: GenreGestionnaire;
  readonly nom: string;
  readonly nomLong: string;
  readonly statut: string;
  readonly lieu: Lieu;
  readonly voie: { readonly numero: string; readonly type: string; readonly voie: string };
  /** How much it attracts establishments: a few large associations, many small ones. */
  readonly poids: number;
  /** Km at which its attraction falls by e. */
  readonly rayonKm: number;
  readonly dateCreation: string;
}

interface Lot {
  readonly genre: GenreGestionnaire;
  readonly nombre: number;
  readonly statuts: readonly string[];
  readonly nommer: (nom: string, lieu: Lieu) => string;
  /** Seats are drawn among communes at least this large, or are the largest ones in order. */
  readonly populationMin: number;
  readonly parTaille: boolean;
  /** Largest weight; weights fall as 1, 1/2, 1/3… within the lot when `inegal`. */
  readonly inegal: boolean;
  readonly rayonKm: number;
}

/** Towns of the hospitals: Brest, Quimper, Morlaix, Landerneau, Carhaix, Quimperlé, Douarnenez, Concarneau, Crozon. */
const SIEGES_HOPITAUX = ['29019', '29232', '29151', '29103', '29024', '29233', '29046', '29039', '29042'];

const LOTS: readonly Lot[] = [
  {
    genre: 'hopital',
    nombre: 9,
    statuts: ['13', '14', '14'],
    nommer: (_, lieu) => `CH FICTIF ${joinVille(lieu.nom)}`,
    populationMin: 5000,
    parTaille: true,
    inegal: true,
    rayonKm: 18,
  },
  {
    genre: 'public_autonome',
    nombre: 20,
    statuts: ['21', '21', '21', '22', '19'],
    nommer: (nom) => `MR PUBLIQUE ${nom}`,
    populationMin: 900,
    parTaille: false,
    inegal: false,
    rayonKm: 12,
  },
  {
    genre: 'ccas',
    nombre: 21,
    statuts: ['17', '17', '17', '17', '17', '17', '08'],
    nommer: (_, lieu) => `CCAS FICTIF ${joinVille(lieu.nom)}`,
    populationMin: 1500,
    parTaille: false,
    inegal: false,
    rayonKm: 4,
  },
  {
    genre: 'departement',
    nombre: 1,
    statuts: ['02'],
    nommer: () => 'COLLECTIVITÉ DÉPARTEMENTALE FICTIVE',
    populationMin: 50000,
    parTaille: true,
    inegal: false,
    rayonKm: 200,
  },
  {
    genre: 'association_pa',
    nombre: 19,
    statuts: ['60', '60', '60', '60', '61', '63', '64', '47', '66'],
    nommer: (nom) => `ASSOCIATION ${nom}`,
    populationMin: 1500,
    parTaille: false,
    inegal: true,
    rayonKm: 16,
  },
  {
    genre: 'association_ph',
    nombre: 15,
    statuts: ['60', '60', '60', '61', '63', '30'],
    nommer: (nom) => `ASSOCIATION ${nom}`,
    populationMin: 2500,
    parTaille: false,
    inegal: true,
    rayonKm: 28,
  },
  {
    genre: 'association_sociale',
    nombre: 7,
    statuts: ['60', '60', '61', '63'],
    nommer: (nom) => `ASSOCIATION ${nom}`,
    populationMin: 8000,
    parTaille: false,
    inegal: true,
    rayonKm: 40,
  },
  {
    genre: 'societe_ehpad',
    nombre: 9,
    statuts: ['95', '95', '72', '73'],
    nommer: (nom) => `SAS ${nom}`,
    populationMin: 2500,
    parTaille: false,
    inegal: true,
    rayonKm: 40,
  },
  {
    genre: 'societe_domicile',
    nombre: 6,
    statuts: ['72', '95', '78'],
    nommer: (nom) => `SARL ${nom} SERVICES`,
    populationMin: 5000,
    parTaille: false,
    inegal: false,
    rayonKm: 20,
  },
  {
    genre: 'clinique',
    nombre: 5,
    statuts: ['95', '73'],
    nommer: (nom) => `SA CLINIQUE ${nom}`,
    populationMin: 9000,
    parTaille: false,
    inegal: false,
    rayonKm: 25,
  },
  {
    genre: 'maison_sante',
    nombre: 8,
    statuts: ['80', '80', '60'],
    nommer: (nom) => `SISA ${nom}`,
    populationMin: 1500,
    parTaille: false,
    inegal: false,
    rayonKm: 12,
  },
  {
    genre: 'coordination',
    nombre: 1,
    statuts: ['28'],
    nommer: (nom) => `GIP ${nom}`,
    populationMin: 50000,
    parTaille: true,
    inegal: false,
    rayonKm: 200,
  },
  {
    genre: 'officine',
    nombre: 28,
    statuts: ['85', '85', '71', '78'],
    nommer: (nom) => `SELARL PHARMACIE ${nom}`,
    populationMin: 800,
    parTaille: false,
    inegal: false,
    rayonKm: 3,
  },
  {
    genre: 'laboratoire',
    nombre: 3,
    statuts: ['91', '95'],
    nommer: (nom) => `SELAS ${nom}`,
    populationMin: 9000,
    parTaille: false,
    inegal: false,
    rayonKm: 60,
  },
];

/** First rank of legal entities in the range of fictitious numbers; establishments take the ranks below. */
const PREMIER_RANG = 8000;

export function createGestionnaires(lieux: readonly Lieu[], noms: Noms, hasard: Hasard): GestionnaireDemo[] {
  const gestionnaires: GestionnaireDemo[] = [];
  for (const lot of LOTS) {
    const candidats = lieux
      .filter(({ population }) => population >= lot.populationMin)
      .sort((a, b) => b.population - a.population);
    const pris = new Set<Lieu>();
    for (let k = 0; k < lot.nombre; k += 1) {
      const libres = candidats.filter((candidat) => !pris.has(candidat));
      const lieu = chooseSiege(lot, k, libres, hasard);
      pris.add(lieu);
      const rang = PREMIER_RANG + gestionnaires.length;
      const statut = lot.statuts[k % lot.statuts.length] as string;
      const nomLong = rename(lot.nommer(noms.tirer(), lieu), statut);
      gestionnaires.push({
        numero: createNumeroFiness(rang),
        siren: createSiren(rang),
        genre: lot.genre,
        nom: simplify(nomLong),
        nomLong,
        statut,
        lieu,
        voie: noms.voie(),
        poids: lot.inegal ? 6 / (1 + k) + 0.5 : 1,
        rayonKm: lot.rayonKm,
        dateCreation: `${hasard.entier(1950, 2015)}-${String(hasard.entier(1, 12)).padStart(2, '0')}-01`,
      });
    }
  }
  return gestionnaires;
}

function chooseSiege(lot: Lot, rang: number, libres: readonly Lieu[], hasard: Hasard): Lieu {
  if (lot.genre === 'hopital') return libres.find(({ code }) => code === SIEGES_HOPITAUX[rang]) as Lieu;
  if (lot.parTaille) return libres[0] as Lieu;
  return libres[hasard.peser(libres.map(({ population }) => population ** 0.6))] as Lieu;
}

/** The first word follows the legal form. */
function rename(nom: string, statut: string): string {
  const debut: Readonly<Record<string, string>> = {
    '08': 'CIAS',
    '22': 'SIVU',
    '19': 'ÉTS DÉPARTEMENTAL',
    '63': 'FONDATION',
    '64': 'CONGRÉGATION',
    '47': 'MUTUELLE',
    '66': 'GCSMS',
    '30': 'GCSMS PUBLIC',
    '71': 'SNC',
    '72': 'SARL',
    '73': 'SA',
    '78': 'EURL',
    '95': 'SAS',
  };
  const mot = debut[statut];
  if (mot === undefined) return nom;
  return nom.replace(/^(ASSOCIATION|SAS|SARL|SA|SELARL|CCAS|MR PUBLIQUE) /, `${mot} `);
}
