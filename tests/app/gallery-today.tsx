import { Button } from '../../src/app/parts/button.tsx';
import { Card } from '../../src/app/parts/card.tsx';
import { PageHeader } from '../../src/app/parts/page-header.tsx';
import { Page } from '../../src/app/parts/page.tsx';
import { PairCircles } from '../../src/app/parts/pair-circles.tsx';
import { RhythmGrid } from '../../src/app/parts/rhythm-grid.tsx';
import { StageRing } from '../../src/app/parts/stage-ring.tsx';
import { Tag } from '../../src/app/parts/tag.tsx';
import { GalleryFrame } from './gallery-frame.tsx';
import './gallery.css';

const meetings = [
  [
    '13:30',
    'АК',
    'МС',
    'Алексей Кузнецов — Маша Старкова, 8 «А»',
    'Робототехника: сборка датчика · кабинет 12',
  ],
  ['14:20', 'ТИ', '4', 'Круг «Куда после девятого»', '2 наставника и 4 ученика · библиотека'],
  [
    '16:00',
    'ДП',
    'НВ',
    'Даша Попова — Наталья Викторовна Константинопольская-Преображенская',
    'Реверсивное: монтаж видео для уроков · дома у Н. В.',
  ],
] as const;

const attention = [
  ['amber', '21 день без встреч', 'Павел Ильин — Костя Зырянов, 6 «Б»', 'Позвонить'],
  [
    'rose',
    'Нет согласия',
    'Ваня Горбунов, 7 «А»: подбор остановлен до подписи родителя',
    'Печать бланка',
  ],
  ['sky', 'Два значения', 'Тема встречи 19 ноября изменена на двух устройствах', 'Сравнить'],
] as const;

const stageNames = [
  'Условия запуска',
  'База наставляемых',
  'База наставников',
  'Отбор и обучение',
  'Пары и группы',
  'Работа пар и групп',
  'Завершение',
];

const stages = stageNames.map((name, index) => ({
  id: name,
  name,
  state: stateOf(index),
  part: 0.4,
}));

function stateOf(index: number): 'done' | 'current' | 'ahead' {
  if (index === 5) return 'current';
  return index < 5 ? 'done' : 'ahead';
}

const weekNames = Array.from({ length: 12 }, (_, index) => `${index + 1}-я неделя`);
const rhythm = [
  ['Кузнецов – Старкова', [1, 2, 0, 2, 3, 1, 2, 0, 2, 2, 3, 1]],
  ['Круг «После 9-го»', [0, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0]],
  ['Ильин – Зырянов', [2, 1, 2, 1, 2, 0, 2, 0, 0, 'silent', 'silent', 'silent']],
  ['Попова – Н. В.', ['before', 'before', 0, 1, 2, 2, 3, 2, 0, 2, 1, 2]],
  ['Ефимов – Рудых', [1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 2, 0]],
  ['Круг «Лесничество»', [3, 0, 0, 0, 3, 0, 'holiday', 0, 3, 0, 0, 0]],
] as const;

export function GalleryToday() {
  return (
    <GalleryFrame current="today">
      <Page
        header={
          <PageHeader
            title="Добрый день, Ольга Петровна"
            windowTitle="Сегодня"
            eyebrow="Вторник, 24 ноября · 12-я неделя программы"
            actions={
              <>
                <Button>
                  Найти <kbd>Ctrl K</kbd>
                </Button>
                <Button kind="primary" icon="add">
                  Отметить встречу
                </Button>
              </>
            }
          />
        }
        side={<Side />}
      >
        <Card title="Встречи сегодня" action={<a href="/calendar">Вся неделя</a>}>
          <ul class="gallery-meetings">
            {meetings.map(([time, mentor, mentee, title, text]) => (
              <li key={title}>
                <time>{time}</time>
                <PairCircles
                  mentors={[{ id: mentor, initials: mentor }]}
                  mentees={[{ id: mentee, initials: mentee }]}
                />
                <div>
                  <p class="gallery-strong">{title}</p>
                  <p class="quiet">{text}</p>
                </div>
                <Button size="row" label={`Отметить: ${title}`}>
                  Отметить
                </Button>
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Ждут вашего внимания">
          <ul class="gallery-meetings">
            {attention.map(([tone, word, text, action]) => (
              <li key={text}>
                <Tag tone={tone}>{word}</Tag>
                <p>{text}</p>
                <Button kind="quiet" size="row">
                  {action}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      </Page>
    </GalleryFrame>
  );
}

function Side() {
  return (
    <>
      <Card>
        <StageRing
          stages={stages}
          caption="этап из 7"
          stateNames={{ done: 'пройден', current: 'идёт', ahead: 'впереди' }}
        />
      </Card>
      <Card title="Ритм встреч" note="12 недель">
        <RhythmGrid
          caption="Встречи по неделям"
          rowHeading="Пара или группа"
          weekNames={weekNames}
          weekText={(week) => (typeof week === 'number' ? `встреч: ${week}` : week)}
          rows={rhythm.map(([name, weeks]) => ({ id: name, name, weeks }))}
        />
      </Card>
    </>
  );
}
