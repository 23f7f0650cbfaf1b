import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Hai abbandonato la chiamata',
    body: 'Puoi rientrare finché la stanza è aperta.',
  },
  endedForEveryone: {
    title: 'La chiamata è terminata',
    body: 'È stata terminata per tutti.',
  },
  closedAbruptly: {
    title: 'La tua chiamata si è interrotta',
    body: 'La pagina o la connessione si è chiusa all’improvviso. Puoi rientrare finché la stanza è aperta.',
  },
  removedByParticipant: {
    title: 'Ti hanno rimosso dalla chiamata',
    body: 'Un relatore ha terminato la chiamata per te. Se non te lo aspettavi, chiedi spiegazioni.',
  },
  removedFromRoster: {
    title: 'Ti hanno rimosso da questa stanza',
    body: 'Il tuo invito è stato ritirato. Se non te lo aspettavi, rivolgiti a chi ti ha invitato.',
  },
  endedByService: {
    title: 'La chiamata è terminata',
    body: 'Il servizio di chiamata l’ha chiusa, come avviene quando il tempo di una stanza è scaduto.',
  },
  badRequest: {
    title: 'La chiamata non è potuta proseguire',
    body: 'Il servizio di chiamata non l’ha accettata. Apri di nuovo il link del tuo invito o rivolgiti a chi ti ha invitato.',
  },
  tokenRejected: {
    title: 'Non siamo riusciti a confermare la tua identità',
    body: 'Il tuo accesso a questa chiamata non è stato accettato. Partecipa di nuovo per ottenerne uno nuovo.',
  },
  notInvited: {
    title: 'Non hai un invito per questa stanza',
    body: 'Chiedi a chi gestisce la stanza di aggiungerti e verifica di aver eseguito l’accesso con l’account giusto.',
  },
  outsideWindow: {
    title: 'La stanza non è aperta',
    body: 'Non è ancora aperta o si è già chiusa. Chiedi gli orari a chi ti ha invitato.',
  },
  notCommunicationUser: {
    title: 'Questo account non può partecipare',
    body: 'Possono farlo solo gli account creati dal sito della stanza. Apri il link del tuo invito o rivolgiti a chi ti ha invitato.',
  },
  roomNotFound: {
    title: 'Non troviamo questa stanza',
    body: 'Potrebbe essere stata eliminata. Chiedi un nuovo link a chi ti ha invitato.',
  },
  mediaSetupFailed: {
    title: 'Audio e video non sono passati',
    body: 'La tua rete potrebbe bloccare le chiamate. Verificala o disattiva la VPN, poi partecipa di nuovo.',
  },
  mediaLost: {
    title: 'Audio e video si sono interrotti',
    body: 'La connessione è mancata troppo a lungo. Verifica di essere online, poi partecipa di nuovo.',
  },
  requestFailed: {
    title: 'La chiamata si è interrotta',
    body: 'Il servizio di chiamata non ha risposto in tempo. Puoi partecipare di nuovo.',
  },
  tokenNotRefreshed: {
    title: 'Il tuo accesso alla chiamata è scaduto',
    body: 'Non è stato possibile rinnovarlo in tempo. Partecipa di nuovo per ottenerne uno nuovo.',
  },
  networkLost: {
    title: 'La connessione si è interrotta',
    body: 'La chiamata potrebbe continuare senza di te. Verifica di essere online, poi partecipa di nuovo.',
  },
  serviceFailed: {
    title: 'Il servizio di chiamata ha avuto un problema',
    body: 'Non dipende da te. Attendi un momento, poi partecipa di nuovo.',
  },
  unknown: {
    title: 'La chiamata è terminata',
    body: 'Non sappiamo perché. Se non te lo aspettavi, puoi partecipare di nuovo.',
  },
} satisfies Catalogue['ended'];
