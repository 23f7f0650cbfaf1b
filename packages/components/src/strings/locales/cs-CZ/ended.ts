import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Opustili jste hovor',
    body: 'Můžete se vrátit, dokud je místnost otevřená.',
  },
  endedForEveryone: {
    title: 'Hovor skončil',
    body: 'Byl ukončen pro všechny.',
  },
  closedAbruptly: {
    title: 'Vypadli jste z hovoru',
    body: 'Stránka nebo spojení se náhle zavřely. Můžete se vrátit, dokud je místnost otevřená.',
  },
  removedByParticipant: {
    title: 'Byli jste odebráni z hovoru',
    body: 'Hovor pro vás ukončil někdo z prezentujících. Pokud vás to překvapuje, zeptejte se na důvod.',
  },
  removedFromRoster: {
    title: 'Byli jste odebráni z této místnosti',
    body: 'Vaše pozvánka byla zrušena. Pokud vás to překvapuje, zeptejte se toho, kdo vás pozval.',
  },
  endedByService: {
    title: 'Hovor skončil',
    body: 'Služba hovorů ho ukončila, jak to dělá, když vyprší čas místnosti.',
  },
  badRequest: {
    title: 'Hovor nemohl pokračovat',
    body: 'Služba hovorů ho nepřijala. Otevřete znovu odkaz z pozvánky nebo se zeptejte toho, kdo vás pozval.',
  },
  tokenRejected: {
    title: 'Nepodařilo se ověřit vaši totožnost',
    body: 'Vaše vstupenka do tohoto hovoru nebyla přijata. Připojte se znovu a dostanete novou.',
  },
  notInvited: {
    title: 'Do této místnosti nemáte pozvánku',
    body: 'Požádejte správce místnosti, aby vás přidal, a zkontrolujte, že používáte správný účet.',
  },
  outsideWindow: {
    title: 'Místnost není otevřená',
    body: 'Ještě se neotevřela, nebo se už zavřela. Zeptejte se toho, kdo vás pozval, kdy bude otevřená.',
  },
  notCommunicationUser: {
    title: 'S tímto účtem se k místnosti nelze připojit',
    body: 'Připojit se dá jen s účty, které vytvořil web této místnosti. Otevřete odkaz z pozvánky nebo se zeptejte toho, kdo vás pozval.',
  },
  roomNotFound: {
    title: 'Tuto místnost nemůžeme najít',
    body: 'Možná byla odstraněna. Požádejte toho, kdo vás pozval, o nový odkaz.',
  },
  mediaSetupFailed: {
    title: 'Zvuk a obraz se nepodařilo přenést',
    body: 'Vaše síť možná blokuje hovory. Zkontrolujte ji nebo vypněte síť VPN a připojte se znovu.',
  },
  mediaLost: {
    title: 'Zvuk a obraz se přerušily',
    body: 'Připojení bylo přerušené příliš dlouho. Zkontrolujte, že jste online, a připojte se znovu.',
  },
  requestFailed: {
    title: 'Hovor byl přerušen',
    body: 'Služba hovorů neodpověděla včas. Můžete se připojit znovu.',
  },
  tokenNotRefreshed: {
    title: 'Platnost vaší vstupenky do hovoru vypršela',
    body: 'Nepodařilo se ji včas obnovit. Připojte se znovu a dostanete novou.',
  },
  networkLost: {
    title: 'Spojení se přerušilo',
    body: 'Hovor možná pokračuje bez vás. Zkontrolujte, že jste online, a připojte se znovu.',
  },
  serviceFailed: {
    title: 'Služba hovorů měla potíže',
    body: 'Není to vaše vina. Chvíli počkejte a připojte se znovu.',
  },
  unknown: {
    title: 'Hovor skončil',
    body: 'Nevíme proč. Pokud jste to nečekali, můžete se připojit znovu.',
  },
} satisfies Catalogue['ended'];
