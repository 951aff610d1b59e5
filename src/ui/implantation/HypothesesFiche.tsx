import { Button } from '@mantine/core';
import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { IMPLANTATION } from '../../i18n/implantation';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { LigneHypothese } from './LigneHypothese';

const { fiche: T } = IMPLANTATION;

/** What can be supposed of one establishment, and what is. */
export function HypothesesFiche({ fiche }: { readonly fiche: FicheEtablissement }) {
  const { numeroFiness, places, codeCommune } = fiche;
  const toutes = useMagasin((etat) => etat.analyse.hypotheses);
  const parDefaut = useMagasin((etat) => etat.analyse.implantation.placesParSite);
  const { aller, ajouterHypotheses, montrerOnglet, reglerAnalyse } = useActions();
  const siennes = toutes.filter((une) => une.numeroFiness === numeroFiness && une.genre !== 'ouvrir');
  const dejaFermee = siennes.some(({ genre }) => genre === 'fermer');
  const deja = (genre: string): boolean => siennes.some((une) => une.genre === genre);
  if (fiche.ferme) return null;
  const nom = (une: (typeof siennes)[number]) => ({
    id: une.id,
    connue: true,
    commune: null,
    etablissement: fiche.nom,
    position: null,
    placesActuelles: places,
  });
  return (
    <section className={blocs.rubrique} aria-label={T.titre}>
      <h3>{T.titre}</h3>
      <div className={blocs.gestes}>
        <Button
          size="compact-xs"
          variant="default"
          disabled={dejaFermee}
          onClick={() => ajouterHypotheses([{ genre: 'fermer', numeroFiness }])}
        >
          {T.fermer}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={deja('redimensionner')}
          onClick={() =>
            ajouterHypotheses([{ genre: 'redimensionner', numeroFiness, places: places ?? parDefaut }])
          }
        >
          {T.redimensionner}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={deja('deplacer') || codeCommune === null}
          onClick={() =>
            codeCommune !== null &&
            ajouterHypotheses([{ genre: 'deplacer', numeroFiness, commune: codeCommune }])
          }
        >
          {T.deplacer}
        </Button>
      </div>
      {siennes.length === 0 ? (
        <p className={textes.note}>{T.note}</p>
      ) : (
        <>
          <ul>
            {siennes.map((une) => (
              <LigneHypothese key={une.id} hypothese={une} nom={nom(une)} />
            ))}
          </ul>
          <button
            type="button"
            className={textes.lien}
            onClick={() => {
              aller('manques');
              reglerAnalyse({ vueManques: 'implantation' });
              montrerOnglet('etape');
            }}
          >
            {T.voir}
          </button>
        </>
      )}
    </section>
  );
}
