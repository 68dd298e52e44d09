import { expect, it } from 'vitest';
import { isChrome } from '../../../shared/extract/lines/roles.ts';

const words = (text: string): number => text.split(' ').length;

/** What news says in the words that furniture is made of. */
const NEWS = [
  'Terms of the deal were not disclosed.',
  'Privacy is dead, he said.',
  'Cookies are baked at six.',
  'Copyright law is being rewritten, the minister said.',
  'Comment on the case was not available.',
  'Login problems kept clerks at home.',
  'Newsletter editors were the first to go.',
  'Register offices close at noon.',
  'Follow the money, the auditor told them.',
  'Share prices fell.',
  'Print is not what it was.',
  'Subscribers left in droves.',
  'Abbonati in calo per il terzo anno.',
  'Partager un repas, c’est déjà parler.',
  'Compartir mesa es compartir vida.',
  'Commenti duri dal sindaco.',
  'Home is where the harbour is.',
  'Next week the pier opens.',
  'Live music returns to the quay.',
  'Donated boats line the wall.',
];

it.each(NEWS)('%s', (text) => {
  expect(isChrome({ text, words: words(text) })).toBe(false);
});
