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
  locale: 'fi-FI',
  guest: 'Vieras',
  unprintable: 'Kaikkia tämän tekstin merkkejä ei voi tallentaa. Kirjoita teksti uudelleen.',
  you: '{name} (sinä)',
  roles: {
    Presenter: {
      name: 'Esittäjä',
      may: 'Voit puhua, jakaa videota ja näyttösi sekä mykistää, lisätä ja poistaa ihmisiä.',
    },
    Collaborator: {
      name: 'Avustaja',
      may: 'Voit puhua sekä jakaa videota ja näyttösi.',
    },
    Attendee: {
      name: 'Osallistuja',
      may: 'Voit puhua ja jakaa videota.',
    },
    Consumer: {
      name: 'Katsoja',
      may: 'Voit katsella ja kuunnella.',
    },
  },
  phases: {
    scheduled: 'Avautuu: {opens}',
    open: 'Auki {closes} asti',
    closing: 'Sulkeutuu pian: {closes}',
    expired: 'Sulkeutui: {closes}',
    deleted: 'Tämä huone on poistettu',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Kamerasi ja mikrofonisi esikatselu',
    selfView: 'Kamerasi sellaisena kuin muut sen näkevät, peilattuna',
    cameraOff: 'Kamerasi on pois päältä',
    allow: 'Valitse Salli, jos selain pyytää lupaa käyttää kameraa ja mikrofonia.',
    watchTitle: 'Katselet ja kuuntelet',
    watchBody: 'Kamerasi ja mikrofonisi pysyvät pois päältä. Kukaan ei näe eikä kuule sinua.',
    join: 'Liity',
    joining: 'Liitytään…',
    alone: 'Muita ei ole vielä kutsuttu.',
    invited: '{names} on kutsuttu',
    others: '{count, plural, one {# muu} other {# muuta}}',
    inCall: '{count, plural, one {{names} on puhelussa} other {{names} ovat puhelussa}}',
    seenAs: 'Näyt muille nimellä {name}',
    connection: {
      checking: 'Tarkistetaan yhteyttä…',
      good: 'Hyvä yhteys huoneeseen ({ms, number} ms)',
      slow: 'Huone vastaa hitaasti ({ms, number} ms). Ääni ja video voivat kärsiä.',
      unreachable: 'Huone ei vastaa juuri nyt. Tarkista yhteytesi.',
      offline: 'Olet offline-tilassa. Muodosta internetyhteys, niin voit liittyä.',
    },
  },
  knock,
  loading: {
    title: 'Valmistellaan huonetta…',
    slow: 'Tämä kestää tavallista kauemmin.',
  },
  joining: {
    title: 'Liitytään…',
    body: 'Olet hetken kuluttua huoneessa {room}.',
    cancel: 'Peruuta',
  },
  inCall: {
    leave: 'Poistu',
  },
  notices,
  scheduled: {
    opensIn: 'Avautumiseen on {duration}: klo {moment} sinun aikaasi.',
    opensOn: 'Avautumiseen on {duration}: {moment} sinun aikaasi.',
    opening: 'Avautuu nyt…',
    byItself: 'Pääset eteenpäin automaattisesti, kun huone avautuu. Voit jättää tämän sivun auki.',
    check: 'Tarkista kamera ja mikrofoni',
    checkListening: 'Tarkista ääni',
  },
  times: {
    roomTime: '{window} huoneen aikaa',
    closedAt: 'Se sulkeutui klo {moment}.',
    closedOn: 'Sulkeutumisaika: {moment}.',
    addToCalendar: 'Lisää kalenteriin',
    calendarSaved: 'Tallennettu. Lisää tapahtuma avaamalla tiedosto.',
    calendarFailed: 'Kalenteritiedoston luominen ei onnistunut. Yritä uudelleen.',
  },
  failure: {
    retry: 'Yritä uudelleen',
    details: 'Tiedot',
    code: 'Koodi',
    traceId: 'Jäljitystunnus',
    copy: 'Kopioi tiedot',
    copied: 'Kopioitu',
    copyBlocked: 'Kopiointi on estetty täällä. Valitse sen sijaan teksti.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
