import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: '你已离开通话',
    body: '会议室开放期间，你可以随时返回。',
  },
  endedForEveryone: {
    title: '通话已结束',
    body: '所有人的通话均已结束。',
  },
  closedAbruptly: {
    title: '你已从通话中掉线',
    body: '页面或连接突然关闭。会议室开放期间，你可以随时返回。',
  },
  removedByParticipant: {
    title: '你已被移出通话',
    body: '一位演示者结束了你的通话。如有疑问，请向对方询问。',
  },
  removedFromRoster: {
    title: '你已被移出此会议室',
    body: '对你的邀请已撤回。如有疑问，请询问邀请你的人。',
  },
  endedByService: {
    title: '通话已结束',
    body: '会议室的开放时间结束后，通话服务会自动关闭通话。',
  },
  badRequest: {
    title: '通话无法继续',
    body: '通话服务未接受此次通话。请重新打开邀请中的链接，或询问邀请你的人。',
  },
  tokenRejected: {
    title: '无法确认你的身份',
    body: '你的通话凭证未被接受。请重新加入以获取新的凭证。',
  },
  notInvited: {
    title: '你未受邀加入此会议室',
    body: '请让会议室组织者添加你，并确认你登录的帐户正确无误。',
  },
  outsideWindow: {
    title: '会议室未开放',
    body: '会议室尚未开放，或者已经关闭。请向邀请你的人询问开放时间。',
  },
  notCommunicationUser: {
    title: '此帐户无法加入会议室',
    body: '只有会议室所属网站创建的帐户才能加入。请打开邀请中的链接，或询问邀请你的人。',
  },
  roomNotFound: {
    title: '找不到此会议室',
    body: '会议室可能已被删除。请向邀请你的人索取新的链接。',
  },
  mediaSetupFailed: {
    title: '音频和视频无法接通',
    body: '你的网络可能阻止了通话。请检查网络，或关闭 VPN，然后重新加入。',
  },
  mediaLost: {
    title: '音频和视频已中断',
    body: '你的连接断开时间过长。请检查是否已联网，然后重新加入。',
  },
  requestFailed: {
    title: '通话已中断',
    body: '通话服务未及时响应。你可以重新加入。',
  },
  tokenNotRefreshed: {
    title: '你的通话凭证已过期',
    body: '凭证未能及时更新。请重新加入以获取新的凭证。',
  },
  networkLost: {
    title: '你的连接已断开',
    body: '通话可能仍在继续。请检查是否已联网，然后重新加入。',
  },
  serviceFailed: {
    title: '通话服务出现问题',
    body: '这不是你的操作造成的。请稍等片刻，然后重新加入。',
  },
  unknown: {
    title: '通话已结束',
    body: '我们不清楚原因。如果这出乎你的意料，你可以重新加入。',
  },
} satisfies Catalogue['ended'];
