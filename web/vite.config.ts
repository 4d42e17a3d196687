import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server runs while one works on the screens. */
const SERVER = 'http://127.0.0.1:3000';

/** What everybody loads, nobody signed in included: the first page and what it stands on. */
const BASE =
  /node_modules\/(react|react-dom|scheduler)\/|src\/(entry|api)\/|src\/i18n\/(languages|latin-digits)|src\/features\/findings\/(filters|finding)\.ts/;

/** Few files rather than many: a browser asks for six at a time. */
const GROUPS = [
  { name: 'base', test: BASE, priority: 2 },
  { name: 'common', test: /node_modules|src\/(app|ui)\//, minShareCount: 4, priority: 1 },
  ...['en', 'ru', 'fa', 'tg'].map((language) => ({
    name: language,
    test: new RegExp(`src/i18n/(framework/)?${language}\\.ts`),
  })),
];

export default defineConfig({
  plugins: [react()],
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
