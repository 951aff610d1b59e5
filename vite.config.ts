import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cspPlugin } from './scripts/csp-plugin.ts';
import { donneesOuvertesPlugin } from './scripts/donnees/plugin.ts';
import { proj4Plugin } from './scripts/proj4/plugin.ts';
import { HOTES_EN_LIGNE } from './src/map/hotes-en-ligne.ts';

export default defineConfig({
  base: './',
  plugins: [react(), donneesOuvertesPlugin(), cspPlugin(HOTES_EN_LIGNE)],
  // One prefix for everything a worker loads: the size budget counts it apart.
  worker: {
    format: 'es',
    plugins: () => [proj4Plugin()],
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/worker-[name]-[hash].js',
        chunkFileNames: 'assets/worker-[name]-[hash].js',
        // One file for what is read at the start: small ones apart compress badly.
        codeSplitting: { groups: [{ name: 'depart', tags: ['$initial'] }] },
      },
    },
  },
  build: {
    target: 'es2023',
    // The size budget decides, file by file.
    chunkSizeWarningLimit: 1200,
    manifest: true,
    // Data files must stay files: the policy of the page does not let it fetch a `data:` address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'index.html',
        'en-ligne': 'en-ligne.html',
        'service-worker': 'src/app/hors-ligne/service-worker.ts',
      },
      output: {
        // A service worker serves the folder it stands in, under a name that never changes.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
});
