import { readFileSync, writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
import { alerts } from '#collaboration/alert/alerts.js';
import { addDays } from '#collaboration/occurred-on.js';
import { phaseView } from '#collaboration/phase/phase-view.js';
import type { CaseRows } from '#collaboration/phase/case-rows.js';

it('looks', () => {
  for (const name of ['legok', 'contoh']) {
    let rows: CaseRows;
    try { rows = JSON.parse(readFileSync(`/tmp/h7-${name}.json`, 'utf8')) as CaseRows; } catch { continue; }
    const names = new Map(rows.collaboration.stakeholders.map((s) => [s.id, s.name]));
    const lines: string[] = [];
    const spans = new Map<string, string[][]>();
    let before = '';
    for (let day = '2022-01-10'; day <= '2023-12-31'; day = addDays(day, 1)) {
      const view = phaseView(rows, day);
      const states = view.phases.map((p) => `${p.phase.slice(0, 3)}:${p.state}${p.weakenedBy ? '/' + p.weakenedBy : ''}`).join(' ');
      if (states !== before) lines.push(`${day} ${states}  [${view.phases.map((p) => p.headline === null ? '-' : p.headline.toFixed(2)).join(' ')}] closed ${view.cycles.filter((c) => c.to).length}`);
      before = states;
      for (const a of alerts(rows, day, view)) {
        const key = `${a.rule} ${a.about.sector ?? ''} ${a.about.forum ?? ''} ${(a.about.stakeholders ?? []).map((s) => names.get(s)).join(',')}`;
        const list = spans.get(key) ?? [];
        const last = list.at(-1);
        if (last && addDays(last[1]!, 1) === day) last[1] = day; else list.push([day, day]);
        spans.set(key, list);
      }
    }
    const v = phaseView(rows, '2023-12-31');
    lines.push('', ...v.cycles.map((c) => `cycle ${c.number} ${c.from} ${c.to}`), '');
    for (const [k, l] of [...spans].sort()) lines.push(`${k}: ${l.map(([a, b]) => (a === b ? a : `${a}..${b}`)).join(', ')}`);
    lines.push('', JSON.stringify(v.phases.map((p) => [p.phase, p.state, p.headline, p.fragile])));
    lines.push(`meetings ${rows.dialogues.filter((d) => d.held).length} signals ${rows.trustSignals.length} commitments ${rows.commitments.length} sessions ${rows.understandingSessions.length} outcomes ${rows.outcomes.length} factors ${rows.factors.length}`);
    const c = v.phases[2].indicators.clausesKept; lines.push(JSON.stringify({ ...c, evidence: 0 }));
    writeFileSync(`/tmp/h7-${name}.txt`, lines.join('\n') + '\n');
  }
});
