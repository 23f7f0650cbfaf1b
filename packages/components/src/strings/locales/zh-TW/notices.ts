import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: '通知',
  dismiss: '關閉',
  reconnecting: {
    title: '您的連線已中斷。',
    body: '正在嘗試重新連線。其他人可能聽不到或看不到您。',
  },
  reconnected: {
    title: '您已恢復連線。',
    body: '其他人又能聽到和看到您了。',
  },
  muted: {
    title: '有人已將您設為靜音。',
    body: '想發言時，請開啟麥克風。',
  },
  role: '您現在的角色是{role}。',
  mayShare: {
    title: '您現在可以分享螢幕畫面。',
    body: '其他人會看到您選擇的內容。',
  },
  mayNotShare: {
    title: '您無法再分享螢幕畫面。',
    body: '您分享的內容已停止顯示。',
  },
  closing: {
    title: '此會議室將在 {minutes, number} 分鐘內關閉。',
    body: '{time} 之後任何人都無法進入，通話也可能結束。',
  },
  extended: '時間已延長：此會議室將開放至{time}。',
  shortened: '此會議室將提早於{time} 關閉。',
  knock: '{name} 要求加入。',
  knocks: '{count, number} 人要求加入。',
  showKnocks: '查看',
  extend: '延長 {minutes, number} 分鐘',
  timeLeft: '剩餘 {time}',
} satisfies Catalogue['notices'];
