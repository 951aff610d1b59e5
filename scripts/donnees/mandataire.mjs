import { request as requestHttp } from 'node:http';
import { connect as connectTls } from 'node:tls';

/**
 * The proxy the system names for an address (`https_proxy`, `http_proxy`, `no_proxy`, in either case), null when
 * it is reached directly: many offices let nothing out otherwise.
 * @param {string} adresse @param {Readonly<Record<string, string | undefined>>} [environnement]
 * @returns {URL | null}
 */
export function proxyOf(adresse, environnement = process.env) {
  const { protocol, hostname } = new URL(adresse);
  const read = (/** @type {string} */ nom) => environnement[nom] ?? environnement[nom.toUpperCase()] ?? '';
  const exclus = read('no_proxy')
    .split(/[\s,]+/)
    .map((nom) => nom.replace(/^\*?\./, '').replace(/:\d+$/, ''))
    .filter((nom) => nom !== '');
  const local = hostname === 'localhost' || /^127\./.test(hostname) || hostname === '[::1]';
  const direct = exclus.some((nom) => nom === '*' || hostname === nom || hostname.endsWith(`.${nom}`));
  const texte = read(protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (texte === '' || direct || local) return null;
  const complet = /^[a-z][a-z0-9+.-]*:\/\//i.test(texte) ? texte : `http://${texte}`;
  return URL.canParse(complet) && /^https?:$/.test(new URL(complet).protocol) ? new URL(complet) : null;
}

/** Headers a proxy with a password asks for. @param {URL} proxy @returns {Record<string, string>} */
function authorization({ username, password }) {
  if (username === '') return {};
  const paire = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(paire).toString('base64')}` };
}

/**
 * Options of a plain request that goes through a proxy.
 * @param {URL} proxy @param {string} adresse
 * @returns {{ options: import('node:http').RequestOptions, headers: Record<string, string> }}
 */
export function throughProxy(proxy, adresse) {
  return {
    options: { hostname: proxy.hostname, port: proxy.port || 80, path: adresse },
    headers: { Host: new URL(adresse).host, ...authorization(proxy) },
  };
}

/**
 * A tunnel to an encrypted address: the proxy sees its host and nothing else.
 * @param {URL} proxy @param {string} adresse @param {number} silenceMs
 * @returns {Promise<import('node:tls').TLSSocket>}
 */
export function openTunnel(proxy, adresse, silenceMs) {
  const { hostname, port } = new URL(adresse);
  const cible = `${hostname}:${port || 443}`;
  return new Promise((done, failed) => {
    const demande = requestHttp({
      host: proxy.hostname,
      port: proxy.port || 80,
      method: 'CONNECT',
      path: cible,
      headers: { Host: cible, ...authorization(proxy) },
    });
    demande.setTimeout(silenceMs, () =>
      demande.destroy(Object.assign(new Error('le mandataire ne répond pas'), { code: 'ETIMEDOUT' })),
    );
    demande.once('error', failed);
    demande.once('connect', (reponse, socket) => {
      if (reponse.statusCode !== 200) {
        socket.destroy();
        failed(
          Object.assign(new Error(`le mandataire refuse (${reponse.statusCode})`), { code: 'EMANDATAIRE' }),
        );
        return;
      }
      socket.setTimeout(0);
      done(connectTls({ socket, servername: hostname }));
    });
    demande.end();
  });
}
