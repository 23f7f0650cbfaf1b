import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'No estás en la lista de esta sala, pero puedes solicitar unirte.',
  owner: '{name} gestiona esta sala',
  note: 'Un mensaje para {name} (opcional)',
  noteToRoom: 'Un mensaje para quien admite a la gente (opcional)',
  seenAs: 'Te verán como {name}.',
  knock: 'Solicitar unirse',
  sending: 'Enviando solicitud…',
  waitingTitle: 'En espera de que te admitan',
  place:
    '{place, plural, one {Tu turno es el siguiente.} many {Tu puesto en la cola: {place, number}.} other {Tu puesto en la cola: {place, number}.}}',
  until: 'Tu solicitud es válida hasta: {time}',
  goesOn: 'Deja esta página abierta: continuará automáticamente en cuanto alguien te admita.',
  yourNote: 'Tu mensaje',
  withdraw: 'Retirar mi solicitud',
  admitted: 'Ya puedes entrar. Preparando la sala…',
  refusedTitle: 'No te han admitido',
  refused: 'Quien gestiona la sala ha denegado tu solicitud.',
  reason: 'Su mensaje',
  expiredTitle: 'Todavía no ha respondido nadie',
  expired:
    'Tu solicitud ya ha esperado bastante. Vuelve a solicitarlo o contacta de otra forma con quien gestiona la sala.',
  withdrawn: 'Has retirado tu solicitud.',
  again: 'Volver a solicitar',
} satisfies Catalogue['knock'];
