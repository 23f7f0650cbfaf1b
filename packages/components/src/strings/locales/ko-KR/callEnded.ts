import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: '통화 시간: {duration}',
  rejoin: '다시 참가',
  feedback: {
    question: '통화는 어떠셨나요?',
    good: '좋았음',
    poor: '좋지 않았음',
    thanks: '의견을 보내 주셔서 감사합니다.',
  },
} satisfies Catalogue['callEnded'];
