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
  locale: 'zh-CN',
  guest: '来宾',
  unprintable: '其中有无法保存的字符。请重新输入。',
  you: '{name}（你）',
  roles: {
    Presenter: {
      name: '演示者',
      may: '你可以发言、共享视频和屏幕，还可以将他人静音、添加或移除人员。',
    },
    Collaborator: {
      name: '协作者',
      may: '你可以发言、共享视频和屏幕。',
    },
    Attendee: {
      name: '与会者',
      may: '你可以发言和共享视频。',
    },
    Consumer: {
      name: '观众',
      may: '你可以观看和收听。',
    },
  },
  phases: {
    scheduled: '开放时间：{opens}',
    open: '开放至 {closes}',
    closing: '即将关闭：{closes}',
    expired: '已于 {closes} 关闭',
    deleted: '此会议室已删除',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: '摄像头和麦克风预览',
    selfView: '其他人将看到的你的摄像头画面（镜像显示）',
    cameraOff: '你的摄像头已关闭',
    allow: '如果浏览器请求使用摄像头和麦克风，请选择“允许”。',
    watchTitle: '你将观看和收听',
    watchBody: '你的摄像头和麦克风保持关闭，其他人看不到也听不到你。',
    join: '加入',
    joining: '正在加入…',
    alone: '还没有邀请其他人。',
    invited: '{names} 已受邀',
    others: '另外 {count, number} 人',
    inCall: '{names} 正在通话中',
    seenAs: '其他人看到的名称是 {name}',
    connection: {
      checking: '正在检查你的连接…',
      good: '与会议室的连接良好（{ms, number} 毫秒）',
      slow: '会议室响应缓慢（{ms, number} 毫秒），音频和视频可能受影响。',
      unreachable: '会议室目前没有响应。请检查你的网络连接。',
      offline: '你已离线。请连接到互联网后再加入。',
    },
  },
  knock,
  loading: {
    title: '正在准备会议室…',
    slow: '等待时间比平时长。',
  },
  joining: {
    title: '正在加入…',
    body: '你即将进入“{room}”。',
    cancel: '取消',
  },
  inCall: {
    leave: '离开',
  },
  notices,
  scheduled: {
    opensIn: '{duration}后开放（你当地时间 {moment}）。',
    opensOn: '{duration}后开放（你当地时间 {moment}）。',
    opening: '正在开放…',
    byItself: '届时此页面会自动打开会议室，你可以让页面保持打开。',
    check: '检查摄像头和麦克风',
    checkListening: '检查声音',
  },
  times: {
    roomTime: '{window}（会议室当地时间）',
    closedAt: '会议室已于 {moment} 关闭。',
    closedOn: '会议室已于 {moment} 关闭。',
    addToCalendar: '添加到日历',
    calendarSaved: '已保存。打开该文件即可添加。',
    calendarFailed: '无法创建日历文件。请重试。',
  },
  failure: {
    retry: '重试',
    details: '详细信息',
    code: '代码',
    traceId: '跟踪 ID',
    copy: '复制详细信息',
    copied: '已复制',
    copyBlocked: '此处无法复制。请手动选中文本。',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
