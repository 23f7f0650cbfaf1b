import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Du var i samtalen i {duration}.',
  rejoin: 'Bli med på nytt',
  feedback: {
    question: 'Hvordan var samtalen?',
    good: 'Bra',
    poor: 'Dårlig',
    thanks: 'Takk for tilbakemeldingen.',
  },
} satisfies Catalogue['callEnded'];
