import { useEffect, useRef, useState } from 'react';
import { TEXTES_CARTE } from '../i18n/carte';
import type { Carte } from './carte';
import './carte.css';
import { Legende } from './Legende';
import type { EvenementsCarte, PropsCarte } from './props';
import { LEGENDE_VIDE, type ModeleLegende } from './view-model/legende';

export interface PropsCarteVue extends PropsCarte {
  /** Hands the controller over (for the capture), null when it goes away. */
  readonly surCarte?: (carte: Carte | null) => void;
}

/**
 * Thin mount: it loads the map library after the page is painted, hands the properties over and shows
 * the legend the map reports. React never sees an establishment.
 */
export function CarteVue(props: PropsCarteVue) {
  const conteneur = useRef<HTMLDivElement>(null);
  const carte = useRef<Carte | null>(null);
  const dernieres = useRef(props);
  const [legende, setLegende] = useState<ModeleLegende>(LEGENDE_VIDE);
  const [etat, setEtat] = useState<'chargement' | 'prete' | 'absente' | 'reprise'>('chargement');

  useEffect(() => {
    dernieres.current = props;
    carte.current?.setProps(sansEvenements(props));
  });

  useEffect(() => {
    const element = conteneur.current;
    if (element === null) return;
    let montee = true;
    void import('./carte').then(({ Carte: ClasseCarte }) => {
      if (!montee) return;
      const instance = new ClasseCarte(element, {
        ...sansEvenements(dernieres.current),
        evenements: relais(dernieres, setLegende, setEtat),
      });
      carte.current = instance;
      dernieres.current.surCarte?.(instance);
    });
    return () => {
      montee = false;
      carte.current?.destroy();
      carte.current = null;
      dernieres.current.surCarte?.(null);
    };
  }, []);

  return (
    <div className={props.projection ? 'carte-vue carte-projection' : 'carte-vue'}>
      <div ref={conteneur} className="carte-conteneur" />
      {etat === 'chargement' && <p className="carte-message">{TEXTES_CARTE.chargement}</p>}
      {etat === 'reprise' && (
        <p className="carte-message" role="status">
          {TEXTES_CARTE.reprise}
        </p>
      )}
      {etat === 'absente' && (
        <p className="carte-message" role="status">
          {TEXTES_CARTE.erreurWebgl}
        </p>
      )}
      {(etat === 'prete' || etat === 'reprise') && <Legende modele={legende} />}
    </div>
  );
}

/** Events are read at the moment they happen: a new closure at each render costs nothing. */
function relais(
  dernieres: { readonly current: PropsCarteVue },
  setLegende: (modele: ModeleLegende) => void,
  setEtat: (etat: 'prete' | 'absente' | 'reprise') => void,
): EvenementsCarte {
  const evenements = (): Partial<EvenementsCarte> => dernieres.current.evenements;
  return {
    surSelection: (etablissement) => evenements().surSelection?.(etablissement),
    surAmas: (amas) => evenements().surAmas?.(amas),
    surVue: (vue, emprise) => evenements().surVue?.(vue, emprise),
    surTerritoire: (code) => evenements().surTerritoire?.(code),
    surPoint: (longitude, latitude) => evenements().surPoint?.(longitude, latitude),
    surDoubleClic: () => evenements().surDoubleClic?.(),
    surChangement: (numeroFiness) => evenements().surChangement?.(numeroFiness),
    surSurvol: (etablissement) => evenements().surSurvol?.(etablissement),
    surPret: () => {
      setEtat('prete');
      evenements().surPret?.();
    },
    surLegende: (modele) => {
      setLegende(modele);
      evenements().surLegende?.(modele);
    },
    surErreur: (erreur) => {
      if (erreur.code === 'webgl_absent') setEtat('absente');
      if (erreur.code === 'contexte_perdu') setEtat('reprise');
      evenements().surErreur?.(erreur);
    },
  };
}

function sansEvenements({
  evenements: _evenements,
  surCarte: _surCarte,
  ...reste
}: PropsCarteVue): Omit<PropsCarte, 'evenements'> {
  return reste;
}
