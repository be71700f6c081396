import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kitagawa } from './kitagawa.js';
import { percentOf, together, type Measured } from './measured.js';
import { erfc, twoSided } from './normal.js';
import { compareProportions } from './two-proportions.js';
import { whoClass } from './who-class.js';
import { wilsonInterval } from './wilson.js';

const of = (measured: number, stunted: number): Measured => ({ measured, stunted });
const anyCounts = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((measured) => fc.integer({ min: 0, max: measured }).map((stunted) => of(measured, stunted)));

describe('the class of a prevalence', () => {
  it.each([
    [0, 'very-low'],
    [2.4999, 'very-low'],
    [2.5, 'low'],
    [9.9999, 'low'],
    [10, 'medium'],
    [20, 'high'],
    [29.9999, 'high'],
    [30, 'very-high'],
    [100, 'very-high'],
  ])('of %d percent is %s', (percent, expected) => {
    expect(whoClass(percent)).toBe(expected);
  });

  it('is taken before rounding', () => {
    expect(whoClass(percentOf(of(100_000, 2_499)))).toBe('very-low');
    expect(whoClass(percentOf(of(40, 1)))).toBe('low');
  });
});

describe('the Wilson interval', () => {
  // mpmath, 40 digits: the roots of (p - ST/D)^2 = z^2 p (1 - p) / D.
  it.each([
    [3854, 157, 3.4939563933855706, 4.744885513763597],
    [1436, 20, 0.9033876512568184, 2.141493335612568],
    [1818, 233, 11.35774415298708, 14.431627174901665],
    [8813, 241, 2.4141457984414063, 3.0962340931539036],
    [100, 50, 40.383153036599566, 59.616846963400434],
    [10, 0, 0, 27.75327998628892],
    [10, 10, 72.24672001371108, 100],
    [1, 1, 20.654931437723743, 100],
  ])('of %d measured and %d stunted is the one computed elsewhere', (measured, stunted, low, high) => {
    const interval = wilsonInterval(of(measured, stunted));
    expect(interval.low).toBeCloseTo(low, 11);
    expect(interval.high).toBeCloseTo(high, 11);
  });

  it('holds the percentage and stays within 0 and 100', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { low, high } = wilsonInterval(counts);
        const percent = percentOf(counts);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(percent);
        expect(high).toBeGreaterThanOrEqual(percent);
        expect(high).toBeLessThanOrEqual(100);
      }),
      { examples: [[of(1, 0)], [of(1, 1)], [of(1_000_000, 0)], [of(999_999, 999_999)]] },
    );
  });

  it('narrows as more children are measured at the same rate', () => {
    fc.assert(
      fc.property(anyCounts, ({ measured, stunted }) => {
        const few = wilsonInterval(of(measured, stunted));
        const many = wilsonInterval(of(measured * 4, stunted * 4));
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe('the complementary error function', () => {
  // Python 3.11 math.erfc.
  it.each([
    [0, 1],
    [0.1, 0.8875370839817152],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [1.5, 0.033894853524689274],
    [1.999, 0.004698443348629488],
    [2, 0.004677734981047265],
    [2.001, 0.00465710928147535],
    [3, 2.2090496998585438e-5],
    [5, 1.5374597944280351e-12],
    [10, 2.088487583762545e-45],
    [26, 5.663192408856143e-296],
    [-0.5, 1.5204998778130465],
    [-3, 1.9999779095030015],
  ])('of %d is that of Python', (x, expected) => {
    expect(Math.abs(erfc(x) - expected)).toBeLessThan(1e-14);
    expect(erfc(x) / expected).toBeCloseTo(1, 12);
  });

  it('vanishes far out', () => {
    expect([erfc(40), erfc(Infinity), twoSided(-60)]).toEqual([0, 0, 0]);
  });

  it('falls, and mirrors itself around one', () => {
    const x = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(x, (at) => {
        expect(erfc(at) + erfc(-at)).toBeCloseTo(2, 14);
        expect(erfc(at + 0.01)).toBeLessThanOrEqual(erfc(at));
      }),
    );
  });
});

describe('the test of two proportions', () => {
  // mpmath, 40 digits; p = erfc(|z| / sqrt 2), the first also with Python's math.erfc.
  it.each([
    ['the total 2021 to 2022', of(7108, 410), of(7433, 349), -2.907523995085424, 0.0036430239438206232],
    ['the total 2022 to 2023', of(7433, 349), of(8813, 241), -6.655148454737553, 2.830142413492154e-11],
    ['Legok 2021 to 2022', of(3854, 157), of(4298, 189), 0.7237982213405527, 0.4691896214749097],
    ['Bojongkamal 2021 to 2022', of(1436, 20), of(1450, 79), 5.9850758369652315, 2.162890617532343e-9],
    ['Caringin 2021 to 2023', of(1818, 233), of(2340, 61), -12.739634808715635, 3.5605756275480952e-37],
  ])('of %s is the one computed elsewhere', (_, before, after, z, p) => {
    const test = compareProportions(before, after);
    expect(test.z).toBeCloseTo(z, 11);
    expect((test.p ?? 0) / p).toBeCloseTo(1, 10);
  });

  it('finds no difference between equal proportions', () => {
    expect(compareProportions(of(10, 1), of(10, 1))).toEqual({ z: 0, p: 1 });
  });

  it.each([
    ['nobody', 0],
    ['everybody', 1],
  ])('cannot be computed when %s is stunted', (_, rate) => {
    expect(compareProportions(of(10, 10 * rate), of(20, 20 * rate))).toEqual({ z: null, p: null });
  });

  it('only changes its sign when the periods change places', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (one, other) => {
        const there = compareProportions(one, other);
        const back = compareProportions(other, one);
        expect(back.p).toBe(there.p);
        expect((back.z ?? 0) + (there.z ?? 0)).toBe(0);
      }),
    );
  });
});

describe('the Kitagawa split', () => {
  const legok = [
    { before: of(3854, 157), after: of(4298, 189) },
    { before: of(1436, 20), after: of(1450, 79) },
    { before: of(1818, 233), after: of(1685, 81) },
  ];

  it('of Legok 2021 to 2022 is the one computed elsewhere', () => {
    // mpmath, 40 digits, from the formula in domain.md.
    const split = kitagawa(legok);
    expect(split?.ratePart).toBeCloseTo(-0.9454769641942862, 12);
    expect(split?.compositionPart).toBeCloseTo(-0.12739378565423873, 12);
  });

  it('of two catchments is the one computed by hand', () => {
    // Weights 1/2, 1/2 to 1/4, 3/4; rates 10, 20 to 20, 20: rate 3/8 * 10, composition 15 * -1/4 + 20 * 1/4.
    const split = kitagawa([
      { before: of(100, 10), after: of(100, 20) },
      { before: of(100, 20), after: of(300, 60) },
    ]);
    expect(split).toEqual({ ratePart: 3.75, compositionPart: 1.25 });
  });

  it('of rates that stay is composition alone, of weights that stay rate alone', () => {
    const mix = kitagawa([
      { before: of(100, 10), after: of(200, 20) },
      { before: of(100, 50), after: of(100, 50) },
    ]);
    expect(mix?.ratePart).toBe(0);
    expect(mix?.compositionPart).toBeCloseTo(70 / 3 - 30, 12);
    const rate = kitagawa([
      { before: of(100, 10), after: of(200, 10) },
      { before: of(100, 50), after: of(200, 150) },
    ]);
    expect(rate?.ratePart).toBeCloseTo(10, 12);
    expect(rate?.compositionPart).toBe(0);
  });

  it('is null without a catchment in both periods', () => {
    expect(kitagawa([])).toBeNull();
  });

  it('adds up to the change of these catchments together', () => {
    const pairs = fc.array(fc.record({ before: anyCounts, after: anyCounts }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pairs, (some) => {
        const change =
          percentOf(together(some.map(({ after }) => after))) -
          percentOf(together(some.map(({ before }) => before)));
        const { ratePart = NaN, compositionPart = NaN } = kitagawa(some) ?? {};
        expect(Math.abs(ratePart + compositionPart - change)).toBeLessThan(1e-10);
      }),
    );
  });
});
