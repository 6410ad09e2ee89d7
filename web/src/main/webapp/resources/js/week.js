/* The schedule repeats the list below it: it is for the eye and the mouse, so it is taken out of the way of screen readers and the tab key. */
(() => {
    document.querySelectorAll(".week-view").forEach(view => {
        view.setAttribute("aria-hidden", "true");
        const still = () => view.querySelectorAll("a, [tabindex='0']").forEach(each => {
            if (each.tabIndex !== -1) {
                each.tabIndex = -1;
            }
        });
        new MutationObserver(still).observe(view, { childList: true, subtree: true, attributes: true, attributeFilter: ["tabindex", "href"] });
        still();
    });
})();
