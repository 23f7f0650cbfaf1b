import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Kamera',
    turnOn: 'Kamerayı aç',
    turnOff: 'Kamerayı kapat',
    nth: 'Kamera {n, number}',
  },
  microphone: {
    name: 'Mikrofon',
    turnOn: 'Mikrofonu aç',
    turnOff: 'Mikrofonu kapat',
    nth: 'Mikrofon {n, number}',
  },
  speaker: {
    name: 'Hoparlör',
    nth: 'Hoparlör {n, number}',
  },
  title: 'Cihazlar',
  none: 'Bulunamadı',
  systemDefault: 'Sistem varsayılanı',
  test: 'Ses çal',
  testing: 'Çalınıyor…',
  testFailed: 'Ses çalınamadı. Hoparlörü denetleyip yeniden deneyin.',
  testRoute: 'Bu tarayıcı, sisteminizde ayarlı olan hoparlörü kullanıyor.',
  permissionSteps: {
    title: 'Nasıl izin verilir?',
    site: {
      chromium: {
        first: 'Adres çubuğunun başındaki simgeyi seçin.',
        second: 'Kamera ve Mikrofon ayarlarını açın.',
        third: 'Buraya dönün: Kendiliğinden başlarlar.',
      },
      firefox: {
        first: 'Adres çubuğundaki üstü çizili kamerayı veya mikrofonu seçin.',
        second: 'Yanındaki “Engellendi” ayarını kaldırın.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
      safari: {
        first: 'Menü çubuğunda Safari’yi, ardından “Bu Web Sitesi İçin Ayarlar”ı seçin.',
        second: 'Kamera ve Mikrofon için “İzin Ver”i seçin.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
      ios: {
        first: 'Adresin yanındaki sayfa menüsüne, ardından “Web Sitesi Ayarları”na dokunun.',
        second: 'Kamera ve Mikrofon için “İzin Ver”i seçin.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
      android: {
        first: 'Adres çubuğunun başındaki simgeye, ardından “İzinler”e dokunun.',
        second: 'Kamera ve Mikrofon için izin verin.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
    },
    system: {
      windows: {
        first: 'Ayarlar’ı, “Gizlilik ve güvenlik”i, ardından Kamera’yı, sonra da Mikrofon’u açın.',
        second: 'Erişimi ve “Masaüstü uygulamalarının erişmesine izin ver” ayarını açın.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
      macos: {
        first: 'Sistem Ayarları’nı, “Gizlilik ve Güvenlik”i, ardından Kamera’yı, sonra da Mikrofon’u açın.',
        second: 'Tarayıcınızı etkinleştirin.',
        third: 'İstenirse tarayıcıyı yeniden başlatın ve buraya dönün.',
      },
      ios: {
        first: 'Ayarlar’ı, ardından Uygulamalar’ı açıp tarayıcınızı bulun.',
        second: 'Kamera ve Mikrofon’u etkinleştirin.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
      android: {
        first: 'Ayarlar’ı, Uygulamalar’ı, tarayıcınızı ve ardından “İzinler”i açın.',
        second: 'Kamera ve Mikrofon için izin verin.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
      other: {
        first: 'Bilgisayarınızın gizlilik ayarlarını açın.',
        second: 'Tarayıcınızın kamerayı ve mikrofonu kullanmasına izin verin.',
        third: 'Buraya dönüp yeniden deneyin.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Kameranız sizi bekliyor',
        body: 'Tarayıcınız, bu sayfanın kamerayı kullanıp kullanamayacağını sordu ama yanıt alamadı. Kamerasız da katılabilirsiniz.',
        action: 'Yeniden sor',
      },
      denied: {
        title: 'Kameranız engellendi',
        body: 'İzin verene kadar kimse sizi göremez. Kamerasız da katılabilirsiniz.',
        action: 'Kamerayı yeniden dene',
      },
      'denied-by-system': {
        title: 'Bilgisayarınız bu tarayıcının kamerayı kullanmasını engelliyor',
        body: 'Sistemin gizlilik ayarlarında izin verip yeniden deneyin. Kamerasız da katılabilirsiniz.',
        action: 'Kamerayı yeniden dene',
      },
      'no-device': {
        title: 'Kamera bulunamadı',
        body: 'Bir kamera takın, kendiliğinden başlar; isterseniz kamerasız katılın.',
        action: 'Kamerayı yeniden dene',
      },
      'in-use': {
        title: 'Kameranız kullanımda',
        body: 'Başka bir uygulama veya sekme kamerayı kullanıyor. Orada kapatıp yeniden deneyin.',
        action: 'Kamerayı yeniden dene',
      },
      unsupported: {
        title: 'Kamera burada kullanılamıyor',
        body: 'Bu sayfayı güncel bir tarayıcıda, güvenli (https) bir adresten açın. Kamerasız da katılabilirsiniz.',
        action: 'Kamerayı yeniden dene',
      },
    },
    microphone: {
      prompt: {
        title: 'Mikrofonunuz sizi bekliyor',
        body: 'Tarayıcınız, bu sayfanın mikrofonu kullanıp kullanamayacağını sordu ama yanıt alamadı. Dinleyici olarak da katılabilirsiniz.',
        action: 'Yeniden sor',
      },
      denied: {
        title: 'Mikrofonunuz engellendi',
        body: 'İzin verene kadar kimse sizi duyamaz. Dinleyici olarak da katılabilirsiniz.',
        action: 'Mikrofonu yeniden dene',
      },
      'denied-by-system': {
        title: 'Bilgisayarınız bu tarayıcının mikrofonu kullanmasını engelliyor',
        body: 'Sistemin gizlilik ayarlarında izin verip yeniden deneyin. Dinleyici olarak da katılabilirsiniz.',
        action: 'Mikrofonu yeniden dene',
      },
      'no-device': {
        title: 'Mikrofon bulunamadı',
        body: 'Bir mikrofon takın, kendiliğinden başlar; isterseniz dinleyici olarak katılın.',
        action: 'Mikrofonu yeniden dene',
      },
      'in-use': {
        title: 'Mikrofonunuz kullanımda',
        body: 'Başka bir uygulama mikrofonu kullanıyor. Orada kapatıp yeniden deneyin.',
        action: 'Mikrofonu yeniden dene',
      },
      unsupported: {
        title: 'Mikrofon burada kullanılamıyor',
        body: 'Bu sayfayı güncel bir tarayıcıda, güvenli (https) bir adresten açın. Dinleyici olarak da katılabilirsiniz.',
        action: 'Mikrofonu yeniden dene',
      },
    },
    both: {
      prompt: {
        title: 'Kameranız ve mikrofonunuz sizi bekliyor',
        body: 'Tarayıcınız, bu sayfanın bunları kullanıp kullanamayacağını sordu ama yanıt alamadı. Bunlar olmadan da katılabilirsiniz.',
        action: 'Yeniden sor',
      },
      denied: {
        title: 'Kameranız ve mikrofonunuz engellendi',
        body: 'İzin verene kadar kimse sizi göremez ve duyamaz. Bunlar olmadan da katılabilirsiniz.',
        action: 'Yeniden dene',
      },
      'denied-by-system': {
        title: 'Bilgisayarınız bu tarayıcının kamerayı ve mikrofonu kullanmasını engelliyor',
        body: 'Sistemin gizlilik ayarlarında izin verin. Bunlar olmadan da katılabilirsiniz.',
        action: 'Yeniden dene',
      },
      'no-device': {
        title: 'Kamera ve mikrofon bulunamadı',
        body: 'Takın, kendiliğinden başlarlar; isterseniz bunlar olmadan katılın.',
        action: 'Yeniden dene',
      },
      'in-use': {
        title: 'Kameranız ve mikrofonunuz kullanımda',
        body: 'Başka bir uygulama veya sekme bunları kullanıyor. Orada kapatıp yeniden deneyin.',
        action: 'Yeniden dene',
      },
      unsupported: {
        title: 'Kamera ve mikrofon burada kullanılamıyor',
        body: 'Bu sayfayı güncel bir tarayıcıda, güvenli (https) bir adresten açın. Bunlar olmadan da katılabilirsiniz.',
        action: 'Yeniden dene',
      },
    },
  },
} satisfies Catalogue['devices'];
