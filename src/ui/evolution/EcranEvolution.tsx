import { Select } from '@mantine/core';
import { useCallback } from 'react';
import type { BilanComparaison, GenreChangement } from '../../domain/comparaison/changement';
import { LIBELLES_CHANGEMENT } from '../../i18n/changements';
import { nommerEtendue } from '../../i18n/etendue';
import { DEFINITIONS_CHANGEMENT, EVOLUTION } from '../../i18n/evolution';
import { formatNombre } from '../../i18n/formats';
import { LIBELLES_FAMILLE } from '../../i18n/nomenclature';
import { FAMILLES, FILTRE_COMPARAISON_VIDE, GENRES_CHANGEMENT, readEtendue } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';
import { CaseOption } from '../filtres/CaseOption';
import { ChampTexte } from '../kit/ChampTexte';
import { Chiffre } from '../kit/Chiffre';
import { filtrerOptions } from '../kit/filtrer-options';
import { SymboleFamille } from '../kit/SymboleFamille';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './evolution.module.css';
import { SansMillesime } from './SansMillesime';

/** Two vintages compared, right panel: summary and filters. */
export function EcranEvolution() {
  const bilan = useMagasin((etat) => etat.comparaison.bilan);
  const calcul = useMagasin((etat) => etat.comparaison.etat === 'calcul');
  if (bilan === null) return calcul ? <p className={blocs.attente}>{EVOLUTION.calcul}</p> : <SansMillesime />;
  return (
    <div className={blocs.ecran}>
      <Resume bilan={bilan} />
      <Filtres bilan={bilan} />
      <Reserves bilan={bilan} />
    </div>
  );
}

function Resume({ bilan }: { readonly bilan: BilanComparaison }) {
  const choix = useMagasin((etat) => etat.choix);
  const filtre = useMagasin((etat) => etat.filtre);
  const lieu = nommerEtendue(readEtendue(filtre), useNommerTerritoire());
  const { choisirSources } = useActions();
  return (
    <section aria-label={EVOLUTION.titre}>
      <h2 className={textes.titreFiche}>{EVOLUTION.periode(bilan.dateAvant, bilan.dateApres)}</h2>
      <p className={`${textes.petit} ${styles.resume}`}>
        {EVOLUTION.communs(bilan.communs, bilan.nombreAvant, bilan.nombreApres)}{' '}
        <strong>{EVOLUTION.solde(bilan.nombreAvant, bilan.nombreApres)}</strong>
      </p>
      {lieu !== '' && <p className={`${textes.petit} ${styles.resume}`}>{EVOLUTION.lieu(lieu)}</p>}
      {bilan.alertes.map(({ code, valeur }) => (
        <p key={code} className={`${blocs.alerte} ${styles.alerte}`} data-code={code}>
          {EVOLUTION.alerte(code, valeur)}
        </p>
      ))}
      <button
        type="button"
        className={textes.lienPetit}
        onClick={() => void choisirSources({ ...choix, comparaison: [] })}
      >
        {EVOLUTION.retirer}
      </button>
    </section>
  );
}

function Filtres({ bilan }: { readonly bilan: BilanComparaison }) {
  const filtre = useMagasin((etat) => etat.filtreComparaison);
  const { filtrerComparaison } = useActions();
  const basculer = <Valeur,>(valeurs: readonly Valeur[], valeur: Valeur): readonly Valeur[] =>
    valeurs.includes(valeur) ? valeurs.filter((autre) => autre !== valeur) : [...valeurs, valeur];
  return (
    <>
      <fieldset className={saisies.groupe}>
        <legend>{EVOLUTION.genres}</legend>
        {GENRES_CHANGEMENT.map((genre) => (
          <div key={genre} className={styles.ligneGenre}>
            <CaseOption
              libelle={LIBELLES_CHANGEMENT[genre]}
              coche={filtre.genres.includes(genre)}
              surChangement={() => filtrerComparaison({ ...filtre, genres: basculer(filtre.genres, genre) })}
            />
            <Chiffre
              explication={{
                libelle: LIBELLES_CHANGEMENT[genre],
                definition: DEFINITIONS_CHANGEMENT[genre],
                source: EVOLUTION.source,
                date: EVOLUTION.periode(bilan.dateAvant, bilan.dateApres),
                manquant: nonCompare(bilan, genre),
              }}
            >
              {formatNombre(bilan.parGenre[genre])}
            </Chiffre>
          </div>
        ))}
      </fieldset>
      <fieldset className={saisies.groupe}>
        <legend>{EVOLUTION.familles}</legend>
        {FAMILLES.filter((famille) => bilan.parFamille[famille] > 0 || filtre.familles.includes(famille)).map(
          (famille) => (
            <CaseOption
              key={famille}
              libelle={LIBELLES_FAMILLE[famille]}
              symbole={<SymboleFamille famille={famille} />}
              coche={filtre.familles.includes(famille)}
              compte={formatNombre(bilan.parFamille[famille])}
              compteLibelle={EVOLUTION.nombre(bilan.parFamille[famille])}
              surChangement={() =>
                filtrerComparaison({ ...filtre, familles: basculer(filtre.familles, famille) })
              }
            />
          ),
        )}
      </fieldset>
      <Select
        size="xs"
        label={EVOLUTION.departement}
        placeholder={EVOLUTION.tousDepartements}
        data={bilan.parDepartement.map(({ code, nom, nombre }) => ({
          value: code,
          label: EVOLUTION.optionDepartement(nom, code, nombre),
        }))}
        value={filtre.departements[0] ?? null}
        onChange={(code) => filtrerComparaison({ ...filtre, departements: code === null ? [] : [code] })}
        clearable
        searchable={bilan.parDepartement.length > 8}
        filter={filtrerOptions}
        clearButtonProps={{ 'aria-label': EVOLUTION.tousDepartements }}
        comboboxProps={{ width: 'target', transitionProps: { duration: 0 } }}
      />
      <Texte />
      <CaseOption
        libelle={EVOLUTION.horsOffre}
        precision={EVOLUTION.horsOffrePrecision}
        coche={filtre.horsOffre}
        surChangement={(horsOffre) => filtrerComparaison({ ...filtre, horsOffre })}
      />
      <button
        type="button"
        className={textes.lienPetit}
        onClick={() => filtrerComparaison(FILTRE_COMPARAISON_VIDE)}
      >
        {EVOLUTION.reinitialiser}
      </button>
    </>
  );
}

function Texte() {
  const filtre = useMagasin((etat) => etat.filtreComparaison);
  const { filtrerComparaison } = useActions();
  const surChangement = useCallback(
    (texte: string) => filtrerComparaison({ ...filtre, texte }),
    [filtre, filtrerComparaison],
  );
  return (
    <ChampTexte
      libelle={EVOLUTION.texte}
      invite={EVOLUTION.texteInvite}
      effacer={EVOLUTION.effacerTexte}
      valeur={filtre.texte}
      surChangement={surChangement}
    />
  );
}

/** What could not be compared, so that a zero is not read as "nothing changed". */
function Reserves({ bilan }: { readonly bilan: BilanComparaison }) {
  return (
    <div className={blocs.liste}>
      {bilan.nonCompares.map(({ code, nombre }) => (
        <p key={code} className={textes.detail}>
          {EVOLUTION.nonCompare(code, nombre)}
        </p>
      ))}
    </div>
  );
}

function nonCompare(bilan: BilanComparaison, genre: GenreChangement): string | null {
  const trouve = bilan.nonCompares.find((reserve) => reserve.genre === genre);
  return trouve === undefined ? null : EVOLUTION.nonCompare(trouve.code, trouve.nombre);
}
