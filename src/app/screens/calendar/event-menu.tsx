import { useLocation } from 'preact-iso';
import type { EventView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Menu } from '../../parts/menu.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { textOf } from '../../text/text-of.ts';
import { saveEvent } from './save-event.ts';

type EventMenuProps = { view: EventView; onReset?: (() => void) | undefined };

/** What is done rarely: change, seat otherwise, set the clock back, delete. */
export function EventMenu({ view, onReset }: EventMenuProps) {
  const words = textOf('calendar').event;
  const evening = textOf('evening');
  const { route } = useLocation();
  const { event, people } = view;
  const remove = async () => {
    if (await act([{ type: 'delete', table: 'event', id: event.id }], words.removed))
      route('/calendar');
  };
  const seatOtherwise = async () => {
    const edit = { seed: event.seed + 1 };
    const failure = await saveEvent(event.id, edit, { people, done: evening.seatedAgain });
    if (failure !== null) showToast({ text: failure });
  };
  const isBefore = event.kind === 'speed' && event.clock === null && event.plan.length > 0;
  return (
    <Menu
      label={words.menu}
      items={[
        { label: words.edit, icon: 'edit', onSelect: () => route(`/calendar/${event.id}/edit`) },
        ...(event.plan.length > 0
          ? [
              {
                label: evening.print.print,
                icon: 'print' as const,
                onSelect: () => route(`/calendar/${event.id}/print`),
              },
            ]
          : []),
        ...(isBefore
          ? [
              {
                label: evening.otherSeating,
                icon: 'exchange' as const,
                onSelect: () => void seatOtherwise(),
              },
            ]
          : []),
        ...(onReset ? [{ label: evening.reset, icon: 'undo' as const, onSelect: onReset }] : []),
        { label: words.remove, icon: 'remove', onSelect: () => void remove() },
      ]}
    />
  );
}
