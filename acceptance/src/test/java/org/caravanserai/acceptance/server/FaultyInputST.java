package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever writes into a form what it cannot take (a date that is none, words for a number, an email address that is none, nothing
 * where something is required) reads at that field what is wrong, and finds everything else as it was typed. Goes through all pages
 * that a person reaches by links, one of each kind, and tries each form once; what is refused changes nothing.
 */
@Tag("server")
class FaultyInputST extends BrowserTest {

    private static final int MOST_PAGES = 100;
    private static final String OWN = "/(my|manage|admin)\\b.*";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"[^>]*method=\"post\"");
    private static final Pattern TYPED = Pattern.compile("<textarea|type=\"(text|email|search|tel)\"");
    private static final Pattern OTHERS = Pattern.compile(
            "^/(api|openapi|resources|feed|health|metrics|sign-out)\\b.*"
                    + "|.*\\.(ics|csv|xlsx|pdf|xml|json|png|svg|atom)(\\?.*)?|.*[?&](lang|export|page|sort|order|columns?|then|asOf)=.*");
    private static final Pattern NAME =
            Pattern.compile("(?=.*\\d)[A-Z0-9]{8,}|.*[0-9a-f]{4,}-[0-9a-f]{4,}.*|.{17,}|\\d+");

    /** Forms of the kinds of pages that were tried, also as somebody else. */
    private static final Set<String> TRIED = new HashSet<>();

    /** Kinds of pages that are the same for everybody. */
    private static final Set<String> PUBLIC = new HashSet<>();

    private static final String FILL = """
        id => {
          const form = document.getElementById(id), typed = {};
          if (!form) return null;
          const fields = [...form.elements].filter(e => e.id && e.name && !e.disabled && !e.readOnly && ['text', 'email', 'textarea', 'search', 'tel'].includes(e.type)
              && !/_(focus|filter)$/.test(e.id) && !e.closest('.ui-selectonemenu, .ui-selectcheckboxmenu, .ui-selectcheckboxmenu-panel'));
          const nonsense = e => e.closest('.field-date') ? '31 of Nonember'
              : e.closest('.ui-autocomplete') ? 'Zq7 nowhere'
              : ['numeric', 'decimal'].includes(e.inputMode) ? 'zq7'
              : e.type === 'email' ? 'zq7 at nowhere' : null;
          // What no date and no choice can be made of is refused before anything else is read; some choices take any text.
          const [dates, choices] = ['.field-date', '.ui-autocomplete'].map(part => fields.filter(e => e.closest(part)));
          const faulty = [dates, choices, fields.filter(nonsense)].find(some => some.length) ?? [];
          const blank = faulty.length ? null : fields.find(e => e.getAttribute('aria-required') === 'true');
          if (!faulty.length && !blank) return null;
          for (const e of fields) {
            const text = e === blank ? '' : nonsense(e) ?? 'Zq7 words';
            const choosing = e.closest('.field-date, .ui-autocomplete');
            if (choosing) e.focus();
            e.value = e.maxLength > 0 ? text.slice(0, e.maxLength) : text;
            if (choosing) {
              ['input', 'change'].forEach(kind => e.dispatchEvent(new Event(kind, { bubbles: true })));
              e.blur();
            }
            typed[e.id] = e.value;
          }
          for (const e of form.querySelectorAll('select')) if (!e.value && !e.multiple && e.options.length > 1) e.selectedIndex = 1;
          for (const e of form.querySelectorAll('[type=radio]'))
            if (![...form.elements[e.name].length ? form.elements[e.name] : [e]].some(r => r.checked)) e.checked = true;
          const buttons = [...form.querySelectorAll('[type=submit]')];
          const button = buttons.find(b => b.matches('.button-primary')) ?? buttons[0];
          if (!button || !form.checkValidity()) return null;
          return { id, wrong: (blank ? [blank] : faulty).map(e => e.id), all: faulty !== choices, typed, button: button.id };
        }\
        """;

    private static final String READ = """
        ({ id, wrong, all, typed }) => {
          const form = document.getElementById(id), faults = [];
          if (!form) return ['it was accepted, or is gone: ' + document.querySelector('main')?.innerText.slice(0, 120)];
          const told = [...document.querySelectorAll('[role=alert], .notice-warn, .notice-bad')].map(e => e.innerText).join(' ');
          if (!told) faults.push('nothing is said');
          const said = field => document.getElementById(field)?.closest('.field')?.querySelector('.wrong')?.innerText.trim();
          const silent = wrong.filter(field => !said(field));
          if (all ? silent.length : ![...form.querySelectorAll('.wrong')].some(e => e.innerText.trim()))
            faults.push(silent + ': nothing is said at the field, but: ' + told.slice(0, 400));
          for (const [field, text] of Object.entries(typed)) {
            const e = document.getElementById(field);
            if (e?.value.replace(/\\r/g, '') !== text) faults.push(field + ': "' + text + '" became "' + (e ? e.value : 'nothing') + '"');
          }
          return faults;
        }\
        """;

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("accounts")
    void eachFormSaysAtTheFieldWhatIsWrongAndKeepsTheRest(Demo account) {
        try (var visitor = visitor(Look.desktop("en")).signIn(account)) {
            go(visitor);
        }
        assertThat(faults).isEmpty();
    }

    /** Those whose pages have the most forms begin. */
    static Stream<Demo> accounts() {
        return Stream.of(
                Demo.OFFICER,
                Demo.CENTER,
                Demo.ORGANIZER,
                Demo.ANALYST,
                Demo.PARTNER,
                Demo.AUTHORITY,
                Demo.SCHOLAR,
                Demo.TEACHER,
                Demo.REVIEWER,
                Demo.ADMIN);
    }

    private void go(Visitor visitor) {
        Deque<String> next = new ArrayDeque<>(List.of("/my", "/"));
        Set<String> seen = new HashSet<>();
        for (int pages = 0; pages < MOST_PAGES && !next.isEmpty(); ) {
            var path = next.removeFirst();
            if (!seen.add(kind(path)) || !path.matches(OWN) && !PUBLIC.add(kind(path))) {
                continue;
            }
            pages++;
            var answer = visitor.page().request().get(path);
            if (answer.status() != 200) {
                faults.add(path + ": a link leads to " + answer.status());
                continue;
            }
            var body = answer.text();
            LINK.matcher(body)
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .filter(link -> !OTHERS.matcher(link).matches())
                    .forEach(link -> {
                        if (link.matches(OWN)) {
                            next.addFirst(link);
                        } else {
                            next.addLast(link);
                        }
                    });
            attempt(visitor, path, forms(body));
        }
    }

    /** The forms in which something can be typed. */
    private static List<String> forms(String body) {
        return FORM.matcher(body)
                .results()
                .filter(found -> TYPED.matcher(body.substring(
                                found.end(), Math.max(found.end(), body.indexOf("</form>", found.end()))))
                        .find())
                .map(found -> found.group(1))
                .toList();
    }

    /** A page that refuses a form is still there for the next one. */
    private void attempt(Visitor visitor, String path, List<String> forms) {
        var shown = false;
        for (var form : forms) {
            if (TRIED.add(kind(path) + '#' + form)) {
                if (!shown) {
                    visitor.open(path);
                }
                shown = isRefused(visitor, path, form);
            }
        }
    }

    /** Whether the page is shown again. */
    @SuppressWarnings("unchecked")
    private boolean isRefused(Visitor visitor, String path, String form) {
        var page = visitor.page();
        var sent = (Map<String, Object>) page.evaluate(FILL, form);
        if (sent == null) {
            return true;
        }
        visitor.act(() -> page.evaluate("id => document.getElementById(id).click()", sent.get("button")));
        var found = (List<String>) page.evaluate(READ, sent);
        Stream.concat(found.stream(), visitor.problems().stream())
                .map(fault -> path + " #" + form + ": " + fault)
                .forEach(faults::add);
        return found.isEmpty();
    }

    /** The kind of a page: its address without codes, names and numbers. */
    private static String kind(String path) {
        var parts = path.split("\\?", 2);
        var address = Stream.of(parts[0].split("/"))
                .map(part -> NAME.matcher(part).matches() ? "*" : part)
                .reduce((one, other) -> one + "/" + other)
                .orElse("/");
        return parts.length == 1
                ? address
                : address + "?"
                        + Stream.of(parts[1].split("&"))
                                .map(pair -> pair.split("=")[0])
                                .sorted()
                                .toList();
    }
}
