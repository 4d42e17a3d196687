import type { Area, CriticalElement } from './question';

/** The audit areas that an installation begins with. */
export const FIRST_AREAS: readonly Area[] = [
  {
    code: 'LEG',
    names: {
      en: 'Primary aviation legislation and operating regulations',
      ru: 'авиационное законодательство и правила эксплуатации',
      fa: 'قوانین و مقررات هوانوردی',
      tg: 'қонунгузории авиатсионӣ',
    },
  },
  {
    code: 'ORG',
    names: {
      en: 'Civil aviation organization',
      ru: 'организация гражданской авиации',
      fa: 'سازمان هواپیمایی کشوری',
      tg: 'сохтори ташкилии авиатсияи граждании',
    },
  },
  {
    code: 'PEL',
    names: {
      en: 'Personnel licensing and training',
      ru: 'выдача свидетельств и подготовка персонала',
      fa: 'صدور گواهینامه و آموزش کارکنان',
      tg: 'шаҳодатномадиҳии ҳайати авиатсионӣ',
    },
  },
  {
    code: 'OPS',
    names: {
      en: 'Aircraft operations',
      ru: 'производство полётов',
      fa: 'عملیات پرواز',
      tg: 'истифодаи парвозӣ',
    },
  },
  {
    code: 'AIR',
    names: {
      en: 'Airworthiness of aircraft',
      ru: 'лётная годность воздушных судов',
      fa: 'صلاحیت پرواز',
      tg: 'қобилияти парвозӣ',
    },
  },
  {
    code: 'AIG',
    names: {
      en: 'Aircraft accident and incident investigation',
      ru: 'расследование авиационных происшествий и инцидентов',
      fa: 'بررسی سوانح و حوادث هوایی',
      tg: 'тафтишоти садама ва ҳодисаҳо',
    },
  },
  {
    code: 'ANS',
    names: {
      en: 'Air navigation services',
      ru: 'аэронавигационное обслуживание',
      fa: 'خدمات ناوبری هوایی',
      tg: 'хизматрасонии аэронавигатсионӣ',
    },
  },
  {
    code: 'AGA',
    names: {
      en: 'Aerodromes and ground aids',
      ru: 'аэродромы и наземные средства',
      fa: 'فرودگاه‌ها و تسهیلات زمینی',
      tg: 'фурудгоҳҳо ва воситаҳои заминӣ',
    },
  },
  {
    code: 'SSP',
    names: {
      en: 'State safety programme',
      ru: 'государственная программа по безопасности полётов',
      fa: 'برنامه ایمنی کشور',
      tg: 'барномаи давлатии бехатарии парвозҳо',
    },
  },
].map((area, index) => ({ ...area, countsInOverall: area.code !== 'SSP', position: index + 1 }));

const PARTS_THAT_ESTABLISH = 5;

/** The eight critical elements, in short words of our own. */
export const FIRST_CRITICAL_ELEMENTS: readonly CriticalElement[] = [
  {
    en: 'Aviation legislation',
    ru: 'авиационное законодательство',
    fa: 'قانون هوانوردی',
    tg: 'қонунгузории авиатсионӣ',
  },
  {
    en: 'Operating regulations',
    ru: 'правила эксплуатации',
    fa: 'مقررات عملیاتی',
    tg: 'қоидаҳои истифодабарӣ',
  },
  {
    en: 'State system and its functions',
    ru: 'государственная система и её функции',
    fa: 'نظام دولتی و وظایف آن',
    tg: 'низоми давлатӣ ва вазифаҳои он',
  },
  {
    en: 'Qualified technical staff',
    ru: 'квалифицированный технический персонал',
    fa: 'کارکنان فنی واجد صلاحیت',
    tg: 'кормандони техникии соҳибихтисос',
  },
  {
    en: 'Guidance, tools and safety information',
    ru: 'руководства, средства и информация о безопасности',
    fa: 'راهنماها، ابزارها و اطلاعات ایمنی',
    tg: 'дастурҳо, воситаҳо ва маълумоти бехатарӣ',
  },
  {
    en: 'Licensing, certification and approval',
    ru: 'выдача свидетельств, сертификация и утверждение',
    fa: 'صدور گواهینامه، مجوز و تأیید',
    tg: 'шаҳодатномадиҳӣ, сертификатсия ва тасдиқ',
  },
  {
    en: 'Surveillance',
    ru: 'постоянный надзор',
    fa: 'نظارت مستمر',
    tg: 'назорати доимӣ',
  },
  {
    en: 'Resolving safety issues',
    ru: 'устранение проблем безопасности',
    fa: 'رفع مسائل ایمنی',
    tg: 'ҳалли масъалаҳои бехатарӣ',
  },
].map((names, index) => ({
  code: `CE-${String(index + 1)}`,
  names,
  phase: index < PARTS_THAT_ESTABLISH ? 'establish' : 'implement',
  position: index + 1,
}));
