import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'إشعارات',
  dismiss: 'إغلاق',
  reconnecting: {
    title: 'انقطع اتصالك.',
    body: 'نحاول إعادتك. قد لا يسمعك الآخرون أو يرونك.',
  },
  reconnected: {
    title: 'لقد عدت.',
    body: 'يمكن للآخرين سماعك ورؤيتك مجددًا.',
  },
  muted: {
    title: 'كتم أحدهم صوتك.',
    body: 'شغّل الميكروفون عندما تريد التحدث.',
  },
  role: 'دورك الآن: {role}.',
  mayShare: {
    title: 'يمكنك مشاركة شاشتك الآن.',
    body: 'يرى الآخرون ما تختاره.',
  },
  mayNotShare: {
    title: 'لم يعد بإمكانك مشاركة شاشتك.',
    body: 'لم يعد ما شاركته ظاهرًا.',
  },
  closing: {
    title:
      'تُغلق هذه الغرفة خلال أقل من {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
    body: 'بعد {time} لا يمكن لأحد الدخول، وقد تنتهي المكالمة.',
  },
  extended: 'هناك مزيد من الوقت: هذه الغرفة مفتوحة حتى {time}.',
  shortened: 'ستُغلق هذه الغرفة الآن في وقت أبكر، في {time}.',
  knock: '{name} يطلب الانضمام.',
  knocks:
    '{count, plural, zero {لا أحد يطلب} one {شخص واحد يطلب} two {شخصان يطلبان} few {# أشخاص يطلبون} many {# شخصًا يطلبون} other {# شخص يطلبون}} الانضمام.',
  showKnocks: 'عرض',
  extend:
    '{minutes, plural, zero {# دقيقة إضافية} one {دقيقة إضافية} two {دقيقتان إضافيتان} few {# دقائق إضافية} many {# دقيقة إضافية} other {# دقيقة إضافية}}',
  timeLeft: 'المتبقي: {time}',
} satisfies Catalogue['notices'];
