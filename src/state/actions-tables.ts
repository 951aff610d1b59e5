import type { Correspondance, ProfilCorrespondance } from '../domain/table/correspondance';
import type { FichierTransmis } from '../workers/moteur-api';
import type { Actions } from './actions';
import type { Contexte } from './contexte';
import { addAvisEchec } from './rafraichir';

type ActionsTables = Pick<
  Actions,
  'examiner' | 'fermerExamen' | 'importerTable' | 'oublierProfil' | 'retenirProfils'
>;

/** Mapping of the user's tables: one at a time, the others wait their turn. */
export function createActionsTables(contexte: Contexte, importer: Actions['importer']): ActionsTables {
  const { store, moteur } = contexte;

  const examiner: Actions['examiner'] = async (fichier, demande = {}) => {
    const { examen: precedent, profils } = store.getState();
    // A change of sheet or kind keeps what is shown until the answer.
    const examen = precedent?.fichier === fichier ? precedent.examen : null;
    const enCours = { fichier, examen, etat: 'lecture' as const };
    store.setState({ examen: enCours, fenetre: 'correspondance' });
    const perime = (): boolean => store.getState().examen !== enCours;
    try {
      const reponse = await moteur.examiner(fichier, { feuille: null, genre: null, profils, ...demande });
      if (perime()) return;
      store.setState({
        examen: { fichier, examen: reponse, etat: reponse === null ? 'impossible' : 'pret' },
      });
    } catch (erreur) {
      if (perime()) return;
      store.setState({ examen: null, fenetre: null });
      addAvisEchec(store, erreur);
    }
  };

  const examinerSuivante = (): void => {
    const { aExaminer, examen } = store.getState();
    const [suivante, ...reste] = aExaminer;
    if (suivante === undefined || examen !== null) return;
    store.setState({ aExaminer: reste });
    void examiner(suivante);
  };

  return {
    examiner,
    fermerExamen: () => {
      const { examen, aNommer, sources } = store.getState();
      const lue = sources.some(({ cle }) => cle === examen?.fichier.cle);
      store.setState({
        examen: null,
        fenetre: null,
        // Its content stays at hand: the Données screen offers to name its columns later.
        aNommer: examen === null || lue ? aNommer : [...sansFichier(aNommer, examen.fichier), examen.fichier],
      });
      examinerSuivante();
    },
    importerTable: async (correspondance, nomProfil) => {
      const { examen, aExaminer, aNommer, sources, profils } = store.getState();
      if (examen?.examen == null) return;
      const { fichier } = examen;
      store.setState({
        examen: null,
        fenetre: null,
        aNommer: sansFichier(aNommer, fichier),
        profils: keepProfil(
          profils,
          examen.examen.signature,
          correspondance,
          nomProfil,
          contexte.nouvelleCle,
        ),
      });
      const lue = sources.some(({ cle }) => cle === fichier.cle);
      await importer([{ ...fichier, correspondance, ...(lue ? remplacer(fichier, contexte) : {}) }]);
      store.setState((etat) => ({
        aExaminer: [...etat.aExaminer, ...aExaminer.filter((f) => !etat.aExaminer.includes(f))],
      }));
      examinerSuivante();
    },
    oublierProfil: (id) =>
      store.setState((etat) => ({ profils: etat.profils.filter((profil) => profil.id !== id) })),
    retenirProfils: (profils) => store.setState({ profils }),
  };
}

/** Read again in another way: a file of its own, so that the former reading can come back. */
function remplacer({ cle }: FichierTransmis, { nouvelleCle }: Contexte): Partial<FichierTransmis> {
  return cle === undefined ? {} : { cle: nouvelleCle(), remplace: cle };
}

function sansFichier(
  fichiers: readonly FichierTransmis[],
  { cle }: FichierTransmis,
): readonly FichierTransmis[] {
  return fichiers.filter((fichier) => fichier.cle !== cle);
}

/** A name makes a profile; the same name on the same headers replaces the former one. */
function keepProfil(
  profils: readonly ProfilCorrespondance[],
  signature: string,
  correspondance: Correspondance,
  nomProfil: string | null,
  nouvelleCle: Contexte['nouvelleCle'],
): readonly ProfilCorrespondance[] {
  const nom = nomProfil?.trim() ?? '';
  if (nom === '') return profils;
  const autres = profils.filter((profil) => profil.nom !== nom || profil.signature !== signature);
  // The newest first: it is the one proposed.
  return [{ id: nouvelleCle(), nom, signature, correspondance }, ...autres];
}
