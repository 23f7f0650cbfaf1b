import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Je tijd in het gesprek: {duration}.',
  rejoin: 'Opnieuw deelnemen',
  feedback: {
    question: 'Hoe was het gesprek?',
    good: 'Goed',
    poor: 'Slecht',
    thanks: 'Bedankt voor je reactie.',
  },
} satisfies Catalogue['callEnded'];
