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
  locale: 'he-IL',
  guest: 'אורח',
  unprintable: 'יש כאן תווים שאי אפשר לשמור. יש להקליד את הטקסט מחדש.',
  you: '{name} (אני)',
  roles: {
    Presenter: {
      name: 'מציג',
      may: 'אפשר לדבר, לשתף וידאו ומסך, וגם להשתיק, להוסיף או להסיר אנשים.',
    },
    Collaborator: {
      name: 'שותף',
      may: 'אפשר לדבר ולשתף וידאו ומסך.',
    },
    Attendee: {
      name: 'משתתף',
      may: 'אפשר לדבר ולשתף וידאו.',
    },
    Consumer: {
      name: 'צופה',
      may: 'אפשר לצפות ולהאזין.',
    },
  },
  phases: {
    scheduled: 'פתיחה: {opens}',
    open: 'פתוח עד {closes}',
    closing: 'נסגר בקרוב: {closes}',
    expired: 'נסגר: {closes}',
    deleted: 'החדר הזה נמחק',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'תצוגה מקדימה של המצלמה והמיקרופון שלך',
    selfView: 'המצלמה שלך, כפי שאחרים יראו אותה, בתמונת ראי',
    cameraOff: 'המצלמה שלך כבויה',
    allow: 'אם הדפדפן מבקש גישה למצלמה ולמיקרופון, יש לבחור באישור.',
    watchTitle: 'כניסה לצפייה ולהאזנה',
    watchBody: 'המצלמה והמיקרופון שלך יישארו כבויים. לא יראו ולא ישמעו אותך.',
    join: 'הצטרפות',
    joining: 'מתבצעת הצטרפות…',
    alone: 'עדיין לא הוזמנו אנשים נוספים.',
    invited: 'הוזמנו: {names}',
    others: '{count, plural, one {עוד אדם אחד} two {עוד שני אנשים} other {עוד # אנשים}}',
    inCall: 'בשיחה: {names}',
    seenAs: 'השם שיוצג לאחרים: {name}',
    connection: {
      checking: 'החיבור שלך בבדיקה…',
      good: 'חיבור טוב לחדר ({ms, number} אלפיות שנייה)',
      slow: 'החדר מגיב לאט ({ms, number} אלפיות שנייה). ייתכנו הפרעות בקול ובווידאו.',
      unreachable: 'החדר לא מגיב כרגע. כדאי לבדוק את החיבור.',
      offline: 'אין חיבור לאינטרנט. כדי להצטרף, יש להתחבר לאינטרנט.',
    },
  },
  knock,
  loading: {
    title: 'החדר בהכנה…',
    slow: 'זה לוקח יותר זמן מהרגיל.',
  },
  joining: {
    title: 'מתבצעת הצטרפות…',
    body: 'עוד רגע נכנסים אל {room}.',
    cancel: 'ביטול',
  },
  inCall: {
    leave: 'יציאה',
  },
  notices,
  scheduled: {
    opensIn: 'ייפתח בעוד {duration}, בשעה {moment} לפי השעון שלך.',
    opensOn: 'ייפתח בעוד {duration}: {moment} לפי השעון שלך.',
    opening: 'נפתח עכשיו…',
    byItself: 'הדף הזה ייפתח מעצמו. אפשר להשאיר אותו פתוח.',
    check: 'בדיקת המצלמה והמיקרופון',
    checkListening: 'בדיקת הקול',
  },
  times: {
    roomTime: '{window}, לפי שעון החדר',
    closedAt: 'החדר נסגר בשעה {moment}.',
    closedOn: 'מועד הסגירה: {moment}.',
    addToCalendar: 'הוספה ללוח השנה',
    calendarSaved: 'נשמר. כדי להוסיף ללוח השנה, יש לפתוח את הקובץ.',
    calendarFailed: 'לא ניתן היה ליצור את הקובץ ללוח השנה. כדאי לנסות שוב.',
  },
  failure: {
    retry: 'ניסיון נוסף',
    details: 'פרטים',
    code: 'קוד',
    traceId: 'מזהה מעקב',
    copy: 'העתקת הפרטים',
    copied: 'הועתק',
    copyBlocked: 'ההעתקה חסומה כאן. אפשר לסמן את הטקסט במקום זאת.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
