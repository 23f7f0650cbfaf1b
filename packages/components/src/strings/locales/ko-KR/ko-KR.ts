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
  locale: 'ko-KR',
  guest: '게스트',
  unprintable: '저장할 수 없는 문자가 있습니다. 다시 입력하세요.',
  you: '{name}(나)',
  roles: {
    Presenter: {
      name: '발표자',
      may: '말하고, 비디오와 화면을 공유하고, 참가자를 음소거, 추가 또는 제거할 수 있습니다.',
    },
    Collaborator: {
      name: '공동 작업자',
      may: '말하고, 비디오와 화면을 공유할 수 있습니다.',
    },
    Attendee: {
      name: '참석자',
      may: '말하고, 비디오를 공유할 수 있습니다.',
    },
    Consumer: {
      name: '시청자',
      may: '보고 들을 수 있습니다.',
    },
  },
  phases: {
    scheduled: '{opens}부터 이용 가능',
    open: '{closes}까지 이용 가능',
    closing: '곧 종료됨({closes})',
    expired: '{closes}에 종료됨',
    deleted: '삭제된 회의실입니다',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: '카메라와 마이크 미리 보기',
    selfView: '다른 사람에게 보이는 내 카메라 화면(좌우 반전)',
    cameraOff: '카메라가 꺼져 있습니다',
    allow: '브라우저에서 카메라와 마이크 사용을 물으면 [허용]을 선택하세요.',
    watchTitle: '보고 듣기만 합니다',
    watchBody: '카메라와 마이크는 꺼진 상태로 유지됩니다. 아무도 내 모습을 보거나 목소리를 들을 수 없습니다.',
    join: '참가',
    joining: '참가하는 중…',
    alone: '아직 다른 사람은 초대되지 않았습니다.',
    invited: '초대됨: {names}',
    others: '다른 {count, number}명',
    inCall: '통화 중: {names}',
    seenAs: '다른 사람에게 표시되는 이름: {name}',
    connection: {
      checking: '연결을 확인하는 중…',
      good: '회의실 연결 상태가 좋습니다({ms, number}ms)',
      slow: '회의실의 응답이 느립니다({ms, number}ms). 소리와 비디오의 품질이 떨어질 수 있습니다.',
      unreachable: '지금 회의실이 응답하지 않습니다. 연결을 확인하세요.',
      offline: '오프라인 상태입니다. 참가하려면 인터넷에 연결하세요.',
    },
  },
  knock,
  loading: {
    title: '회의실을 준비하는 중…',
    slow: '평소보다 오래 걸리고 있습니다.',
  },
  joining: {
    title: '참가하는 중…',
    body: '곧 {room} 회의실에 참가합니다.',
    cancel: '취소',
  },
  inCall: {
    leave: '나가기',
  },
  notices,
  scheduled: {
    opensIn: '{duration} 후 이용할 수 있습니다(내 시간대로 {moment}).',
    opensOn: '{duration} 후 이용할 수 있습니다(내 시간대로 {moment}).',
    opening: '곧 이용할 수 있습니다…',
    byItself: '이 페이지는 자동으로 넘어갑니다. 열어 두셔도 됩니다.',
    check: '카메라와 마이크 확인',
    checkListening: '소리 확인',
  },
  times: {
    roomTime: '{window}(회의실 현지 시간)',
    closedAt: '{moment}에 종료되었습니다.',
    closedOn: '{moment}에 종료되었습니다.',
    addToCalendar: '일정에 추가',
    calendarSaved: '저장되었습니다. 파일을 열어 추가하세요.',
    calendarFailed: '일정 파일을 만들 수 없습니다. 다시 시도하세요.',
  },
  failure: {
    retry: '다시 시도',
    details: '세부 정보',
    code: '코드',
    traceId: '추적 ID',
    copy: '세부 정보 복사',
    copied: '복사됨',
    copyBlocked: '여기서는 복사가 차단되어 있습니다. 텍스트를 직접 선택하세요.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
