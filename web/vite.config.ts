import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where the server runs while one works on the screens. */
const SERVER = 'http://127.0.0.1:3000';

/** What asks for the first page: small, and there before anything that draws. */
const EARLY =
  /preload-helper|\.css$|src\/entry\/(first-page|files|late-file|app-file|preferences|fonts)|src\/api\/(client|problem|session|prefetch|paths|query-string)|src\/i18n\/(languages|word-files|latin-digits)|src\/features\/findings\/(filters|finding)\.ts/;
/** What everybody loads, nobody signed in included: the sign-in page and what it stands on. */
const BASE = /node_modules\/(react|react-dom|scheduler)\/|src\/(entry|api)\//;

/** What more than one page stands on; words are apart, by their language. */
const COMMON = /node_modules\/(?!ra-language)|src\/(app|ui|features)\/(?!.*i18n\/)/;

/** Few files rather than many: a browser asks for six at a time. */
const GROUPS = [
  { name: 'early', test: EARLY, priority: 3 },
  { name: 'base', test: BASE, priority: 2 },
  { name: 'common', test: COMMON, minShareCount: 2, priority: 1 },
  ...['en', 'ru', 'fa', 'tg'].map((language) => ({
    name: language,
    test: new RegExp(`src/i18n/(framework/)?${language}\\.ts`),
  })),
];

/** The browser fetches what draws while it reads what asks. */
const preloadBase: Plugin = {
  name: 'preload-base',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === 'base')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head',
        })),
  },
};

export default defineConfig({
  plugins: [react(), preloadBase],
  build: {
    target: 'es2022',
    outDir: '../dist/web',
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    // A font or picture in a style sheet would be carried by everybody; as a file it is kept by the browser.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  server: { proxy: { '/api': SERVER, '/health': SERVER } },
});
