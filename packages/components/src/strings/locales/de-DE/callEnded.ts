import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Zeit im Anruf: {duration}.',
  rejoin: 'Erneut beitreten',
  feedback: {
    question: 'Wie war der Anruf?',
    good: 'Gut',
    poor: 'Schlecht',
    thanks: 'Danke für Ihre Rückmeldung.',
  },
} satisfies Catalogue['callEnded'];
