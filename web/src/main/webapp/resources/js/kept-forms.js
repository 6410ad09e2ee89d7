// What was typed into a form[data-kept] stays in this tab until the page of the form is there again, opened by the same account:
// a form that was sent when the session had ended, and one that was left without being sent. Kept for a few hours only. What a
// guest has typed is not kept for the next one at the same machine.
(() => {
  const prefix = 'caravanserai.form.';
  const hours = 4;
  const store = window.sessionStorage;
  const all = () => Object.keys(store).filter(key => key.startsWith(prefix));
  const read = key => {
    try {
      return JSON.parse(store.getItem(key));
    } catch {
      return null;
    }
  };
  const place = form => `${location.pathname}#${form.id}`;
  // What is edited can stand in the query, which is gone on the page that answers a form: there it is the one that was sent.
  const answered = new WeakMap();
  const key = form => {
    if (answered.has(form)) return answered.get(form);
    const query = new URLSearchParams(location.search);
    ['lang', ...(form.dataset.keptAcross ?? '').split(' ')].forEach(name => query.delete(name));
    return `${prefix}${place(form)}?${query}`;
  };
  // What the framework adds to a form belongs to the page as it was sent: another page with it would be refused.
  const kept = field => field.name && !field.disabled && !/^(jakarta\.faces|primefaces)\./.test(field.name)
    && !['password', 'file', 'submit', 'button', 'image', 'reset'].includes(field.type);
  const value = field => field.type === 'checkbox' || field.type === 'radio'
    ? [field.value, field.checked]
    : field.type === 'select-multiple' ? [[...field.selectedOptions].map(option => option.value)] : [field.value];

  const entries = form => [...form.elements].filter(kept).map(field => [field.name, ...value(field)]);
  const keep = (form, fields, typed) => {
    try {
      store.setItem(key(form), JSON.stringify({ whose: form.dataset.kept, place: place(form), at: Date.now(), typed, fields }));
    } catch {
      // No room: then it is not kept.
    }
  };
  const sent = new WeakSet();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.getAttribute('action') === '/sign-out') {
      all().forEach(each => store.removeItem(each));
      document.querySelectorAll('form[data-kept]').forEach(each => sent.add(each));
    }
    if (!form.dataset.kept) return;
    sent.add(form);
    keep(form, entries(form), false);
  }, true);

  // What differs from the page as it came. The answer to a form that was sent is a page with faults: all that stands there counts.
  const came = field => {
    if (field.type === 'checkbox' || field.type === 'radio') return [field.value, field.defaultChecked];
    if (field.type === 'hidden') return [field.value];
    if (!field.options) return [field.defaultValue];
    const chosen = [...field.options].filter(option => option.defaultSelected).map(option => option.value);
    return [field.multiple ? chosen : chosen[0] ?? field.options[0]?.value];
  };
  const fresh = new WeakMap();
  const watch = form => {
    const fields = form.dataset.keptUnsaved ? [] : [...form.elements].filter(kept);
    fresh.set(form, new Set(fields.map(field => JSON.stringify([field.name, ...came(field)]))));
  };
  const keepTyped = form => {
    if (sent.has(form) || !fresh.has(form)) return;
    const typed = entries(form).filter(entry => !fresh.get(form).has(JSON.stringify(entry)));
    if (typed.length) keep(form, typed, true);
    else if (read(key(form))?.typed) store.removeItem(key(form));
  };

  const put = (form, [name, text, checked]) => {
    const fields = [...form.elements].filter(field => field.name === name && kept(field));
    const field = checked === undefined ? fields[0] : fields.find(each => each.value === text);
    if (!field || (field.type === 'select-one' && ![...field.options].some(option => option.value === text))) return false;
    if (checked !== undefined) field.checked = checked;
    else if (Array.isArray(text)) [...field.options].forEach(option => { option.selected = text.includes(option.value); });
    else if (field.closest('.ui-selectonemenu')) PrimeFaces.getWidgetById(field.closest('.ui-selectonemenu').id).selectValue(text);
    else field.value = text;
    if (field.type !== 'hidden' && !field.matches('.ui-autocomplete-input')) {
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (checked) field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return true;
  };

  const tell = (form, entry, rest) => {
    const notice = document.createElement('div');
    notice.className = 'notice notice-warn';
    notice.setAttribute('role', 'status');
    notice.dataset.keptNotice = '';
    notice.textContent = entry.typed ? form.dataset.keptLeft : form.dataset.keptBack;
    if (rest.length) {
      const words = document.createElement('p');
      words.textContent = form.dataset.keptRest;
      const list = document.createElement('ul');
      rest.forEach(text => list.append(Object.assign(document.createElement('li'), { textContent: text, dir: 'auto' })));
      notice.append(words, list);
    }
    if (entry.typed) {
      const discard = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet' });
      discard.textContent = form.dataset.keptDiscard;
      discard.addEventListener('click', () => {
        store.removeItem(key(form));
        sent.add(form);
        location.reload();
      });
      notice.append(' ', discard);
    }
    form.before(notice);
    notice.scrollIntoView({ block: 'center' });
  };

  document.querySelectorAll('form[data-kept-unsaved]').forEach(form => {
    const before = all().find(each => read(each)?.place === place(form) && !read(each).typed);
    if (before) answered.set(form, before);
  });

  const lost = document.querySelector('[data-form-lost]') !== null;
  all().forEach(each => {
    const entry = read(each);
    const stale = !entry || Date.now() - entry.at > hours * 3600 * 1000;
    if (stale || (!lost && !entry.lost && !entry.typed)) store.removeItem(each);
    else if (lost && !entry.lost && !entry.typed) store.setItem(each, JSON.stringify({ ...entry, lost: true }));
  });
  if (lost) return;
  const restore = () => {
    document.querySelectorAll('form[data-kept]').forEach(form => {
      const where = read(key(form)) ? key(form) : all().find(each => read(each)?.lost && read(each).place === place(form));
      const entry = where && read(where);
      watch(form);
      if (!entry) return;
      store.removeItem(where);
      if (entry.whose !== form.dataset.kept || (entry.typed && !form.dataset.keptLeft)) return;
      const before = JSON.stringify(entries(form));
      const rest = entry.fields.filter(field => !put(form, field) && field[2] === undefined && String(field[1]).trim());
      if (entry.typed && !rest.length && JSON.stringify(entries(form)) === before) return;
      tell(form, entry, rest.map(field => String(field[1])));
    });
  };
  // PrimeFaces' fields are made when the page is ready, and only then can be filled.
  if (window.jQuery) window.jQuery(restore);
  else restore();

  const drafts = () => document.querySelectorAll('form[data-kept-left]').forEach(keepTyped);
  window.addEventListener('pagehide', drafts);
  document.addEventListener('visibilitychange', () => { if (document.hidden) drafts(); });
  let timer;
  document.addEventListener('input', event => {
    const form = event.target.form ?? event.target.closest?.('form');
    if (!form?.matches('[data-kept-left]')) return;
    sent.delete(form);
    clearTimeout(timer);
    timer = setTimeout(drafts, 1000);
  });
})();
