import { useState } from 'preact/hooks';
import { Button } from '../../src/app/parts/button.tsx';
import { ChipGroup } from '../../src/app/parts/chip.tsx';
import { DateField } from '../../src/app/parts/date-field.tsx';
import { PageHeader } from '../../src/app/parts/page-header.tsx';
import { Page } from '../../src/app/parts/page.tsx';
import { PairCircles } from '../../src/app/parts/pair-circles.tsx';
import { RatingScale } from '../../src/app/parts/rating-scale.tsx';
import { StickyBar } from '../../src/app/parts/sticky-bar.tsx';
import { Switch } from '../../src/app/parts/switch.tsx';
import { Tag } from '../../src/app/parts/tag.tsx';
import { TextArea } from '../../src/app/parts/text-area.tsx';
import { TextField } from '../../src/app/parts/text-field.tsx';
import { TimeField } from '../../src/app/parts/time-field.tsx';
import { GalleryFrame } from './gallery-frame.tsx';

/** The meeting form of the drawing. */
export function GalleryForm() {
  const [when, setWhen] = useState<string>('today');
  const [date, setDate] = useState<string | null>('2026-11-24');
  const [time, setTime] = useState<string | null>(null);
  const [minutes, setMinutes] = useState(45);
  const [came, setCame] = useState(true);
  const [summary, setSummary] = useState(
    'Спаяли датчик влажности, сняли первые показания. Маша сама нашла ошибку в схеме.',
  );
  const [step, setStep] = useState('Корпус из фанеры к 1 декабря');
  const [rating, setRating] = useState(5);
  return (
    <GalleryFrame current="mentoring" isForm>
      <Page
        kind="narrow"
        header={
          <PageHeader
            title="Кузнецов и Старкова"
            lead="Один на один · робототехника"
            back={{ href: '/mentoring', label: 'Назад' }}
            sign={
              <PairCircles
                mentors={[{ id: 'a1', initials: 'АК' }]}
                mentees={[{ id: 'b', initials: 'МС' }]}
              />
            }
            tags={<Tag>Встреча 7</Tag>}
            actions={
              <span class="on-laptop">
                <Button kind="primary">Сохранить встречу</Button>
              </span>
            }
          />
        }
        foot={
          <StickyBar>
            <Button kind="primary" size="tall">
              Сохранить встречу
            </Button>
          </StickyBar>
        }
      >
        <ChipGroup
          label="Когда"
          options={[
            { value: 'today', label: 'Сегодня' },
            { value: 'yesterday', label: 'Вчера' },
            { value: 'other', label: 'Другой день' },
          ]}
          value={when}
          onChange={setWhen}
        />
        <DateField label="Какой день" value={date} today="2026-11-24" onChange={setDate} />
        <TimeField label="Во сколько" optional value={time} onChange={setTime} />
        <ChipGroup
          label="Сколько минут"
          options={[30, 45, 60, 90].map((value) => ({ value, label: value }))}
          value={minutes}
          onChange={setMinutes}
        />
        <Switch label="Маша пришла" checked={came} onChange={setCame} />
        <Switch
          label="Костя пришёл"
          hint="Родители предупредили заранее"
          checked={false}
          onChange={setCame}
        />
        <TextArea label="Что сделали" value={summary} onInput={setSummary} />
        <TextField label="Следующий шаг" value={step} onInput={setStep} />
        <TextField
          label="Телефон родителя"
          value="8 902"
          onInput={setStep}
          hint="Виден только куратору"
          error="В номере не хватает цифр: +7 902 555-12-34"
        />
        <RatingScale
          label="Как прошло, по мнению Маши"
          value={rating}
          onChange={setRating}
          low="не понравилось"
          high="отлично"
        />
      </Page>
    </GalleryFrame>
  );
}
