import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: '您的通話時間：{duration}。',
  rejoin: '重新加入',
  feedback: {
    question: '通話品質如何？',
    good: '良好',
    poor: '不佳',
    thanks: '感謝您的意見反應。',
  },
} satisfies Catalogue['callEnded'];
