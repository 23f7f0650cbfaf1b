import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'הזמן שלך בשיחה: {duration}.',
  rejoin: 'הצטרפות מחדש',
  feedback: {
    question: 'איך הייתה השיחה?',
    good: 'טובה',
    poor: 'לא טובה',
    thanks: 'תודה על המשוב.',
  },
} satisfies Catalogue['callEnded'];
