import { levelled } from '../../notation/levelled';

/** An actor stands before a colon, at the beginning or behind what the one before does. */
const ACTOR = /(?:^|[.;\n])\s*([^:.;\n]{1,200}):/gu;
const BETWEEN = /[,/&+]| og /u;
/** Beboerrådgiveren, beboerrådgiverne, jobvejlederens: endings of a title that is used of somebody. */
const ENDINGS = ['', 's', 'n', 'en', 'ne', 'r', 'er', 'erne', 'ens', 'erens'];

/** The actors that a text names before what they do; several before one colon are each of them, and all of them as one. */
export const actorsIn = (text: string): readonly string[] =>
  [...text.matchAll(ACTOR)].flatMap(([, actor = '']) => [...new Set([actor, ...actor.split(BETWEEN)].map((part) => part.trim()))]);

/** All names that an actor may be the inflected form of, levelled. */
export function namesOfActor(actor: string): readonly string[] {
  const name = levelled(actor);
  return ENDINGS.flatMap((ending) => (name.endsWith(ending) && name.length > ending.length ? [name.slice(0, name.length - ending.length)] : []));
}
