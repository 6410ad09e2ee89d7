/* Shows the next code for checking in before the one on the screen is no longer good. */
(() => {
    const shown = document.querySelector("[data-check-in]");
    if (!shown) {
        return;
    }
    const next = async () => {
        try {
            const answer = await fetch(location.href, { credentials: "same-origin" });
            if (answer.ok) {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                const fresh = page.querySelector("[data-check-in]");
                if (fresh) {
                    shown.replaceChildren(...fresh.childNodes);
                }
            }
        } catch (offline) {
            /* The next attempt may reach the server. */
        }
    };
    setInterval(next, 10000);
})();
