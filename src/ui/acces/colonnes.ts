import type { TableAcces } from '../../domain/acces/table-acces';
import type { RepartitionMinutes } from '../../domain/acces/zones-blanches';
import { ACCES, nomCible } from '../../i18n/acces';
import type { Explication } from '../../i18n/chiffre';
import { getService } from '../../state/constantes';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { isCibleDistincte } from './cible-distincte';

export type CleColonne = keyof typeof ACCES.tableau.colonnes;
export type ColonneCommune = ColonneGrille<CleColonne>;

const { colonnes, longues, definitions } = ACCES.tableau;

/** Width in pixels, importance, and what else differs from a sortable column of figures. */
type Gabarit = readonly [largeurPx: number, priorite: number, plus?: Partial<ColonneCommune>];

const GABARITS: { readonly [cle in CleColonne]: Gabarit } = {
  nom: [150, 0, { part: 1, nombre: false }],
  departement: [60, 3, { nombre: false }],
  minutes: [124, 0],
  intervalle: [150, 1, { triable: false }],
  acces: [140, 0],
  ecart: [100, 1],
  plusProche: [140, 4, { nombre: false }],
  cible: [124, 2],
  habitants: [116, 3],
  plus75: [136, 2],
};

/** Columns of the table of white spots. */
export function colonnesZones(
  repartition: RepartitionMinutes,
  date: string | null,
): readonly ColonneCommune[] {
  const distincte = isCibleDistincte(getService(repartition.service).tranches);
  const cles: readonly CleColonne[] = ['nom', 'minutes', 'intervalle', 'habitants', 'plus75'];
  return [...withDepartement(cles, repartition), ...(distincte ? (['cible'] as const) : [])].map((cle) =>
    create(cle, repartition, date),
  );
}

/** Columns of the table of reach; the measure and its gap to the median stand beside the minutes. */
export function colonnesAcces(table: TableAcces, date: string | null): readonly ColonneCommune[] {
  const { tranches } = getService(table.service);
  const cles: readonly CleColonne[] = [
    'nom',
    ...(table.mesure === 'minutes' ? [] : (['acces'] as const)),
    'ecart',
    'minutes',
    'intervalle',
    'plusProche',
    ...(isCibleDistincte(tranches) ? (['cible'] as const) : []),
    ...(tranches.join() === 'plus75' ? (['plus75'] as const) : []),
    'habitants',
  ];
  return withDepartement(cles, table).map((cle) => create(cle, table, date));
}

/** Which département, where there are several. */
function withDepartement(
  [nom, ...suite]: readonly CleColonne[],
  { communes: { departements } }: TableAcces | RepartitionMinutes,
): readonly CleColonne[] {
  const plusieurs = departements.some((code) => code !== departements[0]);
  return [...(nom === undefined ? [] : [nom]), ...(plusieurs ? (['departement'] as const) : []), ...suite];
}

function create(
  cle: CleColonne,
  reponse: TableAcces | RepartitionMinutes,
  date: string | null,
): ColonneCommune {
  const [largeurPx, priorite, plus] = GABARITS[cle];
  const explication = explain(cle, reponse, date);
  return {
    cle,
    libelle: colonnes[cle],
    libelleLong: longues[cle],
    largeurPx,
    part: 0,
    priorite,
    triable: true,
    nombre: true,
    ...plus,
    ...(explication === null ? {} : { explication }),
  };
}

function explain(
  cle: CleColonne,
  reponse: TableAcces | RepartitionMinutes,
  date: string | null,
): Explication | null {
  const cible = nomCible(getService(reponse.service).tranches);
  if (cle === 'acces' && 'mesure' in reponse)
    return {
      libelle: `${longues.acces} (${ACCES.unite(reponse.pour, cible)})`,
      definition: ACCES.definition(reponse.mesure, reponse.pour),
      formule: ACCES.formules[reponse.mesure],
      source: ACCES.source.acces,
      date,
      manquant: reponse.placesInconnues > 0 ? ACCES.reserves.placesInconnues(reponse.placesInconnues) : null,
      estime: true,
    };
  const definition = definitions[cle];
  if (definition === null) return null;
  const estimees = reponse.communes.estimees.some((estimee) => estimee === 1);
  return {
    libelle: longues[cle],
    definition: cle === 'cible' ? `${definition} ${ACCES.concernes(cible)}` : definition,
    formule: cle === 'minutes' ? ACCES.formules.minutes : null,
    source: cle === 'minutes' || cle === 'intervalle' ? ACCES.source.minutes : ACCES.source.zones,
    date,
    manquant: reponse.communesSansPoint > 0 ? ACCES.reserves.sansPoint(reponse.communesSansPoint) : null,
    estime: cle === 'plus75' || cle === 'cible' ? reponse.populationEstimee : cle !== 'habitants' && estimees,
  };
}
