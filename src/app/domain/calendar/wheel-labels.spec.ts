import fc from 'fast-check';
import { labelsASide, placeLabels } from './wheel-labels';
import { wrapText } from './wrap-text';

const ROOM = { radius: 500, top: -500, bottom: 500, lineHeight: 40 };

describe('The labels around the wheel', () => {
  it('stand beside their places where nobody else does', () => {
    expect(placeLabels([{ id: 'april', turn: 0.25 }], ROOM)).toEqual([
      { id: 'april', side: 'right', y: 0, rim: { x: 500, y: 0 } },
    ]);
    expect(placeLabels([{ id: 'october', turn: 0.75 }], ROOM)?.[0].side).toBe('left');
  });

  it('never stand on each other or outside, and keep the order of the rim', () => {
    const turns = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 26 });
    fc.assert(
      fc.property(turns, (some) => {
        const labels = some.map((turn, place) => ({ id: String(place), turn }));
        const placed = placeLabels(labels, ROOM);
        if (placed === null) {
          return;
        }
        expect(placed.length).toBe(labels.length);
        for (const side of ['left', 'right'] as const) {
          const column = placed.filter((label) => label.side === side);
          column.slice(1).forEach(({ y, rim }, place) => {
            expect(y - column[place].y).toBeGreaterThanOrEqual(ROOM.lineHeight - 1e-9);
            expect(rim.y).toBeGreaterThanOrEqual(column[place].rim.y);
          });
          for (const { y } of column) {
            expect(y).toBeGreaterThanOrEqual(ROOM.top - 1e-9);
            expect(y).toBeLessThanOrEqual(ROOM.bottom + 1e-9);
          }
        }
      }),
    );
  });

  it('are none where one side has too many', () => {
    const most = labelsASide(ROOM);
    const labels = Array.from({ length: most }, (_, id) => ({ id: String(id), turn: 0.1 }));
    expect(most).toBe(26);
    expect(placeLabels(labels, ROOM)?.length).toBe(most);
    expect(placeLabels([...labels, { id: 'more', turn: 0.2 }], ROOM)).toBeNull();
  });
});

describe('A text that is broken into lines', () => {
  for (const { text, length, most, lines } of [
    { text: 'Kort', length: 10, most: 2, lines: ['Kort'] },
    { text: 'Informere foreldre', length: 10, most: 2, lines: ['Informere', 'foreldre'] },
    { text: 'Møt alle barna', length: 10, most: 2, lines: ['Møt alle', 'barna'] },
    { text: 'Informere foreldre om', length: 10, most: 1, lines: ['Informere…'] },
    { text: 'Kommunikasjonsplanen', length: 10, most: 2, lines: ['Kommunikas', 'jonsplanen'] },
    { text: 'Informere alle foreldre nå', length: 10, most: 2, lines: ['Informere', 'alle fore…'] },
  ]) {
    it(`is ${lines.join(' / ')} in ${most} of ${length}`, () => {
      expect(wrapText(text, length, most)).toEqual(lines);
    });
  }
});
