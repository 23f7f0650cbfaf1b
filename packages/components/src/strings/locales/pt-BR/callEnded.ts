import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Você ficou {duration} na chamada.',
  rejoin: 'Ingressar novamente',
  feedback: {
    question: 'Como foi a chamada?',
    good: 'Boa',
    poor: 'Ruim',
    thanks: 'Agradecemos sua opinião.',
  },
} satisfies Catalogue['callEnded'];
