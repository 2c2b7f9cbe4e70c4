import { useState } from 'preact/hooks';
import { Avatar } from '../../src/app/parts/avatar.tsx';
import { Button, ButtonLink } from '../../src/app/parts/button.tsx';
import { Card } from '../../src/app/parts/card.tsx';
import { Calendar } from '../../src/app/parts/calendar.tsx';
import { Chip, ChipSet } from '../../src/app/parts/chip.tsx';
import { Dialog } from '../../src/app/parts/dialog.tsx';
import { EmptyState } from '../../src/app/parts/empty-state.tsx';
import { ErrorNote, Note } from '../../src/app/parts/note.tsx';
import { NumberField } from '../../src/app/parts/number-field.tsx';
import { PageHeader } from '../../src/app/parts/page-header.tsx';
import { Page } from '../../src/app/parts/page.tsx';
import { ProgressBar } from '../../src/app/parts/progress-bar.tsx';
import { Tabs } from '../../src/app/parts/tabs.tsx';
import { Tag } from '../../src/app/parts/tag.tsx';
import { showToast } from '../../src/app/parts/toasts.tsx';
import { GalleryFrame } from './gallery-frame.tsx';

const nothing = () => undefined;
const tabs = [
  { id: 'requests', label: 'Запросы', count: 9 },
  { id: 'mentors', label: 'Наставники', count: 17 },
  { id: 'matching', label: 'Подбор' },
  { id: 'matches', label: 'Пары и круги', count: 23 },
  { id: 'closed', label: 'Завершённые', count: 8 },
] as const;

/** Everything that the drawings do not show. */
export function GalleryParts() {
  const [tab, setTab] = useState<(typeof tabs)[number]['id']>('matching');
  const [circles, setCircles] = useState<readonly string[]>(['pupils']);
  const [isOpen, setOpen] = useState(false);
  const [number, setNumber] = useState<number | null>(1.5);
  return (
    <GalleryFrame current="people">
      <Page
        header={
          <PageHeader
            title="Части"
            lead="9 запросов ждут наставника, у 11 наставников есть место."
            actions={
              <>
                <Button>Пересчитать</Button>
                <Button kind="primary" onClick={() => setOpen(true)}>
                  Принять все 9
                </Button>
              </>
            }
          />
        }
        above={
          <Tabs label="Подбор" tabs={tabs} current={tab} onChange={setTab}>
            <p class="quiet">Здесь стоит то, что показывает вкладка «{tab}».</p>
          </Tabs>
        }
        side={
          <>
            <Card title="Какой день" size="small">
              <Calendar selected="2026-11-17" today="2026-11-24" onPick={nothing} />
            </Card>
            <Card>
              <EmptyState
                icon="people"
                title="Здесь будут люди"
                text="Ученики, учителя, выпускники и все, кто рядом со школой. Списки классов можно взять готовыми."
                action={
                  <ButtonLink href="/people/import" kind="primary" icon="upload">
                    Взять из файла
                  </ButtonLink>
                }
              />
            </Card>
          </>
        }
      >
        <Card title="Кнопки">
          <div class="row">
            <Button kind="primary" icon="add">
              Главная
            </Button>
            <Button>Вторая</Button>
            <Button kind="quiet">Тихая</Button>
            <Button kind="danger" icon="remove">
              Удалить
            </Button>
            <Button disabled>Нельзя</Button>
            <Button kind="primary" busy>
              Сохраняется
            </Button>
            <Button icon="print" label="Напечатать" />
            <Button size="row">В строке</Button>
            <Button kind="danger" size="row">
              Удалить
            </Button>
          </div>
          <div class="row">
            <Tag tone="pine">робототехника</Tag>
            <Tag tone="amber">второй подопечный</Tag>
            <Tag tone="rose">Нет согласия</Tag>
            <Tag tone="sky">Два значения</Tag>
            <Tag tone="plum">реверсивное</Tag>
            <Tag>вт и чт</Tag>
            {['a', 'b', 'c', 'd'].map((id) => (
              <Avatar key={id} face={{ id, initials: 'НВ' }} size="small" />
            ))}
          </div>
          <ChipSet
            label="Круг"
            options={[
              { value: 'pupils', label: 'Ученики' },
              { value: 'teachers', label: 'Учителя' },
              { value: 'graduates', label: 'Выпускники' },
              { value: 'residents', label: 'Жители села и окрестных деревень' },
            ]}
            values={circles}
            onChange={setCircles}
          />
          <div class="row">
            <Chip checked={false} onChange={nothing} disabled>
              Нельзя
            </Chip>
          </div>
          <NumberField label="Часов в неделю" decimal value={number} onInput={setNumber} />
        </Card>
        <Note
          tone="sky"
          title="Черновик восстановлен"
          actions={<Button size="row">Начать заново</Button>}
        >
          Вы начали записывать эту встречу вчера в 18:40.
        </Note>
        <Note tone="amber">Справка наставника действует до 12 декабря.</Note>
        <Note tone="pine">Можно работать без интернета.</Note>
        <Note>Имена видны только на устройствах школы.</Note>
        <ErrorNote
          title="Пара не создана"
          actions={
            <Button size="row" icon="print">
              Печать бланка
            </Button>
          }
        >
          Нет согласия родителя Вани Горбунова. Распечатайте бланк и отметьте подпись.
        </ErrorNote>
        <Card title="Импорт">
          <ProgressBar label="Читаем «Список 7А.xlsx»" part={0.4} note="1 200 из 3 000 строк" />
          <ProgressBar label="Открываем" part={null} />
          <Button onClick={() => showToast({ text: 'Встреча удалена', onUndo: nothing })}>
            Показать сообщение
          </Button>
        </Card>
        <Dialog
          title="Завершить пару?"
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button onClick={() => setOpen(false)}>Не сейчас</Button>
              <Button kind="primary">Завершить</Button>
            </>
          }
        >
          <p>Пара перейдёт в «Завершённые», встречи и записи останутся.</p>
        </Dialog>
      </Page>
    </GalleryFrame>
  );
}
