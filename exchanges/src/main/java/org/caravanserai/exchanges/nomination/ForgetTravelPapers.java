package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostForms;
import org.caravanserai.platform.access.Gated;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.access.Public;

/**
 * Deletes dates of birth and passport numbers that nobody needs any more: what receiving organizations filled in for letters, a year
 * after the stay was to end, until when a certificate of the stay may have to be issued again; and letters in whose place others are,
 * after a month in which somebody may still ask for them.
 */
@OwnTransaction
@Gated
@Public
public class ForgetTravelPapers {

    static final Period FORMS_KEPT = Period.ofYears(1);
    static final Duration LETTERS_KEPT = Duration.ofDays(30);

    private static final List<ExchangeDocument> WITH_PASSPORT =
            List.of(ExchangeDocument.ACCEPTANCE_LETTER, ExchangeDocument.VISA_INVITATION);

    private final HostForms forms;
    private final IssuedDocuments documents;
    private final Clock clock;

    @Inject
    public ForgetTravelPapers(HostForms forms, IssuedDocuments documents, Clock clock) {
        this.forms = forms;
        this.documents = documents;
        this.clock = clock;
    }

    /** All that is due now. */
    public void forget() {
        var now = clock.instant();
        forms.forgetEnded(LocalDate.ofInstant(now, ZoneOffset.UTC).minus(FORMS_KEPT));
        WITH_PASSPORT.forEach(kind -> documents.forgetFiles(kind, now.minus(LETTERS_KEPT)));
    }
}
