import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: '您已離開通話',
    body: '會議室開放期間，您隨時可以回來。',
  },
  endedForEveryone: {
    title: '通話已結束',
    body: '所有人的通話都已結束。',
  },
  closedAbruptly: {
    title: '您已從通話中斷線',
    body: '頁面或連線突然關閉。會議室開放期間，您隨時可以回來。',
  },
  removedByParticipant: {
    title: '您已從通話中移除',
    body: '有簡報者結束了您的通話。如有疑問，請詢問對方。',
  },
  removedFromRoster: {
    title: '您已從此會議室中移除',
    body: '您的邀請已被撤回。如有疑問，請詢問邀請您的人。',
  },
  endedByService: {
    title: '通話已結束',
    body: '會議室的開放時間結束後，通話服務會自動關閉通話。',
  },
  badRequest: {
    title: '通話無法繼續',
    body: '通話服務未接受這次通話。請重新開啟邀請中的連結，或詢問邀請您的人。',
  },
  tokenRejected: {
    title: '無法確認您的身分',
    body: '您的通話憑證未獲接受。請重新加入以取得新的憑證。',
  },
  notInvited: {
    title: '您未受邀加入此會議室',
    body: '請會議室召集人將您加入，並確認您登入的帳戶正確無誤。',
  },
  outsideWindow: {
    title: '會議室未開放',
    body: '會議室尚未開放，或已經關閉。請向邀請您的人詢問開放時間。',
  },
  notCommunicationUser: {
    title: '此帳戶無法加入會議室',
    body: '只有會議室所屬網站建立的帳戶才能加入。請開啟邀請中的連結，或詢問邀請您的人。',
  },
  roomNotFound: {
    title: '找不到此會議室',
    body: '會議室可能已遭刪除。請向邀請您的人索取新的連結。',
  },
  mediaSetupFailed: {
    title: '聲音和視訊無法接通',
    body: '您的網路可能封鎖了通話。請檢查網路，或關閉 VPN，然後重新加入。',
  },
  mediaLost: {
    title: '聲音和視訊已中斷',
    body: '您的連線中斷過久。請確認您已連上網路，然後重新加入。',
  },
  requestFailed: {
    title: '通話已中斷',
    body: '通話服務未及時回應。您可以重新加入。',
  },
  tokenNotRefreshed: {
    title: '您的通話憑證已過期',
    body: '憑證未能及時更新。請重新加入以取得新的憑證。',
  },
  networkLost: {
    title: '您的連線已中斷',
    body: '通話可能仍在進行。請確認您已連上網路，然後重新加入。',
  },
  serviceFailed: {
    title: '通話服務發生問題',
    body: '這並非您的操作所造成。請稍候片刻，然後重新加入。',
  },
  unknown: {
    title: '通話已結束',
    body: '我們不清楚原因。若這不在您的預期之中，您可以重新加入。',
  },
} satisfies Catalogue['ended'];
