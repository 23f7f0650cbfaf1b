import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'مدة وجودك في المكالمة: {duration}.',
  rejoin: 'الانضمام مجددًا',
  feedback: {
    question: 'كيف كانت المكالمة؟',
    good: 'جيدة',
    poor: 'سيئة',
    thanks: 'شكرًا لإخبارنا.',
  },
} satisfies Catalogue['callEnded'];
