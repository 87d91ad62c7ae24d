/** What is built into `dist/`, one named configuration each; `npm run build` (.config/build.mjs) builds all of them. */
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const { Licences } = require('./.config/licences.cjs');

/** What the oldest web view of a supported Excel understands. */
const target = 'es2020';

/**
 * The task pane as it is deployed: static files, to be put behind any https server. `office.js` is no part of the
 * bundle: the page takes it from Microsoft's address, as Microsoft requires.
 */
const pane = (mode) => ({
  name: 'pane',
  mode,
  context: __dirname,
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.(png|svg|woff2)$/, type: 'asset' },
      // The rules' pages.
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target, legalComments: 'eof' })] },
  devtool: 'source-map',
  performance: { hints: false },
  plugins: [
    new Licences(),
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        // For browsers too old for the bundle: it stays as it is written.
        { from: 'src/taskpane/start-check.js', to: '[name][ext]', info: { minimized: true } },
        { from: 'assets/*.{png,svg}', noErrorOnMissing: true },
      ],
    }),
  ],
});

/** The command line, one file that needs nothing but Node, and the rules' pages in `dist/rules`. */
const commandLine = (mode) => ({
  name: 'command-line',
  mode,
  context: __dirname,
  target: 'node20',
  entry: { helhedsplan: './src/cli/main.ts' },
  output: { path: path.join(__dirname, 'dist/cli'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20' } }],
    // One file: what the pane loads on demand is here from the start.
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'node20', legalComments: 'eof' })] },
  performance: { hints: false },
  plugins: [
    new Licences(),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    // What a report says of a rule: from the command to a page it is as far as in the sources.
    new CopyPlugin({ patterns: [{ from: 'src/rules/*/README.md', to: ({ absoluteFilename }) => path.join('../rules', path.basename(path.dirname(absoluteFilename)), 'README.md') }] }),
  ],
});

module.exports = (_environment, { mode = 'production' } = {}) => [pane(mode), commandLine(mode)];
