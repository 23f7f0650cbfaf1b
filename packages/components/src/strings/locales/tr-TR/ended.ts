import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Görüşmeden ayrıldınız',
    body: 'Oda açık olduğu sürece geri dönebilirsiniz.',
  },
  endedForEveryone: {
    title: 'Görüşme sona erdi',
    body: 'Görüşme herkes için sonlandırıldı.',
  },
  closedAbruptly: {
    title: 'Görüşmeden düştünüz',
    body: 'Sayfa veya bağlantı aniden kapandı. Oda açık olduğu sürece geri dönebilirsiniz.',
  },
  removedByParticipant: {
    title: 'Görüşmeden çıkarıldınız',
    body: 'Bir sunucu sizi görüşmeden çıkardı. Bunu beklemiyorduysanız kendisine sorun.',
  },
  removedFromRoster: {
    title: 'Bu odadan çıkarıldınız',
    body: 'Davetiniz geri çekildi. Bunu beklemiyorduysanız sizi davet eden kişiye sorun.',
  },
  endedByService: {
    title: 'Görüşme sona erdi',
    body: 'Odanın süresi dolduğunda hep olduğu gibi görüşme hizmeti tarafından kapatıldı.',
  },
  badRequest: {
    title: 'Görüşme sürdürülemedi',
    body: 'Görüşme hizmeti kabul etmedi. Davetinizdeki bağlantıyı yeniden açın veya sizi davet eden kişiye sorun.',
  },
  tokenRejected: {
    title: 'Kimliğinizi doğrulayamadık',
    body: 'Bu görüşme için giriş izniniz kabul edilmedi. Yeni bir izin almak için yeniden katılın.',
  },
  notInvited: {
    title: 'Bu odaya davetli değilsiniz',
    body: 'Odayı yöneten kişiden sizi eklemesini isteyin ve doğru hesapla oturum açtığınızdan emin olun.',
  },
  outsideWindow: {
    title: 'Oda açık değil',
    body: 'Oda henüz açılmadı veya kapandı. Ne zaman açık olduğunu sizi davet eden kişiye sorun.',
  },
  notCommunicationUser: {
    title: 'Bu hesap odaya katılamaz',
    body: 'Yalnızca odanın kendi sitesinde oluşturulan hesaplar katılabilir. Davetinizdeki bağlantıyı açın veya sizi davet eden kişiye sorun.',
  },
  roomNotFound: {
    title: 'Bu odayı bulamadık',
    body: 'Oda silinmiş olabilir. Sizi davet eden kişiden yeni bir bağlantı isteyin.',
  },
  mediaSetupFailed: {
    title: 'Ses ve görüntü iletilemedi',
    body: 'Ağınız görüşmeleri engelliyor olabilir. Ağınızı denetleyin veya VPN’i kapatın, ardından yeniden katılın.',
  },
  mediaLost: {
    title: 'Ses ve görüntü durdu',
    body: 'Bağlantınız çok uzun süre kesildi. Çevrimiçi olduğunuzdan emin olup yeniden katılın.',
  },
  requestFailed: {
    title: 'Görüşme kesildi',
    body: 'Görüşme hizmeti zamanında yanıt vermedi. Yeniden katılabilirsiniz.',
  },
  tokenNotRefreshed: {
    title: 'Görüşme için giriş izninizin süresi doldu',
    body: 'İzin zamanında yenilenemedi. Yeni bir izin almak için yeniden katılın.',
  },
  networkLost: {
    title: 'Bağlantınız kesildi',
    body: 'Görüşme siz olmadan sürüyor olabilir. Çevrimiçi olduğunuzdan emin olup yeniden katılın.',
  },
  serviceFailed: {
    title: 'Görüşme hizmetinde bir sorun oluştu',
    body: 'Bu sizden kaynaklanmıyor. Biraz bekleyip yeniden katılın.',
  },
  unknown: {
    title: 'Görüşme sona erdi',
    body: 'Nedenini bilmiyoruz. Bunu beklemiyorduysanız yeniden katılabilirsiniz.',
  },
} satisfies Catalogue['ended'];
