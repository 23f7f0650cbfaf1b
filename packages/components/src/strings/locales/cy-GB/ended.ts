import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Rydych wedi gadael yr alwad',
    body: 'Gallwch ddod yn ôl tra bo’r ystafell ar agor.',
  },
  endedForEveryone: {
    title: 'Mae’r alwad wedi dod i ben',
    body: 'Daeth i ben i bawb.',
  },
  closedAbruptly: {
    title: 'Collwyd eich cysylltiad â’r alwad',
    body: 'Caeodd y dudalen neu’r cysylltiad yn sydyn. Gallwch ddod yn ôl tra bo’r ystafell ar agor.',
  },
  removedByParticipant: {
    title: 'Cawsoch eich tynnu o’r alwad',
    body: 'Daeth cyflwynydd â’r alwad i ben i chi. Os yw hynny’n syndod, holwch y cyflwynydd.',
  },
  removedFromRoster: {
    title: 'Cawsoch eich tynnu o’r ystafell hon',
    body: 'Tynnwyd eich gwahoddiad yn ôl. Os yw hynny’n syndod, holwch y sawl a’ch gwahoddodd.',
  },
  endedByService: {
    title: 'Mae’r alwad wedi dod i ben',
    body: 'Fe’i caewyd gan y gwasanaeth galwadau, fel sy’n digwydd pan fydd amser ystafell ar ben.',
  },
  badRequest: {
    title: 'Ni allai’r alwad barhau',
    body: 'Ni dderbyniodd y gwasanaeth galwadau hi. Agorwch y ddolen o’ch gwahoddiad eto, neu holwch y sawl a’ch gwahoddodd.',
  },
  tokenRejected: {
    title: 'Ni allem gadarnhau mai chi sydd yno',
    body: 'Ni dderbyniwyd eich mynediad i’r alwad hon. Ymunwch eto i gael mynediad newydd.',
  },
  notInvited: {
    title: 'Nid ydych wedi cael gwahoddiad i’r ystafell hon',
    body: 'Gofynnwch i drefnydd yr ystafell eich ychwanegu, a gwnewch yn siŵr eich bod wedi mewngofnodi â’r cyfrif cywir.',
  },
  outsideWindow: {
    title: 'Nid yw’r ystafell ar agor',
    body: 'Nid yw wedi agor eto, neu mae wedi cau. Gofynnwch i’r sawl a’ch gwahoddodd pryd mae ar agor.',
  },
  notCommunicationUser: {
    title: 'Ni all y cyfrif hwn ymuno â’r ystafell',
    body: 'Dim ond cyfrifon a grëwyd gan wefan yr ystafell all wneud hynny. Agorwch y ddolen o’ch gwahoddiad, neu holwch y sawl a’ch gwahoddodd.',
  },
  roomNotFound: {
    title: 'Ni allwn ddod o hyd i’r ystafell hon',
    body: 'Efallai ei bod wedi’i dileu. Gofynnwch i’r sawl a’ch gwahoddodd am ddolen newydd.',
  },
  mediaSetupFailed: {
    title: 'Ni ddaeth y sain a’r fideo drwodd',
    body: 'Efallai fod eich rhwydwaith yn rhwystro galwadau. Gwiriwch ef, neu diffoddwch unrhyw VPN, yna ymunwch eto.',
  },
  mediaLost: {
    title: 'Stopiodd y sain a’r fideo',
    body: 'Collwyd eich cysylltiad am gyfnod rhy hir. Gwnewch yn siŵr eich bod ar-lein, yna ymunwch eto.',
  },
  requestFailed: {
    title: 'Amharwyd ar yr alwad',
    body: 'Nid atebodd y gwasanaeth galwadau mewn pryd. Gallwch ymuno eto.',
  },
  tokenNotRefreshed: {
    title: 'Daeth eich mynediad i’r alwad i ben',
    body: 'Nid oedd modd ei adnewyddu mewn pryd. Ymunwch eto i gael mynediad newydd.',
  },
  networkLost: {
    title: 'Collwyd y cysylltiad',
    body: 'Efallai fod yr alwad yn parhau hebddoch. Gwnewch yn siŵr eich bod ar-lein, yna ymunwch eto.',
  },
  serviceFailed: {
    title: 'Cafodd y gwasanaeth galwadau broblem',
    body: 'Nid eich bai chi yw hyn. Arhoswch eiliad, yna ymunwch eto.',
  },
  unknown: {
    title: 'Mae’r alwad wedi dod i ben',
    body: 'Ni wyddom pam. Os nad oeddech yn disgwyl hynny, gallwch ymuno eto.',
  },
} satisfies Catalogue['ended'];
