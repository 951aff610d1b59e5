/** `npm start`: from a fresh clone to the page, in one command. Only Node's own modules above `ensureDependencies`. */
import { ensureBuild } from './outils/construction.mjs';
import { ensureDependencies } from './outils/dependances.mjs';
import { createStaticServer, listen } from './serveur.mjs';

const PORT = 4173;

await ensureDependencies();
await ensureBuild();
const server = await createStaticServer();
const port = await listen(server, PORT).catch((error) => {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  return listen(server, 0);
});
if (port !== PORT) console.log(`Le port ${PORT} est déjà pris : Maillage utilise le port ${port}.`);
console.log(`Maillage est prêt : http://127.0.0.1:${port}/`);
console.log('Les données restent sur cette machine. Ctrl+C pour arrêter.');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
