import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Non sei nell’elenco di questa stanza, ma puoi chiedere di partecipare.',
  owner: '{name} gestisce questa stanza',
  note: 'Un messaggio per {name} (facoltativo)',
  noteToRoom: 'Un messaggio per chi ammette le persone (facoltativo)',
  seenAs: 'Il nome che verrà mostrato: {name}.',
  knock: 'Chiedi di partecipare',
  sending: 'Invio della richiesta…',
  waitingTitle: 'In attesa di ammissione',
  place:
    '{place, plural, one {Il prossimo turno è il tuo.} many {Il tuo posto in coda: {place, number}.} other {Il tuo posto in coda: {place, number}.}}',
  until: 'La tua richiesta resta valida fino a: {time}.',
  goesOn: 'Lascia aperta questa pagina: si prosegue automaticamente non appena qualcuno ti ammette.',
  yourNote: 'Il tuo messaggio',
  withdraw: 'Ritira la richiesta',
  admitted: 'Puoi entrare. Preparazione della stanza…',
  refusedTitle: 'La tua richiesta è stata rifiutata',
  refused: 'Chi gestisce la stanza non ti ha dato accesso.',
  reason: 'Il suo messaggio',
  expiredTitle: 'Nessuno ha ancora risposto',
  expired: 'La tua richiesta ha atteso abbastanza. Chiedi di nuovo o contatta in altro modo chi gestisce la stanza.',
  withdrawn: 'Hai ritirato la richiesta.',
  again: 'Chiedi di nuovo',
} satisfies Catalogue['knock'];
