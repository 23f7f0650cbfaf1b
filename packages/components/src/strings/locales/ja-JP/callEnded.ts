import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: '通話時間: {duration}',
  rejoin: 'もう一度参加',
  feedback: {
    question: '通話はいかがでしたか?',
    good: '良かった',
    poor: '良くなかった',
    thanks: 'ご意見ありがとうございます。',
  },
} satisfies Catalogue['callEnded'];
