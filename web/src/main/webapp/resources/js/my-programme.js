// "My programme": sessions marked with a star, stored in the account of a signed-in person, else in this browser.
(() => {
  const box = document.querySelector('[data-mine]');
  const sessions = [...document.querySelectorAll('.session')];
  if (!box || !sessions.length) return;
  const key = `programme:${box.dataset.mine}`;
  const read = name => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  };
  const write = (name, value) => {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing still shows the stars until the page is left.
    }
  };
  const account = box.dataset.account === 'true';
  const local = () => {
    const found = read(key);
    return Array.isArray(found) ? found : [];
  };
  const kept = new Set(account ? (box.dataset.stars ?? '').split(' ').filter(Boolean) : local());
  let only = read(`${key}:only`) === true;
  const filter = box.querySelector('button');
  const status = box.querySelector('[role="status"]');
  const none = document.querySelector('[data-mine-none]');

  const show = () => {
    sessions.forEach(session => {
      session.querySelector('.session-star').setAttribute('aria-pressed', String(kept.has(session.id)));
      session.hidden = only && !kept.has(session.id);
    });
    filter.setAttribute('aria-pressed', String(only));
    status.textContent = box.dataset.count.replace('{0}', kept.size);
    none.hidden = !only || sessions.some(session => !session.hidden);
  };

  const save = async (id, starred) => {
    try {
      const address = `/api/v1/events/${box.dataset.mine}/programme/stars/${id.replace('session-', '')}`;
      return (await fetch(address, { method: starred ? 'PUT' : 'DELETE' })).ok;
    } catch {
      return false;
    }
  };
  const change = async id => {
    const starred = !kept.delete(id);
    if (starred) kept.add(id);
    if (!account) {
      write(key, [...kept]);
    } else if (!await save(id, starred)) {
      if (starred) kept.delete(id);
      else kept.add(id);
      show();
      status.textContent = box.dataset.failed;
    }
  };

  sessions.forEach(session => {
    const star = session.querySelector('.session-star');
    star.hidden = false;
    star.addEventListener('click', () => {
      change(session.id);
      show();
      if (session.hidden) filter.focus();
    });
  });
  filter.addEventListener('click', () => {
    only = !only;
    write(`${key}:only`, only);
    show();
  });
  // A star set in another tab shows here too.
  addEventListener('storage', event => {
    if (account || event.key !== key) return;
    kept.clear();
    local().forEach(id => kept.add(id));
    show();
  });
  box.hidden = false;
  show();
  // Stars set in this browser before signing in move into the account.
  if (account && local().length) {
    Promise.all(local().filter(id => !kept.has(id)).map(async id => {
      if (await save(id, true)) kept.add(id);
    })).then(() => {
      localStorage.removeItem(key);
      show();
    });
  }
})();
