/**
 * Draws the product's mark: a house with an equals sign, because the plan's parts shall say the same.
 * Writes icon.svg and the PNG files of every size Office asks for. Run it after changing the mark:
 *
 *   node assets/draw-icons.mjs
 *
 * Each size is drawn for itself, with edges on whole pixels, so that the bars stay sharp at 16 and 20 pixels. The
 * house is filled, so that the mark is legible on a light ribbon and on a dark one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = path.dirname(fileURLToPath(import.meta.url));
const GREEN = '#0f6c5c';
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** The mark as SVG. Lengths are sixteenths of the size, moved to the nearest whole pixel where edges must be sharp. */
function mark(size) {
  const unit = size / 16;
  const sharp = (sixteenths) => Math.round(sixteenths * unit);
  const width = sharp(13) + ((size - sharp(13)) % 2);
  const left = (size - width) / 2;
  const [top, eaves, ground] = [sharp(0.5), sharp(6), sharp(15)];
  const barWidth = Math.round(width * 0.46) + ((size - Math.round(width * 0.46)) % 2);
  const barLeft = (size - barWidth) / 2;
  const [barHeight, gap] = [Math.max(2, sharp(1.75)), Math.max(1, sharp(1.4))];
  const barTop = ground - sharp(2.4) - 2 * barHeight - gap;
  const round = unit * 0.9;
  const bar = (y) => `<rect x="${barLeft}" y="${y}" width="${barWidth}" height="${barHeight}" fill="#fff"/>`;
  const house = [
    [size / 2, top + round],
    [left + width - round, eaves + round * 0.4],
    [left + width - round, ground - round],
    [left + round, ground - round],
    [left + round, eaves + round * 0.4],
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<polygon points="${house.map((point) => point.map((n) => +n.toFixed(2)).join(',')).join(' ')}"`,
    ` fill="${GREEN}" stroke="${GREEN}" stroke-width="${+(round * 2).toFixed(2)}" stroke-linejoin="round"/>`,
    bar(barTop),
    bar(barTop + barHeight + gap),
    '</svg>\n',
  ].join('');
}

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()].find(
  (place) => place && existsSync(place),
);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;line-height:0}</style>${mark(size)}`);
  await page.screenshot({ path: path.join(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
writeFileSync(path.join(folder, 'icon.svg'), mark(128));
