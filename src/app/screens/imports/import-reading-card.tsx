import type { DraftChoice, ImportDraft } from '../../../domain/import/draft.ts';
import { importKinds, meaningsByKind } from '../../../domain/import/meanings.ts';
import { circles } from '../../../domain/records/circles.ts';
import { Card } from '../../parts/card.tsx';
import { Select } from '../../parts/select.tsx';
import { textOf } from '../../text/text-of.ts';

type ReadingProps = { draft: ImportDraft; onChoice: (choice: DraftChoice) => void };

const none = '';

/** «Мы поняли так»: sheet, heading, kind, circle and every column, each changeable. */
export function ImportReadingCard({ draft, onChoice }: ReadingProps) {
  const words = textOf('imports');
  const { reading } = draft;
  return (
    <Card
      title={words.understood}
      size="small"
      note={reading.isRemembered ? words.remembered : undefined}
    >
      {draft.sheets.length > 1 && (
        <Select
          label={words.sheet}
          value={String(reading.sheet)}
          options={draft.sheets.map((sheet, index) => ({
            value: String(index),
            label: words.sheetRows(sheet.name, sheet.rows),
          }))}
          onChange={(sheet) => onChoice({ type: 'sheet', sheet: Number(sheet) })}
        />
      )}
      <Select
        label={words.kind}
        value={reading.kind}
        options={importKinds.map((kind) => ({ value: kind as string, label: words.kinds[kind] }))}
        onChange={(chosen) => {
          const kind = importKinds.find((one) => one === chosen);
          if (kind) onChoice({ type: 'kind', kind });
        }}
      />
      <CircleSelect draft={draft} onChoice={onChoice} />
      <HeaderSelect draft={draft} onChoice={onChoice} />
      <ColumnSelects draft={draft} onChoice={onChoice} />
    </Card>
  );
}

function CircleSelect({ draft, onChoice }: ReadingProps) {
  const words = textOf('imports');
  const records = textOf('records');
  return (
    <Select
      label={words.circle}
      value={draft.reading.circle ?? none}
      options={[
        { value: none, label: words.circleByRow },
        ...circles.map((circle) => ({ value: circle as string, label: records.circles[circle] })),
      ]}
      onChange={(chosen) =>
        onChoice({ type: 'circle', circle: circles.find((circle) => circle === chosen) ?? null })
      }
    />
  );
}

function HeaderSelect({ draft, onChoice }: ReadingProps) {
  const words = textOf('imports');
  const { header } = draft.reading;
  return (
    <Select
      label={words.header}
      value={header ? String(header.first) : none}
      options={[
        { value: none, label: words.noHeader },
        ...draft.topRows.map(({ row, cells }) => ({
          value: String(row),
          label: words.headerRow(row, cells.filter(Boolean).slice(0, 3).join(', ')),
        })),
      ]}
      onChange={(chosen) => {
        const row = Number(chosen);
        onChoice({ type: 'header', header: chosen === none ? null : { first: row, last: row } });
      }}
    />
  );
}

function ColumnSelects({ draft, onChoice }: ReadingProps) {
  const words = textOf('imports');
  const meanings = meaningsByKind[draft.reading.kind];
  return (
    <>
      <p class="field__label">{words.columns}</p>
      {draft.columns.map((column, index) => (
        <Select
          key={index}
          label={words.column(columnLetter(index), column.heading)}
          hint={column.samples.length > 0 ? words.samples(column.samples.join(', ')) : undefined}
          value={column.meaning as string}
          options={meanings.map((meaning) => ({
            value: meaning as string,
            label: words.meanings[meaning],
          }))}
          onChange={(chosen) => {
            const meaning = meanings.find((one) => one === chosen);
            if (meaning) onChoice({ type: 'column', column: index, meaning });
          }}
        />
      ))}
    </>
  );
}

/** As the table program names it: A … Z, AA … */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
