import { useState } from 'preact/hooks';
import { Avatar } from '../../src/app/parts/avatar.tsx';
import { Card } from '../../src/app/parts/card.tsx';
import { DataTable } from '../../src/app/parts/data-table.tsx';
import { DefinitionList } from '../../src/app/parts/definition-list.tsx';
import { FileDrop } from '../../src/app/parts/file-drop.tsx';
import { PageHeader } from '../../src/app/parts/page-header.tsx';
import { Page } from '../../src/app/parts/page.tsx';
import { SearchField } from '../../src/app/parts/search-field.tsx';
import { Select } from '../../src/app/parts/select.tsx';
import { Tag } from '../../src/app/parts/tag.tsx';
import { VirtualList } from '../../src/app/parts/virtual-list.tsx';
import { GalleryFrame } from './gallery-frame.tsx';
import './gallery.css';

const families = [
  'Кузнецов Алексей Петрович',
  'Дондокова Баирма',
  'Константинопольская-Преображенская Александра Владиславовна',
  'Мамедов Эльчин Рашид оглы',
  'Ли Ян',
];
const nothing = () => undefined;

/** Long lists, tables and what stands around them. */
export function GalleryLists() {
  const [text, setText] = useState('кузн');
  const [circle, setCircle] = useState('all');
  return (
    <GalleryFrame current="people">
      <Page
        header={<PageHeader title="Люди" lead="3 000 человек" />}
        side={
          <>
            <FileDrop
              label="Выберите файл или перетащите его сюда"
              hint="Excel, OpenDocument, CSV"
              onFile={nothing}
            />
            <Card title="Известно" size="small">
              <DefinitionList
                items={[
                  { term: 'Родился', value: '12 марта 2014' },
                  { term: 'Телефон', value: '+7 902 555-12-34' },
                  {
                    term: 'Где учится',
                    value: 'Иркутский аграрный техникум, отделение ветеринарии',
                  },
                ]}
              />
            </Card>
            <DataTable
              caption="Кто с кем"
              columns={[
                { id: 'name', heading: 'Кто' },
                { id: 'class', heading: 'Класс' },
                { id: 'count', heading: 'Встреч', align: 'end' },
              ]}
              rows={families.map((name, index) => ({
                id: name,
                cells: [name, `${index + 5} «А»`, index * 7],
              }))}
            />
          </>
        }
      >
        <SearchField
          label="Найти"
          placeholder="Имя, класс, место работы"
          value={text}
          onInput={setText}
        />
        <Select
          label="Круг"
          value={circle}
          options={[
            { value: 'all', label: 'Все круги' },
            { value: 'pupils', label: 'Ученики' },
          ]}
          onChange={setCircle}
        />
        <VirtualList
          label="Люди"
          count={3000}
          rowHeightRem={3.75}
          renderRow={(index) => (
            <a class="gallery-row" href={`/people/${index}`}>
              <Avatar face={{ id: String(index), initials: 'КА' }} />
              <span class="gallery-grow">
                {index + 1}. {families[index % families.length]}
              </span>
              {index % 3 === 0 && <Tag tone="pine">наставник</Tag>}
            </a>
          )}
        />
      </Page>
    </GalleryFrame>
  );
}
