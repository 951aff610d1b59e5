import { useCallback } from 'react';
import type { FiltreGroupements } from '../../domain/cooperation/groupement';
import { COOPERATIONS, EXPLICATIONS_COOPERATIONS, LIBELLES_LONGS_GROUPEMENT } from '../../i18n/cooperations';
import { formatDate, formatNombre } from '../../i18n/formats';
import { FILTRE_GROUPEMENTS_VIDE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { CaseOption } from '../filtres/CaseOption';
import { ChampTexte } from '../kit/ChampTexte';
import { Chiffre } from '../kit/Chiffre';
import { Pli } from '../kit/Pli';
import { SymboleCooperation } from '../kit/SymboleCooperation';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './cooperations.module.css';

interface Props {
  readonly ouvert: boolean;
  readonly surOuverture: (ouvert: boolean) => void;
}

/** What restricts the list; each choice shows what it would keep under the others. */
export function FiltresGroupements({ ouvert, surOuverture }: Props) {
  const filtre = useMagasin((etat) => etat.filtreGroupements);
  const { filtrerGroupements } = useActions();
  const actifs = countActifs(filtre);
  return (
    <div className={styles.filtres}>
      <Pli
        titre={COOPERATIONS.filtres}
        resume={COOPERATIONS.resumeFiltres(actifs)}
        ouvert={ouvert}
        surOuverture={surOuverture}
      >
        <Texte />
        <Portee />
        <Genres />
        <Familles />
        {actifs > 0 && (
          <button
            type="button"
            className={textes.lien}
            onClick={() => filtrerGroupements(FILTRE_GROUPEMENTS_VIDE)}
          >
            {COOPERATIONS.reinitialiser}
          </button>
        )}
      </Pli>
      <Absents />
    </div>
  );
}

function countActifs({ genres, familles, texte, dansLeTerritoire, avecMembres }: FiltreGroupements): number {
  const oui = [genres.length > 0, familles.length > 0, texte.trim() !== '', dansLeTerritoire, avecMembres];
  return oui.filter(Boolean).length;
}

function Texte() {
  const filtre = useMagasin((etat) => etat.filtreGroupements);
  const { filtrerGroupements } = useActions();
  const surChangement = useCallback(
    (texte: string) => filtrerGroupements({ ...filtre, texte }),
    [filtre, filtrerGroupements],
  );
  return (
    <ChampTexte
      libelle={COOPERATIONS.texte}
      invite={COOPERATIONS.texteInvite}
      effacer={COOPERATIONS.effacerTexte}
      valeur={filtre.texte}
      surChangement={surChangement}
    />
  );
}

function Portee() {
  const filtre = useMagasin((etat) => etat.filtreGroupements);
  const page = useMagasin((etat) => etat.cooperations.page);
  const { filtrerGroupements } = useActions();
  return (
    <div className={saisies.options}>
      <CaseOption
        libelle={COOPERATIONS.dansLeTerritoire}
        precision={COOPERATIONS.dansLeTerritoirePrecision}
        coche={filtre.dansLeTerritoire}
        {...compte(page?.dansLeTerritoire)}
        surChangement={(dansLeTerritoire) => filtrerGroupements({ ...filtre, dansLeTerritoire })}
      />
      <CaseOption
        libelle={COOPERATIONS.avecMembres}
        precision={COOPERATIONS.avecMembresPrecision}
        coche={filtre.avecMembres}
        {...compte(page?.avecMembres)}
        surChangement={(avecMembres) => filtrerGroupements({ ...filtre, avecMembres })}
      />
    </div>
  );
}

function Genres() {
  const filtre = useMagasin((etat) => etat.filtreGroupements);
  const comptes = useMagasin((etat) => etat.cooperations.page?.parGenre) ?? [];
  const { filtrerGroupements } = useActions();
  const vus = new Map(comptes.map(({ genre, nombre }) => [genre, nombre]));
  const genres = [...new Set([...vus.keys(), ...filtre.genres])];
  return (
    <fieldset className={saisies.groupe}>
      <legend>{COOPERATIONS.genres}</legend>
      {genres.map((genre) => (
        <CaseOption
          key={genre}
          libelle={LIBELLES_LONGS_GROUPEMENT[genre]}
          coche={filtre.genres.includes(genre)}
          {...compte(vus.get(genre) ?? 0)}
          surChangement={() => filtrerGroupements({ ...filtre, genres: toggle(filtre.genres, genre) })}
        />
      ))}
    </fieldset>
  );
}

/** Nothing to choose when no source tells a family. */
function Familles() {
  const filtre = useMagasin((etat) => etat.filtreGroupements);
  const comptes = useMagasin((etat) => etat.cooperations.page?.parFamille) ?? [];
  const { filtrerGroupements } = useActions();
  const vus = new Map(comptes.map(({ famille, nombre }) => [famille, nombre]));
  const familles = [...new Set([...vus.keys(), ...filtre.familles])];
  if (familles.every((famille) => famille === 'inconnue') && filtre.familles.length === 0) return null;
  return (
    <fieldset className={saisies.groupe}>
      <legend>{COOPERATIONS.familles}</legend>
      {familles.map((famille) => (
        <CaseOption
          key={famille}
          libelle={COOPERATIONS.famille(famille)}
          symbole={famille === 'inconnue' ? null : <SymboleCooperation famille={famille} />}
          coche={filtre.familles.includes(famille)}
          {...compte(vus.get(famille) ?? 0)}
          surChangement={() => filtrerGroupements({ ...filtre, familles: toggle(filtre.familles, famille) })}
        />
      ))}
    </fieldset>
  );
}

/** Members the loaded files do not hold, so that nobody takes them for nothing. */
function Absents() {
  const absents = useMagasin((etat) => etat.cooperations.page?.membresAbsents ?? 0);
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  if (absents === 0) return null;
  return (
    <p className={textes.note}>
      <Chiffre
        explication={{
          ...EXPLICATIONS_COOPERATIONS.absents,
          date: date === null ? null : formatDate(date),
        }}
      >
        {COOPERATIONS.membresAbsents(absents)}
      </Chiffre>
    </p>
  );
}

function compte(nombre: number | undefined): { readonly compte?: string; readonly compteLibelle?: string } {
  if (nombre === undefined) return {};
  return { compte: formatNombre(nombre), compteLibelle: COOPERATIONS.compte(nombre) };
}

function toggle<Valeur>(valeurs: readonly Valeur[], valeur: Valeur): readonly Valeur[] {
  return valeurs.includes(valeur) ? valeurs.filter((autre) => autre !== valeur) : [...valeurs, valeur];
}
