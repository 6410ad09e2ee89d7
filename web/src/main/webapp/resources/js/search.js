// The search field in the header suggests what it finds, as a combobox with a list: the arrow keys go through it, Enter opens what is chosen or all
// results, Escape closes it, and its number is said to who listens. Without scripts the field is a form like any other.
(() => {
  const PAUSE = 200;
  const SHORTEST = 2;
  const prepare = form => {
    const input = form.querySelector('input[type="search"]');
    const list = document.createElement('div');
    const said = document.createElement('p');
    let timer;
    let asking;
    list.id = 'suggested';
    list.className = 'suggested';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.querySelector('label').textContent);
    said.className = 'unseen';
    said.setAttribute('role', 'status');
    form.append(list, said);
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'suggested' })
      .forEach(([name, value]) => input.setAttribute(name, value));
    const options = () => [...list.querySelectorAll('[role="option"]')];
    const chosen = () => list.querySelector('[aria-selected="true"]');
    const choose = option => {
      options().forEach(each => each.setAttribute('aria-selected', String(each === option)));
      if (option) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    };
    const open = shown => {
      list.hidden = !shown;
      input.setAttribute('aria-expanded', String(shown));
      if (!shown) choose(null);
    };
    const close = () => {
      clearTimeout(timer);
      if (asking) asking.abort();
      open(false);
    };
    const suggest = async () => {
      const words = input.value.trim();
      if (asking) asking.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(`${form.dataset.suggestions}?query=${encodeURIComponent(words)}`, { signal: asking.signal });
        if (!answer.ok) return close();
        const part = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-count]');
        list.replaceChildren(...(part ? part.children : []));
        said.textContent = part ? part.dataset.count : '';
        open(options().length > 0);
      } catch (failure) {
        if (failure.name !== 'AbortError') close();
      }
    };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      if (input.value.trim().length < SHORTEST && !/\p{Script=Han}/u.test(input.value)) close();
      else timer = setTimeout(suggest, PAUSE);
    });
    input.addEventListener('keydown', event => {
      if (event.isComposing) return;
      const all = options();
      const at = all.indexOf(chosen());
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (list.hidden && input.value.trim().length >= SHORTEST) suggest();
        if (list.hidden || !all.length) return;
        event.preventDefault();
        const next = at + (event.key === 'ArrowDown' ? 1 : -1);
        choose(next < 0 && at < 0 ? all[all.length - 1] : all[next] || null);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === 'Enter' && chosen()) {
        event.preventDefault();
        location.assign(chosen().href);
      }
    });
    form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) close(); });
    list.addEventListener('mousedown', event => event.preventDefault());
    form.addEventListener('submit', close);
  };
  document.querySelectorAll('form[data-suggestions]').forEach(prepare);
})();
