import { Button } from '../../src/app/parts/button.tsx';
import { Card } from '../../src/app/parts/card.tsx';
import { Menu } from '../../src/app/parts/menu.tsx';
import { Meter } from '../../src/app/parts/meter.tsx';
import { PageHeader } from '../../src/app/parts/page-header.tsx';
import { Page } from '../../src/app/parts/page.tsx';
import { PairCircles } from '../../src/app/parts/pair-circles.tsx';
import { StickyBar } from '../../src/app/parts/sticky-bar.tsx';
import { Tag } from '../../src/app/parts/tag.tsx';
import { Timeline } from '../../src/app/parts/timeline.tsx';
import { InlineEdit } from '../../src/app/parts/inline-edit.tsx';
import { GalleryFrame } from './gallery-frame.tsx';

const nothing = () => undefined;

/** The match's page of the drawing. */
export function GalleryPair() {
  return (
    <GalleryFrame current="mentoring">
      <Page
        header={
          <PageHeader
            title="Алексей Кузнецов и Маша Старкова"
            back={{ href: '/mentoring', label: 'Пары' }}
            sign={
              <PairCircles
                size="large"
                mentors={[{ id: 'a1', initials: 'АК' }]}
                mentees={[{ id: 'b', initials: 'МС' }]}
              />
            }
            tags={
              <>
                <Tag tone="pine">Один на один</Tag>
                <Tag>выпускник – ученик</Tag>
                <Tag>с 15 сентября до 25 мая</Tag>
              </>
            }
            actions={
              <>
                <Menu
                  label="Ещё о паре"
                  items={[
                    { label: 'Напечатать', icon: 'print', onSelect: nothing },
                    { label: 'Приостановить', icon: 'waiting', onSelect: nothing },
                    { label: 'Удалить', icon: 'remove', isDanger: true, onSelect: nothing },
                  ]}
                />
                <span class="on-laptop">
                  <Button kind="primary" icon="add">
                    Отметить встречу
                  </Button>
                </span>
              </>
            }
          />
        }
        foot={
          <StickyBar kind="float">
            <Button kind="primary">Отметить встречу</Button>
          </StickyBar>
        }
        side={
          <Card title="О паре" size="small">
            <InlineEdit label="Тема" value="Робототехника" onCommit={nothing} />
            <InlineEdit
              label="Место"
              value="Кабинет 12 и мастерская лесничества, по пятницам после занятий"
              onCommit={nothing}
            />
            <InlineEdit
              label="Договорённости"
              value=""
              placeholder="О чём договорились"
              multiline
              onCommit={nothing}
            />
          </Card>
        }
      >
        <Card title="Цель: школьная метеостанция" note={<b>3 из 5</b>} size="small">
          <Meter label="Шаги: 3 из 5" value={3} max={5} />
          <p class="quiet">Следующий шаг: корпус из фанеры к 1 декабря</p>
        </Card>
        <Card title="Встречи · 6" size="small">
          <Timeline
            label="Встречи"
            items={[
              {
                id: '1',
                state: 'ahead',
                title: 'Сегодня, 13:30',
                text: 'Кабинет 12, сборка датчика',
              },
              {
                id: '2',
                state: 'done',
                title: '17 ноября · 60 мин',
                text: 'Схема на макетной плате, показания термометра',
                href: '/mentoring/1/meetings/2',
              },
              { id: '3', state: 'missed', title: '12 ноября', text: 'Не состоялась: болезнь' },
              {
                id: '4',
                state: 'done',
                title: '10 ноября · 45 мин',
                text: 'Программа микроконтроллера: первые строки',
              },
            ]}
          />
        </Card>
      </Page>
    </GalleryFrame>
  );
}
