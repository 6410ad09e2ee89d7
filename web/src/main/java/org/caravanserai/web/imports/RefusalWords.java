package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.web.shell.FailureTexts;
import org.caravanserai.web.shell.Texts;

/** Says why a record was not taken: the field, and what is wrong with it; and what happened to those that were. */
@ApplicationScoped
public class RefusalWords {

    private FailureTexts texts;
    private Texts words;

    @SuppressWarnings("NullAway.Init")
    protected RefusalWords() {}

    @Inject
    RefusalWords(FailureTexts texts, Texts words) {
        this.texts = texts;
        this.words = words;
    }

    /** Heading of the column with the reasons. */
    public String heading(Locale language) {
        return words.in(language, "imports.reason");
    }

    /** Headings of the list of changes. */
    public List<String> changeHeadings(Locale language) {
        return Stream.of("imports.change", "imports.line", "imports.change.what", "imports.change.page")
                .map(key -> words.in(language, key))
                .toList();
    }

    /** Name of a kind of change. */
    public String of(ImportChange.Kind kind, Locale language) {
        return words.in(language, "imports.change." + kind);
    }

    public String of(ImportRefusal refusal, Locale language) {
        var reason = texts.text(refusal.key(), language, List.copyOf(refusal.arguments()));
        return refusal.field().isEmpty() ? reason : refusal.field() + ": " + reason;
    }

    /** What is said about rows that were taken. */
    public String of(ImportRemark remark, Locale language) {
        return texts.text(remark.key(), language, List.of(remark.value()));
    }
}
