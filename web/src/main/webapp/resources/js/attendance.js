/* Turns each choice of a mark into one large button: a tap goes on to the next mark. */
(() => {
    const list = document.querySelector("[data-attendance]");
    if (!list) {
        return;
    }
    const selects = [...list.querySelectorAll("select")];
    const status = document.querySelector("[data-attendance-count]");
    const count = () => {
        const marked = selects.filter(select => select.value !== "").length;
        status.textContent = status.dataset.attendanceCount.replace("{0}", marked).replace("{1}", selects.length);
    };
    const show = (select, button) => {
        const option = select.selectedOptions[0];
        button.querySelector(".roll-mark").textContent = option.textContent;
        button.dataset.mark = option.value;
    };
    const buttons = new Map();
    selects.forEach(select => {
        const label = list.querySelector(`label[for="${select.id}"]`);
        const button = document.createElement("button");
        button.type = "button";
        button.className = "roll-button";
        button.innerHTML = "<span class=\"roll-name\"></span><span class=\"roll-mark\"></span>";
        button.querySelector(".roll-name").append(...[...label.childNodes].map(node => node.cloneNode(true)));
        button.addEventListener("click", () => {
            const values = [...select.options].filter(option => option.value !== "");
            const at = values.indexOf(select.selectedOptions[0]);
            const next = at + 1 < values.length ? values[at + 1] : select.querySelector("option[value='']") || values[0];
            select.value = next.value;
            show(select, button);
            count();
        });
        label.hidden = true;
        select.hidden = true;
        select.after(button);
        select.addEventListener("input", () => {
            show(select, button);
            count();
        });
        buttons.set(select, button);
        show(select, button);
    });
    document.querySelector("[data-attendance-hint]").hidden = false;
    const all = document.querySelector("[data-attendance-all]");
    if (all) {
        all.hidden = false;
    }
    all?.addEventListener("click", () => {
        selects.filter(select => select.value === "").forEach(select => {
            select.value = all.dataset.attendanceAll;
            show(select, buttons.get(select));
        });
        count();
    });
    count();
})();
