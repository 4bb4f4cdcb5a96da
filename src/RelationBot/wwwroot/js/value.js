// The charts of the value page: they draw what /api/value answers, in the page's own colours and words.
document.addEventListener('DOMContentLoaded', async () => {
  const curve = document.getElementById('curve'), moves = document.getElementById('moves');
  if (!curve) return;
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const percent = value => new Intl.NumberFormat(document.documentElement.lang, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  const text = { textStyle: { fontFamily: style.getPropertyValue('--fontFamilyBase'), color: colour('--colorNeutralForeground2') }, animation: false };
  const show = (element, option) => {
    const chart = echarts.init(element, null, { renderer: 'svg' });
    chart.setOption({ ...text, ...option });
    new ResizeObserver(() => chart.resize()).observe(element);
  };

  const answer = await fetch('/api/value');
  if (!answer.ok) return;
  const value = await answer.json();

  const share = { type: 'value', min: 0, max: 1, axisLabel: { formatter: percent } };
  show(curve, {
    grid: { left: 56, right: 24, top: 40, bottom: 48 },
    legend: { top: 0 },
    tooltip: { trigger: 'axis', valueFormatter: percent, axisPointer: { label: { formatter: ({ value }) => percent(value) } } },
    xAxis: { ...share, name: curve.dataset.customers, nameLocation: 'middle', nameGap: 30 },
    yAxis: { ...share, max: undefined, min: undefined },
    series: [
      {
        type: 'line', name: curve.dataset.profit, showSymbol: false, data: value.curve.map(point => [point.customers, point.profit]),
        lineStyle: { width: 3, color: colour('--colorBrandBackground') }, itemStyle: { color: colour('--colorBrandBackground') },
        areaStyle: { opacity: 0.12, color: colour('--colorBrandBackground') },
        markLine: { symbol: 'none', silent: true, label: { formatter: percent(0.2) }, data: [{ xAxis: 0.2 }] },
      },
      {
        type: 'line', name: curve.dataset.same, showSymbol: false, data: [[0, 0], [1, 1]],
        lineStyle: { type: 'dashed', width: 1, color: colour('--colorNeutralForeground3') }, itemStyle: { color: colour('--colorNeutralForeground3') },
      },
    ],
  });

  if (!moves) return;
  const monday = day => {
    const date = new Date(day + 'T00:00:00Z');
    date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 6) % 7);
    return date.toISOString().slice(0, 10);
  };
  const weeks = new Map();
  for (const move of value.moves) {
    if (!move.from || !move.to) continue;
    const week = weeks.get(monday(move.day)) ?? { up: 0, down: 0 };
    week[move.to < move.from ? 'up' : 'down'] += move.customers;
    weeks.set(monday(move.day), week);
  }
  const days = [...weeks.keys()].sort();
  const bars = (name, key, sign, token) => ({
    type: 'bar', stack: 'moves', name, data: days.map(day => sign * weeks.get(day)[key]), itemStyle: { color: colour(token) }, barMaxWidth: 32,
  });
  show(moves, {
    grid: { left: 56, right: 24, top: 40, bottom: 32 },
    legend: { top: 0 },
    tooltip: { trigger: 'axis', valueFormatter: Math.abs },
    xAxis: { type: 'category', data: days.map(day => new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day))) },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { formatter: Math.abs } },
    series: [
      bars(moves.dataset.up, 'up', 1, '--colorPaletteGreenBackground3'),
      bars(moves.dataset.down, 'down', -1, '--colorPaletteRedBackground3'),
    ],
  });
});
