import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'لست في قائمة هذه الغرفة، لكن يمكنك طلب الدخول.',
  owner: 'المسؤول عن هذه الغرفة: {name}',
  note: 'رسالة قصيرة إلى {name} (اختياري)',
  noteToRoom: 'رسالة قصيرة إلى من يسمح بالدخول (اختياري)',
  seenAs: 'ستظهر لهم باسم {name}.',
  knock: 'طلب الانضمام',
  sending: 'جارٍ إرسال الطلب…',
  waitingTitle: 'في انتظار السماح بالدخول',
  place:
    '{place, plural, zero {ترتيبك في الانتظار: {place, number}.} one {أنت التالي.} two {ترتيبك في الانتظار: {place, number}.} few {ترتيبك في الانتظار: {place, number}.} many {ترتيبك في الانتظار: {place, number}.} other {ترتيبك في الانتظار: {place, number}.}}',
  until: 'ينتظر طلبك حتى {time}.',
  goesOn: 'اترك هذه الصفحة مفتوحة: ستنتقل تلقائيًا بمجرد أن يسمح لك أحد بالدخول.',
  yourNote: 'رسالتك',
  withdraw: 'سحب طلبي',
  admitted: 'سُمح لك بالدخول. جارٍ تجهيز غرفتك…',
  refusedTitle: 'لم يُسمح لك بالدخول',
  refused: 'رفض المسؤول عن الغرفة طلبك.',
  reason: 'رسالة المسؤول',
  expiredTitle: 'لم يرد أحد بعد',
  expired: 'انتظر طلبك وقتًا كافيًا. اطلب مجددًا، أو تواصل مع المسؤول عن الغرفة بطريقة أخرى.',
  withdrawn: 'سحبت طلبك.',
  again: 'طلب الدخول مجددًا',
} satisfies Catalogue['knock'];
