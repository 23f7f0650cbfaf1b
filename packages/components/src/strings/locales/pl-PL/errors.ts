import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Ten link nie prowadzi do żadnego pokoju',
    body: 'Adres pokoju jest niepełny. Otwórz ponownie link z zaproszenia lub poproś o nowy.',
  },
  unauthenticated: {
    title: 'Zaloguj się ponownie',
    body: 'Twoja sesja wygasła. Zaloguj się, a potem wróć na tę stronę.',
  },
  'not-invited': {
    title: 'Nie masz zaproszenia do tego pokoju',
    body: 'Poproś osobę prowadzącą pokój, aby Cię dodała, i sprawdź, czy korzystasz z właściwego konta.',
  },
  forbidden: {
    title: 'Nie możesz tego tutaj zrobić',
    body: 'Twoja rola w tym pokoju na to nie pozwala. Zapytaj osobę prowadzącą pokój.',
  },
  'origin-not-allowed': {
    title: 'Ta strona nie może używać tego pokoju',
    body: 'Pokój należy do innej witryny. Otwórz go tam lub powiadom właściciela tej strony.',
  },
  'room-not-found': {
    title: 'Nie możemy znaleźć tego pokoju',
    body: 'Być może pokój usunięto, link jest nieprawidłowy lub nie masz zaproszenia. Sprawdź, z którego konta korzystasz, lub zapytaj osobę, która Cię zaprosiła.',
  },
  'knock-not-found': {
    title: 'Tej prośby o wpuszczenie już nie ma',
    body: 'Spójrz jeszcze raz na listę: być może prośbę wycofano.',
  },
  'knock-settled': {
    title: 'Ktoś Cię uprzedził',
    body: 'Na tę prośbę o wpuszczenie już odpowiedziano, wycofano ją lub czekała zbyt długo.',
  },
  'too-many-knocks': {
    title: 'Na razie wystarczy próśb',
    body: 'Kilka razy odmówiono Ci wpuszczenia. Odczekaj trochę lub poproś osobę prowadzącą pokój o zaproszenie.',
    action: 'Poproś ponownie',
  },
  'request-repeated': {
    title: 'To już zostało wysłane',
    body: 'Pod tym samym numerem wysłano wcześniej coś innego. Otwórz stronę na nowo i sprawdź, co na niej jest.',
  },
  'request-too-large': {
    title: 'To było za dużo naraz',
    body: 'Zmień jednocześnie mniej osób lub użyj krótszych tekstów.',
  },
  'too-many-requests': {
    title: 'Trochę za szybko',
    body: 'W krótkim czasie wysłano zbyt wiele żądań. Poczekaj chwilę i spróbuj ponownie.',
    action: 'Spróbuj ponownie',
  },
  'room-not-open': {
    title: 'Ten pokój nie jest jeszcze otwarty',
    body: 'Jest trochę za wcześnie. Spróbuj ponownie, gdy pokój się otworzy.',
    action: 'Sprawdź ponownie',
  },
  'room-expired': {
    title: 'Ten pokój jest już zamknięty',
    body: 'Jego czas minął, więc nikt już nie może dołączyć. Zapytaj osobę, która Cię zaprosiła, czy jest nowy pokój.',
  },
  'service-unavailable': {
    title: 'Rozmowy są teraz niedostępne',
    body: 'Usługa rozmów jest przeciążona lub trwa jej konserwacja. Poczekaj chwilę i spróbuj ponownie.',
    action: 'Spróbuj ponownie',
  },
  internal: {
    title: 'Coś poszło nie tak po naszej stronie',
    body: 'To nie Twoja wina. Spróbuj ponownie, a jeśli to nie pomoże, wyślij poniższe szczegóły do pomocy technicznej.',
    action: 'Spróbuj ponownie',
  },
  'endpoint-unreachable': {
    title: 'Nie możemy połączyć się z pokojem',
    body: 'Być może nie masz połączenia. Sprawdź, czy jesteś online, i spróbuj ponownie.',
    action: 'Spróbuj ponownie',
  },
  'endpoint-invalid-response': {
    title: 'Nie możemy odczytać odpowiedzi',
    body: 'Otrzymaliśmy niepełne dane pokoju. Spróbuj ponownie, a jeśli to nie pomoże, wyślij poniższe szczegóły do pomocy technicznej.',
    action: 'Spróbuj ponownie',
  },
  'not-supported': {
    title: 'Ta funkcja nie jest tutaj dostępna',
    body: 'Ta strona jej nie obsługuje. Zapytaj właściciela strony.',
  },
  'room-not-joinable': {
    title: 'Nie można teraz dołączyć do pokoju',
    body: 'Być może nie jest jeszcze otwarty lub właśnie się zamknął. Poczekaj chwilę i spróbuj ponownie.',
    action: 'Spróbuj ponownie',
  },
  'removed-from-room': {
    title: 'Usunięto Cię z tego pokoju',
    body: 'Twoje zaproszenie wycofano. Jeśli to dla Ciebie niespodzianka, zapytaj osobę, która Cię zaprosiła.',
  },
  'removed-from-call': {
    title: 'Usunięto Cię z rozmowy',
    body: 'Prezenter zakończył Twój udział w rozmowie. Jeśli to dla Ciebie niespodzianka, zapytaj o powód.',
  },
  'call-ended-for-everyone': {
    title: 'Rozmowa się zakończyła',
    body: 'Zakończono ją dla wszystkich.',
  },
  'token-rejected': {
    title: 'Nie mogliśmy potwierdzić Twojej tożsamości',
    body: 'Twoja przepustka do tej rozmowy nie została przyjęta. Spróbuj ponownie, aby otrzymać nową.',
    action: 'Spróbuj ponownie',
  },
  'connection-failed': {
    title: 'Nie udało się nawiązać połączenia',
    body: 'Być może Twoja sieć blokuje rozmowy. Sprawdź ją lub wyłącz sieć VPN i spróbuj ponownie.',
    action: 'Spróbuj ponownie',
  },
  'connection-lost': {
    title: 'Utracono połączenie',
    body: 'Rozmowa może trwać bez Ciebie. Sprawdź, czy jesteś online, i dołącz ponownie.',
    action: 'Dołącz ponownie',
  },
  'call-failed': {
    title: 'Nie udało się rozpocząć rozmowy',
    body: 'Rozmowa zakończyła się, zanim się zaczęła. Spróbuj ponownie, a jeśli to nie pomoże, wyślij poniższe szczegóły do pomocy technicznej.',
    action: 'Spróbuj ponownie',
  },
  'call-crashed': {
    title: 'Rozmowa niespodziewanie się przerwała',
    body: 'Inni mogą nadal w niej być. Dołącz ponownie, aby wrócić.',
    action: 'Dołącz ponownie',
  },
  'already-in-call': {
    title: 'Na tej stronie trwa już inna rozmowa',
    body: 'Na jednej stronie może być tylko jedna rozmowa. Najpierw opuść tamtą, a potem dołącz tutaj.',
    action: 'Spróbuj ponownie',
  },
  'engine-unavailable': {
    title: 'Rozmowa się nie wczytała',
    body: 'Nie udało się pobrać części tej strony lub ta przeglądarka nie obsługuje rozmów. Sprawdź połączenie i spróbuj ponownie.',
    action: 'Spróbuj ponownie',
  },
} satisfies Catalogue['errors'];
