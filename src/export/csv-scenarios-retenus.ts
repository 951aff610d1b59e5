import type { ScenarioRetenu } from '../domain/projet/scenario-retenu';
import type { MembreScenario } from '../domain/scoring/scenario';
import { libelleFamilleCooperation } from '../i18n/scoring';
import { createFormatCsv, roundDegre } from './csv';
import type { FormatExport } from './format-export';

interface LigneRetenue {
  readonly retenu: ScenarioRetenu;
  readonly membre: MembreScenario;
}

/** Decimals of a score: what the screen shows and a little more. */
const DECIMALES_SCORE = 4;

const PAR_MEMBRE: FormatExport<LigneRetenue> = createFormatCsv<LigneRetenue>([
  { nom: 'id_scenario', lire: ({ retenu }) => retenu.scenario.id },
  { nom: 'famille', lire: ({ retenu }) => retenu.scenario.famille },
  { nom: 'libelle_famille', lire: ({ retenu }) => libelleFamilleCooperation(retenu.scenario.famille) },
  { nom: 'filiere', lire: ({ retenu }) => retenu.scenario.filiere },
  { nom: 'public', lire: ({ retenu }) => retenu.scenario.public },
  { nom: 'departement', lire: ({ retenu }) => retenu.scenario.departement },
  { nom: 'lieu', lire: ({ retenu }) => retenu.scenario.lieu },
  { nom: 'score', lire: ({ retenu }) => Number(retenu.scenario.score.toFixed(DECIMALES_SCORE)) },
  { nom: 'note', lire: ({ retenu }) => retenu.note },
  { nom: 'retenu_le', lire: ({ retenu }) => retenu.retenuLe },
  { nom: 'numero_finess', lire: ({ membre }) => membre.numeroFiness },
  { nom: 'membre', lire: ({ membre }) => membre.nom },
  { nom: 'numero_finess_ej', lire: ({ membre }) => membre.numeroFinessEj },
  { nom: 'gestionnaire', lire: ({ membre }) => membre.gestionnaire },
  { nom: 'commune', lire: ({ membre }) => membre.commune },
  { nom: 'etape', lire: ({ membre }) => membre.etape },
  { nom: 'places', lire: ({ membre }) => membre.places },
  { nom: 'longitude', lire: ({ membre }) => roundDegre(membre.longitude) },
  { nom: 'latitude', lire: ({ membre }) => roundDegre(membre.latitude) },
]);

/** Scenarios the user keeps, with the note: one row per scenario and member. */
export const CSV_SCENARIOS_RETENUS: FormatExport<ScenarioRetenu> = {
  ...PAR_MEMBRE,
  ecrire: (retenus) =>
    PAR_MEMBRE.ecrire(
      retenus.flatMap((retenu) => retenu.scenario.membres.map((membre) => ({ retenu, membre }))),
      0,
    ),
};
