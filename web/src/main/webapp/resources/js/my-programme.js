// "My programme": sessions marked with a star, kept in this browser; nobody needs an account and nobody else is told.
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
  const found = read(key);
  const kept = new Set(Array.isArray(found) ? found : []);
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

  sessions.forEach(session => {
    const star = session.querySelector('.session-star');
    star.hidden = false;
    star.addEventListener('click', () => {
      if (!kept.delete(session.id)) kept.add(session.id);
      write(key, [...kept]);
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
    if (event.key !== key) return;
    const now = read(key);
    kept.clear();
    (Array.isArray(now) ? now : []).forEach(id => kept.add(id));
    show();
  });
  box.hidden = false;
  show();
})();
