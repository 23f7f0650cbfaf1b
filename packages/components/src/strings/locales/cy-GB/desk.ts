import type { Catalogue } from '../../Catalogue.js';

export const desk = {
  title: 'Ystafelloedd',
  create: 'Ystafell newydd',
  search: 'Chwilio am ystafell',
  sections: {
    open: 'Ar agor nawr',
    scheduled: 'Ar ddod',
    expired: 'Wedi dod i ben',
  },
  phases: {
    scheduled: 'Heb agor eto',
    open: 'Ar agor',
    closing: 'Yn cau cyn bo hir',
    expired: 'Wedi dod i ben',
    deleted: 'Wedi’i dileu',
  },
  opensIn: 'Yn agor ymhen {duration}',
  closesIn: 'Yn cau ymhen {duration}',
  empty: 'Does dim ystafelloedd eto',
  emptyBody: 'Bydd ystafelloedd rydych yn eu creu neu’n cael gwahoddiad iddynt yn ymddangos yma.',
  noMatch: 'Does dim ystafell o’r enw “{query}”.',
  searchedSome:
    'Chwiliwyd yn yr ystafelloedd sydd i’w gweld hyd yma ({count, number}). Dangoswch ragor i chwilio ymhellach.',
  showMore: 'Dangos rhagor',
  loading: 'Yn nôl eich ystafelloedd…',
  loadingRoom: 'Yn nôl yr ystafell…',
  stale: 'Efallai nad yw hyn yn gyfredol.',
  offline: 'Rydych all-lein. Hen wybodaeth sydd yma; caiff ei diweddaru pan fyddwch ar-lein eto.',
  refresh: 'Ceisio eto',
  edit: 'Golygu {title}',
  delete: 'Dileu {title}',
  details: {
    edit: 'Golygu',
    delete: 'Dileu',
    when: 'Ar agor i ymuno',
    owner: 'Crëwyd gan',
    people: 'Gwahoddwyd',
    nobody: 'Neb eto',
    you: 'Chi',
    countOf: {
      Presenter:
        '{count, plural, zero {# cyflwynydd} one {# cyflwynydd} two {# gyflwynydd} few {# chyflwynydd} many {# chyflwynydd} other {# cyflwynydd}}',
      Collaborator:
        '{count, plural, zero {# cyfrannwr} one {# cyfrannwr} two {# gyfrannwr} few {# chyfrannwr} many {# chyfrannwr} other {# cyfrannwr}}',
      Attendee:
        '{count, plural, zero {# mynychwr} one {# mynychwr} two {# fynychwr} few {# mynychwr} many {# mynychwr} other {# mynychwr}}',
      Consumer:
        '{count, plural, zero {# gwyliwr} one {# gwyliwr} two {# wyliwr} few {# gwyliwr} many {# gwyliwr} other {# gwyliwr}}',
    },
    phone: 'Ffôn',
    phoneOn: 'Gall cyflwynwyr ffonio rhifau ffôn.',
    phoneOff: 'Ni all neb ffonio rhifau ffôn.',
    knocking: 'Ceisiadau i ymuno',
    knockingOn: 'Gall unrhyw un sydd â’r ddolen ofyn am gael ymuno.',
    knockingOff: 'Dim ond pobl sydd wedi cael gwahoddiad sy’n dod i mewn.',
    link: 'Dolen i ymuno',
    copy: 'Copïo’r ddolen',
    copied: 'Wedi’i chopïo',
    copyBlocked: 'Mae copïo wedi’i rwystro yma. Dewiswch y ddolen yn lle hynny.',
    goneBody: 'Ni all neb ymuno â hi mwyach.',
  },
  deletion: {
    title: 'Dileu “{title}”?',
    running: 'Os oes galwad ar y gweill, daw i ben ar unwaith i bawb sydd ynddi.',
    links: 'Bydd y ddolen yn stopio gweithio, ac ni fydd neb yn gallu ymuno mwyach. Ni ellir dadwneud hyn.',
    confirm: 'Dileu’r ystafell',
    deleting: 'Yn dileu…',
    cancel: 'Peidio â dileu',
    failed: 'Ni chafodd yr ystafell ei dileu.',
  },
} satisfies Catalogue['desk'];
