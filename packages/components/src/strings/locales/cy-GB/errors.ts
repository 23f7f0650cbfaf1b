import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Nid yw’r ddolen hon yn arwain at ystafell',
    body: 'Nid yw cyfeiriad yr ystafell yn gyflawn. Agorwch y ddolen o’ch gwahoddiad eto, neu gofynnwch am un newydd.',
  },
  unauthenticated: {
    title: 'Mewngofnodwch eto',
    body: 'Mae eich sesiwn wedi dod i ben. Mewngofnodwch, yna dewch yn ôl i’r dudalen hon.',
  },
  'not-invited': {
    title: 'Nid ydych wedi cael gwahoddiad i’r ystafell hon',
    body: 'Gofynnwch i drefnydd yr ystafell eich ychwanegu, a gwnewch yn siŵr eich bod wedi mewngofnodi â’r cyfrif cywir.',
  },
  forbidden: {
    title: 'Ni allwch wneud hynny yma',
    body: 'Nid yw eich rôl yn yr ystafell hon yn caniatáu hynny. Holwch drefnydd yr ystafell.',
  },
  'origin-not-allowed': {
    title: 'Ni chaiff y dudalen hon ddefnyddio’r ystafell',
    body: 'Mae’r ystafell yn perthyn i wefan arall. Agorwch hi yno, neu rhowch wybod i bwy bynnag sy’n rhedeg y dudalen hon.',
  },
  'room-not-found': {
    title: 'Ni allwn ddod o hyd i’r ystafell hon',
    body: 'Efallai ei bod wedi’i dileu, bod y ddolen yn anghywir neu nad ydych wedi cael gwahoddiad. Gwiriwch â pha gyfrif rydych wedi mewngofnodi, neu holwch y sawl a’ch gwahoddodd.',
  },
  'knock-not-found': {
    title: 'Nid yw’r cais hwn i ymuno yno mwyach',
    body: 'Edrychwch ar y rhestr eto: efallai ei fod wedi’i dynnu’n ôl.',
  },
  'knock-settled': {
    title: 'Roedd rhywun arall yn gyflymach',
    body: 'Mae’r cais hwn i ymuno eisoes wedi’i ateb neu ei dynnu’n ôl, neu wedi aros yn rhy hir.',
  },
  'too-many-knocks': {
    title: 'Rydych wedi gofyn digon am y tro',
    body: 'Cawsoch eich gwrthod sawl gwaith. Arhoswch ychydig, neu gofynnwch i drefnydd yr ystafell eich gwahodd.',
    action: 'Gofyn eto',
  },
  'request-repeated': {
    title: 'Mae hyn eisoes wedi’i anfon',
    body: 'Anfonwyd rhywbeth arall o dan yr un rhif o’r blaen. Agorwch y dudalen o’r newydd a gwiriwch beth sydd yno.',
  },
  'request-too-large': {
    title: 'Roedd hynny’n ormod ar unwaith',
    body: 'Newidiwch lai o bobl, neu destunau byrrach, ar y tro.',
  },
  'too-many-requests': {
    title: 'Ychydig yn rhy gyflym',
    body: 'Gofynnwyd am ormod mewn amser byr. Arhoswch eiliad, yna rhowch gynnig arall arni.',
    action: 'Ceisio eto',
  },
  'room-not-open': {
    title: 'Nid yw’r ystafell hon ar agor eto',
    body: 'Rydych ychydig yn gynnar. Rhowch gynnig arall arni pan fydd yr ystafell yn agor.',
    action: 'Gwirio eto',
  },
  'room-expired': {
    title: 'Mae’r ystafell hon wedi cau',
    body: 'Mae ei hamser ar ben, felly ni all neb ymuno mwyach. Gofynnwch i’r sawl a’ch gwahoddodd a oes un newydd.',
  },
  'service-unavailable': {
    title: 'Nid yw galwadau ar gael ar hyn o bryd',
    body: 'Mae’r gwasanaeth galwadau’n brysur neu’n cael ei gynnal a’i gadw. Arhoswch eiliad, yna rhowch gynnig arall arni.',
    action: 'Ceisio eto',
  },
  internal: {
    title: 'Aeth rhywbeth o’i le ar ein hochr ni',
    body: 'Nid eich bai chi yw hyn. Rhowch gynnig arall arni; os yw’n parhau, anfonwch y manylion isod at y tîm cymorth.',
    action: 'Ceisio eto',
  },
  'endpoint-unreachable': {
    title: 'Ni allwn gyrraedd yr ystafell',
    body: 'Efallai fod eich cysylltiad wedi torri. Gwnewch yn siŵr eich bod ar-lein, yna rhowch gynnig arall arni.',
    action: 'Ceisio eto',
  },
  'endpoint-invalid-response': {
    title: 'Cawsom ateb na allwn ei ddarllen',
    body: 'Daeth manylion yr ystafell yn ôl yn anghyflawn. Rhowch gynnig arall arni; os yw’n parhau, anfonwch y manylion isod at y tîm cymorth.',
    action: 'Ceisio eto',
  },
  'not-supported': {
    title: 'Nid yw hyn ar gael yma',
    body: 'Ni all y dudalen hon wneud hynny. Holwch bwy bynnag sy’n ei rhedeg.',
  },
  'room-not-joinable': {
    title: 'Nid oes modd ymuno â’r ystafell ar hyn o bryd',
    body: 'Efallai nad yw wedi agor eto, neu ei bod newydd gau. Arhoswch eiliad, yna rhowch gynnig arall arni.',
    action: 'Ceisio eto',
  },
  'removed-from-room': {
    title: 'Cawsoch eich tynnu o’r ystafell hon',
    body: 'Tynnwyd eich gwahoddiad yn ôl. Os yw hynny’n syndod, holwch y sawl a’ch gwahoddodd.',
  },
  'removed-from-call': {
    title: 'Cawsoch eich tynnu o’r alwad',
    body: 'Daeth cyflwynydd â’r alwad i ben i chi. Os yw hynny’n syndod, holwch y cyflwynydd.',
  },
  'call-ended-for-everyone': {
    title: 'Mae’r alwad wedi dod i ben',
    body: 'Daeth i ben i bawb.',
  },
  'token-rejected': {
    title: 'Ni allem gadarnhau mai chi sydd yno',
    body: 'Ni dderbyniwyd eich mynediad i’r alwad hon. Rhowch gynnig arall arni i gael mynediad newydd.',
    action: 'Ceisio eto',
  },
  'connection-failed': {
    title: 'Ni allem eich cysylltu',
    body: 'Efallai fod eich rhwydwaith yn rhwystro galwadau. Gwiriwch ef, neu diffoddwch unrhyw VPN, yna rhowch gynnig arall arni.',
    action: 'Ceisio eto',
  },
  'connection-lost': {
    title: 'Collwyd y cysylltiad',
    body: 'Efallai fod yr alwad yn parhau hebddoch. Gwnewch yn siŵr eich bod ar-lein, yna ymunwch eto.',
    action: 'Ymuno eto',
  },
  'call-failed': {
    title: 'Ni allem ddechrau’r alwad',
    body: 'Daeth yr alwad i ben cyn iddi ddechrau. Rhowch gynnig arall arni; os yw’n parhau, anfonwch y manylion isod at y tîm cymorth.',
    action: 'Ceisio eto',
  },
  'call-crashed': {
    title: 'Stopiodd yr alwad yn annisgwyl',
    body: 'Efallai fod eraill yno o hyd. Ymunwch eto i ddod yn ôl.',
    action: 'Ymuno eto',
  },
  'already-in-call': {
    title: 'Rydych mewn galwad arall ar y dudalen hon',
    body: 'Dim ond un alwad all fod ar dudalen. Gadewch y llall yn gyntaf, yna ymunwch yma.',
    action: 'Ceisio eto',
  },
  'engine-unavailable': {
    title: 'Ni lwythodd yr alwad',
    body: 'Nid oedd modd nôl rhan o’r dudalen hon, neu ni all y porwr hwn wneud galwadau. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
    action: 'Ceisio eto',
  },
} satisfies Catalogue['errors'];
