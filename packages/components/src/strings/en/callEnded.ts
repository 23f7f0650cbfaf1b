import { message } from '../message.js';

export const callEnded = {
  lasted: message<{ duration: string }>('You were in the call for {duration}.'),
  rejoin: 'Rejoin',
  feedback: { question: 'How was the call?', good: 'Good', poor: 'Poor', thanks: 'Thank you for telling.' },
};
