import { TEMPS } from '../../i18n/temps';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { ReliefDepartement } from './ReliefDepartement';

/** Beyond, a smaller place is to be chosen first. */
const DEPARTEMENTS_MAX = 20;

/** Relief of the départements of the chosen place, and of those set before. */
export function ReliefsDepartements({ codes }: { readonly codes: readonly string[] }) {
  const relief = useMagasin((etat) => etat.analyse.relief);
  const general = useMagasin((etat) => etat.parametres.facteurRelief);
  const nommer = useNommerTerritoire();
  const { reglerAnalyse } = useActions();
  const regles = Object.keys(relief);
  const proposes = codes.length > DEPARTEMENTS_MAX ? [] : codes;
  const montres = [...new Set([...proposes, ...regles])].sort();
  const regler = (code: string, facteur: number | null) => {
    const { [code]: _ancien, ...autres } = relief;
    reglerAnalyse({ relief: facteur === null ? autres : { ...autres, [code]: facteur } });
  };
  return (
    <fieldset className={saisies.reglage}>
      <legend>{TEMPS.reliefs}</legend>
      <ul>
        {montres.map((code) => (
          <ReliefDepartement
            key={code}
            nom={nommer('departement', code)}
            relief={relief[code] ?? null}
            general={general}
            surRelief={(facteur) => regler(code, facteur)}
          />
        ))}
      </ul>
      <p className={textes.note}>
        {codes.length === 0 && TEMPS.sansDepartement}
        {codes.length > DEPARTEMENTS_MAX && TEMPS.departementsSuite(codes.length)}
        {codes.length > 0 && codes.length <= DEPARTEMENTS_MAX && TEMPS.reliefsAide}
      </p>
      {regles.length > 0 && (
        <button type="button" className={textes.lienPetit} onClick={() => reglerAnalyse({ relief: {} })}>
          {TEMPS.retablir}
        </button>
      )}
    </fieldset>
  );
}
