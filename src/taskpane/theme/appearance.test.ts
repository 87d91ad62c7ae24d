import { languageOf } from '../messages';
import { appearanceOf } from './appearance';

test.each([
  ['#ffffff', false, 'light'],
  ['#e6e6e6', false, 'light'],
  ['#666666', false, 'dark'],
  ['#262626', false, 'dark'],
  ['#000000', false, 'contrast'],
  ['#ffffff', true, 'contrast'],
  [undefined, false, 'light'],
  ['white', false, 'light'],
])('beside an Office with the background %s (forced colours: %s) the pane is %s', (background, forced, appearance) => {
  expect(appearanceOf(background, forced)).toBe(appearance);
});

test.each([
  ['da-DK', 'da'],
  ['da', 'da'],
  ['en-US', 'en'],
  ['nb-NO', 'en'],
  ['dav-KE', 'en'],
])('in an Excel in %s the pane speaks %s', (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
