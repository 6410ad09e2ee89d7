// A form with [data-autosave="name"] is sent by that remote command a little after one stops writing. PrimeFaces' widgets tell
// of a change through jQuery only.
(() => {
  const quiet = 2500;
  document.querySelectorAll('[data-autosave]').forEach(mark => {
    const form = mark.closest('form');
    let timer;
    let running = false;
    const send = () => {
      const command = window[mark.dataset.autosave];
      if (running || form.dataset.sent || typeof command !== 'function') return;
      running = true;
      Promise.resolve(command()).catch(() => {}).finally(() => { running = false; });
    };
    window.jQuery(form).on('input change', () => {
      clearTimeout(timer);
      timer = setTimeout(send, quiet);
    });
    form.addEventListener('submit', () => clearTimeout(timer));
  });
})();
