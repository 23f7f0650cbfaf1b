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
  locale: 'ja-JP',
  guest: 'ゲスト',
  unprintable: '保存できない文字が含まれています。入力し直してください。',
  you: '{name} (自分)',
  roles: {
    Presenter: {
      name: '発表者',
      may: '発言、ビデオと画面の共有に加え、参加者のミュート、追加、削除ができます。',
    },
    Collaborator: {
      name: '共同作業者',
      may: '発言、ビデオと画面の共有ができます。',
    },
    Attendee: {
      name: '出席者',
      may: '発言とビデオの共有ができます。',
    },
    Consumer: {
      name: '視聴者',
      may: '視聴できます。',
    },
  },
  phases: {
    scheduled: '{opens} から利用できます',
    open: '{closes} まで利用できます',
    closing: 'まもなく終了します ({closes})',
    expired: '{closes} に終了しました',
    deleted: 'このルームは削除されました',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'カメラとマイクのプレビュー',
    selfView: '他の参加者に表示されるあなたのカメラ映像 (左右反転)',
    cameraOff: 'カメラはオフです',
    allow: 'ブラウザーでカメラとマイクの使用を確認されたら、[許可] を選択してください。',
    watchTitle: '視聴のみで参加します',
    watchBody: 'カメラとマイクはオフのままです。あなたの映像や声は誰にも届きません。',
    join: '参加',
    joining: '参加しています…',
    alone: '他にはまだ誰も招待されていません。',
    invited: '招待済み: {names}',
    others: '他 {count, number} 人',
    inCall: '通話中: {names}',
    seenAs: '他の参加者には {name} と表示されます',
    connection: {
      checking: '接続を確認しています…',
      good: 'ルームへの接続は良好です ({ms, number} ミリ秒)',
      slow: 'ルームの応答が遅くなっています ({ms, number} ミリ秒)。音声やビデオが乱れることがあります。',
      unreachable: '現在、ルームが応答していません。接続を確認してください。',
      offline: 'オフラインです。参加するには、インターネットに接続してください。',
    },
  },
  knock,
  loading: {
    title: 'ルームを準備しています…',
    slow: '通常より時間がかかっています。',
  },
  joining: {
    title: '参加しています…',
    body: 'まもなく {room} に参加します。',
    cancel: 'キャンセル',
  },
  inCall: {
    leave: '退出',
  },
  notices,
  scheduled: {
    opensIn: 'あと {duration} で利用開始 (お使いのタイム ゾーンで {moment})。',
    opensOn: 'あと {duration} で利用開始 (お使いのタイム ゾーンで {moment})。',
    opening: 'まもなく利用できるようになります…',
    byItself: 'このページは自動的に切り替わります。開いたままでお待ちいただけます。',
    check: 'カメラとマイクを確認',
    checkListening: '音声を確認',
  },
  times: {
    roomTime: '{window} (ルームの現地時刻)',
    closedAt: '{moment} に終了しました。',
    closedOn: '{moment} に終了しました。',
    addToCalendar: '予定表に追加',
    calendarSaved: '保存しました。ファイルを開いて追加してください。',
    calendarFailed: '予定表ファイルを作成できませんでした。もう一度お試しください。',
  },
  failure: {
    retry: '再試行',
    details: '詳細',
    code: 'コード',
    traceId: 'トレース ID',
    copy: '詳細をコピー',
    copied: 'コピーしました',
    copyBlocked: 'ここではコピーがブロックされています。テキストを選択してコピーしてください。',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
