package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person with one page open. What goes wrong behind the page is collected and told by {@link #assertQuiet()}. */
public final class Visitor implements AutoCloseable {
    private static final AxeRunOptions WCAG_22_AA =
            violationsOf(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    /** Puts bars that stay in the window where they belong in the page, so that they cover nothing. */
    private static final String RELEASE_BARS = """
        () => document.querySelectorAll('main *').forEach(e => {
          if (getComputedStyle(e).position === 'sticky') e.style.position = 'static';
        })\
        """;

    private static final int BAD_REQUEST = 400;
    private static final int QUIET_MILLIS = 120;
    private static final int SETTLED_MILLIS = 40;
    private static final int STARTED_MILLIS = 800;
    private static final int SEARCHED_MILLIS = 350;
    private static final int ANSWERED_MILLIS = 60_000;

    private final BrowserContext context;
    private final Look look;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private final Set<Request> underWay = new HashSet<>();
    private int requests;
    private @Nullable Request answeredInPlace;

    Visitor(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> problems.add("script: " + error));
        page.onRequest(request -> {
            requests++;
            underWay.add(request);
        });
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(request -> {
            underWay.remove(request);
            // A page that is left takes its unfinished requests with it.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                problems.add("failed: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= BAD_REQUEST) {
                problems.add(response.status() + ": " + response.url());
            }
            SentForms.note(response);
            if (SentForms.isAnsweredInPlace(response)) {
                answeredInPlace = response.request();
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a page in the look's language and returns the status of its answer. */
    public int open(String path) {
        underWay.clear();
        Response response = page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + look.language());
        waitUntilQuiet();
        return response == null ? 0 : response.status();
    }

    /** Signs in as a person does, by the form. */
    public Visitor signIn(Demo account) {
        open("/sign-in");
        page.locator("input[type=email], input[autocomplete=username]").first().fill(account.email());
        page.locator("input[type=password]").first().fill(Demo.PASSWORD);
        page.locator("main button[type=submit], main input[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        waitUntilQuiet();
        return this;
    }

    /** Loaded, and no request under way for {@value #QUIET_MILLIS} ms; the browser's own "network idle" takes 500 ms. */
    private void waitUntilQuiet() {
        waitUntilQuiet(QUIET_MILLIS);
    }

    private void waitUntilQuiet(int millis) {
        page.waitForLoadState();
        int seen;
        do {
            seen = requests;
            page.waitForCondition(() -> underWay.isEmpty());
            page.waitForTimeout(millis);
        } while (seen != requests || !underWay.isEmpty());
        page.waitForLoadState();
    }

    /** Begins on the home page and follows one link after the other, by what they say. */
    public Visitor walk(String... links) {
        open("/");
        for (var link : links) {
            follow(link);
        }
        return this;
    }

    /** Follows the link that says this, in the folded menu of the person if the page itself has none. */
    public void follow(String words) {
        var link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
        if (link.count() == 0) {
            page.locator("header summary:visible").last().click();
        }
        click(link.first());
    }

    /** Follows the link of this page that leads to this address, in the folded menu of the person if the page itself has none. */
    public void followTo(String address) {
        var link = page.locator("a[href='" + address + "']:visible");
        if (link.count() == 0) {
            page.locator("header summary:visible").last().click();
        }
        click(link.first());
    }

    /** Searches the list of this page for these words. */
    public void search(String words) {
        var query = page.locator("main input[name=query]").first();
        query.fill(words);
        click(query.locator("xpath=ancestor::form")
                .locator("button[type=submit]")
                .first());
    }

    /** Opens what is folded behind these words. */
    public void unfold(String words) {
        page.locator("main details:not([open]) > summary", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    /** Opens what the form with this id is folded in. */
    public void unfoldForm(String id) {
        page.locator("main details:not([open]):has(form[id='" + id + "']) > summary")
                .click();
    }

    /** Marks the choice with this id, whose label is what people press. */
    public void tick(String id) {
        page.locator("label[for='" + id + "']").click();
    }

    /** Chooses a file for the field with this id, and sends it. */
    public void attach(String id, FilePayload file) {
        byId(id + "_input").setInputFiles(file);
        click(byId(id).locator(".ui-fileupload-upload"));
    }

    /** Waits until the page says this. */
    public void reads(String words) {
        page.locator("main").getByText(words).first().waitFor();
    }

    /** Writes into the field with this id. */
    public void fill(String id, String text) {
        byId(id).fill(text);
    }

    /** Chooses from the list with this id, whether it can be searched or not. */
    public void choose(String id, String value) {
        if (isSearched(id)) {
            var label = page.locator("[id='" + id + "_input'] option[value='" + value + "']")
                    .textContent()
                    .strip();
            chooseExactly(id, label, label);
        } else {
            byId(id).selectOption(value);
        }
    }

    /** Chooses the first that is in the list with this id, whether it can be searched or not. */
    public void chooseFirst(String id) {
        if (isSearched(id)) {
            var panel = opened(id);
            panel.locator("li.ui-selectonemenu-item:visible").nth(1).click();
            hidden(panel);
        } else {
            byId(id).selectOption(new SelectOption().setIndex(1));
        }
    }

    private boolean isSearched(String id) {
        return byId(id + "_panel").count() > 0;
    }

    /** Searches the list with this id, of which several can be chosen, and chooses what has this label. */
    public void chooseAlso(String id, String search, String label) {
        var panel = opened(id);
        var filter = panel.locator(".ui-selectcheckboxmenu-filter");
        filter.clear();
        filter.pressSequentially(search);
        panel.locator("label:visible", new Locator.LocatorOptions().setHasText(label))
                .click();
        // The list also closes by itself when the page moves: then there is nothing left to press.
        panel.locator(".ui-selectcheckboxmenu-close").dispatchEvent("click");
        hidden(panel);
    }

    /**
     * Searches the list with this id, of which one is chosen, and chooses what has this label. The search is typed key
     * by key, because the list is searched anew when a key is let go.
     */
    public void chooseOne(String id, String search, String label) {
        var panel = opened(id);
        panel.locator(".ui-selectonemenu-filter").pressSequentially(search);
        var found = panel.locator("li:visible", new Locator.LocatorOptions().setHasText(label));
        page.waitForCondition(() -> found.count() == 1);
        found.click();
        hidden(panel);
        page.waitForCondition(() -> byId(id + "_label").innerText().contains(label));
    }

    /** As {@link #chooseOne}, where others contain the label, too. */
    public void chooseExactly(String id, String search, String label) {
        var panel = opened(id);
        panel.locator(".ui-selectonemenu-filter").pressSequentially(search);
        panel.locator("li:visible:text-is('" + label + "')").click();
        hidden(panel);
        page.waitForCondition(() -> byId(id + "_label").innerText().equals(label));
    }

    /**
     * Opens the list with this id. The page is moved to it before, and has told so: a list closes when the page moves
     * under it.
     */
    private Locator opened(String id) {
        var panel = byId(id + "_panel");
        byId(id).scrollIntoViewIfNeeded();
        page.evaluate("() => new Promise(told => requestAnimationFrame(() => requestAnimationFrame(told)))");
        page.waitForCondition(() -> {
            if (!panel.isVisible()) {
                byId(id).click();
            }
            return panel.isVisible();
        });
        return panel;
    }

    /** Moves the page to the first picture that this selector finds, and waits until it is drawn. */
    public void drawn(String selector) {
        page.locator(selector + ":is(.picture), " + selector + " .picture")
                .first()
                .scrollIntoViewIfNeeded();
        page.waitForSelector(
                selector + " svg path", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void hidden(Locator panel) {
        panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Types words into the field with this id, which searches by name, and chooses what is called so. */
    public void chooseFound(String id, String words, String name) {
        var field = typed(id, words);
        var panel = byId(id + "_panel");
        panel.locator(".ui-autocomplete-item", new Locator.LocatorOptions().setHasText(name))
                .first()
                .click();
        hidden(panel);
        assertThat(field.inputValue()).as(id).isEqualTo(name);
    }

    /** Types words into the field with this id, which searches by name, and chooses the first that is found. */
    public void chooseFirstFound(String id, String words) {
        typed(id, words);
        var panel = byId(id + "_panel");
        panel.locator(".ui-autocomplete-item").first().click();
        hidden(panel);
    }

    /** The field with this id that searches by name, with these words in it and the answer to them there. */
    private Locator typed(String id, String words) {
        // A field that its script does not listen to yet would search for nothing.
        page.waitForFunction("id => window.PrimeFaces && PrimeFaces.getWidgetById(id)", id);
        var field = byId(id + "_input");
        field.clear();
        field.pressSequentially(words);
        // A search that is answered late would open the list again behind the choice.
        waitUntilQuiet(SEARCHED_MILLIS);
        return field;
    }

    /** Presses the button with this id and waits for the page that follows. */
    public void press(String id) {
        click(byId(id));
    }

    private void click(Locator what) {
        act(what::click);
    }

    /** Does what leads to another page, and waits for that page. */
    public void act(Runnable what) {
        int before = requests;
        answeredInPlace = null;
        what.run();
        for (int waited = 0; requests == before && waited < STARTED_MILLIS; waited += SETTLED_MILLIS) {
            page.waitForTimeout(SETTLED_MILLIS);
        }
        waitUntilQuiet(SETTLED_MILLIS);
        if (answeredInPlace != null && byId("notices").locator(".notice-good").count() > 0) {
            SentForms.note(answeredInPlace);
        }
    }

    /** Sends a form to the server in whatever way, waits for what the page makes of the answer, and returns the answer. */
    public Response send(Runnable what) {
        var answers = new ArrayList<Response>();
        act(() -> answers.add(page.waitForResponse(
                response -> response.request().method().equals("POST"),
                new Page.WaitForResponseOptions().setTimeout(ANSWERED_MILLIS),
                what)));
        return answers.get(0);
    }

    /** Presses the button that asks first, and then the one with this id, which does it. */
    public void confirm(String id) {
        ask(id);
        press(id);
    }

    /** Presses the first that this selector finds, and waits for the page that follows. */
    public void pressAt(String selector) {
        click(page.locator(selector).first());
    }

    /** Opens the question before the button with this id. */
    public void ask(String id) {
        page.locator("[data-opens='" + id.substring(id.indexOf(':') + 1) + "-dialog']")
                .click();
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Everything that went wrong since the last call: console errors, failed requests, answers of 400 and above. */
    public List<String> problems() {
        List<String> all = List.copyOf(problems);
        problems.clear();
        return all;
    }

    public void assertQuiet() {
        assertThat(problems()).as("problems behind %s", page.url()).isEmpty();
    }

    /**
     * WCAG 2.2 AA, as far as axe can tell. It runs in the page alone, which takes half the time (the only frame, of an
     * email's text, lets no script in), and puts together nothing but violations. What it finds does not depend on how far the page is scrolled.
     * Nothing is done in a look that is only there for its words.
     */
    public void assertAccessible() {
        if (look.onlyWords()) {
            return;
        }
        page.waitForLoadState();
        page.evaluate(RELEASE_BARS);
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).options(WCAG_22_AA).analyze().getViolations().stream()
                        .map(Visitor::readable)
                        .toList();
        assertThat(violations).as("accessibility of %s (%s)", page.url(), look).isEmpty();
    }

    private static AxeRunOptions violationsOf(List<String> tags) {
        var only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(tags);
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String readable(Rule rule) {
        return "%s: %s%n%s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().limit(5).map(Visitor::readable).collect(Collectors.joining()));
    }

    private static String readable(CheckedNode node) {
        return "    %s%n      %s%n"
                .formatted(
                        node.getTarget(),
                        String.valueOf(node.getFailureSummary()).replace("\n", "\n      "));
    }

    /** Nothing sticks out of the window, and the page runs in the direction and says the language it should. */
    public void assertFits() {
        Object excess = page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
        assertThat(((Number) excess).intValue())
                .as("pixels that stick out of %s (%s)", page.url(), look)
                .isLessThanOrEqualTo(1);
        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).direction"))
                .as("direction of %s", page.url())
                .isEqualTo(look.direction());
        assertThat(String.valueOf(page.getAttribute("html", "lang")))
                .as("language of %s", page.url())
                .startsWith(look.language());
    }

    @Override
    public void close() {
        context.close();
    }
}
