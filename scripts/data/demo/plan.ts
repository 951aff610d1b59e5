/** Activity lines of a category in the capacity file: discipline, mode, clientele, share of the places. */
export interface Activite {
  readonly de: string;
  readonly ta: string;
  readonly client: string;
  readonly part: number;
}

/** Kind of legal entity that may run a category, with its weight in the draw. */
export type GenreGestionnaire =
  | 'hopital'
  | 'public_autonome'
  | 'ccas'
  | 'departement'
  | 'association_pa'
  | 'association_ph'
  | 'association_sociale'
  | 'societe_ehpad'
  | 'societe_domicile'
  | 'clinique'
  | 'maison_sante'
  | 'officine'
  | 'laboratoire'
  | 'coordination';

export interface CategorieDemo {
  readonly code: string;
  readonly nombre: number;
  /** Words put before the name. */
  readonly prefixe: string;
  readonly gestionnaires: Readonly<Partial<Record<GenreGestionnaire, number>>>;
  /** Exponent of the population in the choice of the commune: 0.6 spread out, 1.3 in the towns. */
  readonly concentration: number;
  /** Smallest commune that can receive one. */
  readonly populationMin: number;
  /** Places: smallest, usual, largest; null = the category has none in the capacity file. */
  readonly places: readonly [number, number, number] | null;
  readonly activites: readonly Activite[];
  /** Tariff mode (codemft, libmft). */
  readonly tarif: readonly [string, string] | null;
}

type Ligne = readonly [
  code: string,
  nombre: number,
  prefixe: string,
  gestionnaires: Readonly<Partial<Record<GenreGestionnaire, number>>>,
  concentration: number,
  populationMin: number,
  places: readonly [number, number, number] | null,
  activites: string,
  tarif: keyof typeof TARIFS,
];

const TARIFS = {
  ehpad: ['45', 'ARS-PCD, Tarif partiel, habilité aide sociale sans PUI'],
  ars: ['34', 'ARS - DG dotation globale'],
  departement: ['08', 'Président du Conseil Départemental ou métropole'],
  cpom: ['57', 'Dotation globale de soins ARS et hébergement prix de journée PCD – sous CPOM'],
  ssiad: ['54', 'Tarif AM - Services de Soins Infirmiers A Domicile'],
  prefet: ['30', 'Préfet de région établissements et services sociaux'],
  hopital: ['03', 'ARS établissements publics de santé dotation globale'],
  clinique: ['07', 'ARS établissements de santé non financés par dotation globale'],
  aucun: null,
} as const;

const PA = { public_autonome: 1, association_pa: 3 } as const;
const PH = { association_ph: 1 } as const;

/** Mix of the territory: about 420 medico-social and 80 health establishments, and some outside the offer. */
const LIGNES: readonly Ligne[] = [
  [
    '500',
    104,
    'EHPAD',
    { hopital: 9, public_autonome: 40, ccas: 11, association_pa: 42, societe_ehpad: 15 },
    0.75,
    500,
    [24, 78, 168],
    '924-11-711-88,657-11-711-4,924-21-436-8',
    'ehpad',
  ],
  [
    '202',
    24,
    'RES AUTONOMIE',
    { ccas: 8, association_pa: 2 },
    0.8,
    900,
    [18, 44, 84],
    '927-11-701-70,926-11-701-30',
    'departement',
  ],
  [
    '501',
    4,
    'RESIDENCE',
    { association_pa: 1, public_autonome: 1 },
    0.6,
    500,
    [15, 22, 24],
    '924-11-701-100',
    'cpom',
  ],
  [
    '502',
    6,
    'MAISON',
    { association_pa: 1, ccas: 1 },
    0.6,
    500,
    [10, 20, 40],
    '924-11-701-100',
    'departement',
  ],
  ['207', 8, 'ACCUEIL DE JOUR', PA, 0.9, 2500, [6, 11, 20], '924-21-436-100', 'cpom'],
  ['381', 1, 'MAISON EXPERIMENTALE', PA, 0.9, 2000, [8, 12, 16], '924-11-711-100', 'cpom'],
  [
    '354',
    22,
    'SSIAD',
    { hopital: 3, ccas: 3, association_pa: 10, public_autonome: 2 },
    0.9,
    1200,
    [24, 52, 110],
    '358-16-700-88,358-16-010-6,357-16-436-6',
    'ssiad',
  ],
  [
    '209',
    9,
    'SAAS',
    { ccas: 1, association_pa: 4 },
    1,
    2500,
    [40, 76, 140],
    '358-16-700-90,358-16-010-10',
    'ssiad',
  ],
  [
    '460',
    30,
    'SAA',
    { ccas: 8, association_pa: 9, societe_domicile: 12 },
    0.9,
    1000,
    null,
    '469-16-700-0',
    'departement',
  ],
  ['463', 6, 'CLIC', { departement: 2, ccas: 1 }, 1.1, 5000, null, '', 'departement'],
  ['183', 13, 'IME', PH, 0.9, 2000, [28, 54, 110], '844-21-117-55,844-11-117-25,844-21-437-20', 'ars'],
  ['182', 18, 'SESSAD', PH, 1, 2500, [12, 28, 60], '844-16-117-60,844-16-437-40', 'ars'],
  ['186', 4, 'ITEP', PH, 0.9, 2500, [24, 40, 70], '841-21-200-50,841-11-200-30,841-16-200-20', 'ars'],
  ['188', 3, 'EEAP', PH, 1, 4000, [20, 36, 50], '844-21-500-60,844-11-500-40', 'ars'],
  ['192', 1, 'IEM', PH, 1.2, 8000, [40, 50, 60], '844-21-414-60,844-11-414-40', 'ars'],
  ['194', 1, 'INSTITUT VISUEL', PH, 1.3, 15000, [20, 32, 40], '844-21-324-100', 'ars'],
  ['195', 1, 'INSTITUT AUDITIF', PH, 1.3, 15000, [30, 44, 60], '844-21-318-100', 'ars'],
  ['238', 2, 'ACCUEIL FAMILIAL', PH, 1, 4000, [8, 14, 24], '844-15-117-100', 'ars'],
  ['390', 1, 'ACCUEIL TEMPORAIRE', PH, 1, 4000, [6, 8, 12], '658-11-117-100', 'ars'],
  ['377', 1, 'POLE EXPERIMENTAL', PH, 1.2, 8000, [6, 10, 20], '844-21-437-100', 'ars'],
  ['189', 6, 'CMPP', PH, 1.2, 6000, null, '320-47-809-0', 'ars'],
  ['190', 4, 'CAMSP', { association_ph: 2, hopital: 1 }, 1.2, 8000, null, '900-19-010-0', 'ars'],
  ['246', 24, 'ESAT', PH, 0.9, 2000, [24, 68, 150], '908-14-010-80,908-14-206-20', 'ars'],
  ['247', 6, 'EA', PH, 1, 4000, [12, 26, 60], '909-14-010-100', 'aucun'],
  ['252', 14, 'FOYER HEBERGEMENT', PH, 0.9, 2000, [12, 26, 48], '897-11-010-100', 'departement'],
  ['253', 2, 'FOYER POLYVALENT', PH, 0.9, 2500, [18, 34, 50], '936-11-010-100', 'departement'],
  [
    '255',
    7,
    'MAS',
    { association_ph: 4, hopital: 2 },
    0.9,
    2500,
    [24, 44, 62],
    '964-11-500-80,964-21-500-20',
    'ars',
  ],
  ['382', 20, 'FOYER DE VIE', PH, 0.8, 1200, [14, 32, 60], '936-11-010-75,936-21-010-25', 'departement'],
  ['395', 1, 'ACCUEIL TEMPORAIRE', PH, 1, 4000, [6, 12, 16], '658-11-010-100', 'departement'],
  ['437', 10, 'FAM', PH, 0.9, 2000, [14, 34, 56], '939-11-206-60,939-11-437-40', 'cpom'],
  ['448', 8, 'EAM', PH, 0.9, 2000, [12, 30, 52], '966-11-206-50,966-11-010-50', 'cpom'],
  ['449', 12, 'EANM', PH, 0.9, 2000, [12, 28, 48], '965-11-010-100', 'departement'],
  ['379', 1, 'SERVICE EXPERIMENTAL', PH, 1.2, 8000, [8, 16, 24], '965-16-010-100', 'cpom'],
  [
    '446',
    16,
    'SAVS',
    { association_ph: 6, ccas: 1 },
    1.1,
    3000,
    [18, 38, 90],
    '965-16-010-100',
    'departement',
  ],
  ['445', 7, 'SAMSAH', PH, 1.2, 5000, [10, 22, 40], '966-16-206-60,966-16-414-40', 'cpom'],
  ['464', 1, 'UEROS', PH, 1.3, 15000, [10, 14, 20], '906-13-438-100', 'ars'],
  ['198', 1, 'ESPO', PH, 1.3, 15000, [12, 20, 30], '399-13-010-100', 'ars'],
  ['249', 1, 'ESRP', PH, 1.3, 15000, [40, 60, 90], '906-11-010-100', 'ars'],
  [
    '177',
    8,
    'MECS',
    { association_sociale: 1 },
    1,
    2500,
    [18, 38, 70],
    '912-11-800-70,912-18-800-30',
    'departement',
  ],
  [
    '175',
    3,
    "FOYER DE L'ENFANCE",
    { departement: 1 },
    1.2,
    9000,
    [30, 54, 90],
    '912-11-801-60,912-11-802-40',
    'departement',
  ],
  [
    '214',
    3,
    'CHRS',
    { association_sociale: 1 },
    1.3,
    9000,
    [20, 40, 70],
    '957-11-810-60,957-18-810-40',
    'prefet',
  ],
  ['340', 2, 'MJPM', { association_sociale: 1 }, 1.3, 15000, null, '', 'prefet'],
  ['197', 2, 'CSAPA', { association_sociale: 1, hopital: 1 }, 1.3, 12000, null, '508-21-814-0', 'ars'],
  ['165', 1, 'ACT', { association_sociale: 1 }, 1.3, 15000, [10, 16, 24], '507-18-430-100', 'ars'],
  ['180', 1, 'LHSS', { association_sociale: 1 }, 1.3, 15000, [6, 8, 12], '507-11-840-100', 'ars'],
  ['355', 9, 'CH FICTIF', { hopital: 1 }, 0, 7000, null, '', 'hopital'],
  ['101', 2, 'CHR FICTIF', { hopital: 1 }, 1.6, 100000, null, '', 'hopital'],
  ['106', 3, 'HOPITAL FICTIF', { hopital: 1 }, -0.8, 4000, null, '', 'hopital'],
  ['292', 3, 'CHS FICTIF', { hopital: 1 }, 0.5, 12000, null, '', 'hopital'],
  ['362', 8, 'USLD', { hopital: 1 }, 1, 5000, null, '', 'hopital'],
  ['109', 6, 'SMR', { clinique: 3, association_sociale: 1 }, 0.9, 3000, null, '', 'clinique'],
  ['365', 5, 'CLINIQUE', { clinique: 1 }, 1.4, 9000, null, '', 'clinique'],
  ['129', 2, 'CLINIQUE MEDICALE', { clinique: 1 }, 1.2, 5000, null, '', 'clinique'],
  ['127', 3, 'HAD', { hopital: 1, association_sociale: 1 }, 1.4, 12000, null, '', 'hopital'],
  ['156', 16, 'CMP', { hopital: 1 }, 1, 3500, null, '', 'hopital'],
  ['161', 2, 'CLINIQUE PSY', { clinique: 1 }, 1.2, 9000, null, '', 'clinique'],
  ['425', 4, 'CATTP', { hopital: 1 }, 1.1, 6000, null, '', 'hopital'],
  ['603', 12, 'MSP', { maison_sante: 1 }, 0.8, 1500, null, '', 'aucun'],
  ['124', 4, 'CENTRE DE SANTE', { association_sociale: 2, ccas: 1 }, 1.2, 6000, null, '', 'aucun'],
  ['606', 1, "DISPOSITIF D'APPUI", { coordination: 1 }, 1.3, 15000, null, '', 'aucun'],
  ['620', 30, 'PHARMACIE', { officine: 1 }, 0.8, 800, null, '', 'aucun'],
  ['611', 10, 'LABORATOIRE', { laboratoire: 1 }, 1.2, 5000, null, '', 'aucun'],
  ['632', 3, 'OXYGENE A DOMICILE', { laboratoire: 1 }, 1.3, 9000, null, '', 'aucun'],
  ['450', 1, 'AIDE AUX PERSONNES AGEES', { ccas: 1 }, 1, 1500, null, '', 'departement'],
  ['208', 1, 'AIDE MENAGERE', { ccas: 1 }, 1, 1500, null, '', 'departement'],
];

export const PLAN: readonly CategorieDemo[] = LIGNES.map(
  ([code, nombre, prefixe, gestionnaires, concentration, populationMin, places, activites, tarif]) => ({
    code,
    nombre,
    prefixe,
    gestionnaires,
    concentration,
    populationMin,
    places,
    activites: activites === '' ? [] : activites.split(',').map(parseActivite),
    tarif: TARIFS[tarif],
  }),
);

function parseActivite(texte: string): Activite {
  const [de, ta, client, part] = texte.split('-') as [string, string, string, string];
  return { de, ta, client, part: Number(part) / 100 };
}
