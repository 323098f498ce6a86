// Builds what customers' browsers load into dist/web: the loader as one classic script, the frame's script and style sheet, Web
// Chat's bundle under a name made of its content, and the demo shop's page.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { shopPage } from './shop/page.ts';
import { readShopWindow } from './shop/shop-window.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const requireHere = createRequire(import.meta.url);

function pages(): Plugin {
  return {
    name: 'tiski-pages',
    async generateBundle(_options, bundle) {
      let css = '';
      let script = '';
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'asset' && name.endsWith('frame.css')) {
          css = String(file.source)
            .replace(/\/\*[^]*?\*\//g, '')
            .trim();
          delete bundle[name];
        } else if (file.type === 'chunk' && file.name === 'frame') script = `/${name}`;
        if (file.type === 'chunk' && (file.name === 'widget' || file.name === 'shop')) {
          if (file.imports.length > 0) this.error(`${name} is one classic script: it cannot share modules.`);
          file.code = `(()=>{${file.code}})();\n`;
        }
      }
      if (css === '' || script === '')
        this.error('The frame came out without its script or its style sheet.');
      const source = await readFile(webChatBundle());
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
      const webChat = `widget/webchat-minimal-${hash}.js`;
      this.emitFile({ type: 'asset', fileName: webChat, source });
      const assets = { script, webChat: `/${webChat}`, css };
      this.emitFile({ type: 'asset', fileName: 'frame-assets.json', source: JSON.stringify(assets) });

      const goods = await readShopWindow(join(root, 'examples', 'demo-shop', 'products.tsv'));
      this.emitFile({ type: 'asset', fileName: 'shop/index.html', source: shopPage(goods) });
      const pictures = join(here, 'shop', 'pictures');
      for (const name of await readdir(pictures)) {
        const picture = await readFile(join(pictures, name));
        this.emitFile({ type: 'asset', fileName: `shop/pictures/${name}`, source: picture });
      }
    },
  };
}

function webChatBundle(): string {
  return join(dirname(requireHere.resolve('botframework-webchat')), '..', 'dist', 'webchat-minimal.js');
}

export default defineConfig({
  root: here,
  base: '/',
  publicDir: false,
  plugins: [pages()],
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: {
        widget: join(here, 'loader', 'loader.ts'),
        frame: join(here, 'frame', 'frame.ts'),
        shop: join(here, 'shop', 'shop.ts'),
      },
      output: {
        entryFileNames: ({ name }) => {
          if (name === 'widget') return 'widget.js';
          return name === 'shop' ? 'shop/shop.js' : 'widget/[name]-[hash].js';
        },
        chunkFileNames: 'widget/[name]-[hash].js',
        assetFileNames: ({ names }) => (names[0] === 'shop.css' ? 'shop/shop.css' : '[name][extname]'),
      },
    },
  },
});
