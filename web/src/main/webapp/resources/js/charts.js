// Charts (k:chart) in the colors of the theme and in the direction of the page, without motion for those who want none.
// Their content is also in their title and in the table beside them.
(() => {
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const drawn = [];

  const paint = config => {
    const leftward = document.dir === 'rtl';
    const lying = config.options.indexAxis === 'y';
    const numbers = { beginAtZero: true, ticks: { precision: 0, color: token('--muted'), callback: window.writtenNumber }, grid: { color: token('--line') }, border: { display: false } };
    const names = { ticks: { color: token('--ink'), maxTicksLimit: lying ? 20 : 4, maxRotation: 0 }, grid: { display: false }, border: { color: token('--line') } };
    const [across, up] = lying ? [numbers, names] : [names, numbers];
    config.data.datasets.forEach(bars => Object.assign(bars, { backgroundColor: bars.data.map(number => token(number < 0 ? '--accent' : '--action')), borderRadius: 3, maxBarThickness: 28 }));
    Object.assign(config.options, {
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 200 },
      maintainAspectRatio: false,
      layout: { padding: { left: 16, right: 16 } },
      font: { family: getComputedStyle(document.body).fontFamily },
      plugins: { legend: { display: false }, tooltip: { rtl: leftward, callbacks: { label: part => `${part.dataset.label}: ${window.writtenNumber(part.raw)}` } } },
      scales: { x: { ...across, reverse: leftward }, y: { ...up, position: leftward ? 'right' : 'left' } },
    });
  };

  window.paintChart = function () {
    paint(this.cfg.config);
    drawn.push(this);
  };

  const again = () => drawn.filter(widget => widget.chart).forEach(widget => {
    paint(widget.chart.config);
    widget.chart.update('none');
  });
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-scheme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
})();
