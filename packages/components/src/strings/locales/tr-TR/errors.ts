import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Bu bağlantı bir odaya götürmüyor',
    body: 'Odanın adresi eksik. Davetinizdeki bağlantıyı yeniden açın veya yeni bir bağlantı isteyin.',
  },
  unauthenticated: {
    title: 'Lütfen yeniden oturum açın',
    body: 'Oturumunuz sona erdi. Oturum açın, ardından bu sayfaya geri dönün.',
  },
  'not-invited': {
    title: 'Bu odaya davetli değilsiniz',
    body: 'Odayı yöneten kişiden sizi eklemesini isteyin ve doğru hesapla oturum açtığınızdan emin olun.',
  },
  forbidden: {
    title: 'Bunu burada yapamazsınız',
    body: 'Bu odadaki rolünüz buna izin vermiyor. Odayı yöneten kişiye danışın.',
  },
  'origin-not-allowed': {
    title: 'Bu sayfanın odayı kullanma izni yok',
    body: 'Oda başka bir siteye ait. Odayı orada açın veya bu sayfayı yönetenlere haber verin.',
  },
  'room-not-found': {
    title: 'Bu odayı bulamadık',
    body: 'Oda silinmiş olabilir, bağlantı yanlış olabilir veya davetli olmayabilirsiniz. Hangi hesapla oturum açtığınıza bakın veya sizi davet eden kişiye sorun.',
  },
  'knock-not-found': {
    title: 'Bu katılma isteği artık yok',
    body: 'Listeye yeniden bakın: İstek geri çekilmiş olabilir.',
  },
  'knock-settled': {
    title: 'Sizden önce davranan oldu',
    body: 'Bu katılma isteği daha önce yanıtlandı, geri çekildi veya çok uzun süre bekledi.',
  },
  'too-many-knocks': {
    title: 'Şimdilik yeterince istek gönderdiniz',
    body: 'İstekleriniz birkaç kez kabul edilmedi. Biraz bekleyin veya odayı yöneten kişiden sizi davet etmesini isteyin.',
    action: 'Yeniden iste',
  },
  'request-repeated': {
    title: 'Bu zaten gönderildi',
    body: 'Daha önce aynı numarayla başka bir şey gönderildi. Sayfayı yeniden açıp orada ne olduğuna bakın.',
  },
  'request-too-large': {
    title: 'Bir seferde çok fazla oldu',
    body: 'Her seferinde daha az kişiyi değiştirin veya metinleri kısaltın.',
  },
  'too-many-requests': {
    title: 'Biraz fazla hızlı',
    body: 'Kısa sürede çok fazla istek gönderildi. Biraz bekleyip yeniden deneyin.',
    action: 'Yeniden dene',
  },
  'room-not-open': {
    title: 'Bu oda henüz açılmadı',
    body: 'Biraz erken geldiniz. Oda açıldığında yeniden deneyin.',
    action: 'Yeniden denetle',
  },
  'room-expired': {
    title: 'Bu oda kapandı',
    body: 'Odanın süresi doldu, artık kimse katılamaz. Sizi davet eden kişiye yeni bir oda olup olmadığını sorun.',
  },
  'service-unavailable': {
    title: 'Şu anda görüşme yapılamıyor',
    body: 'Görüşme hizmeti yoğun veya bakımda. Biraz bekleyip yeniden deneyin.',
    action: 'Yeniden dene',
  },
  internal: {
    title: 'Bizim tarafımızda bir sorun oluştu',
    body: 'Bu sizden kaynaklanmıyor. Yeniden deneyin; sorun sürerse aşağıdaki ayrıntıları destek ekibine gönderin.',
    action: 'Yeniden dene',
  },
  'endpoint-unreachable': {
    title: 'Odaya ulaşamıyoruz',
    body: 'İnternet bağlantınız kesilmiş olabilir. Çevrimiçi olduğunuzdan emin olup yeniden deneyin.',
    action: 'Yeniden dene',
  },
  'endpoint-invalid-response': {
    title: 'Okuyamadığımız bir yanıt aldık',
    body: 'Odanın bilgileri eksik geldi. Yeniden deneyin; sorun sürerse aşağıdaki ayrıntıları destek ekibine gönderin.',
    action: 'Yeniden dene',
  },
  'not-supported': {
    title: 'Bu özellik burada sunulmuyor',
    body: 'Bu sayfa bunu yapamıyor. Sayfayı yönetenlere danışın.',
  },
  'room-not-joinable': {
    title: 'Odaya şu anda katılınamıyor',
    body: 'Oda henüz açılmamış veya az önce kapanmış olabilir. Biraz bekleyip yeniden deneyin.',
    action: 'Yeniden dene',
  },
  'removed-from-room': {
    title: 'Bu odadan çıkarıldınız',
    body: 'Davetiniz geri çekildi. Bunu beklemiyorduysanız sizi davet eden kişiye sorun.',
  },
  'removed-from-call': {
    title: 'Görüşmeden çıkarıldınız',
    body: 'Bir sunucu sizi görüşmeden çıkardı. Bunu beklemiyorduysanız kendisine sorun.',
  },
  'call-ended-for-everyone': {
    title: 'Görüşme sona erdi',
    body: 'Görüşme herkes için sonlandırıldı.',
  },
  'token-rejected': {
    title: 'Kimliğinizi doğrulayamadık',
    body: 'Bu görüşme için giriş izniniz kabul edilmedi. Yeni bir izin almak için yeniden deneyin.',
    action: 'Yeniden dene',
  },
  'connection-failed': {
    title: 'Sizi bağlayamadık',
    body: 'Ağınız görüşmeleri engelliyor olabilir. Ağınızı denetleyin veya VPN’i kapatın, ardından yeniden deneyin.',
    action: 'Yeniden dene',
  },
  'connection-lost': {
    title: 'Bağlantınız kesildi',
    body: 'Görüşme siz olmadan sürüyor olabilir. Çevrimiçi olduğunuzdan emin olup yeniden katılın.',
    action: 'Yeniden katıl',
  },
  'call-failed': {
    title: 'Görüşmeyi başlatamadık',
    body: 'Görüşme başlamadan sona erdi. Yeniden deneyin; sorun sürerse aşağıdaki ayrıntıları destek ekibine gönderin.',
    action: 'Yeniden dene',
  },
  'call-crashed': {
    title: 'Görüşme beklenmedik şekilde durdu',
    body: 'Diğerleri hâlâ orada olabilir. Geri dönmek için yeniden katılın.',
    action: 'Yeniden katıl',
  },
  'already-in-call': {
    title: 'Bu sayfada başka bir görüşmedesiniz',
    body: 'Bir sayfada tek görüşme olabilir. Önce diğerinden ayrılın, ardından buradan katılın.',
    action: 'Yeniden dene',
  },
  'engine-unavailable': {
    title: 'Görüşme yüklenemedi',
    body: 'Bu sayfanın bir bölümü alınamadı veya bu tarayıcı görüşme yapamıyor. Bağlantınızı denetleyip yeniden deneyin.',
    action: 'Yeniden dene',
  },
} satisfies Catalogue['errors'];
