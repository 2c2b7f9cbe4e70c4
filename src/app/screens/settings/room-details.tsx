import { useState } from 'preact/hooks';
import type { RoomParts } from '../../../domain/api.ts';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { formatBytes } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';

/** Where the room went. Counted when somebody asks: it reads the whole database. */
export function RoomDetails({ usedBytes }: { usedBytes: number }) {
  const words = textOf('settings').roomParts;
  const [parts, setParts] = useState<RoomParts | null>(null);
  const count = async (isOpen: boolean) => {
    if (isOpen) setParts(await api.measureRoom());
  };
  return (
    <details onToggle={(event) => void count(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {parts ? (
        <RoomPartsList parts={parts} usedBytes={usedBytes} />
      ) : (
        <p class="quiet">{words.counting}</p>
      )}
    </details>
  );
}

function RoomPartsList({ parts, usedBytes }: { parts: RoomParts; usedBytes: number }) {
  const words = textOf('settings').roomParts;
  const { records, ownSegments, otherSegments, acts } = parts;
  // Browsers round what they say, so that nobody can tell what else they keep.
  const rest = Math.max(0, usedBytes - records - ownSegments - otherSegments - acts);
  const items = [
    { term: words.records, value: formatBytes(records) },
    { term: words.ownSegments, value: formatBytes(ownSegments) },
    { term: words.otherSegments, value: formatBytes(otherSegments) },
    { term: words.acts, value: formatBytes(acts) },
    { term: words.rest, value: formatBytes(rest) },
  ];
  return (
    <div class="device-parts">
      <DefinitionList items={items} />
      <p class="quiet">{words.hint}</p>
    </div>
  );
}
