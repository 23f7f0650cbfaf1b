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
  locale: 'tr-TR',
  guest: 'Konuk',
  unprintable: 'Buradaki bazı karakterler kaydedilemiyor. Metni yeniden yazın.',
  you: '{name} (siz)',
  roles: {
    Presenter: {
      name: 'Sunucu',
      may: 'Konuşabilir, görüntünüzü ve ekranınızı paylaşabilir, kişilerin sesini kapatabilir, kişi ekleyebilir veya çıkarabilirsiniz.',
    },
    Collaborator: {
      name: 'Ortak çalışan',
      may: 'Konuşabilir, görüntünüzü ve ekranınızı paylaşabilirsiniz.',
    },
    Attendee: {
      name: 'Katılımcı',
      may: 'Konuşabilir ve görüntünüzü paylaşabilirsiniz.',
    },
    Consumer: {
      name: 'İzleyici',
      may: 'İzleyebilir ve dinleyebilirsiniz.',
    },
  },
  phases: {
    scheduled: 'Açılış: {opens}',
    open: 'Açık, kapanış: {closes}',
    closing: 'Yakında kapanıyor: {closes}',
    expired: 'Kapandı: {closes}',
    deleted: 'Bu oda silindi',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Kameranızın ve mikrofonunuzun önizlemesi',
    selfView: 'Kamera görüntünüz, diğerlerinin göreceği gibi, aynalanmış olarak',
    cameraOff: 'Kameranız kapalı',
    allow: 'Tarayıcınız kamera ve mikrofon için izin isterse “İzin ver”i seçin.',
    watchTitle: 'İzleyecek ve dinleyeceksiniz',
    watchBody: 'Kameranız ve mikrofonunuz kapalı kalır. Kimse sizi görmez veya duymaz.',
    join: 'Katıl',
    joining: 'Katılıyorsunuz…',
    alone: 'Henüz başka davetli yok.',
    invited: 'Davetli: {names}',
    others: '{count, plural, one {# kişi daha} other {# kişi daha}}',
    inCall: 'Görüşmede: {names}',
    seenAs: 'Diğerlerinin göreceği adınız: {name}',
    connection: {
      checking: 'Bağlantınız denetleniyor…',
      good: 'Odayla bağlantınız iyi ({ms, number} ms)',
      slow: 'Oda yavaş yanıt veriyor ({ms, number} ms). Ses ve görüntü etkilenebilir.',
      unreachable: 'Oda şu anda yanıt vermiyor. Bağlantınızı denetleyin.',
      offline: 'Çevrimdışısınız. Katılmak için internete bağlanın.',
    },
  },
  knock,
  loading: {
    title: 'Oda hazırlanıyor…',
    slow: 'Bu, normalden uzun sürüyor.',
  },
  joining: {
    title: 'Katılıyorsunuz…',
    body: 'Birazdan “{room}” odasında olacaksınız.',
    cancel: 'İptal',
  },
  inCall: {
    leave: 'Ayrıl',
  },
  notices,
  scheduled: {
    opensIn: '{duration} sonra açılıyor (sizin saatinizle {moment}).',
    opensOn: '{duration} sonra açılıyor (sizin saatinizle {moment}).',
    opening: 'Şimdi açılıyor…',
    byItself: 'Bu sayfa kendiliğinden açılır. Açık bırakabilirsiniz.',
    check: 'Kamera ve mikrofonu denetle',
    checkListening: 'Sesi denetle',
  },
  times: {
    roomTime: '{window}, odanın bulunduğu yerin saatiyle',
    closedAt: 'Odanın kapandığı saat: {moment}.',
    closedOn: 'Odanın kapandığı zaman: {moment}.',
    addToCalendar: 'Takvime ekle',
    calendarSaved: 'Kaydedildi. Eklemek için dosyayı açın.',
    calendarFailed: 'Takvim dosyası oluşturulamadı. Yeniden deneyin.',
  },
  failure: {
    retry: 'Yeniden dene',
    details: 'Ayrıntılar',
    code: 'Kod',
    traceId: 'İzleme kimliği',
    copy: 'Ayrıntıları kopyala',
    copied: 'Kopyalandı',
    copyBlocked: 'Kopyalama burada engellenmiş. Bunun yerine metni seçin.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
