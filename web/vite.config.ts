import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where a server runs while one works on the screens: `npm start` in another terminal. */
const SERVER = 'http://127.0.0.1:3000';

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
  },
  server: { proxy: { '/api': SERVER, '/health': SERVER } },
});
