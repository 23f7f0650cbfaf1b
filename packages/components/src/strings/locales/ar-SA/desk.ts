import type { Catalogue } from '../../Catalogue.js';

export const desk = {
  title: 'الغرف',
  create: 'غرفة جديدة',
  search: 'البحث عن غرفة',
  sections: {
    open: 'مفتوحة الآن',
    scheduled: 'قادمة',
    expired: 'منتهية',
  },
  phases: {
    scheduled: 'لم تُفتح بعد',
    open: 'مفتوحة',
    closing: 'تُغلق قريبًا',
    expired: 'منتهية',
    deleted: 'محذوفة',
  },
  opensIn: 'تُفتح خلال {duration}',
  closesIn: 'تُغلق خلال {duration}',
  empty: 'لا توجد غرف بعد',
  emptyBody: 'تظهر هنا الغرف التي تُنشئها أو تُدعى إليها.',
  noMatch: 'لا توجد غرفة باسم «{query}».',
  searchedSome:
    'تم البحث في {count, plural, zero {# غرفة} one {غرفة واحدة} two {غرفتين} few {# غرف} many {# غرفة} other {# غرفة}} معروضة حتى الآن. اعرض المزيد لمتابعة البحث.',
  showMore: 'عرض المزيد',
  loading: 'جارٍ تحميل غرفك…',
  loadingRoom: 'جارٍ تحميل الغرفة…',
  stale: 'قد لا تكون هذه المعلومات حديثة.',
  offline: 'أنت غير متصل. ما تراه من وقت سابق، وسيُحدَّث عند عودة الاتصال.',
  refresh: 'إعادة المحاولة',
  edit: 'تعديل {title}',
  delete: 'حذف {title}',
  details: {
    edit: 'تعديل',
    delete: 'حذف',
    when: 'مفتوحة للانضمام',
    owner: 'أنشأها',
    people: 'المدعوون',
    nobody: 'لا أحد بعد',
    you: 'أنت',
    countOf: {
      Presenter:
        '{count, plural, zero {# مقدِّم} one {مقدِّم واحد} two {مقدِّمان} few {# مقدِّمين} many {# مقدِّمًا} other {# مقدِّم}}',
      Collaborator:
        '{count, plural, zero {# متعاون} one {متعاون واحد} two {متعاونان} few {# متعاونين} many {# متعاونًا} other {# متعاون}}',
      Attendee:
        '{count, plural, zero {# حاضر} one {حاضر واحد} two {حاضران} few {# حاضرين} many {# حاضرًا} other {# حاضر}}',
      Consumer:
        '{count, plural, zero {# مشاهد} one {مشاهد واحد} two {مشاهدان} few {# مشاهدين} many {# مشاهدًا} other {# مشاهد}}',
    },
    phone: 'الهاتف',
    phoneOn: 'يمكن للمقدِّمين الاتصال بالهواتف.',
    phoneOff: 'لا يمكن لأحد الاتصال بالهواتف.',
    knocking: 'طلبات الدخول',
    knockingOn: 'يمكن لمن لديه الرابط أن يطلب الدخول.',
    knockingOff: 'لا يدخل إلا المدعوون.',
    link: 'رابط الانضمام',
    copy: 'نسخ الرابط',
    copied: 'تم النسخ',
    copyBlocked: 'النسخ محظور هنا. حدِّد الرابط بدلًا من ذلك.',
    goneBody: 'لم يعد بإمكان أحد الانضمام إليها.',
  },
  deletion: {
    title: 'هل تريد حذف «{title}»؟',
    running: 'إذا كانت هناك مكالمة جارية، فستنتهي فورًا لكل من فيها.',
    links: 'يتوقف الرابط عن العمل ولن يتمكن أحد من الانضمام. لا يمكن التراجع عن ذلك.',
    confirm: 'حذف الغرفة',
    deleting: 'جارٍ الحذف…',
    cancel: 'الإبقاء عليها',
    failed: 'لم تُحذف الغرفة.',
  },
} satisfies Catalogue['desk'];
