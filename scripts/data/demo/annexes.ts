import type { Nomenclature } from '../../../src/domain/etablissement/nomenclature.ts';
import type { TableCommunes } from '../../../src/domain/territoire/commune.ts';
import type { EtablissementDemo } from './etablissements.ts';
import { formatLigne } from './formats.ts';
import type { GestionnaireDemo } from './gestionnaires.ts';
import type { Hasard } from './hasard.ts';
import { distanceLieux } from './lieux.ts';
import { simplify } from './noms.ts';

const FICTIF = 'données fictives';

/** Two fictitious GHT, in the columns of the ministry's list: each public hospital joins the nearer support. */
export function buildGht(gestionnaires: readonly GestionnaireDemo[]): string {
  const hopitaux = gestionnaires.filter(({ genre }) => genre === 'hopital');
  const supports = hopitaux.slice(0, 2);
  const noms = ['GHT FICTIF DES ABERS ET DES MONTS', 'GHT FICTIF DES SEPT RIVIERES'];
  const lignes = hopitaux.map((hopital) => {
    const distances = supports.map((support) => distanceLieux(support.lieu, hopital.lieu));
    const rang = (distances[0] as number) <= (distances[1] as number) ? 0 : 1;
    const role = supports.includes(hopital) ? 'Etablissement support' : 'Etablissement partie';
    return [
      'BRETAGNE',
      noms[rang] as string,
      `F0${rang + 1}`,
      hopital.numero,
      role,
      hopital.nom,
      simplify(hopital.lieu.nom).toUpperCase(),
      hopital.lieu.codePostal,
    ];
  });
  return toCsv(
    [
      'REGION',
      'DENOMINATION GHT',
      'CODE GHT',
      'FINESS',
      'CATEGORIE',
      'DENOMINATION ETABLISSEMENT',
      'COMMUNE',
      'CODE POSTAL',
    ],
    lignes,
  );
}

/** Bands of the INSEE file of population by commune, with the shares drawn around (a rather aged territory). */
const TRANCHES = [
  ['P21_POP0014', 0.155],
  ['P21_POP1529', 0.15],
  ['P21_POP3044', 0.165],
  ['P21_POP4559', 0.2],
  ['P21_POP6074', 0.205],
  ['P21_POP7589', 0.11],
  ['P21_POP90P', 0.015],
] as const;

/** Population of the communes of the Finistère by age: real totals, invented split. */
export function buildPopulation(table: TableCommunes, hasard: Hasard): string {
  const lignes: string[][] = [];
  for (let i = 0; i < table.nombre; i += 1) {
    if (table.codeDepartement[i] !== '29' || (table.parent[i] as number) >= 0) continue;
    const population = table.population[i] as number;
    // Small communes are older than towns.
    const age =
      1 +
      0.22 * Math.max(-1, Math.min(1, Math.log(4000 / Math.max(population, 100)) / 3)) +
      0.06 * hasard.cloche();
    const poids = TRANCHES.map(
      ([, part], k) => part * (k >= 4 ? age : 2 - age) * (1 + 0.04 * hasard.cloche()),
    );
    const total = poids.reduce((somme, p) => somme + p, 0);
    const effectifs = poids.map((p) => Math.floor((population * p) / total));
    const reste = population - effectifs.reduce((somme, n) => somme + n, 0);
    effectifs[3] = (effectifs[3] as number) + reste;
    lignes.push([table.code[i] as string, table.nom[i] as string, ...effectifs.map(String), FICTIF]);
  }
  return toCsv(['CODGEO', 'LIBGEO', ...TRANCHES.map(([nom]) => nom), 'SOURCE'], lignes);
}

/** ETP per place, from which the staff of an establishment is drawn; other categories: 0.6. */
const ETP_PAR_PLACE: Readonly<Record<string, number>> = {
  '500': 0.66,
  '202': 0.12,
  '354': 0.3,
  '183': 0.8,
  '246': 0.25,
  '255': 1.3,
  '437': 1.1,
  '382': 0.8,
};

/** Indicators of the establishments used by scenarios (method B.1), one in six left blank as in life. */
export function buildIndicateurs(
  etablissements: readonly EtablissementDemo[],
  nomenclature: Nomenclature,
  hasard: Hasard,
): string {
  const colonnes = [
    'numero_finess',
    'etp_total',
    'etp_vacants',
    'departs_retraite_5ans',
    'nb_cdi',
    'ressources_eur',
    'actif_net_eur',
    'resultat_pct',
    'caf_pct',
    'nb_soll_urgences',
    'nb_usagers_hors_dept',
    'qualif_gestion',
    'maturite_secu',
    'source',
  ];
  const lignes: string[][] = [];
  for (const etablissement of etablissements) {
    if (nomenclature.categories.get(etablissement.categorie.code)?.role !== 'coeur') continue;
    const places = etablissement.places ?? 25;
    const etp = Math.max(
      3,
      places * (ETP_PAR_PLACE[etablissement.categorie.code] ?? 0.6) * (1 + 0.15 * hasard.cloche()),
    );
    const ressources = etp * (58_000 + 6000 * hasard.cloche());
    const valeurs = [
      decimal(etp, 1),
      decimal(etp * Math.max(0, 0.06 + 0.04 * hasard.cloche()), 1),
      String(Math.round(etp * Math.max(0.02, 0.16 + 0.06 * hasard.cloche()))),
      String(Math.round(etp * 1.15)),
      String(Math.round(ressources / 1000) * 1000),
      String(Math.round((ressources * Math.max(0.05, 0.5 + 0.3 * hasard.cloche())) / 1000) * 1000),
      decimal(0.5 + 2.5 * hasard.cloche(), 1),
      decimal(Math.max(-2, 4 + 2.5 * hasard.cloche()), 1),
      String(Math.round(places * Math.max(0, 0.3 + 0.2 * hasard.cloche()))),
      String(Math.round(places * Math.max(0, 0.04 + 0.05 * hasard.cloche()))),
      String(hasard.entier(1, 5)),
      String(hasard.entier(2, 6)),
    ].map((valeur) => (hasard.suivant() < 1 / 6 ? '' : valeur));
    lignes.push([etablissement.numero, ...valeurs, FICTIF]);
  }
  return toCsv(colonnes, lignes);
}

function decimal(valeur: number, chiffres: number): string {
  return valeur.toFixed(chiffres).replace('.', ',');
}

function toCsv(colonnes: readonly string[], lignes: readonly (readonly string[])[]): string {
  return `${[colonnes, ...lignes].map(formatLigne).join('\r\n')}\r\n`;
}
