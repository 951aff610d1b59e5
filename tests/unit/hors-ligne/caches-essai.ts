/** Cache storage in memory, with the few methods the service worker uses. */
export function createCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const chercher = (contenu: Map<string, Response>, adresse: string, sansRequete: boolean) =>
    [...contenu]
      .find(([cle]) => (sansRequete ? cle.split('?')[0] === adresse : cle === adresse))?.[1]
      .clone();
  const ouvrir = async (nom: string) => {
    const contenu = caches.get(nom) ?? new Map<string, Response>();
    caches.set(nom, contenu);
    return { put: async (cle: string, reponse: Response) => void contenu.set(cle, reponse) };
  };
  return {
    open: ouvrir,
    keys: async () => [...caches.keys()],
    delete: async (nom: string) => caches.delete(nom),
    match: async (adresse: string, { ignoreSearch = false } = {}) => {
      for (const contenu of caches.values()) {
        const trouvee = chercher(contenu, adresse, ignoreSearch);
        if (trouvee !== undefined) return trouvee;
      }
      return undefined;
    },
  } as unknown as CacheStorage;
}
