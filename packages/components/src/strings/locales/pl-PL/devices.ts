import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Kamera',
    turnOn: 'Włącz kamerę',
    turnOff: 'Wyłącz kamerę',
    nth: 'Kamera {n, number}',
  },
  microphone: {
    name: 'Mikrofon',
    turnOn: 'Włącz mikrofon',
    turnOff: 'Wyłącz mikrofon',
    nth: 'Mikrofon {n, number}',
  },
  speaker: {
    name: 'Głośnik',
    nth: 'Głośnik {n, number}',
  },
  title: 'Urządzenia',
  none: 'Nie znaleziono',
  systemDefault: 'Zgodnie z ustawieniem systemu',
  test: 'Odtwórz dźwięk',
  testing: 'Odtwarzanie…',
  testFailed: 'Nie udało się odtworzyć dźwięku. Sprawdź głośnik i spróbuj ponownie.',
  testRoute: 'Ta przeglądarka używa głośnika wybranego w ustawieniach systemu.',
  permissionSteps: {
    title: 'Jak zezwolić na dostęp',
    site: {
      chromium: {
        first: 'Wybierz ikonę na początku paska adresu.',
        second: 'Włącz pozycje Kamera i Mikrofon.',
        third: 'Wróć tutaj: kamera i mikrofon włączą się same.',
      },
      firefox: {
        first: 'Wybierz przekreśloną kamerę lub przekreślony mikrofon na pasku adresu.',
        second: 'Usuń widoczne obok „Zablokowano”.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
      safari: {
        first: 'Na pasku menu wybierz Safari, a potem ustawienia dla tej witryny.',
        second: 'Przy pozycjach Kamera i Mikrofon wybierz „Pozwalaj”.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
      ios: {
        first: 'Stuknij menu strony obok adresu, a potem „Ustawienia witryny”.',
        second: 'Przy kamerze i mikrofonie wybierz „Pozwalaj”.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
      android: {
        first: 'Kliknij ikonę na początku paska adresu, a potem „Uprawnienia”.',
        second: 'Zezwól na dostęp do kamery i mikrofonu.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
    },
    system: {
      windows: {
        first: 'Otwórz Ustawienia, „Prywatność i zabezpieczenia”, potem Kamera, a następnie Mikrofon.',
        second: 'Włącz dostęp oraz opcję „Zezwalaj aplikacjom klasycznym na dostęp”.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
      macos: {
        first: 'Otwórz Ustawienia systemowe, „Prywatność i ochrona”, potem Kamera, a następnie Mikrofon.',
        second: 'Włącz swoją przeglądarkę.',
        third: 'Jeśli przeglądarka o to poprosi, uruchom ją ponownie i wróć tutaj.',
      },
      ios: {
        first: 'Otwórz Ustawienia, potem Aplikacje i znajdź swoją przeglądarkę.',
        second: 'Włącz Aparat i Mikrofon.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
      android: {
        first: 'Otwórz Ustawienia, Aplikacje, swoją przeglądarkę, a potem Uprawnienia.',
        second: 'Zezwól na pozycje Aparat i Mikrofon.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
      other: {
        first: 'Otwórz ustawienia prywatności komputera.',
        second: 'Zezwól przeglądarce na używanie kamery i mikrofonu.',
        third: 'Wróć tutaj i spróbuj ponownie.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Kamera czeka na Twoją zgodę',
        body: 'Przeglądarka zapytała, czy ta strona może jej używać, i nie dostała odpowiedzi. Możesz też dołączyć bez kamery.',
        action: 'Zapytaj ponownie',
      },
      denied: {
        title: 'Kamera jest zablokowana',
        body: 'Nikt Cię nie zobaczy, dopóki nie zezwolisz na dostęp. Możesz też dołączyć bez kamery.',
        action: 'Ponów próbę z kamerą',
      },
      'denied-by-system': {
        title: 'Komputer blokuje tej przeglądarce dostęp do kamery',
        body: 'Zezwól na dostęp w ustawieniach prywatności systemu i spróbuj ponownie. Możesz też dołączyć bez kamery.',
        action: 'Ponów próbę z kamerą',
      },
      'no-device': {
        title: 'Nie znaleziono kamery',
        body: 'Podłącz kamerę, a włączy się sama, lub dołącz bez niej.',
        action: 'Ponów próbę z kamerą',
      },
      'in-use': {
        title: 'Kamera jest zajęta',
        body: 'Używa jej inna aplikacja lub karta. Zamknij tę aplikację lub kartę i spróbuj ponownie.',
        action: 'Ponów próbę z kamerą',
      },
      unsupported: {
        title: 'Nie można tutaj używać kamery',
        body: 'Otwórz tę stronę w aktualnej przeglądarce pod bezpiecznym adresem (https). Możesz też dołączyć bez kamery.',
        action: 'Ponów próbę z kamerą',
      },
    },
    microphone: {
      prompt: {
        title: 'Mikrofon czeka na Twoją zgodę',
        body: 'Przeglądarka zapytała, czy ta strona może go używać, i nie dostała odpowiedzi. Możesz też dołączyć i tylko słuchać.',
        action: 'Zapytaj ponownie',
      },
      denied: {
        title: 'Mikrofon jest zablokowany',
        body: 'Nikt Cię nie usłyszy, dopóki nie zezwolisz na dostęp. Możesz też dołączyć i tylko słuchać.',
        action: 'Ponów próbę z mikrofonem',
      },
      'denied-by-system': {
        title: 'Komputer blokuje tej przeglądarce dostęp do mikrofonu',
        body: 'Zezwól na dostęp w ustawieniach prywatności systemu i spróbuj ponownie. Możesz też dołączyć i tylko słuchać.',
        action: 'Ponów próbę z mikrofonem',
      },
      'no-device': {
        title: 'Nie znaleziono mikrofonu',
        body: 'Podłącz mikrofon, a włączy się sam, lub dołącz i tylko słuchaj.',
        action: 'Ponów próbę z mikrofonem',
      },
      'in-use': {
        title: 'Mikrofon jest zajęty',
        body: 'Używa go inna aplikacja. Zamknij ją i spróbuj ponownie.',
        action: 'Ponów próbę z mikrofonem',
      },
      unsupported: {
        title: 'Nie można tutaj używać mikrofonu',
        body: 'Otwórz tę stronę w aktualnej przeglądarce pod bezpiecznym adresem (https). Możesz też dołączyć i tylko słuchać.',
        action: 'Ponów próbę z mikrofonem',
      },
    },
    both: {
      prompt: {
        title: 'Kamera i mikrofon czekają na Twoją zgodę',
        body: 'Przeglądarka zapytała, czy ta strona może ich używać, i nie dostała odpowiedzi. Możesz też dołączyć bez nich.',
        action: 'Zapytaj ponownie',
      },
      denied: {
        title: 'Kamera i mikrofon są zablokowane',
        body: 'Nikt Cię nie zobaczy ani nie usłyszy, dopóki nie zezwolisz na dostęp. Możesz też dołączyć bez nich.',
        action: 'Spróbuj ponownie',
      },
      'denied-by-system': {
        title: 'Komputer blokuje tej przeglądarce dostęp do kamery i mikrofonu',
        body: 'Zezwól na dostęp w ustawieniach prywatności systemu. Możesz też dołączyć bez nich.',
        action: 'Spróbuj ponownie',
      },
      'no-device': {
        title: 'Nie znaleziono kamery ani mikrofonu',
        body: 'Podłącz je, a włączą się same, lub dołącz bez nich.',
        action: 'Spróbuj ponownie',
      },
      'in-use': {
        title: 'Kamera i mikrofon są zajęte',
        body: 'Używa ich inna aplikacja lub karta. Zamknij tę aplikację lub kartę i spróbuj ponownie.',
        action: 'Spróbuj ponownie',
      },
      unsupported: {
        title: 'Nie można tutaj używać kamery ani mikrofonu',
        body: 'Otwórz tę stronę w aktualnej przeglądarce pod bezpiecznym adresem (https). Możesz też dołączyć bez nich.',
        action: 'Spróbuj ponownie',
      },
    },
  },
} satisfies Catalogue['devices'];
