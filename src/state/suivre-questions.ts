import { type Contexte, messageDe } from './contexte';
import type { Etat } from './etat';
import { QUESTIONS_SUIVIES, type QuestionSuivie } from './questions';
import { addAvisMoteur } from './rafraichir';
import type { Reponse, Reponses } from './reponses';

type Quelconque = Reponse<never>;

/**
 * Asks the engine again each question whose wording changes with the state or whose session is gone; an answer
 * overtaken by a newer question is dropped. One way for all: screens only read `reponses`.
 */
export function followQuestions(contexte: Contexte): void {
  const { store, moteur } = contexte;
  const cles = new Map<string, string | null>();

  const put = (place: keyof Reponses, reponse: Quelconque | undefined): void =>
    store.setState((etat) => {
      const { [place]: _ancienne, ...autres } = etat.reponses;
      return { reponses: reponse === undefined ? autres : { ...autres, [place]: reponse } };
    });
  const read = (place: keyof Reponses): Quelconque | undefined =>
    store.getState().reponses[place] as Quelconque | undefined;

  const ask = async (question: QuestionSuivie, cle: string, etat: Etat): Promise<void> => {
    const { place, nom } = question;
    const demande = question.demande(etat);
    if (demande === null) return;
    const actuelle = (): boolean => cles.get(place) === cle;
    const valeur = read(place)?.valeur ?? null;
    put(place, { etat: 'calcul', valeur, ajour: false, fait: 0, total: 0, message: null });
    try {
      const suivi = (fait: number, total: number): void => {
        const courante = read(place);
        if (actuelle() && courante?.etat === 'calcul') put(place, { ...courante, fait, total });
      };
      const reponse = await moteur.demander(nom, demande, suivi, place);
      if (!actuelle()) return;
      put(place, {
        etat: 'pret',
        valeur: reponse as never,
        ajour: true,
        fait: 0,
        total: 0,
        message: null,
      });
    } catch (erreur) {
      if (!actuelle()) return;
      // The same question may be asked again by the next change.
      cles.set(place, null);
      put(place, {
        etat: 'erreur',
        valeur: null,
        ajour: false,
        fait: 0,
        total: 0,
        message: messageDe(erreur),
      });
      addAvisMoteur(store, erreur);
    }
  };

  const follow = (etat: Etat): void => {
    for (const question of QUESTIONS_SUIVIES) {
      const demande =
        etat.demarrage === 'pret' && etat.session !== null && etat.session.nombreEtablissements > 0
          ? question.demande(etat)
          : null;
      const cle = demande === null ? null : `${etat.session?.version} ${JSON.stringify(demande)}`;
      if (cle === (cles.get(question.place) ?? null)) continue;
      cles.set(question.place, cle);
      // The last answer stays for the next visit, until the offer changes.
      if (cle !== null) void ask(question, cle, etat);
    }
  };

  store.subscribe((etat, avant) => {
    const remue =
      etat.analyse !== avant.analyse ||
      etat.etape !== avant.etape ||
      etat.filtre !== avant.filtre ||
      etat.parametres !== avant.parametres ||
      etat.session !== avant.session ||
      etat.demarrage !== avant.demarrage ||
      etat.gestionnaireOuvert !== avant.gestionnaireOuvert ||
      etat.carteAvant !== avant.carteAvant;
    if (remue) follow(etat);
  });
  follow(store.getState());
}
