import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Poistuit puhelusta',
    body: 'Voit palata niin kauan kuin huone on auki.',
  },
  endedForEveryone: {
    title: 'Puhelu on päättynyt',
    body: 'Se päätettiin kaikkien osalta.',
  },
  closedAbruptly: {
    title: 'Putosit puhelusta',
    body: 'Sivu sulkeutui tai yhteys katkesi äkillisesti. Voit palata niin kauan kuin huone on auki.',
  },
  removedByParticipant: {
    title: 'Sinut poistettiin puhelusta',
    body: 'Esittäjä päätti puhelun osaltasi. Jos tämä tuli yllätyksenä, kysy esittäjältä.',
  },
  removedFromRoster: {
    title: 'Sinut poistettiin tästä huoneesta',
    body: 'Kutsusi peruttiin. Jos tämä tuli yllätyksenä, kysy kutsujalta.',
  },
  endedByService: {
    title: 'Puhelu on päättynyt',
    body: 'Puhelupalvelu päätti sen, kuten se tekee huoneen ajan päättyessä.',
  },
  badRequest: {
    title: 'Puhelu ei voinut jatkua',
    body: 'Puhelupalvelu ei hyväksynyt sitä. Avaa kutsussa oleva linkki uudelleen tai kysy kutsujalta.',
  },
  tokenRejected: {
    title: 'Emme voineet vahvistaa henkilöllisyyttäsi',
    body: 'Pääsyoikeuttasi puheluun ei hyväksytty. Liity uudelleen, niin saat uuden.',
  },
  notInvited: {
    title: 'Sinua ei ole kutsuttu tähän huoneeseen',
    body: 'Pyydä huoneen järjestäjää lisäämään sinut ja varmista, että olet kirjautunut oikealla tilillä.',
  },
  outsideWindow: {
    title: 'Huone ei ole auki',
    body: 'Se ei ole vielä avautunut tai se on jo sulkeutunut. Kysy kutsujalta, milloin se on auki.',
  },
  notCommunicationUser: {
    title: 'Tällä tilillä ei voi liittyä huoneeseen',
    body: 'Liittyä voi vain huoneen oman sivuston luomalla tilillä. Avaa kutsussa oleva linkki tai kysy kutsujalta.',
  },
  roomNotFound: {
    title: 'Huonetta ei löydy',
    body: 'Se on ehkä poistettu. Pyydä kutsujalta uusi linkki.',
  },
  mediaSetupFailed: {
    title: 'Ääni ja video eivät päässeet läpi',
    body: 'Verkkosi saattaa estää puhelut. Tarkista verkko tai poista VPN käytöstä ja liity sitten uudelleen.',
  },
  mediaLost: {
    title: 'Ääni ja video katkesivat',
    body: 'Yhteytesi oli poikki liian kauan. Varmista, että olet verkossa, ja liity sitten uudelleen.',
  },
  requestFailed: {
    title: 'Puhelu keskeytyi',
    body: 'Puhelupalvelu ei vastannut ajoissa. Voit liittyä uudelleen.',
  },
  tokenNotRefreshed: {
    title: 'Pääsyoikeutesi puheluun vanheni',
    body: 'Sitä ei voitu uusia ajoissa. Liity uudelleen, niin saat uuden.',
  },
  networkLost: {
    title: 'Yhteytesi katkesi',
    body: 'Puhelu saattaa jatkua ilman sinua. Varmista, että olet verkossa, ja liity sitten uudelleen.',
  },
  serviceFailed: {
    title: 'Puhelupalvelussa oli ongelma',
    body: 'Se ei johdu sinusta. Odota hetki ja liity sitten uudelleen.',
  },
  unknown: {
    title: 'Puhelu on päättynyt',
    body: 'Emme tiedä, miksi. Jos tämä tuli yllätyksenä, voit liittyä uudelleen.',
  },
} satisfies Catalogue['ended'];
