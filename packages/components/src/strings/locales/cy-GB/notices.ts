import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Hysbysiadau',
  dismiss: 'Cau',
  reconnecting: {
    title: 'Mae eich cysylltiad wedi torri.',
    body: 'Rydym yn ceisio’ch cael yn ôl. Efallai na fydd eraill yn eich clywed nac yn eich gweld.',
  },
  reconnected: {
    title: 'Rydych yn ôl.',
    body: 'Gall eraill eich clywed a’ch gweld eto.',
  },
  muted: {
    title: 'Mae rhywun wedi’ch distewi.',
    body: 'Trowch eich microffon ymlaen pan fyddwch am siarad.',
  },
  role: 'Eich rôl nawr: {role}.',
  mayShare: {
    title: 'Cewch rannu eich sgrin nawr.',
    body: 'Bydd eraill yn gweld yr hyn a ddewiswch.',
  },
  mayNotShare: {
    title: 'Ni chewch rannu eich sgrin mwyach.',
    body: 'Nid yw’r hyn roeddech yn ei rannu i’w weld mwyach.',
  },
  closing: {
    title:
      'Bydd yr ystafell hon yn cau ymhen llai na {minutes, plural, zero {munud} one {munud} two {# funud} few {# munud} many {# munud} other {# munud}}.',
    body: 'Ar ôl {time} ni all neb ddod i mewn, a gall yr alwad ddod i ben.',
  },
  extended: 'Mae mwy o amser: bydd yr ystafell hon ar agor tan {time}.',
  shortened: 'Bydd yr ystafell hon yn cau’n gynharach nawr: {time}.',
  knock: 'Mae {name} yn gofyn am gael ymuno.',
  knocks:
    'Mae {count, plural, zero {# person} one {# person} two {# berson} few {# o bobl} many {# o bobl} other {# o bobl}} yn gofyn am gael ymuno.',
  showKnocks: 'Dangos',
  extend:
    '{minutes, plural, zero {# munud arall} one {# munud arall} two {# funud arall} few {# munud arall} many {# munud arall} other {# munud arall}}',
  timeLeft: '{time} ar ôl',
} satisfies Catalogue['notices'];
