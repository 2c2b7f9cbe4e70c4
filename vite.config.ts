import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './tests/support/chromium.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const floor = ['chrome109', 'firefox115', 'safari16.4'];

export default defineConfig(({ mode }) => (mode === 'endpoint' ? endpoint : app));

const inApp = (places: string) => new RegExp(`src/app/(?:screens|text/ru)/(?:${places})`);

/**
 * One file for the first screen: on EDGE each request more costs a second. After it a place comes
 * as a whole, since three hundred small files weigh a quarter more than eighty.
 */
const chunksOfPage = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'english', test: /src\/app\/text\/en/, priority: 1 },
  { name: 'tool-qr', test: /node_modules\/qr\//, priority: 1 },
  { name: 'parts', test: /src\/app\/(?:parts\/|screens\/[^/]+\.)/ },
  { name: 'people', test: inApp('people|imports|gates|papers') },
  { name: 'mentoring', test: inApp('mentoring|needs|matching|questionnaires|handed-over') },
  { name: 'calendar', test: inApp('calendar|evening') },
  { name: 'programme', test: inApp('programme|reports') },
  { name: 'exchange', test: inApp('exchange|settings|waiting') },
];

/** What the worker loads on intent. `tool-` tells the budget of what is kept from what is heavy. */
const chunksOfWorker = [
  { name: 'worker-first', tags: ['$initial' as const], priority: 2 },
  {
    name: 'tool-bases',
    test: /src\/(?:domain\/bases|domain\/records\/form-words|files\/write-|worker\/(?:queries\/)?base)/,
  },
  { name: 'tool-import', test: /src\/(?:files|domain\/import|worker\/import-)|papaparse|saxes/ },
  { name: 'tool-example', test: /src\/(?:domain\/example|worker\/fill-example)/ },
  { name: 'tool-papers', test: /src\/domain\/papers/ },
  { name: 'tool-matching', test: /src\/domain\/(?:matching|pairing|rotation)/ },
];

const app = defineConfig({
  root: here('src'),
  publicDir: here('public'),
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: floor,
    cssMinify: 'lightningcss',
    // Inlined assets would need data: in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunksOfPage } },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/worker-[hash].js',
        codeSplitting: { groups: chunksOfWorker },
      },
    },
  },
  // Exchange while developing: `npm start` in another window is the endpoint.
  server: { proxy: { '/krug': 'http://127.0.0.1:8080' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    orderLayers(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: { globPatterns: ['**/*.{html,js,css,woff2,svg,webmanifest}'] },
    }),
  ],
  test: {
    root: here('.'),
    // Against a test that hangs, not a measure: a busy machine runs the long properties slowly.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'tests/{domain,sync,storage,files,worker,endpoint,simulation,conformance,support}/**/*.test.ts',
          ],
          exclude: ['tests/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{storage,worker,app,sw}/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.node.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: [...chromiumArguments],
              },
            }),
          },
        },
      },
    ],
  },
});

/**
 * Whichever stylesheet arrives first decides the order of the cascade layers, and how the bundler
 * cuts them is not ours to say: so each of them begins with the order of `look.css`.
 */
function orderLayers(): Plugin {
  return {
    name: 'order-layers',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          file.source = `@layer base,parts,screens;${file.source.toString()}`;
        }
      }
    },
  };
}

/** The endpoint is one plain file for node, so a school's server needs no build tools. */
const endpoint = defineConfig({
  root: here('src/endpoint'),
  build: {
    ssr: here('src/endpoint/main.ts'),
    outDir: here('dist-endpoint'),
    emptyOutDir: true,
    target: 'node20',
  },
});
