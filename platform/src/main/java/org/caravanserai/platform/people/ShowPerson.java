package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.people.PersonContact;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The record of a person, for those who keep it. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class ShowPerson {

    private final PeopleBook book;
    private final Organizations organizations;

    @Inject
    public ShowPerson(PeopleBook book, Organizations organizations) {
        this.book = book;
        this.organizations = organizations;
    }

    /**
     * A record.
     *
     * @param claimUntil when the link ends with which the person takes it over; null: there is none
     * @param claimedAt null until the person has taken it over
     * @param owned whether the caller disposes of it: for the whole organization, not at one of its places
     */
    public record Shown(
            String code,
            PersonName name,
            PersonContact contact,
            String language,
            LocalizedText keeper,
            LocalDate consentedOn,
            @Nullable Instant claimUntil,
            @Nullable Instant claimedAt,
            boolean owned) {}

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep it
     */
    public Shown execute(String code) {
        return shown(book.kept(code));
    }

    private Shown shown(PersonRecord record) {
        var account = book.account(record);
        return new Shown(
                record.code(),
                account.name(),
                record.contact(),
                account.profile().preferredLanguage().value(),
                organizations.byId(record.organization()).orElseThrow().displayName(),
                record.consentedOn(),
                record.claimUntil(),
                record.claimedAt(),
                book.keeps(record));
    }
}
