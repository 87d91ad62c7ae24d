import { escapeAttribute, escapeText, hasOuterSpace } from '../xml-text';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Values of attributes; what is `undefined` or `false` is left out, `true` is written as `1`. */
export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** ` name="value"` for each attribute, in the order they are given. */
export function attributes(values: AttributeValues): string {
  let text = '';
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === false) continue;
    text += ` ${name}="${typeof value === 'string' ? escapeAttribute(value) : value === true ? 1 : value}"`;
  }
  return text;
}

/** An element with its markup, or a closed one where there is none. */
export function element(name: string, values: AttributeValues = {}, markup = ''): string {
  const start = `<${name}${attributes(values)}`;
  return markup === '' ? `${start}/>` : `${start}>${markup}</${name}>`;
}

/** An element that holds text; white space around the text is marked to be kept. */
export function textElement(name: string, text: string): string {
  return `<${name}${hasOuterSpace(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</${name}>`;
}

/** A list with its count, or nothing where it would be empty. */
export function list(name: string, members: readonly string[]): string {
  return members.length === 0 ? '' : element(name, { count: members.length }, members.join(''));
}
