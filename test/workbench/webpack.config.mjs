/** Builds the workbench's page: the grid with the Excel stand-in. The pane itself is built by the top-level configuration. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

export default {
  name: 'workbench',
  mode: 'development',
  context: root,
  entry: { workbench: path.join(here, 'page/main.ts'), filler: path.join(here, 'page/filler.ts') },
  output: { path: path.join(root, '.cache/workbench/page'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  devtool: false,
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: path.join(here, 'page/index.html'), filename: 'index.html', chunks: ['workbench'] }),
    new HtmlPlugin({ template: path.join(here, 'page/filler.html'), filename: 'filler.html', chunks: ['filler'] }),
  ],
};
