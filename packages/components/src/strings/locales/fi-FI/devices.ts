import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Kamera',
    turnOn: 'Käynnistä kamera',
    turnOff: 'Sammuta kamera',
    nth: 'Kamera {n, number}',
  },
  microphone: {
    name: 'Mikrofoni',
    turnOn: 'Avaa mikrofoni',
    turnOff: 'Sulje mikrofoni',
    nth: 'Mikrofoni {n, number}',
  },
  speaker: {
    name: 'Kaiutin',
    nth: 'Kaiutin {n, number}',
  },
  title: 'Laitteet',
  none: 'Ei löytynyt',
  systemDefault: 'Järjestelmän oletus',
  test: 'Toista ääni',
  testing: 'Toistetaan…',
  testFailed: 'Äänen toistaminen ei onnistunut. Tarkista kaiutin ja yritä uudelleen.',
  testRoute: 'Tämä selain käyttää järjestelmässä valittua kaiutinta.',
  permissionSteps: {
    title: 'Näin annat luvan',
    site: {
      chromium: {
        first: 'Valitse osoiterivin alussa oleva kuvake.',
        second: 'Ota Kamera ja Mikrofoni käyttöön.',
        third: 'Palaa tänne. Ne käynnistyvät itsestään.',
      },
      firefox: {
        first: 'Valitse osoiteriviltä yliviivattu kamera tai mikrofoni.',
        second: 'Poista sen vierestä ”Estetty”.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
      safari: {
        first: 'Valitse valikkoriviltä Safari ja sitten tämän sivuston asetukset.',
        second: 'Valitse kohtiin Kamera ja Mikrofoni Salli.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
      ios: {
        first: 'Napauta osoitteen vieressä olevaa sivuvalikkoa ja sitten Verkkosivuston asetukset.',
        second: 'Valitse kohtiin Kamera ja Mikrofoni Salli.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
      android: {
        first: 'Napauta osoiterivin alussa olevaa kuvaketta ja sitten Luvat.',
        second: 'Salli Kamera ja Mikrofoni.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
    },
    system: {
      windows: {
        first: 'Avaa Asetukset, Tietosuoja ja suojaus, sitten Kamera ja sen jälkeen Mikrofoni.',
        second: 'Ota käyttöön niiden käyttöoikeus ja ”Anna työpöytäsovellusten käyttää”.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
      macos: {
        first: 'Avaa Järjestelmäasetukset, Tietosuoja ja suojaus, sitten Kamera ja sen jälkeen Mikrofoni.',
        second: 'Ota selaimesi käyttöön.',
        third: 'Käynnistä selain uudelleen, jos se pyytää sitä, ja palaa tänne.',
      },
      ios: {
        first: 'Avaa Asetukset, sitten Apit, ja etsi selaimesi.',
        second: 'Ota Kamera ja Mikrofoni käyttöön.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
      android: {
        first: 'Avaa Asetukset, Sovellukset, selaimesi ja sitten Luvat.',
        second: 'Salli Kamera ja Mikrofoni.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
      other: {
        first: 'Avaa tietokoneen tietosuoja-asetukset.',
        second: 'Salli selaimen käyttää kameraa ja mikrofonia.',
        third: 'Palaa tänne ja yritä uudelleen.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Kamera odottaa sinua',
        body: 'Selain kysyi, saako tämä sivu käyttää kameraa, mutta ei saanut vastausta. Voit liittyä myös ilman sitä.',
        action: 'Kysy uudelleen',
      },
      denied: {
        title: 'Kamera on estetty',
        body: 'Kukaan ei näe sinua, ennen kuin sallit sen. Voit liittyä myös ilman kameraa.',
        action: 'Kokeile kameraa uudelleen',
      },
      'denied-by-system': {
        title: 'Tietokone ei anna selaimen käyttää kameraa',
        body: 'Salli se järjestelmän tietosuoja-asetuksissa ja yritä sitten uudelleen. Voit liittyä myös ilman kameraa.',
        action: 'Kokeile kameraa uudelleen',
      },
      'no-device': {
        title: 'Kameraa ei löytynyt',
        body: 'Liitä kamera, niin se käynnistyy itsestään, tai liity ilman sitä.',
        action: 'Kokeile kameraa uudelleen',
      },
      'in-use': {
        title: 'Kamera on käytössä',
        body: 'Toinen sovellus tai välilehti käyttää sitä. Sulje se siellä ja yritä sitten uudelleen.',
        action: 'Kokeile kameraa uudelleen',
      },
      unsupported: {
        title: 'Kameraa ei voi käyttää täällä',
        body: 'Avaa tämä sivu ajantasaisella selaimella suojatussa osoitteessa (https). Voit liittyä myös ilman kameraa.',
        action: 'Kokeile kameraa uudelleen',
      },
    },
    microphone: {
      prompt: {
        title: 'Mikrofoni odottaa sinua',
        body: 'Selain kysyi, saako tämä sivu käyttää mikrofonia, mutta ei saanut vastausta. Voit myös liittyä ja kuunnella.',
        action: 'Kysy uudelleen',
      },
      denied: {
        title: 'Mikrofoni on estetty',
        body: 'Kukaan ei kuule sinua, ennen kuin sallit sen. Voit myös liittyä ja kuunnella.',
        action: 'Kokeile mikrofonia uudelleen',
      },
      'denied-by-system': {
        title: 'Tietokone ei anna selaimen käyttää mikrofonia',
        body: 'Salli se järjestelmän tietosuoja-asetuksissa ja yritä sitten uudelleen. Voit myös liittyä ja kuunnella.',
        action: 'Kokeile mikrofonia uudelleen',
      },
      'no-device': {
        title: 'Mikrofonia ei löytynyt',
        body: 'Liitä mikrofoni, niin se käynnistyy itsestään, tai liity ja kuuntele.',
        action: 'Kokeile mikrofonia uudelleen',
      },
      'in-use': {
        title: 'Mikrofoni on käytössä',
        body: 'Toinen sovellus käyttää sitä. Sulje se siellä ja yritä sitten uudelleen.',
        action: 'Kokeile mikrofonia uudelleen',
      },
      unsupported: {
        title: 'Mikrofonia ei voi käyttää täällä',
        body: 'Avaa tämä sivu ajantasaisella selaimella suojatussa osoitteessa (https). Voit myös liittyä ja kuunnella.',
        action: 'Kokeile mikrofonia uudelleen',
      },
    },
    both: {
      prompt: {
        title: 'Kamera ja mikrofoni odottavat sinua',
        body: 'Selain kysyi, saako tämä sivu käyttää niitä, mutta ei saanut vastausta. Voit liittyä myös ilman niitä.',
        action: 'Kysy uudelleen',
      },
      denied: {
        title: 'Kamera ja mikrofoni on estetty',
        body: 'Kukaan ei näe eikä kuule sinua, ennen kuin sallit ne. Voit liittyä myös ilman niitä.',
        action: 'Yritä uudelleen',
      },
      'denied-by-system': {
        title: 'Tietokone ei anna selaimen käyttää kameraa ja mikrofonia',
        body: 'Salli ne järjestelmän tietosuoja-asetuksissa. Voit liittyä myös ilman niitä.',
        action: 'Yritä uudelleen',
      },
      'no-device': {
        title: 'Kameraa ja mikrofonia ei löytynyt',
        body: 'Liitä ne, niin ne käynnistyvät itsestään, tai liity ilman niitä.',
        action: 'Yritä uudelleen',
      },
      'in-use': {
        title: 'Kamera ja mikrofoni ovat käytössä',
        body: 'Toinen sovellus tai välilehti käyttää niitä. Sulje ne siellä ja yritä sitten uudelleen.',
        action: 'Yritä uudelleen',
      },
      unsupported: {
        title: 'Kameraa ja mikrofonia ei voi käyttää täällä',
        body: 'Avaa tämä sivu ajantasaisella selaimella suojatussa osoitteessa (https). Voit liittyä myös ilman niitä.',
        action: 'Yritä uudelleen',
      },
    },
  },
} satisfies Catalogue['devices'];
