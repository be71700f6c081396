/** Classes of stunting prevalence as a public health problem, in rising order. */
export type WhoClass = 'very-low' | 'low' | 'medium' | 'high' | 'very-high';

/** The class of an unrounded percentage (WHO and UNICEF thresholds; de Onis et al. 2019, doi 10.1017/S1368980018002434). */
export function whoClass(percent: number): WhoClass {
  if (percent < 2.5) return 'very-low';
  if (percent < 10) return 'low';
  if (percent < 20) return 'medium';
  if (percent < 30) return 'high';
  return 'very-high';
}
