import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Ваше время в звонке: {duration}.',
  rejoin: 'Присоединиться снова',
  feedback: {
    question: 'Как прошел звонок?',
    good: 'Хорошо',
    poor: 'Плохо',
    thanks: 'Спасибо за отзыв.',
  },
} satisfies Catalogue['callEnded'];
