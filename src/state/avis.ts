/** Something to tell the user; the words are made from `code` by i18n. */
export interface Avis {
  readonly id: number;
  readonly severite: 'erreur' | 'avertissement' | 'information';
  readonly code: CodeAvis;
  readonly details: Readonly<Record<string, string | number>>;
}

export type CodeAvis =
  | 'moteur'
  | 'import_termine'
  | 'import_refuse'
  | 'import_annule'
  | 'import_echec'
  | 'export_termine'
  | 'export_image'
  | 'export_page'
  | 'export_groupements'
  | 'export_scenarios'
  | 'export_annule'
  | 'export_echec'
  | 'passage_impossible'
  | 'fond_ign'
  | 'moteur_repris'
  | 'moteur_arrete'
  | 'source_perdue'
  | 'projet_ouvert'
  | 'projet_repare'
  | 'projet_refuse'
  | 'projet_introuvable'
  | 'projet_copie'
  | 'projet_ailleurs'
  | 'stockage_plein'
  | 'stockage_refuse'
  | 'tout_efface';
