import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: '此連結並未指向任何會議室',
    body: '會議室的網址不完整。請重新開啟邀請中的連結，或索取新的連結。',
  },
  unauthenticated: {
    title: '請重新登入',
    body: '您的登入已過期。請登入後再回到此頁面。',
  },
  'not-invited': {
    title: '您未受邀加入此會議室',
    body: '請會議室召集人將您加入，並確認您登入的帳戶正確無誤。',
  },
  forbidden: {
    title: '您無法在此執行該動作',
    body: '您在此會議室的角色不允許這麼做。請洽詢會議室召集人。',
  },
  'origin-not-allowed': {
    title: '此頁面無權使用該會議室',
    body: '該會議室屬於其他網站。請在該網站開啟，或告知此頁面的管理者。',
  },
  'room-not-found': {
    title: '找不到此會議室',
    body: '會議室可能已遭刪除、連結可能有誤，或您並未受邀。請確認登入的是哪個帳戶，或詢問邀請您的人。',
  },
  'knock-not-found': {
    title: '此加入要求已不存在',
    body: '請再查看一次清單：對方可能已收回要求。',
  },
  'knock-settled': {
    title: '已有其他人搶先處理',
    body: '此加入要求已獲得答覆、已收回，或因等候過久而失效。',
  },
  'too-many-knocks': {
    title: '您的要求次數過多',
    body: '您的要求已多次未獲准許。請稍待一段時間，或請會議室召集人邀請您。',
    action: '再次要求',
  },
  'request-repeated': {
    title: '此內容已傳送過',
    body: '先前已用相同編號傳送其他內容。請重新開啟頁面，確認目前狀況。',
  },
  'request-too-large': {
    title: '一次變更的內容過多',
    body: '請減少每次變更的人數，或縮短文字。',
  },
  'too-many-requests': {
    title: '速度有點太快了',
    body: '短時間內的要求過多。請稍候片刻，然後再試一次。',
    action: '再試一次',
  },
  'room-not-open': {
    title: '此會議室尚未開放',
    body: '您來得有點早。請在會議室開放後再試一次。',
    action: '再次檢查',
  },
  'room-expired': {
    title: '此會議室已關閉',
    body: '會議室的開放時間已過，無法再加入。請詢問邀請您的人是否有新的會議室。',
  },
  'service-unavailable': {
    title: '目前無法通話',
    body: '通話服務忙碌中或正在維護。請稍候片刻，然後再試一次。',
    action: '再試一次',
  },
  internal: {
    title: '我們這邊發生了問題',
    body: '這並非您的操作所造成。請再試一次；若問題持續發生，請將下方的詳細資料傳送給支援人員。',
    action: '再試一次',
  },
  'endpoint-unreachable': {
    title: '無法連線到會議室',
    body: '您的連線可能已中斷。請確認您已連上網路，然後再試一次。',
    action: '再試一次',
  },
  'endpoint-invalid-response': {
    title: '收到無法讀取的回應',
    body: '傳回的會議室資料不完整。請再試一次；若問題持續發生，請將下方的詳細資料傳送給支援人員。',
    action: '再試一次',
  },
  'not-supported': {
    title: '這裡不提供此功能',
    body: '此頁面無法執行該動作。請洽詢頁面的管理者。',
  },
  'room-not-joinable': {
    title: '目前無法加入此會議室',
    body: '會議室可能尚未開放，或剛剛才關閉。請稍候片刻，然後再試一次。',
    action: '再試一次',
  },
  'removed-from-room': {
    title: '您已從此會議室中移除',
    body: '您的邀請已被撤回。如有疑問，請詢問邀請您的人。',
  },
  'removed-from-call': {
    title: '您已從通話中移除',
    body: '有簡報者結束了您的通話。如有疑問，請詢問對方。',
  },
  'call-ended-for-everyone': {
    title: '通話已結束',
    body: '所有人的通話都已結束。',
  },
  'token-rejected': {
    title: '無法確認您的身分',
    body: '您的通話憑證未獲接受。請再試一次以取得新的憑證。',
    action: '再試一次',
  },
  'connection-failed': {
    title: '無法為您連線',
    body: '您的網路可能封鎖了通話。請檢查網路，或關閉 VPN，然後再試一次。',
    action: '再試一次',
  },
  'connection-lost': {
    title: '您的連線已中斷',
    body: '通話可能仍在進行。請確認您已連上網路，然後重新加入。',
    action: '重新加入',
  },
  'call-failed': {
    title: '無法開始通話',
    body: '通話還沒開始就已結束。請再試一次；若問題持續發生，請將下方的詳細資料傳送給支援人員。',
    action: '再試一次',
  },
  'call-crashed': {
    title: '通話意外中斷',
    body: '其他人可能還在通話中。重新加入即可返回。',
    action: '重新加入',
  },
  'already-in-call': {
    title: '您已在此頁面的另一個通話中',
    body: '一個頁面只能進行一個通話。請先離開該通話，再從這裡加入。',
    action: '再試一次',
  },
  'engine-unavailable': {
    title: '無法載入通話',
    body: '無法取得此頁面的部分內容，或此瀏覽器不支援通話。請檢查您的連線，然後再試一次。',
    action: '再試一次',
  },
} satisfies Catalogue['errors'];
