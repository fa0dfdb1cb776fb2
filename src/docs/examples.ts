// One example for each field of a release and of presser.yaml, as the field reference prints them. A test checks them.

export const RELEASE_EXAMPLES: Readonly<Record<string, string>> = {
  type: 'type: "release"',
  language: 'language: "en"',
  status: 'status: "draft"',
  date: 'date: "2026-11-20"',
  number: 'number: "2026/44"',
  headline: 'headline: "Rescuers from four countries complete the exercise Snow Bridge 2026"',
  subhead: 'subhead: "The first team reached the casualties 38 minutes after the alert"',
  dateline: 'dateline:\n  place: "BISHKEK"',
  event: `event:
  start: "2026-11-25T10:00+06:00[Asia/Bishkek]"
  end: "2026-11-25T17:30+06:00[Asia/Bishkek]"
  place: "Secretariat, Tien Shan Hall"
  accreditation:
    deadline: "2026-11-23T18:00+06:00[Asia/Bishkek]"
    email: "accreditation@imsc.example"`,
  speaker: `speaker:
  - "toktobekova"            # a key from people in presser.yaml
  - name: "Olzhas Berdygulov" # or the person, written out
    title: "Senior Instructor"`,
  contact: 'contact: ["press", "duty"]',
  instruction: 'instruction: "embargo"\nembargo: "2026-12-01T10:00+06:00[Asia/Bishkek]"',
  embargo: 'embargo: "2026-12-01T10:00+06:00[Asia/Bishkek]"',
  lead: `lead: >-
  Rescue services of four countries on Thursday, 22 October 2026, completed
  the three-day exercise Snow Bridge 2026.`,
  body: `body: |
  The search involved 164 rescuers, 12 dog teams and two helicopters.

  ## Main findings

  - the first team was there after 38 minutes;
  - two radio teams used different call signs for the same pass.

  The report is [on the website](https://imsc.example/en/reports).`,
  summary: 'summary: "From 1 December the IMSC sends free avalanche warnings for 60 passes."',
  quotes: `quotes:
  - speaker: "yulchiyev"
    text: "Thirty-eight minutes is a good result for an exercise."
    approved_by: "Sherzod Yulchiyev"
    approved_on: "2026-10-22"`,
  notes: 'notes:\n  - "Snow Bridge has been held every two years since 2014."',
  boilerplate: 'boilerplate: "about"',
  media: `media:
  - file: "media/2026/snow-bridge.jpg"
    alt: "Rescuers with a dog on an avalanche cone"
    caption: "The dog team of Osh at the Kyzyl-Bulak training ground, 21 October 2026"
    credit: "IMSC / A. Nurlanova"
    inline: "true"`,
  tags: 'tags: ["exercises", "avalanches"]',
  translation_of: 'translation_of: "releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml"',
  corrections: `corrections:
  - on: "2026-09-25"
    kind: "correction"
    note: "The first version gave the number of lakes as 214. The correct figure is 241."`,
}

export const OFFICE_EXAMPLES: Readonly<Record<string, string>> = {
  organization: `organization:
  name:
    ru: "Межгосударственный совет по безопасности в горах"
    en: "Interstate Mountain Safety Council"
  short_name: {ru: "МСБГ", en: "IMSC"}
  url: "https://imsc.example"
  release_url: "https://imsc.example/{language}/news/{slug}"`,
  languages: 'languages: ["ru", "en"]',
  time_zone: 'time_zone: "Asia/Bishkek"',
  mail: `mail:
  from: "press" # a key from contacts
  reply_to: "press@imsc.example"
  subject_prefix: "[IMSC]"
  list_id: "releases.imsc.example"`,
  people: `people:
  toktobekova:
    name: {ru: "Гульмира Токтобекова", en: "Gulmira Toktobekova"}
    title: {ru: "исполнительный секретарь", en: "Executive Secretary"}
    short: {ru: "Г. Токтобекова", en: "Ms Toktobekova"}`,
  contacts: `contacts:
  press:
    role: {ru: "Пресс-служба", en: "Press Service"}
    name: {ru: "Назгуль Эсенова", en: "Nazgul Esenova"}
    phones: ["+996 312 000 001", "+996 312 000 002, ext. 12"]
    emails: ["press@imsc.example"]
    languages: ["ru", "en", "ky"]`,
  boilerplate: `boilerplate:
  about:
    ru: "Совет создан в 2011 году."
    en: "The Council was founded in 2011."`,
  labels: `labels:
  en:
    contact: "For journalists"
    end_mark: "ENDS"`,
  house: `house:
  dash: "em"
  date_style: "long"`,
  requirements: `requirements:
  brief:
    review: ["lead", "contact"]
    final: ["instruction", "number"]`,
  rules: `rules:
  file-name: "warning"
  field-unknown: ["error", {}]`,
  interface: 'interface: "en"',
}
