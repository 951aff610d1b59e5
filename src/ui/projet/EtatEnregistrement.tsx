/** Header: whether the work is saved, since when; opens the project window. */
export function EtatEnregistrement() {
  return null;
}
