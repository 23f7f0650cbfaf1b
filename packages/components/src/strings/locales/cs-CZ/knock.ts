import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Nejste na seznamu této místnosti, ale můžete požádat o vstup.',
  owner: 'Místnost spravuje {name}',
  note: 'Vzkaz (nepovinný). Příjemce: {name}',
  noteToRoom: 'Vzkaz pro toho, kdo vpouští (nepovinný)',
  seenAs: 'V místnosti vás uvidí jako „{name}“.',
  knock: 'Požádat o vstup',
  sending: 'Odesílá se žádost…',
  waitingTitle: 'Čekáte na vpuštění',
  place:
    '{place, plural, one {Jste první na řadě.} few {Vaše pořadí ve frontě: {place, number}.} many {Vaše pořadí ve frontě: {place, number}.} other {Vaše pořadí ve frontě: {place, number}.}}',
  until: 'Vaše žádost čeká do {time}.',
  goesOn: 'Nechte tuto stránku otevřenou. Jakmile vás někdo vpustí, vstoupíte automaticky.',
  yourNote: 'Váš vzkaz',
  withdraw: 'Vzít žádost zpět',
  admitted: 'Máte povolený vstup. Připravuje se vaše místnost…',
  refusedTitle: 'Vstup vám nebyl povolen',
  refused: 'Správce místnosti vaši žádost odmítl.',
  reason: 'Odpověď',
  expiredTitle: 'Zatím nikdo neodpověděl',
  expired: 'Vaše žádost čekala už dost dlouho. Požádejte znovu nebo se obraťte na správce místnosti jinak.',
  withdrawn: 'Žádost jste vzali zpět.',
  again: 'Požádat znovu',
} satisfies Catalogue['knock'];
