import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Kamera',
    turnOn: 'Zapnout kameru',
    turnOff: 'Vypnout kameru',
    nth: 'Kamera {n, number}',
  },
  microphone: {
    name: 'Mikrofon',
    turnOn: 'Zapnout mikrofon',
    turnOff: 'Vypnout mikrofon',
    nth: 'Mikrofon {n, number}',
  },
  speaker: {
    name: 'Reproduktor',
    nth: 'Reproduktor {n, number}',
  },
  title: 'Zařízení',
  none: 'Nic nenalezeno',
  systemDefault: 'Podle nastavení systému',
  test: 'Přehrát zvuk',
  testing: 'Přehrává se…',
  testFailed: 'Zvuk se nepodařilo přehrát. Zkontrolujte reproduktor a zkuste to znovu.',
  testRoute: 'Tento prohlížeč přehrává do reproduktoru nastaveného v systému.',
  permissionSteps: {
    title: 'Jak přístup povolit',
    site: {
      chromium: {
        first: 'Vyberte ikonu na začátku adresního řádku.',
        second: 'Zapněte položky Kamera a Mikrofon.',
        third: 'Vraťte se sem. Zapnou se samy.',
      },
      firefox: {
        first: 'Vyberte přeškrtnutou kameru nebo mikrofon v adresním řádku.',
        second: 'Vedle odeberte „Zablokováno“.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
      safari: {
        first: 'V řádku nabídek zvolte Safari a potom Nastavení pro tento web.',
        second: 'U položek Kamera a Mikrofon zvolte Povolit.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
      ios: {
        first: 'Klepněte na nabídku stránky vedle adresy a potom na Nastavení webu.',
        second: 'U kamery a mikrofonu zvolte Povolit.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
      android: {
        first: 'Klepněte na ikonu na začátku adresního řádku a potom na Oprávnění.',
        second: 'Povolte kameru a mikrofon.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
    },
    system: {
      windows: {
        first: 'Otevřete Nastavení, Soukromí a zabezpečení, potom Kamera a nakonec Mikrofon.',
        second: 'Zapněte přístup a „Povolit desktopovým aplikacím přístup“.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
      macos: {
        first: 'Otevřete Nastavení systému, Soukromí a zabezpečení, potom Kamera a nakonec Mikrofon.',
        second: 'Zapněte svůj prohlížeč.',
        third: 'Pokud o to prohlížeč požádá, spusťte ho znovu a vraťte se sem.',
      },
      ios: {
        first: 'Otevřete Nastavení, potom Aplikace a najděte svůj prohlížeč.',
        second: 'Zapněte Fotoaparát a Mikrofon.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
      android: {
        first: 'Otevřete Nastavení, Aplikace, svůj prohlížeč a potom Oprávnění.',
        second: 'Povolte Fotoaparát a Mikrofon.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
      other: {
        first: 'Otevřete nastavení soukromí svého počítače.',
        second: 'Povolte prohlížeči používat kameru a mikrofon.',
        third: 'Vraťte se sem a zkuste to znovu.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Kamera čeká na vaše povolení',
        body: 'Prohlížeč se zeptal, zda ji tato stránka může používat, a nedostal odpověď. Můžete se připojit i bez ní.',
        action: 'Zeptat se znovu',
      },
      denied: {
        title: 'Kamera je zablokovaná',
        body: 'Dokud ji nepovolíte, nikdo vás neuvidí. Můžete se připojit i bez ní.',
        action: 'Zkusit kameru znovu',
      },
      'denied-by-system': {
        title: 'Počítač tomuto prohlížeči nedovoluje používat kameru',
        body: 'Povolte ji v nastavení soukromí systému a zkuste to znovu. Můžete se připojit i bez ní.',
        action: 'Zkusit kameru znovu',
      },
      'no-device': {
        title: 'Kamera nebyla nalezena',
        body: 'Připojte kameru a sama se zapne, nebo se připojte bez ní.',
        action: 'Zkusit kameru znovu',
      },
      'in-use': {
        title: 'Kamera se už používá',
        body: 'Používá ji jiná aplikace nebo karta. Zavřete ji a zkuste to znovu.',
        action: 'Zkusit kameru znovu',
      },
      unsupported: {
        title: 'Kameru tady nelze použít',
        body: 'Otevřete tuto stránku v aktuálním prohlížeči na zabezpečené adrese (https). Můžete se připojit i bez kamery.',
        action: 'Zkusit kameru znovu',
      },
    },
    microphone: {
      prompt: {
        title: 'Mikrofon čeká na vaše povolení',
        body: 'Prohlížeč se zeptal, zda ho tato stránka může používat, a nedostal odpověď. Můžete se i připojit a jen poslouchat.',
        action: 'Zeptat se znovu',
      },
      denied: {
        title: 'Mikrofon je zablokovaný',
        body: 'Dokud ho nepovolíte, nikdo vás neuslyší. Můžete se i připojit a jen poslouchat.',
        action: 'Zkusit mikrofon znovu',
      },
      'denied-by-system': {
        title: 'Počítač tomuto prohlížeči nedovoluje používat mikrofon',
        body: 'Povolte ho v nastavení soukromí systému a zkuste to znovu. Můžete se i připojit a jen poslouchat.',
        action: 'Zkusit mikrofon znovu',
      },
      'no-device': {
        title: 'Mikrofon nebyl nalezen',
        body: 'Připojte mikrofon a sám se zapne, nebo se připojte a jen poslouchejte.',
        action: 'Zkusit mikrofon znovu',
      },
      'in-use': {
        title: 'Mikrofon se už používá',
        body: 'Používá ho jiná aplikace. Zavřete ji a zkuste to znovu.',
        action: 'Zkusit mikrofon znovu',
      },
      unsupported: {
        title: 'Mikrofon tady nelze použít',
        body: 'Otevřete tuto stránku v aktuálním prohlížeči na zabezpečené adrese (https). Můžete se i připojit a jen poslouchat.',
        action: 'Zkusit mikrofon znovu',
      },
    },
    both: {
      prompt: {
        title: 'Kamera a mikrofon čekají na vaše povolení',
        body: 'Prohlížeč se zeptal, zda je tato stránka může používat, a nedostal odpověď. Můžete se připojit i bez nich.',
        action: 'Zeptat se znovu',
      },
      denied: {
        title: 'Kamera a mikrofon jsou zablokované',
        body: 'Dokud je nepovolíte, nikdo vás neuvidí ani neuslyší. Můžete se připojit i bez nich.',
        action: 'Zkusit znovu',
      },
      'denied-by-system': {
        title: 'Počítač tomuto prohlížeči nedovoluje používat kameru a mikrofon',
        body: 'Povolte je v nastavení soukromí systému. Můžete se připojit i bez nich.',
        action: 'Zkusit znovu',
      },
      'no-device': {
        title: 'Kamera ani mikrofon nebyly nalezeny',
        body: 'Připojte je a samy se zapnou, nebo se připojte bez nich.',
        action: 'Zkusit znovu',
      },
      'in-use': {
        title: 'Kamera a mikrofon se už používají',
        body: 'Používá je jiná aplikace nebo karta. Zavřete ji a zkuste to znovu.',
        action: 'Zkusit znovu',
      },
      unsupported: {
        title: 'Kameru ani mikrofon tady nelze použít',
        body: 'Otevřete tuto stránku v aktuálním prohlížeči na zabezpečené adrese (https). Můžete se připojit i bez nich.',
        action: 'Zkusit znovu',
      },
    },
  },
} satisfies Catalogue['devices'];
