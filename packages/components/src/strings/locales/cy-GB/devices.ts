import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Camera',
    turnOn: 'Troi’r camera ymlaen',
    turnOff: 'Diffodd y camera',
    nth: 'Camera {n}',
  },
  microphone: {
    name: 'Microffon',
    turnOn: 'Troi’r microffon ymlaen',
    turnOff: 'Diffodd y microffon',
    nth: 'Microffon {n, number}',
  },
  speaker: {
    name: 'Seinydd',
    nth: 'Seinydd {n, number}',
  },
  title: 'Dyfeisiau',
  none: 'Heb ganfod yr un',
  systemDefault: 'Yn ôl gosodiadau’r system',
  test: 'Chwarae sain',
  testing: 'Yn chwarae…',
  testFailed: 'Nid oedd modd chwarae’r sain. Gwiriwch y seinydd a rhowch gynnig arall arni.',
  testRoute: 'Mae’r porwr hwn yn defnyddio’r seinydd sydd wedi’i osod yn eich system.',
  permissionSteps: {
    title: 'Sut i roi caniatâd',
    site: {
      chromium: {
        first: 'Dewiswch yr eicon ar ddechrau’r bar cyfeiriad.',
        second: 'Trowch y camera a’r microffon ymlaen.',
        third: 'Dewch yn ôl yma: byddant yn cychwyn ohonynt eu hunain.',
      },
      firefox: {
        first: 'Dewiswch y camera neu’r microffon â llinell drwyddo yn y bar cyfeiriad.',
        second: 'Tynnwch “Rhwystrwyd” wrth ei ymyl.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
      safari: {
        first: 'Yn y bar dewislen, dewiswch Safari, yna “Settings” ar gyfer y wefan hon.',
        second: 'Gosodwch “Camera” a “Microphone” i “Allow”.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
      ios: {
        first: 'Tapiwch ddewislen y dudalen wrth ymyl y cyfeiriad, yna “Website Settings”.',
        second: 'Gosodwch “Camera” a “Microphone” i “Allow”.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
      android: {
        first: 'Tapiwch yr eicon ar ddechrau’r bar cyfeiriad, yna “Permissions”.',
        second: 'Caniatewch y camera a’r microffon.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
    },
    system: {
      windows: {
        first: 'Agorwch Gosodiadau, Preifatrwydd a diogelwch, yna Camera, ac wedyn Microffon.',
        second: 'Trowch y mynediad ymlaen, gan gynnwys mynediad apiau bwrdd gwaith.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
      macos: {
        first: 'Agorwch “System Settings”, “Privacy & Security”, yna “Camera”, ac wedyn “Microphone”.',
        second: 'Trowch y switsh wrth ymyl eich porwr ymlaen.',
        third: 'Ailgychwynnwch y porwr os yw’n gofyn, a dewch yn ôl yma.',
      },
      ios: {
        first: 'Agorwch “Settings”, yna “Apps”, a dewch o hyd i’ch porwr.',
        second: 'Trowch “Camera” a “Microphone” ymlaen.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
      android: {
        first: 'Agorwch “Settings”, “Apps”, eich porwr, yna “Permissions”.',
        second: 'Caniatewch y camera a’r microffon.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
      other: {
        first: 'Agorwch osodiadau preifatrwydd eich cyfrifiadur.',
        second: 'Gadewch i’ch porwr ddefnyddio’r camera a’r microffon.',
        third: 'Dewch yn ôl yma a rhowch gynnig arall arni.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Mae eich camera’n aros amdanoch',
        body: 'Gofynnodd eich porwr a gaiff y dudalen hon ei ddefnyddio, ac ni chafodd ateb. Gallwch hefyd ymuno hebddo.',
        action: 'Gofyn eto',
      },
      denied: {
        title: 'Mae eich camera wedi’i rwystro',
        body: 'Ni fydd neb yn eich gweld nes i chi ei ganiatáu. Gallwch hefyd ymuno hebddo.',
        action: 'Ceisio’r camera eto',
      },
      'denied-by-system': {
        title: 'Nid yw eich cyfrifiadur yn gadael i’r porwr hwn ddefnyddio’r camera',
        body: 'Caniatewch ef yng ngosodiadau preifatrwydd y system, yna rhowch gynnig arall arni. Gallwch hefyd ymuno hebddo.',
        action: 'Ceisio’r camera eto',
      },
      'no-device': {
        title: 'Heb ganfod camera',
        body: 'Cysylltwch un a bydd yn cychwyn ohono’i hun, neu ymunwch hebddo.',
        action: 'Ceisio’r camera eto',
      },
      'in-use': {
        title: 'Mae eich camera’n cael ei ddefnyddio',
        body: 'Mae ap neu dab arall yn ei ddefnyddio. Diffoddwch ef yno, yna rhowch gynnig arall arni.',
        action: 'Ceisio’r camera eto',
      },
      unsupported: {
        title: 'Ni ellir defnyddio’r camera yma',
        body: 'Agorwch y dudalen hon mewn porwr cyfoes drwy gyfeiriad diogel (https). Gallwch hefyd ymuno heb gamera.',
        action: 'Ceisio’r camera eto',
      },
    },
    microphone: {
      prompt: {
        title: 'Mae eich microffon yn aros amdanoch',
        body: 'Gofynnodd eich porwr a gaiff y dudalen hon ei ddefnyddio, ac ni chafodd ateb. Gallwch hefyd ymuno a gwrando.',
        action: 'Gofyn eto',
      },
      denied: {
        title: 'Mae eich microffon wedi’i rwystro',
        body: 'Ni fydd neb yn eich clywed nes i chi ei ganiatáu. Gallwch hefyd ymuno a gwrando.',
        action: 'Ceisio’r microffon eto',
      },
      'denied-by-system': {
        title: 'Nid yw eich cyfrifiadur yn gadael i’r porwr hwn ddefnyddio’r microffon',
        body: 'Caniatewch ef yng ngosodiadau preifatrwydd y system, yna rhowch gynnig arall arni. Gallwch hefyd ymuno a gwrando.',
        action: 'Ceisio’r microffon eto',
      },
      'no-device': {
        title: 'Heb ganfod microffon',
        body: 'Cysylltwch un a bydd yn cychwyn ohono’i hun, neu ymunwch a gwrandewch.',
        action: 'Ceisio’r microffon eto',
      },
      'in-use': {
        title: 'Mae eich microffon yn cael ei ddefnyddio',
        body: 'Mae ap arall yn ei ddefnyddio. Diffoddwch ef yno, yna rhowch gynnig arall arni.',
        action: 'Ceisio’r microffon eto',
      },
      unsupported: {
        title: 'Ni ellir defnyddio’r microffon yma',
        body: 'Agorwch y dudalen hon mewn porwr cyfoes drwy gyfeiriad diogel (https). Gallwch hefyd ymuno a gwrando.',
        action: 'Ceisio’r microffon eto',
      },
    },
    both: {
      prompt: {
        title: 'Mae eich camera a’ch microffon yn aros amdanoch',
        body: 'Gofynnodd eich porwr a gaiff y dudalen hon eu defnyddio, ac ni chafodd ateb. Gallwch hefyd ymuno hebddynt.',
        action: 'Gofyn eto',
      },
      denied: {
        title: 'Mae eich camera a’ch microffon wedi’u rhwystro',
        body: 'Ni fydd neb yn eich gweld nac yn eich clywed nes i chi eu caniatáu. Gallwch hefyd ymuno hebddynt.',
        action: 'Ceisio eto',
      },
      'denied-by-system': {
        title: 'Nid yw eich cyfrifiadur yn gadael i’r porwr hwn ddefnyddio’r camera a’r microffon',
        body: 'Caniatewch nhw yng ngosodiadau preifatrwydd y system. Gallwch hefyd ymuno hebddynt.',
        action: 'Ceisio eto',
      },
      'no-device': {
        title: 'Heb ganfod camera na microffon',
        body: 'Cysylltwch nhw a byddant yn cychwyn ohonynt eu hunain, neu ymunwch hebddynt.',
        action: 'Ceisio eto',
      },
      'in-use': {
        title: 'Mae eich camera a’ch microffon yn cael eu defnyddio',
        body: 'Mae ap neu dab arall yn eu defnyddio. Diffoddwch nhw yno, yna rhowch gynnig arall arni.',
        action: 'Ceisio eto',
      },
      unsupported: {
        title: 'Ni ellir defnyddio’r camera a’r microffon yma',
        body: 'Agorwch y dudalen hon mewn porwr cyfoes drwy gyfeiriad diogel (https). Gallwch hefyd ymuno hebddynt.',
        action: 'Ceisio eto',
      },
    },
  },
} satisfies Catalogue['devices'];
