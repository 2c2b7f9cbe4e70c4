import { useLocation } from 'preact-iso';
import type { Request } from '../../../domain/records/request.ts';
import { act } from '../../acts.ts';
import { Menu } from '../../parts/menu.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';

/** A request is closed when nobody needs anybody any more, and opened again when they do. */
export function RequestMenu({ request }: { request: Request }) {
  const words = textOf('needs');
  const { route } = useLocation();
  const { id, status } = request;
  const edit = (next: Request['status'], finishedOn: string, done: string) =>
    void act([{ type: 'edit', table: 'request', id, fields: { status: next, finishedOn } }], done);
  const remove = async () => {
    const isRemoved = await act([{ type: 'delete', table: 'request', id }], words.requestRemoved);
    if (isRemoved) route('/mentoring/requests');
  };
  return (
    <Menu
      label={words.request}
      items={[
        status === 'closed'
          ? {
              label: words.reopenRequest,
              icon: 'undo',
              onSelect: () => edit('open', '', words.requestReopened),
            }
          : {
              label: words.closeRequest,
              icon: 'check',
              onSelect: () => edit('closed', schoolToday.value, words.requestClosed),
            },
        { label: words.remove, icon: 'remove', isDanger: true, onSelect: () => void remove() },
      ]}
    />
  );
}
