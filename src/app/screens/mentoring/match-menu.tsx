import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { reopenMatch, stateFields } from '../../../domain/pairing/match-status.ts';
import type { MatchState } from '../../../domain/records/match.ts';
import type { MatchView } from '../../../domain/views.ts';
import { act, tellSaved } from '../../acts.ts';
import { Menu } from '../../parts/menu.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { CloseMatch } from './close-match.tsx';

/** What is done rarely: pause, finish, print, delete. */
export function MatchMenu({ view }: { view: MatchView }) {
  const words = textOf('mentoring').match;
  const { route } = useLocation();
  const [isClosing, setClosing] = useState(false);
  const { id, status } = view.match;
  const setState = (state: MatchState) =>
    void act(
      [
        {
          type: 'edit',
          table: 'match',
          id,
          fields: stateFields(view.match, state, schoolToday.value),
        },
      ],
      textOf('records').states[state],
    );
  const reopen = () => void act([reopenMatch(view.match, schoolToday.value)], words.reopened);
  const remove = async () => {
    const isRemoved =
      status.state === 'proposed'
        ? tellSaved(await api.withdrawProposal(id), words.deleted)
        : await act([{ type: 'delete', table: 'match', id }], words.deleted);
    if (isRemoved) route('/mentoring');
  };
  const isOpen = status.state !== 'closed';
  const isWorking = status.state === 'active';
  return (
    <>
      <Menu
        label={words.menu}
        items={[
          { label: words.printMatch, icon: 'print', onSelect: () => window.print() },
          ...(isOpen && !isWorking
            ? [
                {
                  label: words.activate,
                  icon: 'check' as const,
                  onSelect: () => setState('active'),
                },
              ]
            : []),
          ...(isWorking
            ? [{ label: words.pause, icon: 'waiting' as const, onSelect: () => setState('paused') }]
            : []),
          isOpen
            ? { label: words.close, icon: 'goal', onSelect: () => setClosing(true) }
            : { label: words.reopen, icon: 'undo', onSelect: reopen },
          { label: words.remove, icon: 'remove', onSelect: () => void remove() },
        ]}
      />
      {isClosing && <CloseMatch view={view} onClose={() => setClosing(false)} />}
    </>
  );
}
