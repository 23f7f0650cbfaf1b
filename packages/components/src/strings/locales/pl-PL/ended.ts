import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Nie uczestniczysz już w rozmowie',
    body: 'Możesz wrócić, dopóki pokój jest otwarty.',
  },
  endedForEveryone: {
    title: 'Rozmowa się zakończyła',
    body: 'Zakończono ją dla wszystkich.',
  },
  closedAbruptly: {
    title: 'Twój udział w rozmowie nagle się urwał',
    body: 'Strona lub połączenie zostały niespodziewanie zamknięte. Możesz wrócić, dopóki pokój jest otwarty.',
  },
  removedByParticipant: {
    title: 'Usunięto Cię z rozmowy',
    body: 'Prezenter zakończył Twój udział w rozmowie. Jeśli to dla Ciebie niespodzianka, zapytaj o powód.',
  },
  removedFromRoster: {
    title: 'Usunięto Cię z tego pokoju',
    body: 'Twoje zaproszenie wycofano. Jeśli to dla Ciebie niespodzianka, zapytaj osobę, która Cię zaprosiła.',
  },
  endedByService: {
    title: 'Rozmowa się zakończyła',
    body: 'Usługa rozmów zamknęła ją, jak zawsze, gdy kończy się czas pokoju.',
  },
  badRequest: {
    title: 'Nie można było kontynuować rozmowy',
    body: 'Usługa rozmów jej nie przyjęła. Otwórz ponownie link z zaproszenia lub zapytaj osobę, która Cię zaprosiła.',
  },
  tokenRejected: {
    title: 'Nie mogliśmy potwierdzić Twojej tożsamości',
    body: 'Twoja przepustka do tej rozmowy nie została przyjęta. Dołącz ponownie, aby otrzymać nową.',
  },
  notInvited: {
    title: 'Nie masz zaproszenia do tego pokoju',
    body: 'Poproś osobę prowadzącą pokój, aby Cię dodała, i sprawdź, czy korzystasz z właściwego konta.',
  },
  outsideWindow: {
    title: 'Pokój nie jest otwarty',
    body: 'Jeszcze się nie otworzył lub już się zamknął. Zapytaj osobę, która Cię zaprosiła, kiedy będzie otwarty.',
  },
  notCommunicationUser: {
    title: 'Z tego konta nie można dołączyć do pokoju',
    body: 'Można dołączyć tylko z kont utworzonych przez witrynę tego pokoju. Otwórz link z zaproszenia lub zapytaj osobę, która Cię zaprosiła.',
  },
  roomNotFound: {
    title: 'Nie możemy znaleźć tego pokoju',
    body: 'Być może go usunięto. Poproś osobę, która Cię zaprosiła, o nowy link.',
  },
  mediaSetupFailed: {
    title: 'Nie udało się przesłać dźwięku i obrazu',
    body: 'Być może Twoja sieć blokuje rozmowy. Sprawdź ją lub wyłącz sieć VPN i dołącz ponownie.',
  },
  mediaLost: {
    title: 'Dźwięk i obraz się przerwały',
    body: 'Połączenie było przerwane zbyt długo. Sprawdź, czy jesteś online, i dołącz ponownie.',
  },
  requestFailed: {
    title: 'Rozmowa została przerwana',
    body: 'Usługa rozmów nie odpowiedziała na czas. Możesz dołączyć ponownie.',
  },
  tokenNotRefreshed: {
    title: 'Twoja przepustka do rozmowy wygasła',
    body: 'Nie udało się jej odnowić na czas. Dołącz ponownie, aby otrzymać nową.',
  },
  networkLost: {
    title: 'Utracono połączenie',
    body: 'Rozmowa może trwać bez Ciebie. Sprawdź, czy jesteś online, i dołącz ponownie.',
  },
  serviceFailed: {
    title: 'Wystąpił problem z usługą rozmów',
    body: 'To nie Twoja wina. Poczekaj chwilę i dołącz ponownie.',
  },
  unknown: {
    title: 'Rozmowa się zakończyła',
    body: 'Nie wiemy dlaczego. Jeśli to dla Ciebie niespodzianka, możesz dołączyć ponownie.',
  },
} satisfies Catalogue['ended'];
