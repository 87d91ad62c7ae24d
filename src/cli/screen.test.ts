import { screenOutput } from './screen';

/** What a stream was given, all of it. */
function stream(isTTY: boolean) {
  const texts: string[] = [];
  return { isTTY, columns: isTTY ? 80 : undefined, write: (text: string) => texts.push(text), texts };
}
function screen({ out = true, err = true, environment = {}, plain = false }) {
  const [stdout, stderr] = [stream(out), stream(err)];
  return { ...screenOutput({ stdout, stderr, environment, plain }), stdout, stderr };
}

test.each([
  ['a screen', {}, true, true],
  ['a file', { out: false, err: false }, false, false],
  ['a file, with a screen for what is said about it', { out: false }, false, true],
  ['somebody who asks for no colours', { plain: true }, false, false],
  ['NO_COLOR', { environment: { NO_COLOR: '1' } }, false, false],
  ['an empty NO_COLOR, which says nothing', { environment: { NO_COLOR: '' } }, true, true],
  ['a screen that knows no sequences', { environment: { TERM: 'dumb' } }, false, false],
])('%s', (_, wish, colours, status) => {
  const output = screen(wish);
  expect({ colours: output.colours, status: output.status !== undefined }).toEqual({ colours, status });
  expect(output.columns).toBe('out' in wish ? undefined : 80);
});

test('the line of progress is never in what is printed, and goes away', () => {
  const { out, status, stdout, stderr } = screen({});
  status?.('1 af 2');
  out('et resultat');
  status?.('');
  expect(stdout.texts.join('')).toBe('et resultat\n');
  expect(stderr.texts.join('')).toBe('\r\u001b[K1 af 2\r\u001b[K1 af 2\r\u001b[K');
});
