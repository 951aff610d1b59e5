import { readLieu } from './build-scenario';
import type { Candidat } from './candidat';
import { comparerCandidats } from './comparer-candidats';
import type { EssaiParcours, ParcoursFiliere } from './generate-parcours';
import type { IndexScoring } from './index-scoring';
import { mergePivots } from './merge-pivots';
import type { BassinParcours, CaseParcours } from './scenario';

/** Hubs of any pathway, in the order in which one stands for a basin. */
const PIVOTS_BASSIN = ['101', '355', '106', '292', '156'];

/**
 * Matrix basin × pathway of one département (method C.1 "Selection"). A basin is a hub of any pathway, merged as
 * hubs are; a cell tells of the hub of that pathway which stands for one of the basin's. Its scenario is its own
 * group when listed, else the listed one it shares too much with, else none.
 */
export function buildBassins(
  index: IndexScoring,
  departement: string,
  parcours: readonly ParcoursFiliere[],
  representants: ReadonlyMap<string, Candidat>,
): readonly BassinParcours[] {
  const rows = PIVOTS_BASSIN.flatMap((code) =>
    (index.parCategorie.get(code) ?? []).filter(
      (row) => index.estPlace(row) && index.departement(row) === departement,
    ),
  );
  const bassins = new Map<number, number[]>();
  for (const [row, bassin] of mergePivots(index, rows, PIVOTS_BASSIN)) {
    bassins.set(bassin, [...(bassins.get(bassin) ?? []), row]);
  }
  return [...bassins]
    .map(([bassin, hopitaux]) => ({
      bassin,
      ligne: {
        lieu: readLieu(index, bassin),
        departement,
        cases: parcours.map((un) => buildCase(un, findEssai(un, hopitaux), representants)),
      },
    }))
    .sort((a, b) => compare(a.ligne.lieu, b.ligne.lieu) || a.bassin - b.bassin)
    .map(({ ligne }) => ligne);
}

/** Best attempt among the hubs that stand for these: a group before none, the better group, the more stages. */
function findEssai(parcours: ParcoursFiliere, hopitaux: readonly number[]): EssaiParcours | null {
  const essais = [...new Set(hopitaux.map((row) => parcours.pivots.get(row)))].flatMap((pivot) =>
    pivot === undefined ? [] : [parcours.essais.get(pivot) as EssaiParcours],
  );
  return essais.sort(comparerEssais)[0] ?? null;
}

function comparerEssais(a: EssaiParcours, b: EssaiParcours): number {
  if (a.candidat !== null && b.candidat !== null) return comparerCandidats(a.candidat, b.candidat);
  if (a.candidat !== null || b.candidat !== null) return a.candidat === null ? 1 : -1;
  return b.etapes.length - a.etapes.length || a.pivot - b.pivot;
}

function buildCase(
  parcours: ParcoursFiliere,
  essai: EssaiParcours | null,
  representants: ReadonlyMap<string, Candidat>,
): CaseParcours {
  const etapes = parcours.definition.etapes.map((etape) => etape.id);
  const presentes = essai?.etapes ?? [];
  const representant = essai?.candidat == null ? undefined : representants.get(essai.candidat.id);
  return {
    filiere: parcours.definition.filiere,
    idScenario: representant?.id ?? null,
    etapesPresentes: presentes,
    etapesManquantes: etapes.filter((id) => !presentes.includes(id)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
