import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Ilmoitukset',
  dismiss: 'Sulje',
  reconnecting: {
    title: 'Yhteytesi on poikki.',
    body: 'Yritämme palauttaa sen. Muut eivät ehkä kuule tai näe sinua.',
  },
  reconnected: {
    title: 'Yhteytesi palautui.',
    body: 'Muut kuulevat ja näkevät sinut taas.',
  },
  muted: {
    title: 'Joku mykisti sinut.',
    body: 'Avaa mikrofoni, kun haluat puhua.',
  },
  role: 'Roolisi on nyt {role}.',
  mayShare: {
    title: 'Voit nyt jakaa näyttösi.',
    body: 'Muut näkevät sen, minkä valitset.',
  },
  mayNotShare: {
    title: 'Et voi enää jakaa näyttöäsi.',
    body: 'Jakamasi sisältö ei enää näy.',
  },
  closing: {
    title: 'Tämä huone sulkeutuu alle {minutes, plural, one {minuutin} other {# minuutin}} kuluttua.',
    body: 'Sulkeutumisen jälkeen ({time}) kukaan ei voi liittyä, ja puhelu voi päättyä.',
  },
  extended: 'Aikaa tuli lisää: tämä huone on auki {time} asti.',
  shortened: 'Tämä huone sulkeutuukin aiemmin: {time}.',
  knock: '{name} pyytää lupaa liittyä.',
  knocks: '{count, plural, one {# henkilö} other {# henkilöä}} pyytää lupaa liittyä.',
  showKnocks: 'Näytä',
  extend: '{minutes, plural, one {# minuutti lisää} other {# minuuttia lisää}}',
  timeLeft: 'Jäljellä {time}',
} satisfies Catalogue['notices'];
