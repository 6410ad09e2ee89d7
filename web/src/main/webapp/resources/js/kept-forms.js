// What was typed into a form[data-kept] outlives the end of the session: it stays in this tab until the page of the form is there
// again, opened by the same account. Kept for a few hours only, and only when the server says that it did not get the form.
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
  const key = form => `${prefix}${location.pathname}#${form.id}`;
  const kept = field => field.name && !field.disabled && !field.name.startsWith('jakarta.faces')
    && !['password', 'file', 'submit', 'button', 'image', 'reset'].includes(field.type);
  const value = field => field.type === 'checkbox' || field.type === 'radio'
    ? [field.value, field.checked]
    : field.type === 'select-multiple' ? [[...field.selectedOptions].map(option => option.value)] : [field.value];

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.getAttribute('action') === '/sign-out') all().forEach(each => store.removeItem(each));
    if (!form.dataset.kept) return;
    const fields = [...form.elements].filter(kept).map(field => [field.name, ...value(field)]);
    try {
      store.setItem(key(form), JSON.stringify({ whose: form.dataset.kept, at: Date.now(), fields }));
    } catch {
      // No room: then it is not kept.
    }
  }, true);

  const put = (form, [name, text, checked]) => {
    const fields = [...form.elements].filter(field => field.name === name && kept(field));
    const field = checked === undefined ? fields[0] : fields.find(each => each.value === text);
    if (!field) return false;
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

  const tell = (form, rest) => {
    const notice = document.createElement('div');
    notice.className = 'notice notice-warn';
    notice.setAttribute('role', 'status');
    notice.dataset.keptNotice = '';
    notice.textContent = form.dataset.keptBack;
    if (rest.length) {
      const words = document.createElement('p');
      words.textContent = form.dataset.keptRest;
      const list = document.createElement('ul');
      rest.forEach(text => list.append(Object.assign(document.createElement('li'), { textContent: text, dir: 'auto' })));
      notice.append(words, list);
    }
    form.before(notice);
    notice.scrollIntoView({ block: 'center' });
  };

  const lost = document.querySelector('[data-form-lost]') !== null;
  all().forEach(each => {
    const entry = read(each);
    const stale = !entry || Date.now() - entry.at > hours * 3600 * 1000;
    if (stale || (!lost && !entry.lost)) store.removeItem(each);
    else if (lost && !entry.lost) store.setItem(each, JSON.stringify({ ...entry, lost: true }));
  });
  if (lost) return;
  const restore = () => {
    document.querySelectorAll('form[data-kept]').forEach(form => {
      const entry = read(key(form));
      if (!entry) return;
      store.removeItem(key(form));
      if (entry.whose !== form.dataset.kept) return;
      const rest = entry.fields.filter(field => !put(form, field) && field[2] === undefined && String(field[1]).trim());
      tell(form, rest.map(field => String(field[1])));
    });
  };
  // PrimeFaces' fields are made when the page is ready, and only then can be filled.
  if (window.jQuery) window.jQuery(restore);
  else restore();
})();
