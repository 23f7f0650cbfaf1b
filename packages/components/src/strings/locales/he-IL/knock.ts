import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'השם שלך לא מופיע ברשימה של החדר הזה, אבל אפשר לבקש להצטרף.',
  owner: 'החדר בניהול {name}',
  note: 'הודעה קצרה אל {name} (אופציונלי)',
  noteToRoom: 'הודעה קצרה למי שמאשר כניסה (אופציונלי)',
  seenAs: 'השם שיוצג בבקשה: {name}.',
  knock: 'בקשה להצטרף',
  sending: 'הבקשה נשלחת…',
  waitingTitle: 'בהמתנה לאישור כניסה',
  place:
    '{place, plural, one {התור שלך הוא הבא.} two {המקום שלך בתור: {place, number}.} other {המקום שלך בתור: {place, number}.}}',
  until: 'הבקשה בתוקף עד {time}.',
  goesOn: 'יש להשאיר את הדף פתוח: ההצטרפות תמשיך מעצמה ברגע שהבקשה תאושר.',
  yourNote: 'כתבת',
  withdraw: 'ביטול הבקשה',
  admitted: 'הכניסה אושרה. החדר בהכנה…',
  refusedTitle: 'הכניסה לא אושרה',
  refused: 'הבקשה שלך נדחתה על ידי מנהלי החדר.',
  reason: 'הנימוק',
  expiredTitle: 'עדיין לא התקבלה תשובה',
  expired: 'תוקף הבקשה פג. אפשר לשלוח בקשה חדשה או לפנות למנהלי החדר בדרך אחרת.',
  withdrawn: 'ביטלת את הבקשה.',
  again: 'בקשה חדשה',
} satisfies Catalogue['knock'];
