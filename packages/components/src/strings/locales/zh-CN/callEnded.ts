import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: '你的通话时长：{duration}。',
  rejoin: '重新加入',
  feedback: {
    question: '通话质量如何？',
    good: '好',
    poor: '差',
    thanks: '感谢你的反馈。',
  },
} satisfies Catalogue['callEnded'];
