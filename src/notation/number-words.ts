/** Numbers that people write as words, before a unit: to årsværk, halvanden time, ti procent. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: '1', et: '1', én: '1', ét: '1', to: '2', tre: '3', fire: '4', fem: '5', seks: '6', syv: '7', otte: '8', ni: '9', ti: '10',
  elleve: '11', tolv: '12', femten: '15', tyve: '20', femogtyve: '25', tredive: '30', fyrre: '40', halvtreds: '50', tres: '60',
  halvfjerds: '70', femoghalvfjerds: '75', firs: '80', halvfems: '90', hundrede: '100',
  halv: '0.5', halvt: '0.5', 'en halv': '0.5', 'et halvt': '0.5', 'én halv': '0.5', 'ét halvt': '0.5',
  halvanden: '1.5', halvandet: '1.5', 'en kvart': '0.25', 'et kvart': '0.25',
  'to en halv': '2.5', 'to et halvt': '2.5', 'to og en halv': '2.5', 'to og et halvt': '2.5',
};

/** @returns `undefined` for what is no such word; `constructor` is none either */
export const numberOfWord = (text: string): string | undefined =>
  Object.hasOwn(NUMBER_WORDS, text) ? NUMBER_WORDS[text] : undefined;
