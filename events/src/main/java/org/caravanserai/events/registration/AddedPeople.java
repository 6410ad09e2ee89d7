package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.people.PeopleBook;
import org.jspecify.annotations.Nullable;

/** People whom the organizer names, as they take part. */
@ApplicationScoped
class AddedPeople {

    private final Accounts accounts;
    private final PeopleBook people;

    @Inject
    AddedPeople(Accounts accounts, PeopleBook people) {
        this.accounts = accounts;
        this.people = people;
    }

    /**
     * Somebody who takes part.
     *
     * @param language in which the person is written to
     */
    record Added(Registrant registrant, String language) {}

    /**
     * @param code of a record that the caller keeps
     * @throws org.caravanserai.domain.shared.NotFound when the caller keeps no such record
     */
    Added kept(String code, @Nullable CountryCode country, @Nullable String affiliation) {
        var record = people.kept(code);
        var account = people.account(record);
        return new Added(
                new Registrant(account.id(), account.name(), address(record, account), country, affiliation),
                account.profile().preferredLanguage().value());
    }

    /** Of the record; a stand-in where none is known, which the outbox replaces by that of the guardian, if there is one. */
    private static EmailAddress address(PersonRecord record, Account account) {
        var known = record.claimedAt() == null ? record.contact().email() : null;
        return known == null ? account.email() : known;
    }

    /** What was typed, with the account of the address: the registration is then on the person's own page. */
    Added typed(GuestDraft person, String language) {
        var typed = person.registrant(language);
        var account = accounts.byEmail(typed.email())
                .filter(found -> found.state() == AccountState.ACTIVE)
                .map(Account::id)
                .orElse(null);
        return new Added(
                new Registrant(account, typed.name(), typed.email(), typed.country(), typed.affiliation()), language);
    }
}
