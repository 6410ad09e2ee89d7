package org.caravanserai.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** Texts about documents in the language of the page. */
@Named("documentWords")
@ApplicationScoped
public class DocumentWords {

    private final Formats formats;
    private final Texts texts;

    @Inject
    DocumentWords(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /** The value of a line. */
    public String value(DocumentFact fact) {
        return switch (fact.kind()) {
            case TEXT -> fact.value();
            case TEXTS -> formats.text(fact.texts().texts());
            case DATE -> formats.date(LocalDate.parse(fact.value()), "UTC");
            case NUMBER -> formats.number(new BigDecimal(fact.value()));
            case WORD -> texts.of(fact.value());
            case LANGUAGE -> formats.language(fact.value());
            case COUNTRY -> formats.country(fact.value());
        };
    }

    /** What the kind is called; a document where no area has the kind any more. */
    public String kind(String label) {
        return texts.of(label.isEmpty() ? "documents.subject.DOCUMENT" : label);
    }

    /** The colour of a state. */
    public String tone(DocumentState state) {
        return switch (state) {
            case ISSUED -> "good";
            case SUPERSEDED, EXPIRED -> "warn";
            case REVOKED -> "bad";
        };
    }
}
