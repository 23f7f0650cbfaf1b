import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: '通知',
  dismiss: '閉じる',
  reconnecting: {
    title: '接続が切れました。',
    body: '再接続しています。あなたの声や映像が届いていない可能性があります。',
  },
  reconnected: {
    title: '再接続しました。',
    body: 'あなたの声と映像が再び届くようになりました。',
  },
  muted: {
    title: '他の参加者によってミュートされました。',
    body: '発言するときは、マイクをオンにしてください。',
  },
  role: 'あなたの役割が「{role}」になりました。',
  mayShare: {
    title: '画面を共有できるようになりました。',
    body: '選択した内容が他の参加者に表示されます。',
  },
  mayNotShare: {
    title: '画面を共有できなくなりました。',
    body: '共有していた内容は表示されなくなりました。',
  },
  closing: {
    title: 'このルームは {minutes, number} 分以内に終了します。',
    body: '{time} を過ぎると参加できなくなり、通話が終了することがあります。',
  },
  extended: '時間が延長されました。このルームは {time} まで利用できます。',
  shortened: 'このルームの終了が {time} に早まりました。',
  knock: '{name} さんが参加をリクエストしています。',
  knocks: '{count, number} 人が参加をリクエストしています。',
  showKnocks: '表示',
  extend: '{minutes, number} 分延長',
  timeLeft: '残り {time}',
} satisfies Catalogue['notices'];
