import { useMemo, useState } from 'react';
import type { EffetsHypotheses } from '../../domain/hypothese/effets';
import { formatNombre, INCONNU } from '../../i18n/formats';
import { formatMinutes, IMPLANTATION } from '../../i18n/implantation';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { Grille } from '../kit/grille/Grille';
import textes from '../kit/styles/textes.module.css';
import { ExportEffets } from './ExportEffets';

const { tableau: T } = IMPLANTATION;
type Commune = EffetsHypotheses['communes'][number];
type Cle = keyof typeof T.colonnes;
interface Tri {
  readonly cle: Cle;
  readonly sens: 'croissant' | 'decroissant';
}
const ZOOM_COMMUNE = 11;
const AUCUNE: readonly Commune[] = [];

const COLONNES: readonly ColonneGrille<Cle>[] = [
  { cle: 'nom', largeurPx: 180, part: 3, priorite: 0 },
  { cle: 'code', largeurPx: 92, part: 0, priorite: 3 },
  { cle: 'avant', largeurPx: 92, part: 0, priorite: 1, nombre: true },
  { cle: 'apres', largeurPx: 92, part: 0, priorite: 0, nombre: true },
  { cle: 'ecart', largeurPx: 92, part: 0, priorite: 0, nombre: true },
  { cle: 'accesAvant', largeurPx: 104, part: 0, priorite: 2, nombre: true },
  { cle: 'accesApres', largeurPx: 104, part: 0, priorite: 1, nombre: true },
  { cle: 'cible', largeurPx: 100, part: 0, priorite: 3, nombre: true },
].map((mesure) => ({
  ...mesure,
  cle: mesure.cle as Cle,
  libelle: T.colonnes[mesure.cle as Cle],
  ...(mesure.cle in T.longues ? { libelleLong: T.longues[mesure.cle as keyof typeof T.longues] } : {}),
  triable: true,
}));

/** Communes whose minutes or places within reach change under the suppositions. */
export function TableauImplantation() {
  const reponse = useMagasin((etat) => etat.reponses.effets);
  const nombreHypotheses = useMagasin((etat) => etat.analyse.hypotheses.length);
  const communes = reponse?.valeur?.communes ?? AUCUNE;
  const [tri, setTri] = useState<Tri>({ cle: 'ecart', sens: 'croissant' });
  const lignes = useMemo(() => sortCommunes(communes, tri), [communes, tri]);
  const pages = useMemo(
    () => ({ ligne: (rang: number) => lignes[rang] ?? null, demander: () => undefined }),
    [lignes],
  );
  const montrer = useMontrer();
  const perdent = communes.filter((commune) => ecartDe(commune) > 0).length;
  const gagnent = communes.filter((commune) => ecartDe(commune) < 0).length;
  return (
    <CadreGrille
      titre={T.titre}
      enAttente={reponse?.ajour === false}
      comptes={
        <>
          <strong>{T.nombre(communes.length)}</strong>
          {gagnent > 0 && <span>{T.gagnent(gagnent)}</span>}
          {perdent > 0 && <span>{T.perdent(perdent)}</span>}
        </>
      }
      actions={<ExportEffets communes={lignes} />}
    >
      {communes.length === 0 ? (
        <EtatVide
          titre={nombreHypotheses === 0 ? T.sansHypothese : T.sansEffet}
          texte={nombreHypotheses === 0 ? T.sansHypotheseSuite : T.sansEffetSuite}
        />
      ) : (
        <Grille
          titre={T.titre}
          description={T.description}
          colonnes={COLONNES}
          version={lignes.length}
          nombre={lignes.length}
          pages={pages}
          cellule={contenu}
          rangChoisi={-1}
          surChoix={(commune) => commune !== null && montrer(commune)}
          tri={tri}
          surTri={({ cle }) =>
            setTri((avant) => ({
              cle,
              sens: avant.cle === cle && avant.sens === 'croissant' ? 'decroissant' : 'croissant',
            }))
          }
        />
      )}
    </CadreGrille>
  );
}

/** Centres the map on a commune, found by its name and code. */
function useMontrer(): (commune: Commune) => void {
  const moteur = useMoteur();
  const { centrer } = useActions();
  return (commune) => {
    moteur.rechercher(commune.nom, 40).then(
      (trouves) => {
        const trouvee = trouves.find(({ genre, code }) => genre === 'commune' && code === commune.code);
        if (trouvee !== undefined && trouvee.longitude !== null && trouvee.latitude !== null)
          centrer(trouvee.longitude, trouvee.latitude, ZOOM_COMMUNE);
      },
      () => undefined,
    );
  };
}

function contenu(commune: Commune, { cle }: ColonneGrille<Cle>) {
  switch (cle) {
    case 'nom':
      return commune.approchee ? (
        <span title={`${commune.nom} (${T.approchee})`}>
          {commune.nom} <span className={textes.note}>{`≈ ${T.approchee}`}</span>
        </span>
      ) : (
        commune.nom
      );
    case 'code':
      return commune.code;
    case 'avant':
      return formatMinutes(commune.avant);
    case 'apres':
      return formatMinutes(commune.apres);
    case 'ecart':
      return commune.avant === null || commune.apres === null
        ? INCONNU
        : formatMinutes(commune.apres - commune.avant, true);
    case 'accesAvant':
    case 'accesApres':
      return formatNombre(commune[cle], 1, 1);
    case 'cible':
      return formatNombre(commune.cible);
  }
}

/** Reached at last comes before any saving, no longer reached after any loss. */
function ecartDe({ avant, apres }: Commune): number {
  if (avant === apres) return 0;
  if (avant === null) return Number.NEGATIVE_INFINITY;
  return apres === null ? Number.POSITIVE_INFINITY : apres - avant;
}

function sortCommunes(communes: readonly Commune[], { cle, sens }: Tri): readonly Commune[] {
  const signe = sens === 'croissant' ? 1 : -1;
  const nombre = (commune: Commune): number =>
    cle === 'ecart'
      ? ecartDe(commune)
      : (commune[cle as Exclude<Cle, 'nom' | 'code' | 'ecart'>] ?? Number.POSITIVE_INFINITY);
  return communes.toSorted((a, b) => {
    const ordre =
      cle === 'nom' || cle === 'code'
        ? a[cle].localeCompare(b[cle], 'fr')
        : nombre(a) === nombre(b)
          ? 0
          : nombre(a) - nombre(b);
    return signe * ordre || (a.code < b.code ? -1 : 1);
  });
}
