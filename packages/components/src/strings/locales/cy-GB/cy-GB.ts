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
  locale: 'cy-GB',
  guest: 'Gwestai',
  unprintable: 'Ni ellir cadw rhai o’r nodau yma. Teipiwch y testun eto.',
  you: '{name} (chi)',
  roles: {
    Presenter: {
      name: 'Cyflwynydd',
      may: 'Gallwch siarad, rhannu fideo a’ch sgrin, a distewi, ychwanegu neu dynnu pobl.',
    },
    Collaborator: {
      name: 'Cyfrannwr',
      may: 'Gallwch siarad, a rhannu fideo a’ch sgrin.',
    },
    Attendee: {
      name: 'Mynychwr',
      may: 'Gallwch siarad a rhannu fideo.',
    },
    Consumer: {
      name: 'Gwyliwr',
      may: 'Gallwch wylio a gwrando.',
    },
  },
  phases: {
    scheduled: 'Yn agor: {opens}',
    open: 'Ar agor tan {closes}',
    closing: 'Yn cau cyn bo hir: {closes}',
    expired: 'Caeodd: {closes}',
    deleted: 'Mae’r ystafell hon wedi’i dileu',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Rhagolwg o’ch camera a’ch microffon',
    selfView: 'Eich camera, fel y bydd eraill yn ei weld, wedi’i ddrychu',
    cameraOff: 'Mae eich camera wedi’i ddiffodd',
    allow: 'Dewiswch “Caniatáu” os bydd eich porwr yn gofyn am eich camera a’ch microffon.',
    watchTitle: 'Byddwch yn gwylio ac yn gwrando',
    watchBody: 'Bydd eich camera a’ch microffon yn aros wedi’u diffodd. Ni fydd neb yn eich gweld nac yn eich clywed.',
    join: 'Ymuno',
    joining: 'Yn ymuno…',
    alone: 'Does neb arall wedi cael gwahoddiad eto.',
    invited: 'Mae {names} wedi cael gwahoddiad',
    others: '{count, number} arall',
    inCall: 'Mae {names} yn yr alwad',
    seenAs: 'Bydd eraill yn eich gweld fel {name}',
    connection: {
      checking: 'Yn gwirio eich cysylltiad…',
      good: 'Cysylltiad da â’r ystafell ({ms, number} ms)',
      slow: 'Mae’r ystafell yn ymateb yn araf ({ms, number} ms). Gall y sain a’r fideo ddioddef.',
      unreachable: 'Nid yw’r ystafell yn ymateb ar hyn o bryd. Gwiriwch eich cysylltiad.',
      offline: 'Rydych all-lein. Cysylltwch â’r rhyngrwyd i ymuno.',
    },
  },
  knock,
  loading: {
    title: 'Yn paratoi’r ystafell…',
    slow: 'Mae hyn yn cymryd mwy o amser nag arfer.',
  },
  joining: {
    title: 'Yn ymuno…',
    body: 'Byddwch yn ystafell “{room}” ymhen eiliad.',
    cancel: 'Canslo',
  },
  inCall: {
    leave: 'Gadael',
  },
  notices,
  scheduled: {
    opensIn: 'Yn agor ymhen {duration}, am {moment} eich amser chi.',
    opensOn: 'Yn agor ymhen {duration}: {moment}, eich amser chi.',
    opening: 'Yn agor nawr…',
    byItself: 'Bydd y dudalen hon yn agor ohoni’i hun. Gallwch ei gadael ar agor.',
    check: 'Gwirio’r camera a’r microffon',
    checkListening: 'Gwirio’r sain',
  },
  times: {
    roomTime: '{window}, lle mae’r ystafell',
    closedAt: 'Caeodd am {moment}.',
    closedOn: 'Caeodd: {moment}.',
    addToCalendar: 'Ychwanegu at y calendr',
    calendarSaved: 'Wedi’i chadw. Agorwch y ffeil i ychwanegu’r digwyddiad.',
    calendarFailed: 'Nid oedd modd creu’r ffeil galendr. Rhowch gynnig arall arni.',
  },
  failure: {
    retry: 'Ceisio eto',
    details: 'Manylion',
    code: 'Cod',
    traceId: 'Olrhain',
    copy: 'Copïo’r manylion',
    copied: 'Wedi’u copïo',
    copyBlocked: 'Mae copïo wedi’i rwystro yma. Dewiswch y testun yn lle hynny.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
