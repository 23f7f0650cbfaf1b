import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: '此链接未指向任何会议室',
    body: '会议室地址不完整。请重新打开邀请中的链接，或索取新的链接。',
  },
  unauthenticated: {
    title: '请重新登录',
    body: '你的登录已过期。请登录后再返回此页面。',
  },
  'not-invited': {
    title: '你未受邀加入此会议室',
    body: '请让会议室组织者添加你，并确认你登录的帐户正确无误。',
  },
  forbidden: {
    title: '你无法在此执行该操作',
    body: '你在此会议室中的角色不允许这样做。请联系会议室组织者。',
  },
  'origin-not-allowed': {
    title: '此页面无权使用该会议室',
    body: '该会议室属于另一个网站。请在那里打开，或告知此页面的管理员。',
  },
  'room-not-found': {
    title: '找不到此会议室',
    body: '会议室可能已被删除，链接可能有误，或者你未受邀。请检查登录的是哪个帐户，或询问邀请你的人。',
  },
  'knock-not-found': {
    title: '此加入请求已不存在',
    body: '请再看一下列表：对方可能已撤回请求。',
  },
  'knock-settled': {
    title: '已有其他人抢先处理',
    body: '此加入请求已得到答复、被撤回，或因等候过久而失效。',
  },
  'too-many-knocks': {
    title: '你的请求次数过多',
    body: '你的请求已多次未获准许。请稍等一段时间，或请会议室组织者邀请你。',
    action: '再次请求',
  },
  'request-repeated': {
    title: '此内容已发送过',
    body: '此前已用同一编号发送过其他内容。请重新打开页面，查看当前情况。',
  },
  'request-too-large': {
    title: '一次更改的内容过多',
    body: '请减少每次更改的人数，或缩短文本。',
  },
  'too-many-requests': {
    title: '操作有点太快了',
    body: '短时间内的请求过多。请稍等片刻，然后重试。',
    action: '重试',
  },
  'room-not-open': {
    title: '此会议室尚未开放',
    body: '你来得有点早。请在会议室开放后重试。',
    action: '再次检查',
  },
  'room-expired': {
    title: '此会议室已关闭',
    body: '会议室的开放时间已过，无法再加入。请询问邀请你的人是否有新的会议室。',
  },
  'service-unavailable': {
    title: '暂时无法通话',
    body: '通话服务繁忙或正在维护。请稍等片刻，然后重试。',
    action: '重试',
  },
  internal: {
    title: '我们这边出了点问题',
    body: '这不是你的操作造成的。请重试；如果问题仍然存在，请将下面的详细信息发送给支持人员。',
    action: '重试',
  },
  'endpoint-unreachable': {
    title: '无法连接到会议室',
    body: '你的网络连接可能已断开。请检查是否已联网，然后重试。',
    action: '重试',
  },
  'endpoint-invalid-response': {
    title: '收到的答复无法读取',
    body: '返回的会议室信息不完整。请重试；如果问题仍然存在，请将下面的详细信息发送给支持人员。',
    action: '重试',
  },
  'not-supported': {
    title: '此处不提供该功能',
    body: '此页面无法执行该操作。请咨询页面的管理员。',
  },
  'room-not-joinable': {
    title: '目前无法加入此会议室',
    body: '会议室可能尚未开放，也可能刚刚关闭。请稍等片刻，然后重试。',
    action: '重试',
  },
  'removed-from-room': {
    title: '你已被移出此会议室',
    body: '对你的邀请已撤回。如有疑问，请询问邀请你的人。',
  },
  'removed-from-call': {
    title: '你已被移出通话',
    body: '一位演示者结束了你的通话。如有疑问，请向对方询问。',
  },
  'call-ended-for-everyone': {
    title: '通话已结束',
    body: '所有人的通话均已结束。',
  },
  'token-rejected': {
    title: '无法确认你的身份',
    body: '你的通话凭证未被接受。请重试以获取新的凭证。',
    action: '重试',
  },
  'connection-failed': {
    title: '无法为你建立连接',
    body: '你的网络可能阻止了通话。请检查网络，或关闭 VPN，然后重试。',
    action: '重试',
  },
  'connection-lost': {
    title: '你的连接已断开',
    body: '通话可能仍在继续。请检查是否已联网，然后重新加入。',
    action: '重新加入',
  },
  'call-failed': {
    title: '无法开始通话',
    body: '通话还未开始就已结束。请重试；如果问题仍然存在，请将下面的详细信息发送给支持人员。',
    action: '重试',
  },
  'call-crashed': {
    title: '通话意外中断',
    body: '其他人可能还在通话中。重新加入即可返回。',
    action: '重新加入',
  },
  'already-in-call': {
    title: '你已在此页面的另一个通话中',
    body: '一个页面只能进行一个通话。请先离开那个通话，再从这里加入。',
    action: '重试',
  },
  'engine-unavailable': {
    title: '通话未能加载',
    body: '此页面的部分内容无法获取，或此浏览器不支持通话。请检查网络连接，然后重试。',
    action: '重试',
  },
} satisfies Catalogue['errors'];
