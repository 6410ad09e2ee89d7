// What pages do beyond plain HTML. Everything works without it, only less smoothly.
(() => {
  const year = 365 * 24 * 3600;
  const keep = (name, value) => {
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${year}; samesite=lax${secure}`;
  };
  const each = (selector, act, root = document) => root.querySelectorAll(selector).forEach(act);

  // A number as the language of the page writes it, for charts; what is printed by the server follows the same conventions.
  const written = new Intl.NumberFormat(document.documentElement.lang || 'en', { numberingSystem: 'latn', maximumFractionDigits: 3 });
  window.writtenNumber = value => written.format(value).replace('-', '\u2212');

  // The visitor's time zone, for times in brackets.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.includes(`zone=${encodeURIComponent(zone)}`)) keep('zone', zone);

  // Light or dark.
  const dark = () => document.documentElement.dataset.scheme === 'dark'
    || (document.documentElement.dataset.scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  each('[data-toggle-scheme]', button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const scheme = dark() ? 'light' : 'dark';
      document.documentElement.dataset.scheme = scheme;
      keep('scheme', scheme);
    });
  });

  // Searches: fields left empty stay out of the address.
  document.addEventListener('formdata', event => {
    if (event.target.method !== 'get') return;
    [...event.formData].forEach(([name, value]) => {
      if (value === '') event.formData.delete(name);
    });
  });

  // The button of a workspace's menu says where one is.
  each('[data-side-open]', button => {
    const here = document.querySelector('#side a[aria-current="page"]');
    if (here) button.append(` \u00b7 ${here.textContent}`);
  });

  // The switch to another place of the same kind: its search leaves the names that have what was typed, the arrow keys go through them.
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  each('[data-switch]', choice => {
    const search = choice.querySelector('input');
    const said = choice.querySelector('[data-none]');
    const links = () => [...choice.querySelectorAll('li:not([hidden]) a')];
    if (search) {
      each('[hidden]', part => { part.hidden = false; }, choice);
      search.addEventListener('input', () => {
        const words = plain(search.value).split(/\s+/).filter(Boolean);
        each('li', place => { place.hidden = !words.every(word => plain(place.textContent).includes(word)); }, choice);
        said.textContent = links().length ? '' : said.dataset.none;
      });
    }
    choice.addEventListener('toggle', () => {
      if (choice.open && search) search.focus();
    });
    choice.addEventListener('keydown', event => {
      if (event.key === 'Escape' && choice.open) {
        choice.open = false;
        choice.querySelector('summary').focus();
        event.preventDefault();
      }
      if (event.key === 'Enter' && event.target === search) {
        event.preventDefault();
        if (search.value.trim() && links().length) links()[0].click();
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || !choice.open) return;
      const stops = [search || choice.querySelector('summary'), ...links()];
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (next) next.focus();
      event.preventDefault();
    });
  });
  document.addEventListener('click', event => each('[data-switch][open]', choice => {
    if (!choice.contains(event.target)) choice.open = false;
  }));

  // Menus close by Escape and by a click elsewhere.
  document.addEventListener('click', event => each('details.menu[open]', menu => {
    if (!menu.contains(event.target)) menu.open = false;
  }));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    each('details.menu[open]', menu => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });

  // A link of the error summary shows the language or opens the dialog its field is behind.
  document.addEventListener('click', event => {
    const link = event.target.closest('.summary a[href^="#"]');
    const field = link && document.getElementById(link.getAttribute('href').slice(1));
    if (!field) return;
    const part = field.closest('[data-language][hidden]');
    if (part) document.querySelector(`[data-texts] [data-language="${part.dataset.language}"]`).click();
    const question = field.closest('dialog:not([open])');
    if (question) question.showModal();
    event.preventDefault();
    const inputs = 'input, select, textarea, button';
    (field.matches(inputs) ? field : field.querySelector(inputs) || field).focus();
    field.scrollIntoView({ block: 'center' });
  });

  // What asks once more before it happens: a dialog with its consequence in words. A form that lacks something is sent
  // as it is, to be refused with its reasons: nobody is asked about what cannot happen yet.
  const lacking = (form, dialog) => form && [...form.elements].some(field =>
    field.getAttribute('aria-required') === 'true' && field.value === '' && !dialog.contains(field));
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-opens]');
    const dialog = opener && document.getElementById(opener.dataset.opens);
    const send = dialog && lacking(opener.form, dialog) && dialog.querySelector('[type="submit"]');
    if (send) opener.form.requestSubmit(send);
    else if (dialog) dialog.showModal();
    const closer = event.target.closest('[data-closes]');
    if (closer) closer.closest('dialog').close();
  });

  // A long history shows its latest lines; the others come with a button that says how many there are.
  const LINES = 10;
  document.querySelectorAll('.timeline[data-all]').forEach(list => {
    const others = [...list.children].slice(LINES);
    if (others.length === 0) return;
    const all = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet' });
    all.textContent = list.dataset.all.replace('#', list.children.length.toLocaleString(document.documentElement.lang));
    others.forEach(line => { line.hidden = true; });
    list.after(all);
    all.addEventListener('click', () => {
      others.forEach(line => { line.hidden = false; });
      all.remove();
      others[0].tabIndex = -1;
      others[0].focus();
    });
  });

  // A filter applies as soon as it is chosen; the button stays for those without scripts.
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-live]');
    if (form && event.target.matches('select, [type="checkbox"], [type="radio"], [type="date"], [type="month"]')) form.requestSubmit();
  });

  // A form that was sent is not sent twice by a second press.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    else if (form.method === 'post' && !form.dataset.again) {
      form.dataset.sent = 'true';
      setTimeout(() => delete form.dataset.sent, 8000);
    }
  });
  addEventListener('pageshow', () => each('form[data-sent]', form => delete form.dataset.sent));

  // Tables that are lists of cards on a phone: a cell says its column, and what is laid out as boxes keeps the roles of a
  // table for those who listen to it.
  const words = cell => [...cell.childNodes].filter(node => !node.classList?.contains('unseen')).map(node => node.textContent.trim()).filter(Boolean).join(' ');
  const stacks = table => {
    // A table of PrimeFaces is a grid, and has cells of its own that name the row.
    const grid = table.getAttribute('role') === 'grid';
    const role = (selector, name) => each(selector, part => part.setAttribute('role', name), table);
    const heads = [...table.querySelectorAll(':scope > thead > tr > th')].map(words);
    role(':scope > thead, :scope > tbody', 'rowgroup');
    role(':scope > * > tr', 'row');
    role(':scope > thead > tr > th', 'columnheader');
    role(':scope > tbody > tr > th, :scope > tbody > tr > .main-cell', 'rowheader');
    if (!grid) {
      role(':scope > tbody > tr > td', 'cell');
      table.setAttribute('role', 'table');
    }
    each(':scope > tbody > tr', row => [...row.children].forEach((cell, column) => {
      if (cell.localName !== 'td' || cell.colSpan > 1) return;
      if (heads[column]) cell.dataset.label = heads[column];
      if (cell.classList.contains('number')) table.tHead?.rows[0]?.cells[column]?.classList.add('number');
      if (!cell.textContent.trim() && !cell.querySelector('input, select, img, svg')) cell.dataset.blank = '';
    }), table);
    table.classList.add('stacked');
  };
  const unstacked = '.table-wrap > table:not(.stacked), .ui-datatable-tablewrapper > table:not(.stacked), .ui-datatable-tablewrapper > table:has(> tbody > tr:not([role]))';

  // Of tabs that have no room, the one that is open is in sight.
  const open = document.querySelector('.tabs [aria-current="page"], .side [aria-current="page"]');
  const row = open?.closest('ul');
  if (row && row.scrollWidth > row.clientWidth) {
    const [tab, bar] = [open.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += tab.left + tab.width / 2 - bar.left - bar.width / 2;
  }

  const unfold = part => {
    for (let fold = part.closest('details:not([open])'); fold; fold = part.closest('details:not([open])')) fold.open = true;
  };
  // Who follows a link to a heading wants to read what it is about, also where it is folded.
  const unfoldTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('details:not([open])')) return;
    unfold(target);
    target.scrollIntoView();
  };
  unfoldTarget();
  addEventListener('hashchange', unfoldTarget);
  // Tables that are wider than their room are scrolled by the keyboard, too.
  const reach = wrap => {
    if (wrap.scrollWidth > wrap.clientWidth) wrap.tabIndex = 0;
  };
  const ready = () => {
    each(unstacked, stacks);
    each('.table-wrap:not([tabindex])', reach);
    const summary = document.querySelector('.summary');
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = 'true';
      // What was refused may have been folded: its reasons would be, too.
      [summary, ...document.querySelectorAll('.field-wrong')].forEach(unfold);
      summary.focus();
    }
  };
  ready();
  new MutationObserver(ready).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('toggle', ready, true);
})();
