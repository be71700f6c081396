import { describe, expect, it } from '@jest/globals';
import { ARROWS, freshness, hitArea, NODES, RING, ringDash, VIEW } from './cycle-geometry.js';

describe('the cycle', () => {
  it('stands its five phases on a circle, the first on top, clockwise', () => {
    expect(NODES.map(({ x, y }) => [x, y])).toEqual([
      [156, 96],
      [253, 166.5],
      [216, 280.5],
      [96, 280.5],
      [59, 166.5],
    ]);
  });

  it('leads from each phase to the next and ends where it began', () => {
    expect(ARROWS).toHaveLength(5);
    expect(ARROWS[0]).toEqual({
      arc: 'M199.6 105.8A102 102 0 0 1 230.3 128.1',
      head: 'translate(230.3 128.1) rotate(42.7)',
    });
    expect(ARROWS[4]?.arc).toMatch(/ 112\.4 105\.8$/);
  });

  it('gives each phase a place of its own to hit, with its disc and its words in it', () => {
    for (const node of NODES) {
      expect(node.left).toBeGreaterThanOrEqual(0);
      expect(node.right).toBeLessThanOrEqual(VIEW.width);
      expect(node.left).toBeLessThanOrEqual(node.label.x);
      expect(node.right).toBeGreaterThanOrEqual(node.label.x);
      expect(node.top).toBeLessThanOrEqual(node.y - RING);
      expect(node.bottom).toBeGreaterThanOrEqual(node.y + RING);
      expect(node.top).toBeLessThanOrEqual(Math.max(0, node.label.y - 10));
      for (const other of NODES.filter((one) => one !== node))
        expect(
          node.right <= other.left ||
            other.right <= node.left ||
            node.bottom <= other.top ||
            other.bottom <= node.top,
        ).toBe(true);
    }
  });

  it('says where to hit in percent, so that it grows with the drawing', () => {
    const [first] = NODES;
    expect(first && hitArea(first)).toEqual({ left: '35.3%', top: '0%', width: '29.5%', height: '36.6%' });
  });
});

describe('the ring of freshness', () => {
  it('is whole on the day of the evidence, shrinks with its age, and is gone with the window', () => {
    expect([0, 9, 45, 96].map((age) => freshness(age, 45))).toEqual([1, 0.8, 0, 0]);
    expect(ringDash(0.5)).toBe('113.1 226.2');
  });
});
