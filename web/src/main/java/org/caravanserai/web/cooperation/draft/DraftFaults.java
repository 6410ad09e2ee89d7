package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.FailureTexts;
import org.caravanserai.web.shell.Texts;

/** What has to be filled in or put right before a draft can be published, as its preview lists it. */
@ApplicationScoped
class DraftFaults {

    /** The name of a field, the number of its row, and the name of a field of the row. */
    private static final Pattern FIELD = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.(\\w+))?.*");

    private static final Map<String, String> ROWS = Map.of(
            "parties", "cooperation.form.party", "names", "cooperation.form.name", "links", "cooperation.form.link");

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "name", "cooperation.form.freeName", "country", "cooperation.country", "role", "cooperation.party.role");

    private final Texts texts;
    private final FailureTexts failures;

    @Inject
    DraftFaults(Texts texts, FailureTexts failures) {
        this.texts = texts;
        this.failures = failures;
    }

    /** Each fault after the names that its field has in the form. */
    List<String> of(Invalid incomplete, Locale language) {
        return incomplete.violations().stream()
                .map(fault -> line(fault, language))
                .toList();
    }

    private String line(Invalid.Violation fault, Locale language) {
        var parts = new ArrayList<String>();
        var field = FIELD.matcher(fault.field());
        if (field.matches()) {
            var row = ROWS.get(field.group(1));
            if (row != null && field.group(2) != null) {
                parts.add(texts.in(language, row, Integer.parseInt(field.group(2)) + 1));
            } else if (texts.has("cooperation.changed." + field.group(1))) {
                parts.add(texts.in(language, "cooperation.changed." + field.group(1)));
            }
            var own = field.group(3);
            var key = own == null ? "" : OTHER_NAMES.getOrDefault(own, "cooperation.form." + own);
            if (own != null && texts.has(key)) {
                parts.add(texts.in(language, key));
            }
        }
        parts.add(failures.text(fault.key(), language, fault.arguments()));
        return parts.stream()
                .reduce((before, after) -> texts.in(language, "cooperation.draft.fault", before, after))
                .orElseThrow();
    }
}
