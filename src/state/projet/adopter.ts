import type { Projet, Reparation } from '../../persistence/projet';
import type { Courant } from './enregistreur';
import { installProjet, type ProjetPret } from './installer';
import { type Outils, setProjet } from './outils';

/** Repairs that lose nothing the user could miss. */
const SANS_PERTE: readonly Reparation['code'][] = ['champ_inconnu', 'entree_ignoree', 'champ_absent'];

/** Puts a project in place of the work and follows it from now on; false when the work stayed as it was. */
export async function adoptProjet(
  outils: Outils,
  pret: ProjetPret,
  prendre: () => Promise<Courant>,
): Promise<boolean> {
  const { contexte, enregistreur, signaler } = outils;
  return enregistreur.suspendre(async () => {
    const resultat = await installProjet(contexte, pret);
    if (resultat.issue === 'annule') {
      signaler({ severite: 'information', code: 'import_annule', details: {} });
      return false;
    }
    if (resultat.issue === 'echec') {
      signaler({ severite: 'erreur', code: 'import_echec', details: { message: resultat.message } });
      return false;
    }
    for (const { cle, empreinte } of pret.projet.sources)
      if (empreinte !== null) enregistreur.noterEmpreinte(cle, empreinte);
    enregistreur.adopter(await prendre());
    const { reparations } = resultat;
    const pertes = reparations.filter(({ code }) => !SANS_PERTE.includes(code));
    setProjet(outils, {
      offre: null,
      ouverture: reparations.length === 0 ? null : { nom: pret.projet.nom, reparations },
    });
    announce(outils, pret.projet, pertes.length);
    // What could not be kept is read there.
    contexte.store.setState({ fenetre: pertes.length > 0 ? 'projet' : null });
    return true;
  });
}

function announce({ signaler }: Outils, projet: Projet, pertes: number): void {
  signaler({
    severite: pertes > 0 ? 'avertissement' : 'information',
    code: pertes > 0 ? 'projet_repare' : 'projet_ouvert',
    details: { nom: projet.nom, fichiers: projet.sources.length, pertes },
  });
}
