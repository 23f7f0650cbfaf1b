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
  locale: 'zh-TW',
  guest: '來賓',
  unprintable: '其中有無法儲存的字元。請重新輸入。',
  you: '{name} (您)',
  roles: {
    Presenter: {
      name: '簡報者',
      may: '您可以發言、分享視訊和螢幕畫面，並將他人設為靜音、新增或移除人員。',
    },
    Collaborator: {
      name: '共同作業者',
      may: '您可以發言、分享視訊和螢幕畫面。',
    },
    Attendee: {
      name: '出席者',
      may: '您可以發言和分享視訊。',
    },
    Consumer: {
      name: '觀眾',
      may: '您可以觀看和聆聽。',
    },
  },
  phases: {
    scheduled: '開放時間：{opens}',
    open: '開放至{closes}',
    closing: '即將關閉：{closes}',
    expired: '已於{closes} 關閉',
    deleted: '此會議室已刪除',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: '相機和麥克風預覽',
    selfView: '其他人將看到的您的相機畫面 (鏡像顯示)',
    cameraOff: '您的相機已關閉',
    allow: '若瀏覽器要求使用相機和麥克風，請選擇「允許」。',
    watchTitle: '您將觀看和聆聽',
    watchBody: '您的相機和麥克風會保持關閉，其他人看不到也聽不到您。',
    join: '加入',
    joining: '正在加入…',
    alone: '還沒有邀請其他人。',
    invited: '{names} 已受邀',
    others: '另外 {count, number} 人',
    inCall: '{names} 正在通話中',
    seenAs: '其他人看到的名稱是 {name}',
    connection: {
      checking: '正在檢查您的連線…',
      good: '與會議室的連線良好 ({ms, number} 毫秒)',
      slow: '會議室回應緩慢 ({ms, number} 毫秒)，聲音和視訊可能會受影響。',
      unreachable: '會議室目前沒有回應。請檢查您的連線。',
      offline: '您目前離線。請連上網際網路後再加入。',
    },
  },
  knock,
  loading: {
    title: '正在準備會議室…',
    slow: '等待時間比平常長。',
  },
  joining: {
    title: '正在加入…',
    body: '您即將進入「{room}」。',
    cancel: '取消',
  },
  inCall: {
    leave: '離開',
  },
  notices,
  scheduled: {
    opensIn: '{duration}後開放 (您的當地時間{moment})。',
    opensOn: '{duration}後開放 (您的當地時間{moment})。',
    opening: '正在開放…',
    byItself: '屆時此頁面會自動開啟會議室，您可以讓頁面保持開啟。',
    check: '檢查相機和麥克風',
    checkListening: '檢查聲音',
  },
  times: {
    roomTime: '{window} (會議室當地時間)',
    closedAt: '會議室已於{moment} 關閉。',
    closedOn: '會議室已於{moment} 關閉。',
    addToCalendar: '新增至行事曆',
    calendarSaved: '已儲存。開啟該檔案即可新增。',
    calendarFailed: '無法建立行事曆檔案。請再試一次。',
  },
  failure: {
    retry: '再試一次',
    details: '詳細資料',
    code: '代碼',
    traceId: '追蹤識別碼',
    copy: '複製詳細資料',
    copied: '已複製',
    copyBlocked: '這裡無法複製。請手動選取文字。',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
