import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const tg: Translated<typeof en> = {
  title: 'Ҳисоботҳо',
  subtitle: 'Ҳисоботро интихоб кунед, бинед ва гиред.',
  report: 'Ҳисобот',
  names: {
    readiness: 'Омодагӣ',
    findings: 'Камбудиҳо',
    plans: 'Нақшаҳои чорабиниҳои ислоҳӣ',
    mission: 'Ҳисобот оид ба миссия',
    area: 'Варақаи як соҳа',
  },
  help: {
    readiness: 'Барои роҳбари идора: рақамҳо, ҳадафҳо, норасоиҳо.',
    findings: 'Ҳамаи камбудиҳо, дар ҷадвал ва як-як.',
    plans: 'Ҳолати нақшаҳо ва қадамҳои онҳо.',
    mission: 'Миссия чӣ кард, чиро хуб ёфт ва чӣ тавсия медиҳад.',
    area: 'Рақамҳо, камбудиҳо ва саволҳои кушодаи як соҳа.',
  },
  asOf: 'То охири рӯзи',
  asOfHelp: 'Холӣ: ҳозир',
  format: 'Файл',
  formats: {
    pdf: 'PDF барои чоп ва имзо',
    xlsx: 'XLSX барои ҷадвалҳо',
    html: 'HTML барои браузер',
    csv: 'CSV, ҷадвали асосӣ',
    json: 'JSON барои барномаҳо',
  },
  classification: 'Нишон дар ҳар саҳифа',
  classifications: {
    public: 'Кушода',
    'official-use': 'Барои истифодаи хизматӣ',
    confidential: 'Махфӣ',
  },
  drafts: 'Бо камбудиҳои сиёҳнавис; ҳар саҳифа инро мегӯяд',
  download: 'Боргирӣ',
  preview: 'Пешнамоиш',
  making: 'Ҳисобот тайёр мешавад',
  stages: {
    reading: 'Хондани маълумоти миссия',
    queued: 'Дар навбат; ҳисоботҳои пеш аз ин: %{place}',
    drawing: 'Кашидани диаграммаҳо ва ҷадвалҳо',
    'laying-out': 'Саҳифабандӣ',
    writing: 'Навиштани файл',
  },
  taking: '%{size} КБ гирифта шуд',
  giveUp: 'Бекор кардан',
  nothing: 'Ҳоло пешнамоиш нест',
  nothingHelp: 'Дар паҳлӯ интихоб кунед ва пеш аз боргирӣ ҳисоботро ин ҷо бинед.',
};
