/** Characters around what differs, and of what differs itself, that are shown of long texts. */
const AROUND = 24;
const SHOWN = 160;

const cut = (text: string, from: number, to: number): string => {
  const end = to - from > SHOWN ? from + SHOWN : to;
  return `${from > 0 ? '…' : ''}${text.slice(from, end).trim()}${end < text.length ? '…' : ''}`;
};

/** Two texts, of long ones the part that differs: one may only see the change where it is. */
export function differingParts(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= SHOWN) return [before, after];
  const [one, other] = [Array.from(before), Array.from(after)];
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const part = (text: readonly string[]) => {
    const joined = text.join('');
    const [from, to] = [text.slice(0, Math.max(0, start - AROUND)).join('').length, text.slice(0, Math.min(text.length, text.length - end + AROUND)).join('').length];
    return cut(joined, from, to);
  };
  return [part(one), part(other)];
}
