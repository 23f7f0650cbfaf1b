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
  locale: 'cs-CZ',
  guest: 'Host',
  unprintable: 'Některé znaky tady nejde uložit. Napište text znovu.',
  you: '{name} (vy)',
  roles: {
    Presenter: {
      name: 'Prezentující',
      may: 'Můžete mluvit, sdílet video a obrazovku a také ztlumit, přidávat nebo odebírat lidi.',
    },
    Collaborator: {
      name: 'Spolupracovník',
      may: 'Můžete mluvit, sdílet video a obrazovku.',
    },
    Attendee: {
      name: 'Účastník',
      may: 'Můžete mluvit a sdílet video.',
    },
    Consumer: {
      name: 'Divák',
      may: 'Můžete sledovat a poslouchat.',
    },
  },
  phases: {
    scheduled: 'Otevření: {opens}',
    open: 'Otevřeno do: {closes}',
    closing: 'Brzy se zavře: {closes}',
    expired: 'Zavřeno: {closes}',
    deleted: 'Tato místnost byla odstraněna',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Náhled kamery a mikrofonu',
    selfView: 'Vaše kamera, jak ji uvidí ostatní, zrcadlově otočená',
    cameraOff: 'Vaše kamera je vypnutá',
    allow: 'Pokud se prohlížeč zeptá na kameru a mikrofon, zvolte Povolit.',
    watchTitle: 'Budete sledovat a poslouchat',
    watchBody: 'Kamera a mikrofon zůstanou vypnuté. Nikdo vás neuvidí ani neuslyší.',
    join: 'Připojit se',
    joining: 'Připojování…',
    alone: 'Zatím není pozván nikdo další.',
    invited:
      '{count, plural, one {{names} má pozvánku} few {{names} mají pozvánku} many {{names} mají pozvánku} other {{names} mají pozvánku}}',
    others: '{count, plural, one {# další osoba} few {# další osoby} many {# další osoby} other {# dalších osob}}',
    inCall:
      '{count, plural, one {{names} je v hovoru} few {{names} jsou v hovoru} many {{names} jsou v hovoru} other {{names} jsou v hovoru}}',
    seenAs: 'Ostatní vás uvidí jako „{name}“',
    connection: {
      checking: 'Ověřuje se připojení…',
      good: 'Dobré spojení s místností ({ms, number} ms)',
      slow: 'Místnost odpovídá pomalu ({ms, number} ms). Zvuk a obraz můžou být horší.',
      unreachable: 'Místnost teď neodpovídá. Zkontrolujte připojení.',
      offline: 'Jste offline. Pro vstup se připojte k internetu.',
    },
  },
  knock,
  loading: {
    title: 'Připravuje se místnost…',
    slow: 'Trvá to déle než obvykle.',
  },
  joining: {
    title: 'Připojování…',
    body: 'Za chvíli budete v místnosti „{room}“.',
    cancel: 'Zrušit',
  },
  inCall: {
    leave: 'Odejít',
  },
  notices,
  scheduled: {
    opensIn: 'Do otevření: {duration} ({moment} vašeho času).',
    opensOn: 'Do otevření: {duration} ({moment} vašeho času).',
    opening: 'Právě se otevírá…',
    byItself: 'Tato stránka se otevře sama. Můžete ji nechat otevřenou.',
    check: 'Zkontrolovat kameru a mikrofon',
    checkListening: 'Zkontrolovat zvuk',
  },
  times: {
    roomTime: '{window} v časovém pásmu místnosti',
    closedAt: 'Čas zavření: {moment}.',
    closedOn: 'Čas zavření: {moment}.',
    addToCalendar: 'Přidat do kalendáře',
    calendarSaved: 'Uloženo. Událost přidáte otevřením souboru.',
    calendarFailed: 'Soubor kalendáře se nepodařilo vytvořit. Zkuste to znovu.',
  },
  failure: {
    retry: 'Zkusit znovu',
    details: 'Podrobnosti',
    code: 'Kód',
    traceId: 'ID trasování',
    copy: 'Kopírovat podrobnosti',
    copied: 'Zkopírováno',
    copyBlocked: 'Kopírování je tady zablokované. Označte text ručně.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
