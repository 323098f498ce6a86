// Builds the desk's page into dist/desk, to be served under /desk/. It reads nothing from the environment.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/desk', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // Names carry a hash of the content, so what lies here may be cached for good.
    assetsDir: 'assets',
    // An inlined picture would need `data:` in the page's policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
  },
});
