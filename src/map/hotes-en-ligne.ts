/** Origins the online page may reach (IGN Géoplateforme, Plan IGN tiles); the offline page reaches none. */
export const HOTES_EN_LIGNE: readonly string[] = ['https://data.geopf.fr'];
