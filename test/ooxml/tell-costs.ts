import { writeSync } from 'node:fs';
import { costs } from './costs';

/** Imported before a program, tells at its end what it has cost, as JSON on a pipe of its own. */
export const COSTS_PIPE = 3;

process.on('exit', () => writeSync(COSTS_PIPE, JSON.stringify(costs())));
