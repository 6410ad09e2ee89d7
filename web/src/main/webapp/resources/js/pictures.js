// Pictures by ECharts (k:picture), which is asked for when the first of them comes near: in the colors of the theme, in the direction of the page, without motion, named for screen readers by their title. What they show stands in the table beside them.
(() => {
  // A page with several pictures names this script several times.
  if (window.picturesAreWatched) return;
  window.picturesAreWatched = true;
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const pictures = [];

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

  // Names under columns: all of them, broken into lines where there is room for that, else slanted; the first and the last where they would cover each other.
  const named = (axis, room) => {
    const longest = Math.max(...axis.data.map(name => name.length));
    const each = room / axis.data.length - 8;
    if (each < 12) {
      const [first, last] = document.dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
      return { hideOverlap: false, alignMinLabel: first, alignMaxLabel: last, interval: at => at === 0 || at === axis.data.length - 1 };
    }
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

  // Years run from left to right also where reading runs from right to left, as in printed statistics in Arabic.
  const ofYears = options => [].concat(options.xAxis || []).some(axis => (axis.axisLabel && axis.axisLabel.formatter === 'year')
    || (axis.type === 'category' && (axis.data || []).length > 0 && axis.data.every(name => /^\d{4}/.test(name))));

  const dressed = (given, caption, room, printed) => {
    const options = resolved(given);
    const leftward = document.dir === 'rtl' && !ofYears(options);
    const narrow = window.innerWidth < 600;
    // Quotation marks would end an attribute of a drawing in SVG.
    const text = { color: token('--ink'), fontFamily: getComputedStyle(document.body).fontFamily.replaceAll('"', "'") };
    options.textStyle = text;
    options.animation = false;
    options.backgroundColor = 'transparent';
    options.aria = { enabled: true, label: { description: caption }, decal: { show: Boolean(printed) } };
    options.tooltip = Object.assign({ renderMode: 'richText', confine: true, backgroundColor: token('--surface'),
      borderColor: token('--line'), textStyle: text, valueFormatter: value => typeof value === 'number' ? window.writtenNumber(value) : '–' }, options.tooltip || {});
    [].concat(options.xAxis || [], options.yAxis || []).filter(axis => axis.type === 'value').forEach(axis => {
      axis.axisLabel = Object.assign({ formatter: window.writtenNumber }, axis.axisLabel || {});
    });
    [].concat(options.series || []).filter(each => each.type === 'bar' || each.type === 'heatmap').forEach(each => {
      each.label = Object.assign({ formatter: part => window.writtenNumber([].concat(part.value).at(-1)) }, each.label || {});
      if (each.type === 'bar') each.labelLayout = { hideOverlap: true };
      if (leftward && each.label.position === 'right') each.label.position = 'left';
    });
    [].concat(options.series || []).filter(each => each.type === 'sankey').forEach(each => flowing(each, leftward));
    [].concat(options.series || []).filter(each => each.type === 'graph').forEach(each => {
      Object.assign(each.label, { width: narrow ? 116 : 220, overflow: 'break', lineHeight: 15 });
    });
    [].concat(options.xAxis || []).filter(axis => axis.axisLabel && axis.axisLabel.rotate).forEach(axis => {
      if ((room - 130) / axis.data.length < 20) axis.axisLabel.rotate = 90;
    });
    // A cell is told by its row and column, a period by its first and last day.
    if ([].concat(options.series || []).some(each => each.type === 'heatmap')) {
      options.tooltip.formatter = part => `${options.yAxis.data[part.value[1]]} \u00b7 ${options.xAxis.data[part.value[0]]}: ${window.writtenNumber(part.value.at(-1))}`;
    }
    if ([].concat(options.series || []).some(each => each.stack === 'period')) {
      const day = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium', timeZone: 'UTC', numberingSystem: 'latn' });
      options.tooltip.formatter = part => part.data.from
        ? `${part.name}\n${day.format(new Date(part.data.from))} \u2013 ${day.format(new Date(part.data.to))}` : '';
    }
    if (options.geo) {
      options.tooltip.formatter = part => part.name;
      options.series.forEach(circles => placed(circles, narrow));
    }
    [].concat(options.series || []).filter(each => narrow && each.endLabel).forEach(each => {
      options.grid.right = 128;
      Object.assign(each.endLabel, { fontSize: 11, width: 120, overflow: 'truncate' });
    });
    if (options.legend && options.grid) {
      options.grid.top = narrow ? Math.max(48, 24 + 22 * options.series.length) : 48;
    }
    if (leftward && options.grid) {
      Object.assign(options.grid, { left: options.grid.right, right: options.grid.left });
    }
    // A name keeps its own direction: the renderer writes all from left to right.
    [].concat(options.xAxis || [], options.yAxis || []).filter(axis => axis.type === 'category' && leftward).forEach(axis => {
      axis.data = axis.data.map(name => `\u2068${name}\u2069`);
    });
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
      const words = narrow ? Object.assign({}, text, { width: room - 60, overflow: 'truncate' }) : text;
      options.legend = Object.assign({ textStyle: words, top: 0 }, options.legend);
    }
    return options;
  };

  // The library, asked for once.
  const library = {};
  const libraryFor = figure => {
    library.asked = library.asked || new Promise((come, failed) => {
      document.head.append(Object.assign(document.createElement('script'), { src: figure.dataset.library, onload: come, onerror: failed }));
    });
    return library.asked;
  };

  const paint = picture => {
    const { place } = picture;
    const caption = place.closest('figure').querySelector('figcaption').textContent.trim();
    if (!picture.chart) {
      picture.chart = echarts.init(place, null, { renderer: 'svg' });
      window.addEventListener('resize', () => picture.chart.resize());
      place.setAttribute('role', 'img');
      picture.chart.on('click', part => {
        if (part.data && part.data.href) window.location.assign(part.data.href);
      });
      save(picture);
    }
    picture.chart.setOption(dressed(picture.given, caption, place.clientWidth), true);
    place.setAttribute('aria-label', caption);
  };

  // What is folded away has no width.
  const draw = picture => {
    const { place } = picture;
    if (!picture.chart && !place.clientWidth) return;
    if (window.echarts && (mapped.places || !picture.given.geo)) {
      paint(picture);
      return;
    }
    const figure = place.closest('figure');
    libraryFor(figure).then(() => picture.given.geo && mapFor(figure)).then(() => place.isConnected && paint(picture));
  };

  // What a picture needs to be understood elsewhere: its title above it, below it its source and where it is from.
  const MARGIN = 24;
  const wrapped = (words, font, room) => {
    const measure = document.createElement('canvas').getContext('2d');
    measure.font = font;
    const lines = [];
    words.split(/\s+/).forEach(word => {
      const last = lines.at(-1);
      if (last !== undefined && measure.measureText(last + ' ' + word).width <= room) {
        lines[lines.length - 1] = last + ' ' + word;
      } else {
        let rest = word;
        while (measure.measureText(rest).width > room && rest.length > 1) {
          let end = rest.length;
          while (end > 1 && measure.measureText(rest.slice(0, end)).width > room) end -= 1;
          lines.push(rest.slice(0, end));
          rest = rest.slice(end);
        }
        lines.push(rest);
      }
    });
    return lines.filter(Boolean);
  };

  const sheetOf = (place, figure) => {
    const size = place.getBoundingClientRect();
    const family = getComputedStyle(document.body).fontFamily;
    const texts = selector => [...figure.querySelectorAll(selector)].map(part => part.textContent.trim()).filter(Boolean);
    const lines = [];
    let y = MARGIN;
    const put = (words, height, weight, color) => wrapped(words, `${weight} ${height}px ${family}`, size.width).forEach(line => {
      y += height * 1.4;
      lines.push({ line, y: Math.round(y - height * .3), height, weight, color: token(color) });
    });
    texts(':scope > figcaption').forEach(words => put(words, 18, 600, '--ink'));
    texts(':scope > [data-part=text]').forEach(words => put(words, 14, 400, '--ink'));
    const top = y + 12;
    y = top + size.height + 4;
    texts(':scope > [data-part=source]').forEach(words => put(words, 12, 400, '--muted'));
    put(figure.dataset.link || location.origin + location.pathname, 12, 400, '--muted');
    return { lines, top, family, width: size.width, height: size.height, all: { width: size.width + 2 * MARGIN, height: Math.round(y + MARGIN) } };
  };

  const edge = sheet => document.dir === 'rtl' ? sheet.all.width - MARGIN : MARGIN;

  const inPixels = (picture, sheet) => {
    const chart = document.createElement('canvas');
    chart.width = sheet.width * 2;
    chart.height = sheet.height * 2;
    const copy = echarts.init(chart, null, { width: sheet.width, height: sheet.height, devicePixelRatio: 2 });
    copy.setOption(dressed(picture.given, '', sheet.width));
    const canvas = document.createElement('canvas');
    canvas.width = sheet.all.width * 2;
    canvas.height = sheet.all.height * 2;
    const context = canvas.getContext('2d');
    context.scale(2, 2);
    context.fillStyle = token('--surface');
    context.fillRect(0, 0, sheet.all.width, sheet.all.height);
    context.direction = document.dir === 'rtl' ? 'rtl' : 'ltr';
    context.textAlign = 'start';
    sheet.lines.forEach(each => {
      context.font = `${each.weight} ${each.height}px ${sheet.family}`;
      context.fillStyle = each.color;
      context.fillText(each.line, edge(sheet), each.y);
    });
    context.drawImage(copy.renderToCanvas({ pixelRatio: 2 }), MARGIN, sheet.top, sheet.width, sheet.height);
    copy.dispose();
    return canvas.toDataURL('image/png');
  };

  const inLines = (picture, sheet) => {
    const escaped = words => words.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
    const copy = echarts.init(null, null, { renderer: 'svg', ssr: true, width: sheet.width, height: sheet.height });
    // Its words stand in the drawing; outside of a page there is no element to name.
    copy.setOption(Object.assign(dressed(picture.given, '', sheet.width), { aria: { enabled: false } }));
    const drawing = copy.renderToSVGString();
    copy.dispose();
    const texts = sheet.lines.map(each => `<text x="${edge(sheet)}" y="${each.y}" font-size="${each.height}" font-weight="${each.weight}" fill="${each.color}">${escaped(each.line)}</text>`);
    const written = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.all.width}" height="${sheet.all.height}" font-family="${escaped(sheet.family)}" direction="${document.dir === 'rtl' ? 'rtl' : 'ltr'}">`
      + `<rect width="100%" height="100%" fill="${token('--surface')}"/>${texts.join('')}<g transform="translate(${MARGIN} ${sheet.top})" direction="ltr">${drawing}</g></svg>`;
    return 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(written);
  };

  const save = picture => {
    const { place } = picture;
    const figure = place.closest('figure');
    figure.querySelectorAll('[data-save-picture]').forEach(button => {
      button.hidden = false;
      button.addEventListener('click', () => {
        const sheet = sheetOf(place, figure);
        const link = document.createElement('a');
        link.href = button.dataset.savePicture === 'svg' ? inLines(picture, sheet) : inPixels(picture, sheet);
        link.download = `${figure.dataset.name || 'picture'}.${button.dataset.savePicture}`;
        link.click();
      });
    });
  };

  // A picture is drawn shortly before one sees it: what nobody scrolls to costs a phone nothing. Its name can be read before.
  const near = new IntersectionObserver(seen => seen.filter(each => each.isIntersecting).forEach(each => {
    near.unobserve(each.target);
    draw(pictures.find(picture => picture.place === each.target));
  }), { rootMargin: '200px 0px' });

  document.querySelectorAll('.drawing[data-options]').forEach(place => {
    pictures.push({ place, given: JSON.parse(place.dataset.options) });
    near.observe(place);
  });

  // Whoever moves, scrolls or types may print next, and printing does not wait for the library.
  if (pictures.length) {
    ['pointermove', 'touchstart', 'scroll', 'keydown'].forEach(kind =>
      window.addEventListener(kind, () => libraryFor(pictures[0].place.closest('figure')), { once: true, passive: true }));
  }

  // What was folded away is drawn when it opens.
  document.addEventListener('toggle', event => pictures.filter(picture => event.target.open && !picture.chart
    && event.target.contains(picture.place)).forEach(draw), true);

  const again = () => pictures.filter(picture => picture.chart).forEach(paint);
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-scheme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);

  // On paper without colors bars are told apart by patterns. A page of paper is narrower than the window: a chart shrinks with it when its drawing says its own size.
  const drawings = () => document.querySelectorAll('.picture .drawing svg');
  const patterned = printed => pictures.filter(picture => picture.chart).forEach(({ place, given, chart }) => {
    chart.setOption(dressed(given, place.getAttribute('aria-label'), place.clientWidth, printed), true);
    chart.getZr().flush();
  });
  window.addEventListener('beforeprint', () => pictures.filter(picture => !picture.chart && picture.place.isConnected).forEach(draw));
  window.addEventListener('beforeprint', () => patterned(true));
  window.addEventListener('afterprint', () => patterned(false));
  window.addEventListener('beforeprint', () => drawings().forEach(svg =>
    svg.setAttribute('viewBox', '0 0 ' + svg.getAttribute('width') + ' ' + svg.getAttribute('height'))));
  window.addEventListener('afterprint', () => drawings().forEach(svg => svg.removeAttribute('viewBox')));
})();
