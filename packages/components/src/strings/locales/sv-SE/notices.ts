import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Meddelanden',
  dismiss: 'Stäng',
  reconnecting: {
    title: 'Anslutningen är bruten.',
    body: 'Vi försöker återansluta dig. Andra kanske inte hör eller ser dig.',
  },
  reconnected: {
    title: 'Du är tillbaka.',
    body: 'Andra kan höra och se dig igen.',
  },
  muted: {
    title: 'Någon stängde av ljudet för dig.',
    body: 'Slå på mikrofonen när du vill tala.',
  },
  role: 'Din roll är nu: {role}.',
  mayShare: {
    title: 'Nu kan du dela din skärm.',
    body: 'Andra ser det du väljer.',
  },
  mayNotShare: {
    title: 'Du kan inte längre dela din skärm.',
    body: 'Det du delade syns inte längre.',
  },
  closing: {
    title: 'Rummet stänger om mindre än {minutes, plural, one {en minut} other {# minuter}}.',
    body: 'Efter {time} kan ingen ansluta, och samtalet kan avslutas.',
  },
  extended: 'Ni har fått mer tid: rummet är öppet till {time}.',
  shortened: 'Rummet stänger nu tidigare: {time}.',
  knock: '{name} ber om att få ansluta.',
  knocks: '{count, plural, one {# person} other {# personer}} ber om att få ansluta.',
  showKnocks: 'Visa',
  extend: '{minutes, plural, one {# minut till} other {# minuter till}}',
  timeLeft: '{time} kvar',
} satisfies Catalogue['notices'];
