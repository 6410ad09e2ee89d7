package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.NominationStep;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer of the receiving side issues a letter for an accepted nomination; one that is issued again takes the place of the earlier. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class IssueLetter {

    private final NominationAccess access;
    private final Letters letters;
    private final LetterIssuing issuing;
    private final LetterEmails emails;
    private final History history;

    @Inject
    public IssueLetter(
            NominationAccess access, Letters letters, LetterIssuing issuing, LetterEmails emails, History history) {
        this.access = access;
        this.letters = letters;
        this.issuing = issuing;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param language in which it is printed: en, zh, ru, ar, fr or es
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Refused {@code nomination-state} when the nomination is not accepted; {@code host-form-missing}; {@code
     *     mobility-state} when the stay is not as far as a certificate says
     * @throws Invalid {@code required} for what the form lacks for this letter; {@code not-one-of} for the language
     */
    public IssuedLetter execute(String code, ExchangeDocument kind, String language) {
        var nomination = access.received(code);
        nomination.require(NominationStep.ISSUE_LETTER);
        var issued = issuing.issue(letters.write(nomination, kind, language));
        history.record(nomination.id(), NominationAction.LETTER_ISSUED, issued.number());
        emails.ready(nomination, kind, issued);
        return shown(kind, issued);
    }

    private static IssuedLetter shown(ExchangeDocument kind, IssuedDocument issued) {
        return new IssuedLetter(
                kind,
                issued.number(),
                PublicCode.grouped(issued.code()),
                DocumentState.ISSUED,
                issued.issuedOn(),
                issued.language().value());
    }
}
