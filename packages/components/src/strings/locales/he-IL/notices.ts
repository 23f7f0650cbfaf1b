import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'הודעות',
  dismiss: 'סגירה',
  reconnecting: {
    title: 'החיבור שלך נותק.',
    body: 'מתבצע ניסיון להתחבר מחדש. ייתכן שאחרים לא שומעים או רואים אותך.',
  },
  reconnected: {
    title: 'החיבור חזר.',
    body: 'שוב שומעים ורואים אותך.',
  },
  muted: {
    title: 'השתיקו אותך.',
    body: 'כדי לדבר, יש להפעיל את המיקרופון.',
  },
  role: 'התפקיד שלך עכשיו: {role}.',
  mayShare: {
    title: 'מעכשיו אפשר לשתף את המסך שלך.',
    body: 'אחרים יראו רק את מה שבחרת.',
  },
  mayNotShare: {
    title: 'אי אפשר יותר לשתף את המסך שלך.',
    body: 'מה ששיתפת כבר לא מוצג.',
  },
  closing: {
    title: 'החדר ייסגר בעוד פחות {minutes, plural, one {מדקה} two {משתי דקות} other {מ־# דקות}}.',
    body: 'אחרי {time} לא יהיה אפשר להיכנס, והשיחה עשויה להסתיים.',
  },
  extended: 'יש עוד זמן: החדר פתוח עד {time}.',
  shortened: 'החדר ייסגר מוקדם יותר: {time}.',
  knock: 'בקשת הצטרפות מאת {name}.',
  knocks:
    '{count, plural, one {התקבלה בקשת הצטרפות אחת} two {התקבלו שתי בקשות הצטרפות} other {התקבלו # בקשות הצטרפות}}.',
  showKnocks: 'הצגה',
  extend: '{minutes, plural, one {עוד דקה} two {עוד שתי דקות} other {עוד # דקות}}',
  timeLeft: 'נותר: {time}',
} satisfies Catalogue['notices'];
