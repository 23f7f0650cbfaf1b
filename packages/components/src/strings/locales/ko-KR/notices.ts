import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: '알림',
  dismiss: '닫기',
  reconnecting: {
    title: '연결이 끊어졌습니다.',
    body: '다시 연결하는 중입니다. 다른 사람이 내 목소리를 듣거나 모습을 보지 못할 수 있습니다.',
  },
  reconnected: {
    title: '다시 연결되었습니다.',
    body: '다른 사람이 다시 내 목소리를 듣고 모습을 볼 수 있습니다.',
  },
  muted: {
    title: '다른 참가자가 나를 음소거했습니다.',
    body: '말하려면 마이크를 켜세요.',
  },
  role: '이제 내 역할은 {role}입니다.',
  mayShare: {
    title: '이제 화면을 공유할 수 있습니다.',
    body: '선택한 내용이 다른 사람에게 표시됩니다.',
  },
  mayNotShare: {
    title: '더 이상 화면을 공유할 수 없습니다.',
    body: '공유하던 내용이 더 이상 표시되지 않습니다.',
  },
  closing: {
    title: '이 회의실은 {minutes, number}분 이내에 종료됩니다.',
    body: '{time} 이후에는 참가할 수 없으며 통화가 종료될 수 있습니다.',
  },
  extended: '시간이 연장되었습니다. 이 회의실은 {time}까지 이용할 수 있습니다.',
  shortened: '이 회의실이 더 일찍 종료됩니다: {time}.',
  knock: '{name} 님이 참가를 요청합니다.',
  knocks: '{count, number}명이 참가를 요청합니다.',
  showKnocks: '보기',
  extend: '{minutes, number}분 연장',
  timeLeft: '{time} 남음',
} satisfies Catalogue['notices'];
