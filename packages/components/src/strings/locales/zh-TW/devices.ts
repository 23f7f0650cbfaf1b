import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: '相機',
    turnOn: '開啟相機',
    turnOff: '關閉相機',
    nth: '相機 {n, number}',
  },
  microphone: {
    name: '麥克風',
    turnOn: '開啟麥克風',
    turnOff: '關閉麥克風',
    nth: '麥克風 {n, number}',
  },
  speaker: {
    name: '喇叭',
    nth: '喇叭 {n, number}',
  },
  title: '裝置',
  none: '找不到裝置',
  systemDefault: '依系統設定',
  test: '播放測試音',
  testing: '播放中…',
  testFailed: '無法播放聲音。請檢查喇叭，然後再試一次。',
  testRoute: '此瀏覽器會使用系統所設定的喇叭播放聲音。',
  permissionSteps: {
    title: '如何允許存取',
    site: {
      chromium: {
        first: '選取網址列開頭的圖示。',
        second: '開啟「攝影機」和「麥克風」。',
        third: '回到這裡，裝置就會自動啟動。',
      },
      firefox: {
        first: '選取網址列中有斜線的攝影機或麥克風圖示。',
        second: '移除旁邊的「已封鎖」。',
        third: '回到這裡，然後再試一次。',
      },
      safari: {
        first: '在選單列中選擇「Safari」，然後選擇「此網站的設定」。',
        second: '將「相機」和「麥克風」設為「允許」。',
        third: '回到這裡，然後再試一次。',
      },
      ios: {
        first: '點一下網址旁的頁面選單，然後點一下「網站設定」。',
        second: '將「相機」和「麥克風」設為「允許」。',
        third: '回到這裡，然後再試一次。',
      },
      android: {
        first: '輕觸網址列開頭的圖示，然後輕觸「權限」。',
        second: '允許使用「攝影機」和「麥克風」。',
        third: '回到這裡，然後再試一次。',
      },
    },
    system: {
      windows: {
        first: '開啟 [設定] > [隱私權與安全性]，依序選取 [相機] 和 [麥克風]。',
        second: '開啟存取權，以及 [讓傳統型應用程式存取] 選項。',
        third: '回到這裡，然後再試一次。',
      },
      macos: {
        first: '打開「系統設定」>「隱私權與安全性」，依序選取「相機」和「麥克風」。',
        second: '打開瀏覽器旁的開關。',
        third: '若瀏覽器要求重新啟動，請重新啟動，然後回到這裡。',
      },
      ios: {
        first: '前往「設定」>「App」，找到您的瀏覽器。',
        second: '開啟「相機」和「麥克風」。',
        third: '回到這裡，然後再試一次。',
      },
      android: {
        first: '開啟「設定」>「應用程式」，選取您的瀏覽器，然後選取「權限」。',
        second: '允許使用「相機」和「麥克風」。',
        third: '回到這裡，然後再試一次。',
      },
      other: {
        first: '開啟電腦的隱私權設定。',
        second: '允許瀏覽器使用相機和麥克風。',
        third: '回到這裡，然後再試一次。',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: '您的相機正在等候您的許可',
        body: '瀏覽器曾詢問是否允許此頁面使用相機，但未獲得回應。您也可以不使用相機，直接加入。',
        action: '再次詢問',
      },
      denied: {
        title: '您的相機已遭封鎖',
        body: '在您允許之前，其他人看不到您。您也可以不使用相機，直接加入。',
        action: '重試相機',
      },
      'denied-by-system': {
        title: '您的電腦不允許此瀏覽器使用相機',
        body: '請在系統的隱私權設定中允許使用，然後再試一次。您也可以不使用相機，直接加入。',
        action: '重試相機',
      },
      'no-device': {
        title: '找不到相機',
        body: '接上相機後就會自動啟動，您也可以不使用相機，直接加入。',
        action: '重試相機',
      },
      'in-use': {
        title: '您的相機正在使用中',
        body: '其他應用程式或分頁正在使用相機。請先在該處關閉，然後再試一次。',
        action: '重試相機',
      },
      unsupported: {
        title: '這裡無法使用相機',
        body: '請使用較新的瀏覽器，透過安全網址 (https) 開啟此頁面。您也可以不使用相機，直接加入。',
        action: '重試相機',
      },
    },
    microphone: {
      prompt: {
        title: '您的麥克風正在等候您的許可',
        body: '瀏覽器曾詢問是否允許此頁面使用麥克風，但未獲得回應。您也可以加入並聆聽。',
        action: '再次詢問',
      },
      denied: {
        title: '您的麥克風已遭封鎖',
        body: '在您允許之前，其他人聽不到您的聲音。您也可以加入並聆聽。',
        action: '重試麥克風',
      },
      'denied-by-system': {
        title: '您的電腦不允許此瀏覽器使用麥克風',
        body: '請在系統的隱私權設定中允許使用，然後再試一次。您也可以加入並聆聽。',
        action: '重試麥克風',
      },
      'no-device': {
        title: '找不到麥克風',
        body: '接上麥克風後就會自動啟動，您也可以加入並聆聽。',
        action: '重試麥克風',
      },
      'in-use': {
        title: '您的麥克風正在使用中',
        body: '其他應用程式正在使用麥克風。請先在該處關閉，然後再試一次。',
        action: '重試麥克風',
      },
      unsupported: {
        title: '這裡無法使用麥克風',
        body: '請使用較新的瀏覽器，透過安全網址 (https) 開啟此頁面。您也可以加入並聆聽。',
        action: '重試麥克風',
      },
    },
    both: {
      prompt: {
        title: '您的相機和麥克風正在等候您的許可',
        body: '瀏覽器曾詢問是否允許此頁面使用相機和麥克風，但未獲得回應。您也可以不使用這些裝置，直接加入。',
        action: '再次詢問',
      },
      denied: {
        title: '您的相機和麥克風已遭封鎖',
        body: '在您允許之前，其他人看不到您，也聽不到您的聲音。您也可以不使用這些裝置，直接加入。',
        action: '再試一次',
      },
      'denied-by-system': {
        title: '您的電腦不允許此瀏覽器使用相機和麥克風',
        body: '請在系統的隱私權設定中允許使用。您也可以不使用這些裝置，直接加入。',
        action: '再試一次',
      },
      'no-device': {
        title: '找不到相機和麥克風',
        body: '接上裝置後就會自動啟動，您也可以不使用這些裝置，直接加入。',
        action: '再試一次',
      },
      'in-use': {
        title: '您的相機和麥克風正在使用中',
        body: '其他應用程式或分頁正在使用這些裝置。請先在該處關閉，然後再試一次。',
        action: '再試一次',
      },
      unsupported: {
        title: '這裡無法使用相機和麥克風',
        body: '請使用較新的瀏覽器，透過安全網址 (https) 開啟此頁面。您也可以不使用這些裝置，直接加入。',
        action: '再試一次',
      },
    },
  },
} satisfies Catalogue['devices'];
