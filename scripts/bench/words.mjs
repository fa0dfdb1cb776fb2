// What the invented releases of the benchmark are put together from: each phrase in Russian and in English.
// Verbs are past and masculine, as the actors are; counted things stand in the genitive plural.

export const ACTORS = [
  ['Учебный центр', 'the Training Centre'],
  ['секретариат', 'the secretariat'],
  ['Отдел координации', 'Rescue Coordination'],
  ['штаб учений', 'the exercise staff'],
  ['Институт горных рисков', 'the Institute of Mountain Risks'],
  ['оперативный дежурный', 'the duty officer'],
  ['областной штаб', 'the regional staff'],
  ['совет экспертов', 'the panel of experts'],
  ['сводный отряд', 'the joint team'],
  ['дорожный участок', 'the road maintenance unit'],
]

/** Russian and English around a number, and the word of the file's name. */
export const DEEDS = [
  ['проверил # станций наблюдения', 'inspected # monitoring stations', 'stations'],
  ['обучил # спасателей', 'trained # rescuers', 'rescuers'],
  ['передал # комплектов снаряжения', 'handed over # sets of equipment', 'equipment'],
  ['обследовал # лавинных очагов', 'surveyed # avalanche paths', 'paths'],
  ['подготовил # карт опасных склонов', 'prepared # maps of dangerous slopes', 'maps'],
  ['принял # сообщений о лавинах', 'received # reports of avalanches', 'reports'],
  ['провел # занятий для водителей', 'held # lessons for drivers', 'lessons'],
  ['установил # дорожных табло', 'put up # road displays', 'displays'],
  ['собрал # предложений жителей', 'collected # proposals from residents', 'proposals'],
  ['осмотрел # мостов и тоннелей', 'examined # bridges and tunnels', 'bridges'],
  ['испытал # радиостанций', 'tested # radio sets', 'radios'],
  ['заключил # договоров с районами', 'concluded # agreements with districts', 'agreements'],
  ['отобрал # проб снега', 'took # samples of snow', 'samples'],
  ['выслушал # докладов очевидцев', 'heard # accounts of witnesses', 'accounts'],
]

export const WHERE = [
  ['на перевале Ак-Бел', 'at the Ak-Bel Pass', 'ak-bel'],
  ['в долине Сары-Суу', 'in the Sary-Suu valley', 'sary-suu'],
  ['на полигоне Кызыл-Булак', 'at the Kyzyl-Bulak training ground', 'kyzyl-bulak'],
  ['у озера Коль-Тор', 'near Lake Kol-Tor', 'kol-tor'],
  ['в ущелье Таш-Короо', 'in the Tash-Koroo gorge', 'tash-koroo'],
  ['на южном склоне хребта', 'on the southern slope of the range', 'southern-slope'],
  ['в высокогорных селах', 'in high mountain villages', 'villages'],
  ['на подъезде к тоннелю', 'on the approach to the tunnel', 'tunnel'],
  ['на западной границе парка', 'on the western edge of the park', 'park'],
  ['в верховьях реки Узун-Булак', 'on the upper Uzun-Bulak river', 'uzun-bulak'],
  ['на леднике Кара-Тоо', 'on the Kara-Too glacier', 'kara-too'],
]

export const HOW = [
  ['за первые три недели сезона', 'in the first three weeks of the season'],
  ['вместе с соседями из трех стран', 'together with neighbours from three countries'],
  ['впервые за десять лет', 'for the first time in ten years'],
  ['без единой задержки', 'without a single delay'],
  ['раньше намеченного срока', 'ahead of schedule'],
  ['по просьбе местных властей', 'at the request of local authorities'],
  ['несмотря на сильный ветер', 'in spite of strong wind'],
  ['по единой для всех методике', 'by a method common to all'],
  ['до начала снегопадов', 'before the snowfalls began'],
  ['при поддержке добровольцев', 'with the support of volunteers'],
  ['в рамках пятилетней программы', 'as part of a five-year programme'],
]

/** Sentences about a number. */
export const FACTS = [
  ['На это ушло # часов.', 'This took # hours.'],
  ['В работе участвовали # человек из соседних районов.', '# people from neighbouring districts took part.'],
  ['Запаса хватит на # дней непогоды.', 'The stock will last for # days of bad weather.'],
  ['Средняя высота снега составила # сантиметров.', 'The average depth of snow was # centimetres.'],
  ['Сигнал дошел до всех постов за # минут.', 'The signal reached all posts within # minutes.'],
  ['Еще # заявок ждут решения.', 'Another # requests await a decision.'],
  ['Из опрошенных # водителей большинство знали о запрете.', 'Of # drivers asked, most knew of the ban.'],
  ['Замечания касались # участков дороги.', 'The remarks concerned # sections of the road.'],
  ['Ответы получены из # школ и больниц.', 'Answers came from # schools and hospitals.'],
]

/** Sentences with two dates before the release's, and one after it. */
export const SPANS = [
  ['Работа шла с @1 по @2.', 'The work went on from @1 to @2.'],
  ['Погода позволяла летать лишь с @1 по @2.', 'The weather allowed flights only from @1 to @2.'],
  ['Данные собирали на месте с @1 по @2.', 'Data were collected on the spot from @1 to @2.'],
]
export const PLANS = [
  ['Итоги будут опубликованы к @.', 'The results will be published by @.'],
  ['Следующий этап начнется @.', 'The next stage will start on @.'],
  ['Заявки принимаются до @ включительно.', 'Applications are accepted until @ inclusive.'],
]

/** Three sentences of somebody's words are one of each. */
export const SAID = [
  [
    ['Горы не прощают спешки', 'The mountains do not forgive haste'],
    ['Мы не раз видели, к чему ведет молчание', 'We have often seen what silence leads to'],
    ['Снег не знает государственных границ', 'Snow knows no state borders'],
    ['Хороший прогноз стоит дешевле спасения', 'A good forecast costs less than a rescue'],
    ['Каждая минута под снегом дорога', 'Every minute under the snow counts'],
    ['Водителю важно понять предупреждение сразу', 'A driver has to grasp a warning at once'],
    ['Никто не обязан знать склоны наизусть', 'Nobody has to know the slopes by heart'],
    ['Опыт соседей сберег нам целую зиму', 'The experience of neighbours saved us a whole winter'],
    ['Приборы только помогают людям думать', 'Instruments only help people to think'],
  ],
  [
    ['Поэтому мы начали с самых простых вещей', 'So we began with the simplest things'],
    ['Нам предстоит еще большая работа', 'Much work still lies before us'],
    ['Этот урок мы запомним надолго', 'We shall remember this lesson for long'],
    ['Приятно видеть рядом молодых коллег', 'It is good to see young colleagues at our side'],
    ['Теперь у всех есть один общий перечень', 'Now everybody has one common list'],
    ['Доверие растет из общих тренировок', 'Trust grows out of common training'],
    ['За цифрами стоят жители долин', 'Behind the figures stand people of the valleys'],
    ['Мы открыто говорим и о неудачах', 'We speak openly of failures too'],
    ['Деньги здесь не главное препятствие', 'Money is not the main obstacle here'],
  ],
  [
    ['Без местных жителей ничего бы не вышло', 'Nothing would have come of it without the residents'],
    ['К следующей зиме мы придем готовыми', 'We shall meet the next winter prepared'],
    ['Такой порядок защитит и туристов', 'Such an order will protect tourists as well'],
    ['Ошибки надо разбирать сразу же', 'Mistakes must be examined at once'],
    ['Остальное покажет весна', 'Spring will show the rest'],
    ['Дороги откроются, когда это станет безопасно', 'Roads will open when it is safe'],
    ['Наша дверь открыта для всех служб', 'Our door is open to every service'],
    ['Спокойствие дороже рекордов', 'Calm is worth more than records'],
    ['Учиться надо до беды', 'One has to learn before trouble comes'],
  ],
]

export const HEADINGS = [
  ['Что сделано', 'What has been done'],
  ['Что дальше', 'What comes next'],
  ['Как это работает', 'How it works'],
  ['Подробности', 'Details'],
]

/** Place of the dateline, and where that is. */
export const PLACES = [
  ['БИШКЕК', 'в Бишкеке', 'BISHKEK', 'in Bishkek'],
  ['ОШ', 'в Оше', 'OSH', 'in Osh'],
  ['ДУШАНБЕ', 'в Душанбе', 'DUSHANBE', 'in Dushanbe'],
  ['АЛМАТЫ', 'в Алматы', 'ALMATY', 'in Almaty'],
  ['ТАШКЕНТ', 'в Ташкенте', 'TASHKENT', 'in Tashkent'],
]

/** Those of presser.yaml who speak: key, how the sentence goes on after their words, name and title. */
export const SPEAKERS = [
  [
    'toktobekova',
    'сказала Гульмира Токтобекова, исполнительный секретарь МСБГ',
    'Gulmira Toktobekova, Executive Secretary of the IMSC',
  ],
  [
    'karimzoda',
    'сказал заместитель исполнительного секретаря МСБГ Фирдавс Каримзода',
    'Firdavs Karimzoda, Deputy Executive Secretary of the IMSC',
  ],
  [
    'yesenbayev',
    'сказал Данияр Есенбаев, руководитель Службы наблюдений за снегом и льдом',
    'Daniyar Yesenbayev, Head of the Snow and Ice Monitoring Service',
  ],
  [
    'yulchiyev',
    'сказал Шерзод Юлчиев, руководитель Отдела координации спасательных работ',
    'Sherzod Yulchiyev, Head of Rescue Coordination',
  ],
  [
    'asylbekova',
    'сказала Мээрим Асылбекова, директор Учебного центра',
    'Meerim Asylbekova, Director of the Training Centre',
  ],
]

export const TAGS = [
  ['учения', 'exercises'],
  ['лавины', 'avalanches'],
  ['дороги', 'roads'],
  ['обучение', 'training'],
  ['наблюдения', 'monitoring'],
]

export const MONTHS = [
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  'January February March April May June July August September October November December'.split(' '),
]
/** «в …», from Sunday on. */
export const WEEKDAYS = [
  ['в воскресенье', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(day => `on ${day}`),
]
