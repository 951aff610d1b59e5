import { useMemo } from 'react';
import { PetiteCarteSvg } from '../../charts/PetiteCarteSvg';
import type { PetitesCartes as Jeu, PetiteCarte } from '../../domain/cartographie/petites-cartes';
import { TERRITOIRES } from '../../i18n/territoires';
import { formatBornes, phraseValeur, texteClasse } from '../../i18n/variables';
import { couleursClasses } from '../../map/view-model/palettes-territoires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { lireVariable } from './lire-carte';
import styles from './petites-cartes.module.css';

/** Small maps of several variables side by side, in place of the large one. */
export function PetitesCartes() {
  const reponse = useMagasin((etat) => etat.reponses.petitesCartes);
  const aucune = useMagasin((etat) => etat.analyse.carte.multiples.length === 0);
  const jeu = reponse?.valeur ?? null;
  if (aucune)
    return (
      <div className={styles.zone}>
        <EtatVide titre={TERRITOIRES.multiples.rien} texte={TERRITOIRES.multiples.rienSuite} />
      </div>
    );
  if (reponse?.etat === 'erreur')
    return (
      <div className={styles.zone}>
        <EtatVide titre={TERRITOIRES.echec} texte={reponse.message ?? ''} />
      </div>
    );
  return (
    <section
      className={styles.zone}
      aria-label={TERRITOIRES.multiples.titre}
      aria-busy={reponse?.etat !== 'pret'}
    >
      {jeu === null ? <EtatVide titre={TERRITOIRES.calcul} /> : <Planche jeu={jeu} />}
    </section>
  );
}

function Planche({ jeu }: { readonly jeu: Jeu }) {
  if (jeu.traces.length === 0 && jeu.codes.length > 0)
    return (
      <EtatVide titre={TERRITOIRES.multiples.titre} texte={TERRITOIRES.multiples.trop(jeu.codes.length)} />
    );
  // The table below says why, with the way out.
  if (jeu.codes.length === 0) return <EtatVide titre={TERRITOIRES.vide.titre} />;
  const unites = [...new Set(jeu.cartes.map(({ variable }) => lireVariable(variable).unite))];
  return (
    <>
      {unites.map((unite) => {
        const cartes = jeu.cartes.filter(({ variable }) => lireVariable(variable).unite === unite);
        return (
          <div key={unite} className={styles.groupe}>
            <Legende carte={cartes[0] as PetiteCarte} />
            <ul className={styles.planche}>
              {cartes.map((carte) => (
                <li key={carte.variable}>
                  <Vignette jeu={jeu} carte={carte} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function Vignette({ jeu, carte }: { readonly jeu: Jeu; readonly carte: PetiteCarte }) {
  const reglages = useMagasin((etat) => etat.analyse.carte);
  const montre = useMagasin((etat) => etat.territoireMontre);
  const { reglerAnalyse } = useActions();
  const { nom } = lireVariable(carte.variable);
  const rang = montre === null ? -1 : jeu.codes.indexOf(montre);
  const couleurs = useMemo(() => couleursClasses(lireVariable(carte.variable), carte.bornes), [carte]);
  return (
    <figure className={styles.vignette}>
      <figcaption>
        <span>{nom}</span>
        <button
          type="button"
          aria-label={TERRITOIRES.multiples.agrandir(nom)}
          title={TERRITOIRES.multiples.agrandir(nom)}
          onClick={() =>
            reglerAnalyse({
              carte: { ...reglages, disposition: 'une', variable: carte.variable, secondaire: null },
            })
          }
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path
              d="M7 1h4v4M11 1L7 5M5 11H1V7M1 11l4-4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.3"
            />
          </svg>
        </button>
      </figcaption>
      <PetiteCarteSvg
        traces={jeu.traces}
        classes={carte.classes}
        couleurs={couleurs}
        largeur={jeu.largeur}
        hauteur={jeu.hauteur}
        choisi={rang < 0 ? null : (jeu.traces[rang] ?? null)}
        alternative={TERRITOIRES.multiples.alternative(nom, resumer(jeu, carte))}
      />
    </figure>
  );
}

/** The ends and the middle of the values in words. */
function resumer({ noms }: Jeu, { variable, valeurs, manquants }: PetiteCarte): string {
  const { unite } = lireVariable(variable);
  const rangs = [...valeurs.keys()].filter((rang) => !Number.isNaN(valeurs[rang]));
  if (rangs.length === 0) return TERRITOIRES.inconnus(manquants);
  rangs.sort((a, b) => (valeurs[a] as number) - (valeurs[b] as number));
  const dire = (rang: number): string => `${noms[rang]} (${phraseValeur(valeurs[rang] as number, unite)})`;
  const [premier = 0, dernier = 0] = [rangs[0], rangs.at(-1)];
  const milieu = valeurs[rangs[Math.floor(rangs.length / 2)] as number] as number;
  return TERRITOIRES.multiples.resume(dire(premier), dire(dernier), phraseValeur(milieu, unite), manquants);
}

function Legende({ carte }: { readonly carte: PetiteCarte }) {
  const variable = lireVariable(carte.variable);
  const couleurs = couleursClasses(variable, carte.bornes);
  const textes = formatBornes(carte.bornes, variable.unite);
  return (
    <ul className={styles.legende} aria-label={TERRITOIRES.multiples.communes}>
      {couleurs.map((couleur, k) => (
        <li key={couleur}>
          <svg width="18" height="12" aria-hidden="true">
            <rect width="18" height="12" fill={couleur} stroke="#8D969C" strokeWidth="0.6" />
          </svg>
          {texteClasse(textes[k] as string, textes[k + 1] as string, variable.unite)}
        </li>
      ))}
    </ul>
  );
}
