import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: '摄像头',
    turnOn: '打开摄像头',
    turnOff: '关闭摄像头',
    nth: '摄像头 {n, number}',
  },
  microphone: {
    name: '麦克风',
    turnOn: '打开麦克风',
    turnOff: '关闭麦克风',
    nth: '麦克风 {n, number}',
  },
  speaker: {
    name: '扬声器',
    nth: '扬声器 {n, number}',
  },
  title: '设备',
  none: '未找到',
  systemDefault: '跟随系统设置',
  test: '播放测试音',
  testing: '正在播放…',
  testFailed: '无法播放声音。请检查扬声器，然后重试。',
  testRoute: '此浏览器使用系统设置中选定的扬声器播放声音。',
  permissionSteps: {
    title: '如何允许访问',
    site: {
      chromium: {
        first: '选择地址栏开头的图标。',
        second: '打开“摄像头”和“麦克风”。',
        third: '返回此处，它们会自动启动。',
      },
      firefox: {
        first: '选择地址栏中带有斜线的摄像头或麦克风图标。',
        second: '移除旁边的“已阻止”。',
        third: '返回此处，然后重试。',
      },
      safari: {
        first: '在菜单栏中选择“Safari 浏览器”，然后选择“此网站的设置”。',
        second: '将“摄像头”和“麦克风”设为“允许”。',
        third: '返回此处，然后重试。',
      },
      ios: {
        first: '轻点地址旁边的页面菜单，然后轻点“网站设置”。',
        second: '将“相机”和“麦克风”设为“允许”。',
        third: '返回此处，然后重试。',
      },
      android: {
        first: '点按地址栏开头的图标，然后点按“权限”。',
        second: '允许使用“摄像头”和“麦克风”。',
        third: '返回此处，然后重试。',
      },
    },
    system: {
      windows: {
        first: '打开“设置”>“隐私和安全性”，依次选择“相机”和“麦克风”。',
        second: '打开访问权限，以及“允许桌面应用访问”选项。',
        third: '返回此处，然后重试。',
      },
      macos: {
        first: '打开“系统设置”>“隐私与安全性”，依次选择“摄像头”和“麦克风”。',
        second: '打开你的浏览器对应的开关。',
        third: '如果浏览器要求重新启动，请重新启动，然后返回此处。',
      },
      ios: {
        first: '打开“设置”>“App”，找到你的浏览器。',
        second: '打开“相机”和“麦克风”。',
        third: '返回此处，然后重试。',
      },
      android: {
        first: '打开“设置”>“应用”，选择你的浏览器，然后选择“权限”。',
        second: '允许使用“相机”和“麦克风”。',
        third: '返回此处，然后重试。',
      },
      other: {
        first: '打开电脑的隐私设置。',
        second: '允许浏览器使用摄像头和麦克风。',
        third: '返回此处，然后重试。',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: '你的摄像头正在等待许可',
        body: '浏览器曾询问是否允许此页面使用摄像头，但未得到答复。你也可以不使用摄像头直接加入。',
        action: '再次询问',
      },
      denied: {
        title: '你的摄像头已被阻止',
        body: '在你允许使用之前，其他人看不到你。你也可以不使用摄像头直接加入。',
        action: '重试摄像头',
      },
      'denied-by-system': {
        title: '你的电脑不允许此浏览器使用摄像头',
        body: '请在系统的隐私设置中允许使用，然后重试。你也可以不使用摄像头直接加入。',
        action: '重试摄像头',
      },
      'no-device': {
        title: '未找到摄像头',
        body: '接上摄像头后会自动启动，你也可以不使用摄像头直接加入。',
        action: '重试摄像头',
      },
      'in-use': {
        title: '你的摄像头正在使用中',
        body: '其他应用或标签页正在使用摄像头。请在那里将其关闭，然后重试。',
        action: '重试摄像头',
      },
      unsupported: {
        title: '此处无法使用摄像头',
        body: '请在较新的浏览器中通过安全地址 (https) 打开此页面。你也可以不使用摄像头直接加入。',
        action: '重试摄像头',
      },
    },
    microphone: {
      prompt: {
        title: '你的麦克风正在等待许可',
        body: '浏览器曾询问是否允许此页面使用麦克风，但未得到答复。你也可以加入并收听。',
        action: '再次询问',
      },
      denied: {
        title: '你的麦克风已被阻止',
        body: '在你允许使用之前，其他人听不到你。你也可以加入并收听。',
        action: '重试麦克风',
      },
      'denied-by-system': {
        title: '你的电脑不允许此浏览器使用麦克风',
        body: '请在系统的隐私设置中允许使用，然后重试。你也可以加入并收听。',
        action: '重试麦克风',
      },
      'no-device': {
        title: '未找到麦克风',
        body: '接上麦克风后会自动启动，你也可以加入并收听。',
        action: '重试麦克风',
      },
      'in-use': {
        title: '你的麦克风正在使用中',
        body: '其他应用正在使用麦克风。请在那里将其关闭，然后重试。',
        action: '重试麦克风',
      },
      unsupported: {
        title: '此处无法使用麦克风',
        body: '请在较新的浏览器中通过安全地址 (https) 打开此页面。你也可以加入并收听。',
        action: '重试麦克风',
      },
    },
    both: {
      prompt: {
        title: '你的摄像头和麦克风正在等待许可',
        body: '浏览器曾询问是否允许此页面使用摄像头和麦克风，但未得到答复。你也可以不用摄像头和麦克风直接加入。',
        action: '再次询问',
      },
      denied: {
        title: '你的摄像头和麦克风已被阻止',
        body: '在你允许使用之前，其他人看不到也听不到你。你也可以不用摄像头和麦克风直接加入。',
        action: '重试',
      },
      'denied-by-system': {
        title: '你的电脑不允许此浏览器使用摄像头和麦克风',
        body: '请在系统的隐私设置中允许使用。你也可以不用摄像头和麦克风直接加入。',
        action: '重试',
      },
      'no-device': {
        title: '未找到摄像头和麦克风',
        body: '接上后会自动启动，你也可以不用摄像头和麦克风直接加入。',
        action: '重试',
      },
      'in-use': {
        title: '你的摄像头和麦克风正在使用中',
        body: '其他应用或标签页正在使用摄像头和麦克风。请在那里将其关闭，然后重试。',
        action: '重试',
      },
      unsupported: {
        title: '此处无法使用摄像头和麦克风',
        body: '请在较新的浏览器中通过安全地址 (https) 打开此页面。你也可以不用摄像头和麦克风直接加入。',
        action: '重试',
      },
    },
  },
} satisfies Catalogue['devices'];
