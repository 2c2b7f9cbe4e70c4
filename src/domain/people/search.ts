import type { RecordId } from '../op.ts';
import { latinKeysToRussian } from './keyboard-layout.ts';
import type { PeopleIndex } from './people-index.ts';
import { phoneDigits } from './phone.ts';
import { foldText, latinToCyrillic, tidyText } from './spelling.ts';
import { isPrefixWithOneError } from './typing-error.ts';

/**
 * Everyone in whom each typed word is found, in any order: by the beginning of a word, its inside,
 * with one typing error, with the wrong keyboard layout, by digits of a phone. The best first, then
 * by the alphabet; an empty text finds everyone.
 */
export function searchPeople(index: PeopleIndex, text: string): readonly RecordId[] {
  const found = typedWords(text).map((word) => scoresOf(index, word));
  if (found.length === 0) return index.order.map(({ id }) => id);
  const scored: { id: RecordId; score: number }[] = [];
  for (const { id } of index.order) {
    const score = sumOfScores(found, id);
    if (score > 0) scored.push({ id, score });
  }
  // Sorting is stable: equal scores stay in the order of the alphabet.
  return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
}

type Scores = ReadonlyMap<RecordId, number>;

/** Nought as soon as one of the words is not found. */
function sumOfScores(found: readonly Scores[], id: RecordId): number {
  let sum = 0;
  for (const scores of found) {
    const score = scores.get(id);
    if (score === undefined) return 0;
    sum += score;
  }
  return sum;
}

/** «9 "А"» is one word, as the class is; so is a phone written in groups. */
function typedWords(text: string): string[] {
  const folded = foldText(tidyText(text))
    .replaceAll(/(^|\s)(\d{1,2})\s?["«'-]?\s?(\p{L})["»']?(?=\s|$)/gu, '$1$2$3')
    .replaceAll(/(?<=\d)[\s()–-]+(?=\d{2})/g, '');
  return folded.split(' ').filter((word) => word !== '');
}

const whole = 100;
const beginning = 60;
const beginningWithError = 12;
const inside = 10;

function scoresOf(index: PeopleIndex, typed: string): Scores {
  const scores = new Map<RecordId, number>();
  const [meant, ...alsoTyped] = spellingsOf(typed);
  for (const [word, ids] of index.idsByWord) {
    let score = meant === undefined ? 0 : scoreOf(meant, word) || scoreOfError(meant, word);
    for (const other of alsoTyped) score = Math.max(score, scoreOf(other, word));
    if (score === 0) continue;
    for (const id of ids) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  const digits = phoneDigits(typed);
  if (digits.length > 2 && /^[+\d]+$/.test(typed)) addPhones(index, digits, scores);
  return scores;
}

function addPhones(index: PeopleIndex, digits: string, scores: Map<RecordId, number>): void {
  // Somebody who types the beginning of a number begins with 8 where the record begins with 7.
  const other = digits.startsWith('8') ? `7${digits.slice(1)}` : digits;
  for (const { id, phones } of index.order) {
    if (phones.includes(digits) || phones.includes(` ${other}`))
      scores.set(id, Math.max(inside, scores.get(id) ?? 0));
  }
}

/** What was most likely meant comes first; typing errors are forgiven in that alone. */
function spellingsOf(typed: string): readonly string[] {
  if (!/[a-z]/.test(typed)) return [typed];
  return [latinKeysToRussian(typed), typed, latinToCyrillic(typed)].map(foldText);
}

function scoreOf(typed: string, word: string): number {
  if (word.startsWith(typed)) return word.length === typed.length ? whole : beginning;
  return typed.length > 2 && word.includes(typed) ? inside : 0;
}

function scoreOfError(typed: string, word: string): number {
  const isWordlike = typed.length > 3 && !/\d/.test(typed);
  return isWordlike && isPrefixWithOneError(typed, word) ? beginningWithError : 0;
}
