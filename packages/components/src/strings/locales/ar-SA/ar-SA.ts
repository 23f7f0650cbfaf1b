import type { Catalogue } from '../../Catalogue.js';
import { callEnded } from './callEnded.js';
import { desk } from './desk.js';
import { devices } from './devices.js';
import { ended } from './ended.js';
import { errors } from './errors.js';
import { knock } from './knock.js';
import { notices } from './notices.js';
import { roomEditor } from './roomEditor.js';
import { roster } from './roster.js';

export const texts = {
  locale: 'ar-SA',
  guest: 'ضيف',
  unprintable: 'هنا حروف لا يمكن حفظها. اكتب النص من جديد.',
  you: '{name} (أنت)',
  roles: {
    Presenter: {
      name: 'مقدِّم',
      may: 'يمكنك التحدث ومشاركة الفيديو والشاشة، وكتم صوت الأشخاص وإضافتهم وإزالتهم.',
    },
    Collaborator: {
      name: 'متعاون',
      may: 'يمكنك التحدث ومشاركة الفيديو والشاشة.',
    },
    Attendee: {
      name: 'حاضر',
      may: 'يمكنك التحدث ومشاركة الفيديو.',
    },
    Consumer: {
      name: 'مشاهد',
      may: 'يمكنك المشاهدة والاستماع.',
    },
  },
  phases: {
    scheduled: 'موعد الفتح: {opens}',
    open: 'مفتوحة حتى {closes}',
    closing: 'تُغلق قريبًا: {closes}',
    expired: 'أُغلقت: {closes}',
    deleted: 'تم حذف هذه الغرفة',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'معاينة الكاميرا والميكروفون',
    selfView: 'صورة الكاميرا كما سيراها الآخرون، معكوسة',
    cameraOff: 'الكاميرا متوقفة',
    allow: 'اختر «السماح» إذا طلب المتصفح استخدام الكاميرا والميكروفون.',
    watchTitle: 'ستشاهد وتستمع',
    watchBody: 'تبقى الكاميرا والميكروفون متوقفين. لن يراك أحد أو يسمعك.',
    join: 'انضمام',
    joining: 'جارٍ الانضمام…',
    alone: 'لم تتم دعوة أي شخص آخر بعد.',
    invited: 'تمت دعوة {names}',
    others:
      '{count, plural, zero {# أشخاص آخرين} one {شخص آخر} two {شخصين آخرين} few {# أشخاص آخرين} many {# شخصًا آخر} other {# شخص آخر}}',
    inCall:
      '{count, plural, zero {{names} في المكالمة} one {{names} في المكالمة} two {{names} في المكالمة} few {{names} في المكالمة} many {{names} في المكالمة} other {{names} في المكالمة}}',
    seenAs: 'سيراك الآخرون باسم {name}',
    connection: {
      checking: 'جارٍ التحقق من اتصالك…',
      good: 'الاتصال بالغرفة جيد ({ms, number} مللي ثانية)',
      slow: 'الغرفة بطيئة في الاستجابة ({ms, number} مللي ثانية). قد يتأثر الصوت والفيديو.',
      unreachable: 'الغرفة لا تستجيب الآن. تحقق من اتصالك.',
      offline: 'أنت غير متصل. اتصل بالإنترنت للانضمام.',
    },
  },
  knock,
  loading: {
    title: 'جارٍ تجهيز الغرفة…',
    slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  },
  joining: {
    title: 'جارٍ الانضمام…',
    body: 'ستكون في غرفة «{room}» بعد لحظات.',
    cancel: 'إلغاء',
  },
  inCall: {
    leave: 'مغادرة',
  },
  notices,
  scheduled: {
    opensIn: 'الوقت المتبقي حتى الفتح: {duration} ({moment} بتوقيتك المحلي).',
    opensOn: 'تُفتح خلال {duration}، يوم {moment} بتوقيتك.',
    opening: 'تُفتح الآن…',
    byItself: 'تُفتح هذه الصفحة تلقائيًا. يمكنك تركها مفتوحة.',
    check: 'التحقق من الكاميرا والميكروفون',
    checkListening: 'التحقق من الصوت',
  },
  times: {
    roomTime: '{window} بتوقيت مكان الغرفة',
    closedAt: 'أُغلقت في {moment}.',
    closedOn: 'أُغلقت يوم {moment}.',
    addToCalendar: 'إضافة إلى التقويم',
    calendarSaved: 'تم الحفظ. افتح الملف لإضافته.',
    calendarFailed: 'تعذر إنشاء ملف التقويم. حاول مرة أخرى.',
  },
  failure: {
    retry: 'إعادة المحاولة',
    details: 'التفاصيل',
    code: 'الرمز',
    traceId: 'معرّف التتبع',
    copy: 'نسخ التفاصيل',
    copied: 'تم النسخ',
    copyBlocked: 'النسخ محظور هنا. حدّد النص بدلًا من ذلك.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
