/**
 * Requests of the same moment arrive in the same turn of the event loop: what they ask travels
 * together, so the busier the endpoint is, the less of the database's time each of them costs.
 */
export function groupAsks<Key, Answer>(
  askAll: (keys: readonly Key[]) => Promise<readonly Answer[]>,
): (key: Key) => Promise<Answer> {
  type Waiting = {
    readonly key: Key;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: unknown) => void;
  };
  let waiting: Waiting[] = [];

  async function answerWaiting() {
    const group = waiting;
    waiting = [];
    try {
      const answers = await askAll(group.map(({ key }) => key));
      for (const [index, answer] of answers.entries()) group[index]?.resolve(answer);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void answerWaiting());
    });
}
