// Rows of a form (k:rows): behind those that are used stands one free row, and the next one comes as soon as it is used. Without
// scripts all rows stand there. What is written counts; a row without such fields counts by what is chosen.
(() => {
  const each = (selector, root) => [...root.querySelectorAll(selector)];
  const used = row => {
    if (row.open || row.querySelector('[aria-invalid="true"]')) return true;
    const written = each('input:not([type="hidden"], [type="checkbox"], [type="radio"]), textarea', row);
    return (written.length ? written : each('select', row)).some(field => field.value.trim() !== '');
  };
  const unused = rows => each('[data-row]', rows).filter(row => !used(row));
  const prepare = rows => {
    if (rows.dataset.ready) return;
    rows.dataset.ready = 'true';
    unused(rows).slice(1).forEach(row => { row.hidden = true; });
    const next = () => {
      const free = unused(rows);
      if (free.length && free.every(row => row.hidden)) free[0].hidden = false;
    };
    ['input', 'change', 'toggle'].forEach(kind => rows.addEventListener(kind, next, true));
  };
  each('[data-rows]', document).forEach(prepare);
})();
