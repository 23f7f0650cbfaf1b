import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Görüşmede kaldığınız süre: {duration}.',
  rejoin: 'Yeniden katıl',
  feedback: {
    question: 'Görüşme nasıldı?',
    good: 'İyi',
    poor: 'Kötü',
    thanks: 'Geri bildiriminiz için teşekkürler.',
  },
} satisfies Catalogue['callEnded'];
