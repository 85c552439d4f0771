/**
 * What `answerTo` makes of each item, in the items' order. So many as `ahead` are under way or wait to be taken; nothing more is begun
 * until the taker comes for the next, so that a slow reader holds back the work.
 */
export async function* inOrder<Item, Answer>(
  items: Iterable<Item>,
  answerTo: (item: Item) => Promise<Answer>,
  ahead: number,
): AsyncGenerator<Answer> {
  const begun: Promise<Answer>[] = [];
  for (const item of items) {
    begun.push(answerTo(item));
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const answer of begun) yield await answer;
}
