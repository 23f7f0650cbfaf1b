import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Bildirimler',
  dismiss: 'Kapat',
  reconnecting: {
    title: 'Bağlantınız kesildi.',
    body: 'Yeniden bağlanmaya çalışılıyor. Diğerleri sizi duymuyor veya görmüyor olabilir.',
  },
  reconnected: {
    title: 'Yeniden bağlandınız.',
    body: 'Diğerleri sizi yine duyabiliyor ve görebiliyor.',
  },
  muted: {
    title: 'Sesiniz kapatıldı.',
    body: 'Konuşmak istediğinizde mikrofonunuzu açın.',
  },
  role: 'Yeni rolünüz: {role}.',
  mayShare: {
    title: 'Artık ekranınızı paylaşabilirsiniz.',
    body: 'Diğerleri seçtiğiniz şeyi görür.',
  },
  mayNotShare: {
    title: 'Artık ekranınızı paylaşamazsınız.',
    body: 'Paylaştığınız içerik artık görünmüyor.',
  },
  closing: {
    title: 'Bu oda {minutes, plural, one {bir dakikadan} other {# dakikadan}} kısa süre içinde kapanacak.',
    body: '{time} sonrasında kimse giremez ve görüşme sona erebilir.',
  },
  extended: 'Süre uzatıldı. Odanın yeni kapanışı: {time}.',
  shortened: 'Bu oda artık daha erken kapanıyor: {time}.',
  knock: '{name} katılmak istiyor.',
  knocks: '{count, plural, one {# kişi} other {# kişi}} katılmak istiyor.',
  showKnocks: 'Göster',
  extend: '{minutes, plural, one {# dakika daha} other {# dakika daha}}',
  timeLeft: '{time} kaldı',
} satisfies Catalogue['notices'];
