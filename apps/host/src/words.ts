import { useLocale } from '@anteroom/components';

const en = {
  lang: 'en',
  title: 'Anteroom example',
  about:
    'A room, a lobby, and a call, with no cloud. Choose who you are. To meet, open a second window as someone else.',
  whoAreYou: 'Who are you?',
  youAre: (name: string) => `You’re ${name}`,
  personAs: (name: string, about: string) => `${name}, ${about}`,
  whereTo: 'Where to?',
  demoRoom: 'Demo room',
  sideBySide: 'Side by side',
  desk: 'Room desk',
  allRooms: 'All rooms',
  frontPage: 'Home',
  goToRoom: 'Go to room',
  leave: 'Leave without saving? What you entered stays in this tab for an hour, if you come back.',
  first: 'First person',
  second: 'Second person',
  theme: 'Theme',
  language: 'Language',
  systemDefault: 'System default',
  looks: {
    light: 'Light',
    dark: 'Dark',
    'high-contrast': 'High contrast',
    teams: 'Teams',
    'teams-dark': 'Teams, dark',
    contoso: 'Custom brand',
    'contoso-dark': 'Custom brand, dark',
  },
  people: {
    ada: { about: 'Presenter', may: 'Leads the room and admits people' },
    ben: { about: 'Attendee', may: 'Speaks and shares video' },
    cleo: { about: 'Consumer', may: 'Watches and listens' },
    dot: { about: 'Collaborator', may: 'Speaks and shares their screen' },
    eve: { about: 'not invited', may: 'Has to ask to join' },
    olga: { about: 'organizer', may: 'Creates and edits rooms' },
  },
};

const ar: typeof en = {
  lang: 'ar',
  title: 'مثال من الغرف',
  about: 'غرفة وردهة ومكالمة، دون سحابة. اختر من تكون، وافتح نافذة ثانية باسم شخص آخر، فتلتقيا.',
  whoAreYou: 'من أنت؟',
  youAre: (name) => `أنت ${name}`,
  personAs: (name, about) => `${name}، ${about}`,
  whereTo: 'إلى أين؟',
  demoRoom: 'غرفة العرض',
  sideBySide: 'جنبًا إلى جنب',
  desk: 'مكتب الغرف',
  allRooms: 'كل الغرف',
  frontPage: 'الصفحة الأولى',
  goToRoom: 'الذهاب إلى الغرفة',
  leave: 'هل تريد المغادرة دون حفظ؟ يبقى ما أدخلته في علامة التبويب هذه لمدة ساعة إن عدت.',
  first: 'الأول',
  second: 'الثاني',
  theme: 'المظهر',
  language: 'اللغة',
  systemDefault: 'مثل النظام',
  looks: {
    light: 'فاتح',
    dark: 'داكن',
    'high-contrast': 'تباين عالٍ',
    teams: 'مظهر الفِرق',
    'teams-dark': 'مظهر الفِرق، داكن',
    contoso: 'علامة تجارية',
    'contoso-dark': 'علامة تجارية، داكن',
  },
  people: {
    ada: { about: 'مقدِّم', may: 'يدير ويسمح بالدخول' },
    ben: { about: 'حاضر', may: 'يتحدث ويعرض الفيديو' },
    cleo: { about: 'مشاهد', may: 'يشاهد ويستمع' },
    dot: { about: 'متعاون', may: 'يتحدث ويشارك الشاشة' },
    eve: { about: 'غير مدعو', may: 'عليه أن يستأذن' },
    olga: { about: 'منظِّم', may: 'ينشئ الغرف ويعدّلها' },
  },
};

/** The host's own words: in Arabic if that is the language, otherwise in English. */
export function useWords(): typeof en {
  const { name } = useLocale();
  return name === 'ar-SA' ? ar : en;
}
