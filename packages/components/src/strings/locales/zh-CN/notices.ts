import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: '通知',
  dismiss: '关闭',
  reconnecting: {
    title: '你的连接已中断。',
    body: '正在尝试重新连接。其他人可能听不到或看不到你。',
  },
  reconnected: {
    title: '你已重新连接。',
    body: '其他人又能听到和看到你了。',
  },
  muted: {
    title: '有人已将你静音。',
    body: '想发言时，请打开麦克风。',
  },
  role: '你现在的角色是{role}。',
  mayShare: {
    title: '你现在可以共享屏幕。',
    body: '其他人会看到你选择的内容。',
  },
  mayNotShare: {
    title: '你不能再共享屏幕。',
    body: '你共享的内容已停止显示。',
  },
  closing: {
    title: '此会议室将在 {minutes, number} 分钟内关闭。',
    body: '{time} 之后任何人都无法进入，通话也可能结束。',
  },
  extended: '时间已延长：此会议室将开放至 {time}。',
  shortened: '此会议室将提前于 {time} 关闭。',
  knock: '{name} 请求加入。',
  knocks: '{count, number} 人请求加入。',
  showKnocks: '查看',
  extend: '延长 {minutes, number} 分钟',
  timeLeft: '剩余 {time}',
} satisfies Catalogue['notices'];
