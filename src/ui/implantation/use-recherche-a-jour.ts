import type { DemandePropositions } from '../../domain/hypothese/propositions';
import { contreditHypothese, sameHypothese } from '../../state/constantes';
import { cadreDe } from '../../state/questions';
import { useMagasin } from '../../state/utiliser-magasin';

/** true while the proposals answer the settings in force; those taken up among the suppositions do not age them. */
export function useRechercheAJour(): boolean {
  return useMagasin((etat) => {
    const { demande, valeur } = etat.recherche;
    if (demande === null || valeur === null) return true;
    const { service, seuilMinutes, implantation } = etat.analyse;
    const proposees = valeur.sites.map(({ hypothese }) => hypothese);
    const cadre = cadreDe(etat);
    const autres = cadre.hypotheses.filter(
      (une) => !proposees.some((proposee) => sameHypothese(une, proposee)),
    );
    // One that took the place of a former one was looked for with it.
    const demandees = demande.cadre.hypotheses.filter(
      (une) =>
        !proposees.some(
          (proposee) =>
            contreditHypothese(proposee, une) &&
            cadre.hypotheses.some((deja) => sameHypothese(deja, proposee)),
        ),
    );
    const cherchee = { ...demande, cadre: { ...demande.cadre, hypotheses: demandees } };
    const actuelle = { cadre: { ...cadre, hypotheses: autres }, service, seuilMinutes, implantation };
    return cleDe(actuelle) === cleDe(cherchee);
  });
}

/** What a search depends on; the level of the tables is not part of it. */
function cleDe({ cadre, service, seuilMinutes, implantation }: DemandePropositions): string {
  return JSON.stringify([cadre.etendue, cadre.temps, cadre.hypotheses, service, seuilMinutes, implantation]);
}
