export type GridWay = 'next' | 'left' | 'right' | 'up' | 'down';

/**
 * Takes the focus to the nearest cell in a direction, over the gaps between people who have not
 * met; `next` is the order of reading. Answers whether there was one.
 */
export function moveInGrid(from: HTMLElement, way: GridWay): boolean {
  const elements = from.closest('table')?.querySelectorAll<HTMLElement>('[data-at]') ?? [];
  const cells = [...elements].map((element) => Object.assign({ element }, placeOf(element)));
  const own = placeOf(from);
  const index = cells.findIndex(({ element }) => element === from);
  const backwards = [...cells].reverse();
  const targets = {
    next: cells[index + 1],
    left: backwards.find(({ row, column }) => row === own.row && column < own.column),
    right: cells.find(({ row, column }) => row === own.row && column > own.column),
    up: backwards.find(({ row, column }) => column === own.column && row < own.row),
    down: cells.find(({ row, column }) => column === own.column && row > own.row),
  };
  const target = targets[way]?.element;
  target?.focus();
  return target !== undefined;
}

function placeOf({ dataset }: HTMLElement) {
  const [row = 0, column = 0] = (dataset['at'] ?? '').split(':').map(Number);
  return { row, column };
}
