import type { Portrait } from '../domain/portrait/portrait';
import { nommerReference } from '../i18n/equipement';
import { LIBELLES_FAMILLE } from '../i18n/nomenclature';
import { PORTRAIT } from '../i18n/portrait';
import { CSV_PORTRAIT } from '../i18n/portrait-csv';
import { LIBELLES_SERVICE } from '../i18n/services';
import { LIBELLES_TAUX } from '../i18n/taux';
import { createFormatCsv } from './csv';

/** One figure of a portrait. */
export interface LignePortrait {
  readonly rubrique: string;
  readonly indicateur: string;
  readonly valeur: number | null;
  readonly unite: string;
  readonly reference: number | null;
  readonly nomReference: string;
  readonly estime: boolean;
}

/** Figures of the page, one a line, for a spreadsheet. */
export const FORMAT_CSV_PORTRAIT = createFormatCsv<LignePortrait>([
  { nom: 'rubrique', lire: (ligne) => ligne.rubrique },
  { nom: 'indicateur', lire: (ligne) => ligne.indicateur },
  { nom: 'valeur', lire: (ligne) => arrondir(ligne.valeur) },
  { nom: 'unite', lire: (ligne) => ligne.unite },
  { nom: 'reference', lire: (ligne) => arrondir(ligne.reference) },
  { nom: 'nom_reference', lire: (ligne) => ligne.nomReference },
  { nom: 'estime', lire: (ligne) => (ligne.estime ? 1 : 0) },
]);

const { rubriques, unites, indicateurs } = CSV_PORTRAIT;

export function listLignesPortrait(portrait: Portrait): readonly LignePortrait[] {
  return [
    ...listPopulation(portrait),
    ...listOffre(portrait),
    ...listTaux(portrait),
    ...listAcces(portrait),
    ...listGestionnaires(portrait),
    ...listGht(portrait),
  ];
}

function ligne(
  rubrique: string,
  indicateur: string,
  valeur: number | null,
  unite: string,
  reste: Partial<LignePortrait> = {},
): LignePortrait {
  return { rubrique, indicateur, valeur, unite, reference: null, nomReference: '', estime: false, ...reste };
}

function listPopulation({ population: { total, tranches, estimee } }: Portrait): LignePortrait[] {
  return [
    ligne(rubriques.population, indicateurs.habitants, total, unites.habitants),
    ...tranches.flatMap(({ tranche, habitants, part, partFrance }) => [
      ligne(rubriques.population, PORTRAIT.population.tranches[tranche], habitants, unites.habitants, {
        estime: estimee,
      }),
      ligne(rubriques.population, PORTRAIT.population.tranches[tranche], part, unites.part, {
        reference: partFrance,
        nomReference: PORTRAIT.population.colonnes.france,
        estime: estimee,
      }),
    ]),
  ];
}

function listOffre({ offre }: Portrait): LignePortrait[] {
  return [
    ligne(rubriques.offre, indicateurs.esms, offre.esms, unites.etablissements),
    ...offre.familles.flatMap(({ famille, etablissements, places, placesInconnues }) => [
      ligne(rubriques.offre, LIBELLES_FAMILLE[famille], etablissements, unites.etablissements),
      ligne(
        rubriques.offre,
        LIBELLES_FAMILLE[famille],
        places,
        placesInconnues > 0 ? unites.placesMinimum : unites.places,
      ),
    ]),
  ];
}

function listTaux({ taux }: Portrait): LignePortrait[] {
  return taux.flatMap(({ taux: id, ensemble, reference, coefficientVariation }) => {
    const estime = ensemble.populationEstimee;
    return [
      ligne(
        rubriques.taux,
        LIBELLES_TAUX[id],
        ensemble.taux,
        ensemble.placesInconnues > 0 ? unites.pour1000Minimum : unites.pour1000,
        {
          reference: reference?.valeur ?? null,
          nomReference:
            reference === null ? '' : `${nommerReference(reference)} ${reference.annee ?? ''}`.trim(),
          estime,
        },
      ),
      ligne(
        rubriques.taux,
        LIBELLES_TAUX[id],
        reference === null || ensemble.ecartPlaces === null ? null : -ensemble.ecartPlaces,
        unites.ecart,
        { estime },
      ),
      ligne(rubriques.taux, LIBELLES_TAUX[id], coefficientVariation, unites.variation, { estime }),
    ];
  });
}

function listAcces({ acces, isolement }: Portrait): LignePortrait[] {
  return [
    ...acces.flatMap(({ service, medianeMinutes, partAuDela, auDela, seuilMinutes, estime }) => [
      ligne(rubriques.acces, LIBELLES_SERVICE[service], medianeMinutes, unites.mediane, { estime }),
      ligne(rubriques.acces, LIBELLES_SERVICE[service], partAuDela, unites.auDela(seuilMinutes), { estime }),
      ligne(
        rubriques.acces,
        LIBELLES_SERVICE[service],
        partAuDela === null ? null : auDela,
        unites.habitantsAuDela(seuilMinutes),
        { estime },
      ),
    ]),
    ligne(
      rubriques.isolement,
      indicateurs.isoles(isolement.seuilMinutes),
      isolement.connus === 0 ? null : isolement.isoles,
      unites.etablissements,
      { reference: isolement.connus, nomReference: indicateurs.esmsPlaces, estime: true },
    ),
  ];
}

function listGestionnaires({ gestionnaires }: Portrait): LignePortrait[] {
  const { nombre, sousSeuils, seuilsInconnus, monoActivite, estime } = gestionnaires;
  return [
    ligne(rubriques.gestionnaires, indicateurs.gestionnaires, nombre, unites.gestionnaires),
    ligne(
      rubriques.gestionnaires,
      indicateurs.sousSeuils,
      nombre === seuilsInconnus ? null : sousSeuils,
      unites.gestionnaires,
      { reference: nombre - seuilsInconnus, nomReference: indicateurs.tailleConnue, estime },
    ),
    ligne(rubriques.gestionnaires, indicateurs.mono, monoActivite, unites.gestionnaires),
  ];
}

function listGht({ ght }: Portrait): LignePortrait[] {
  return ght.liste.map(({ nom, partPopulation }) =>
    ligne(rubriques.ght, nom, partPopulation, unites.part, { estime: true }),
  );
}

/** Six decimals: beyond, a figure is noise. */
function arrondir(valeur: number | null): number | null {
  return valeur === null || !Number.isFinite(valeur) ? null : Math.round(valeur * 1e6) / 1e6;
}
