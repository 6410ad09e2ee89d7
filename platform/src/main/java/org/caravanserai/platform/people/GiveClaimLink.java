package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Gives the link with which a person takes the record over: to be printed, or by email. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class GiveClaimLink {

    private final PeopleBook book;
    private final PersonRecords records;
    private final PersonEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public GiveClaimLink(PeopleBook book, PersonRecords records, PersonEmails emails, History history, Clock clock) {
        this.book = book;
        this.records = records;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * An earlier link ends.
     *
     * @param byEmail sends it to the person or the guardian, too
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep the record
     * @throws Refused {@code person-claimed}; {@code person-without-email}; {@code too-many-emails}
     */
    public Secret execute(String code, boolean byEmail) {
        var record = records.lock(book.kept(code)).orElseThrow();
        var secret = Secret.next();
        record.giveLink(secret, clock.instant());
        if (byEmail) {
            emails.claim(record, book.account(record), secret);
        }
        history.record(record.id(), PersonAction.LINK_GIVEN, null);
        return secret;
    }
}
