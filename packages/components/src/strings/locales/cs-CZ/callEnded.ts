import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Vaše doba v hovoru: {duration}.',
  rejoin: 'Připojit se znovu',
  feedback: {
    question: 'Jaký byl hovor?',
    good: 'Dobrý',
    poor: 'Špatný',
    thanks: 'Děkujeme za vaši odpověď.',
  },
} satisfies Catalogue['callEnded'];
