// The line that says "now" in a programme, and sessions that open when their address is followed.
(() => {
  const minutes = 5;
  const grid = document.querySelector('.programme[data-begins]');
  const show = () => {
    if (!grid) return;
    const row = Math.floor((Date.now() - Number(grid.dataset.begins)) / 60000 / minutes);
    let line = grid.querySelector('.programme-now');
    if (row < 0 || row >= Number(grid.dataset.rows)) {
      line?.remove();
      return;
    }
    if (!line) {
      line = document.createElement('div');
      line.className = 'programme-now';
      line.append(Object.assign(document.createElement('span'), { textContent: grid.dataset.now }));
      grid.append(line);
    }
    line.style.setProperty('--row', row + 2);
  };
  const open = () => {
    const details = location.hash.startsWith('#session-')
      && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector('details');
    if (details) details.open = true;
  };
  show();
  setInterval(show, 60000);
  open();
  addEventListener('hashchange', open);
})();
