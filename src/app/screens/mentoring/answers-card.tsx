import { useState } from 'preact/hooks';
import type { MatchAnswer } from '../../../domain/records/match.ts';
import type { MatchView } from '../../../domain/views.ts';
import { tellSaved } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { personWords } from '../match-words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import './answers-card.css';

type Said = 'declined' | 'question';

/** Of a proposal: what the mentor, the mentee and the parent said. Nobody is started against a no. */
export function AnswersCard({ view }: { view: MatchView }) {
  const words = textOf('gates').answers;
  const [asked, setAsked] = useState<{ answerer: string; said: Said } | null>(null);
  const answer = async (answerer: string, said: MatchAnswer['answer'], reason = '') => {
    const saved = await api.answerProposal({
      match: view.match.id,
      answerer,
      answer: { answer: said, on: schoolToday.value, reason },
    });
    return tellSaved(saved, words.said[said]);
  };
  return (
    <Card title={words.title}>
      <p class="quiet">{words.lead}</p>
      <ul class="answers">
        {view.answerers.map((answerer) => (
          <AnswerLine
            key={answerer}
            answerer={answerer}
            view={view}
            onAccept={() => void answer(answerer, 'accepted')}
            onAsk={(said) => setAsked({ answerer, said })}
          />
        ))}
      </ul>
      {asked && (
        <AnswerDialog
          title={`${answererWords(asked.answerer, view)}: ${words.buttons[asked.said]}`}
          label={words.reasons[asked.said]}
          onSave={async (reason) => {
            if (await answer(asked.answerer, asked.said, reason)) setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}

type AnswerLineProps = {
  answerer: string;
  view: MatchView;
  onAccept: () => void;
  onAsk: (said: Said) => void;
};

function AnswerLine({ answerer, view, onAccept, onAsk }: AnswerLineProps) {
  const words = textOf('gates').answers;
  const who = answererWords(answerer, view);
  const given = view.match.answers[answerer];
  return (
    <li class="answers__line">
      <span class="answers__words">
        <b>{who}</b>
        {given && (
          <span class="quiet">
            {[formatDate(given.on), given.reason].filter(Boolean).join(' · ')}
          </span>
        )}
      </span>
      {given && <Tag tone={tones[given.answer]}>{words.given[given.answer]}</Tag>}
      {given?.answer !== 'accepted' && (
        <span class="answers__actions">
          <Button size="row" label={`${words.buttons.accepted}: ${who}`} onClick={onAccept}>
            {words.buttons.accepted}
          </Button>
          {(['question', 'declined'] as const).map((said) => (
            <Button
              key={said}
              size="row"
              kind="quiet"
              label={`${words.buttons[said]}: ${who}`}
              onClick={() => onAsk(said)}
            >
              {words.buttons[said]}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
}

const tones = { accepted: 'pine', declined: 'rose', question: 'amber' } as const;

/** «Маша Старкова, 8 «А»», «родитель: Маша Старкова, 8 «А»». */
function answererWords(answerer: string, { row }: MatchView): string {
  const words = textOf('gates').answers;
  const guarded = /^guardian:(.+)$/.exec(answerer)?.[1];
  const person = [...row.mentors, ...row.mentees].find(({ id }) => id === (guarded ?? answerer));
  const name = person ? personWords(person) : textOf('records').withoutName;
  return guarded === undefined ? name : words.guardian(name);
}
