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
  locale: 'ru-RU',
  guest: 'Гость',
  unprintable: 'Некоторые символы нельзя сохранить. Введите текст заново.',
  you: '{name} (вы)',
  roles: {
    Presenter: {
      name: 'Докладчик',
      may: 'Вы можете говорить, показывать видео и экран, а также выключать микрофоны, добавлять и удалять людей.',
    },
    Collaborator: {
      name: 'Содокладчик',
      may: 'Вы можете говорить, показывать видео и экран.',
    },
    Attendee: {
      name: 'Участник',
      may: 'Вы можете говорить и показывать видео.',
    },
    Consumer: {
      name: 'Зритель',
      may: 'Вы можете смотреть и слушать.',
    },
  },
  phases: {
    scheduled: 'Открытие: {opens}',
    open: 'Открыта до: {closes}',
    closing: 'Скоро закроется: {closes}',
    expired: 'Закрылась: {closes}',
    deleted: 'Эта комната удалена',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Предпросмотр камеры и микрофона',
    selfView: 'Изображение с вашей камеры, каким его увидят другие, в зеркальном отражении',
    cameraOff: 'Ваша камера выключена',
    allow: 'Нажмите «Разрешить», если браузер запросит доступ к камере и микрофону.',
    watchTitle: 'Вы будете смотреть и слушать',
    watchBody: 'Камера и микрофон останутся выключены. Вас никто не увидит и не услышит.',
    join: 'Присоединиться',
    joining: 'Подключение…',
    alone: 'Пока больше никто не приглашен.',
    invited: 'В списке приглашенных: {names}',
    others: '{count, plural, one {еще # человек} few {еще # человека} many {еще # человек} other {еще # человека}}',
    inCall: 'Сейчас в звонке: {names}',
    seenAs: 'Другие увидят вас под именем «{name}»',
    connection: {
      checking: 'Проверка соединения…',
      good: 'Хорошее соединение с комнатой ({ms, number} мс)',
      slow: 'Комната отвечает медленно ({ms, number} мс). Возможны перебои со звуком и видео.',
      unreachable: 'Комната сейчас не отвечает. Проверьте соединение.',
      offline: 'Вы не в сети. Чтобы присоединиться, подключитесь к интернету.',
    },
  },
  knock,
  loading: {
    title: 'Готовим комнату…',
    slow: 'Это занимает больше времени, чем обычно.',
  },
  joining: {
    title: 'Подключение…',
    body: 'Через мгновение вы будете в комнате «{room}».',
    cancel: 'Отмена',
  },
  inCall: {
    leave: 'Выйти',
  },
  notices,
  scheduled: {
    opensIn: 'До открытия: {duration} ({moment} по вашему времени).',
    opensOn: 'До открытия: {duration} ({moment} по вашему времени).',
    opening: 'Открывается…',
    byItself: 'Эта страница откроется сама. Ее можно не закрывать.',
    check: 'Проверить камеру и микрофон',
    checkListening: 'Проверить звук',
  },
  times: {
    roomTime: '{window} в часовом поясе комнаты',
    closedAt: 'Комната закрылась в {moment}.',
    closedOn: 'Комната закрылась: {moment}.',
    addToCalendar: 'Добавить в календарь',
    calendarSaved: 'Сохранено. Откройте файл, чтобы добавить событие.',
    calendarFailed: 'Не удалось создать файл календаря. Повторите попытку.',
  },
  failure: {
    retry: 'Повторить',
    details: 'Подробности',
    code: 'Код',
    traceId: 'Идентификатор трассировки',
    copy: 'Копировать подробности',
    copied: 'Скопировано',
    copyBlocked: 'Копирование здесь заблокировано. Выделите текст вручную.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
