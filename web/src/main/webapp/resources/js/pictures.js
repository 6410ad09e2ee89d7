// Pictures by ECharts (k:picture): in the colors of the theme, in the direction of the page, without motion, named for screen readers by their title. What they show stands in the table beside them.
(() => {
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const drawn = [];

  const resolved = value => {
    if (typeof value === 'string') {
      return value.replace(/var\((--[\w-]+)\)/g, (whole, name) => token(name));
    }
    if (Array.isArray(value)) {
      return value.map(resolved);
    }
    return value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part)]))
      : value;
  };

  // Names under columns: all of them, broken into lines where there is room for that, else slanted.
  const named = (axis, room) => {
    const longest = Math.max(...axis.data.map(name => name.length));
    const each = room / axis.data.length - 8;
    return each < 56 && longest > 5
      ? { interval: 0, hideOverlap: false, rotate: 50, width: 120, overflow: 'truncate' }
      : { interval: 0, hideOverlap: false, width: each, overflow: 'break' };
  };

  // Flows begin where reading begins, and the places beside home say how many people they stand for.
  const flowing = (flows, leftward) => {
    flows.data.filter(place => place.counted).forEach(place => {
      const name = place.label.formatter;
      place.label.formatter = part => `${name} · ${window.writtenNumber(part.value)}`;
    });
    if (!leftward) return;
    flows.links.forEach(link => Object.assign(link, { source: link.target, target: link.source }));
    Object.assign(flows, { left: flows.right, right: flows.left });
    flows.label.position = 'left';
    flows.lineStyle.color = 'target';
  };

  // The land and where countries are, asked for once, when the first map of a page is drawn.
  const mapped = {};
  const mapFor = figure => {
    mapped.asked = mapped.asked || Promise.all([figure.dataset.land, figure.dataset.places].map(address =>
      fetch(address).then(answer => answer.json()))).then(([land, places]) => {
      echarts.registerMap('land', land);
      mapped.places = places;
    });
    return mapped.asked;
  };

  // The area of a circle is its share of the largest one; the smallest can still be touched.
  const placed = (circles, narrow) => {
    const most = Math.max(...circles.data.map(circle => circle.size), 0);
    circles.data = circles.data.filter(circle => mapped.places[circle.code]).map(circle => Object.assign(circle, {
      value: mapped.places[circle.code],
      symbolSize: Math.max(narrow ? 5 : 7, (narrow ? 24 : 52) * Math.sqrt(most ? circle.size / most : 0)) }));
  };

  const dressed = (given, caption, room) => {
    const options = resolved(given);
    const leftward = document.dir === 'rtl';
    const narrow = window.innerWidth < 600;
    const text = { color: token('--ink'), fontFamily: getComputedStyle(document.body).fontFamily };
    options.textStyle = text;
    options.animation = false;
    options.backgroundColor = 'transparent';
    options.aria = { enabled: true, label: { description: caption } };
    options.tooltip = Object.assign({ renderMode: 'richText', confine: true, backgroundColor: token('--surface'),
      borderColor: token('--line'), textStyle: text, valueFormatter: value => typeof value === 'number' ? window.writtenNumber(value) : '–' }, options.tooltip || {});
    [].concat(options.xAxis || [], options.yAxis || []).filter(axis => axis.type === 'value').forEach(axis => {
      axis.axisLabel = Object.assign({ formatter: window.writtenNumber }, axis.axisLabel || {});
    });
    [].concat(options.series || []).filter(each => each.type === 'bar' || each.type === 'heatmap').forEach(each => {
      each.label = Object.assign({ formatter: part => window.writtenNumber([].concat(part.value).at(-1)) }, each.label || {});
      if (each.type === 'bar') each.labelLayout = { hideOverlap: true };
    });
    [].concat(options.series || []).filter(each => each.type === 'sankey').forEach(each => flowing(each, leftward));
    [].concat(options.series || []).filter(each => each.type === 'graph').forEach(each => {
      Object.assign(each.label, { width: narrow ? 116 : 220, overflow: 'break', lineHeight: 15 });
    });
    [].concat(options.xAxis || []).filter(axis => axis.axisLabel && axis.axisLabel.rotate).forEach(axis => {
      if ((room - 130) / axis.data.length < 20) axis.axisLabel.rotate = 90;
    });
    if (options.geo) {
      options.tooltip.formatter = part => part.name;
      options.series.forEach(circles => placed(circles, narrow));
    }
    if (options.legend && options.grid) {
      options.grid.top = 48;
    }
    if (leftward && options.grid) {
      Object.assign(options.grid, { left: options.grid.right, right: options.grid.left });
    }
    [].concat(options.xAxis || []).filter(axis => axis.type === 'category' && !axis.axisLabel).forEach(axis => {
      axis.axisLabel = named(axis, room - 70);
    });
    [].concat(options.xAxis || []).forEach(axis => Object.assign(axis, { inverse: leftward,
      axisLabel: Object.assign({ color: token('--muted'), hideOverlap: true }, axis.axisLabel || {}),
      splitLine: { lineStyle: { color: token('--line') } }, axisLine: { lineStyle: { color: token('--line') } } }));
    [].concat(options.xAxis || []).filter(axis => leftward && axis.axisLabel.rotate).forEach(axis => {
      axis.axisLabel.rotate *= -1;
    });
    [].concat(options.xAxis || []).filter(axis => axis.axisLabel.formatter === 'year').forEach(axis => {
      axis.axisLabel.formatter = String;
    });
    [].concat(options.yAxis || []).forEach(axis => Object.assign(axis, { position: leftward ? 'right' : 'left',
      axisLabel: Object.assign({ color: token('--ink'), width: narrow ? 100 : 220, overflow: (axis.data || []).length > 16 ? 'truncate' : 'break' }, axis.axisLabel || {}),
      axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } }));
    if (options.legend) {
      options.legend = Object.assign({ textStyle: text, top: 0 }, options.legend);
    }
    return options;
  };

  const draw = widget => {
    const place = document.getElementById(widget.id);
    if (!widget.chart && !place.clientWidth) return;
    if (widget.given.geo && !mapped.places) {
      mapFor(place.closest('figure')).then(() => draw(widget));
      return;
    }
    const caption = place.closest('figure').querySelector('figcaption').textContent.trim();
    if (!widget.chart) {
      widget.chart = echarts.init(place, null, { renderer: 'svg' });
      widget.bindWindowResizeListener();
      place.setAttribute('role', 'img');
      widget.chart.on('click', part => {
        if (part.data && part.data.href) window.location.assign(part.data.href);
      });
      save(place, widget);
    }
    widget.chart.setOption(dressed(widget.given, caption, place.clientWidth), true);
    place.setAttribute('aria-label', caption);
  };

  const save = (place, widget) => {
    const figure = place.closest('figure');
    const button = figure.querySelector('[data-save-picture]');
    button.hidden = false;
    button.addEventListener('click', () => {
      const size = place.getBoundingClientRect();
      const canvas = document.createElement('canvas');
      canvas.width = size.width * 2;
      canvas.height = size.height * 2;
      const copy = echarts.init(canvas, null, { width: size.width, height: size.height, devicePixelRatio: 2 });
      copy.setOption(Object.assign(dressed(widget.given, '', size.width), { animation: false, backgroundColor: token('--surface') }));
      const link = document.createElement('a');
      link.href = copy.getDataURL({ type: 'png', pixelRatio: 2 });
      link.download = (figure.dataset.name || 'picture') + '.png';
      link.click();
      copy.dispose();
    });
  };

  window.paintPicture = function () {
    this.given = this.cfg.config;
    this._render = () => draw(this);
    drawn.push(this);
  };

  // What was folded away has no width and is drawn when it opens.
  document.addEventListener('toggle', event => drawn.filter(widget => event.target.open && !widget.chart
    && event.target.contains(document.getElementById(widget.id))).forEach(draw), true);

  const again = () => drawn.filter(widget => widget.chart).forEach(draw);
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-scheme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);

  // A page of paper is narrower than the window: a chart shrinks with it when its drawing says its own size.
  const drawings = () => document.querySelectorAll('.picture .ui-chart svg');
  window.addEventListener('beforeprint', () => drawings().forEach(svg =>
    svg.setAttribute('viewBox', '0 0 ' + svg.getAttribute('width') + ' ' + svg.getAttribute('height'))));
  window.addEventListener('afterprint', () => drawings().forEach(svg => svg.removeAttribute('viewBox')));
})();
