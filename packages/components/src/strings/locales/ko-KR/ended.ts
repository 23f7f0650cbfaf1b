import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: '통화에서 나갔습니다',
    body: '회의실 이용 시간에는 다시 참가할 수 있습니다.',
  },
  endedForEveryone: {
    title: '통화가 종료되었습니다',
    body: '모든 참가자의 통화가 종료되었습니다.',
  },
  closedAbruptly: {
    title: '통화가 끊어졌습니다',
    body: '페이지가 갑자기 닫혔거나 연결이 끊어졌습니다. 회의실 이용 시간에는 다시 참가할 수 있습니다.',
  },
  removedByParticipant: {
    title: '통화에서 제거되었습니다',
    body: '발표자가 내 통화를 종료했습니다. 예상하지 못한 일이라면 발표자에게 문의하세요.',
  },
  removedFromRoster: {
    title: '이 회의실에서 제거되었습니다',
    body: '초대가 취소되었습니다. 예상하지 못한 일이라면 초대한 사람에게 문의하세요.',
  },
  endedByService: {
    title: '통화가 종료되었습니다',
    body: '통화 서비스에서 통화를 종료했습니다. 회의실 이용 시간이 끝나면 이렇게 종료됩니다.',
  },
  badRequest: {
    title: '통화를 계속할 수 없습니다',
    body: '통화 서비스에서 수락하지 않았습니다. 초대에 있는 링크를 다시 열거나 초대한 사람에게 문의하세요.',
  },
  tokenRejected: {
    title: '본인 여부를 확인할 수 없습니다',
    body: '이 통화의 인증 정보가 수락되지 않았습니다. 새 인증 정보를 받으려면 다시 참가하세요.',
  },
  notInvited: {
    title: '이 회의실에 초대되지 않았습니다',
    body: '회의실 주최자에게 추가해 달라고 요청하고, 올바른 계정으로 로그인했는지 확인하세요.',
  },
  outsideWindow: {
    title: '지금은 이용할 수 없는 회의실입니다',
    body: '이용 시간이 아직 시작되지 않았거나 이미 끝났습니다. 언제 이용할 수 있는지 초대한 사람에게 문의하세요.',
  },
  notCommunicationUser: {
    title: '이 계정으로는 회의실에 참가할 수 없습니다',
    body: '이 회의실의 사이트에서 만든 계정만 참가할 수 있습니다. 초대에 있는 링크를 열거나 초대한 사람에게 문의하세요.',
  },
  roomNotFound: {
    title: '회의실을 찾을 수 없습니다',
    body: '삭제되었을 수 있습니다. 초대한 사람에게 새 링크를 요청하세요.',
  },
  mediaSetupFailed: {
    title: '소리와 비디오를 연결할 수 없습니다',
    body: '네트워크에서 통화를 차단하고 있을 수 있습니다. 네트워크를 확인하거나 VPN을 끄고 다시 참가하세요.',
  },
  mediaLost: {
    title: '소리와 비디오가 중단되었습니다',
    body: '연결이 너무 오래 끊어졌습니다. 온라인 상태인지 확인한 후 다시 참가하세요.',
  },
  requestFailed: {
    title: '통화가 중단되었습니다',
    body: '통화 서비스가 제시간에 응답하지 않았습니다. 다시 참가할 수 있습니다.',
  },
  tokenNotRefreshed: {
    title: '통화의 인증 정보가 만료되었습니다',
    body: '제시간에 갱신하지 못했습니다. 새 인증 정보를 받으려면 다시 참가하세요.',
  },
  networkLost: {
    title: '연결이 끊어졌습니다',
    body: '통화가 아직 진행 중일 수 있습니다. 온라인 상태인지 확인한 후 다시 참가하세요.',
  },
  serviceFailed: {
    title: '통화 서비스에 문제가 발생했습니다',
    body: '사용자의 잘못이 아닙니다. 잠시 기다린 후 다시 참가하세요.',
  },
  unknown: {
    title: '통화가 종료되었습니다',
    body: '원인을 알 수 없습니다. 예상하지 못한 일이라면 다시 참가할 수 있습니다.',
  },
} satisfies Catalogue['ended'];
