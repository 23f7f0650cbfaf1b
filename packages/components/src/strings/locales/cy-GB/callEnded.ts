import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Roeddech yn yr alwad am {duration}.',
  rejoin: 'Ymuno eto',
  feedback: {
    question: 'Sut oedd yr alwad?',
    good: 'Da',
    poor: 'Gwael',
    thanks: 'Diolch am roi gwybod.',
  },
} satisfies Catalogue['callEnded'];
