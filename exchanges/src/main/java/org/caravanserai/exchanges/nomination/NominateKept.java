package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.caravanserai.platform.people.PeopleBook;
import org.jspecify.annotations.Nullable;

/**
 * An officer of the sending side nominates somebody of whom the office keeps a record. Whoever takes the record over later finds the
 * nomination in the account.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class NominateKept {

    private final NominationPlaces places;
    private final Nominations nominations;
    private final PeopleBook people;
    private final History history;
    private final ExchangeEmails emails;
    private final Clock clock;

    @Inject
    public NominateKept(
            NominationPlaces places,
            Nominations nominations,
            PeopleBook people,
            History history,
            ExchangeEmails emails,
            Clock clock) {
        this.places = places;
        this.nominations = nominations;
        this.people = people;
        this.history = history;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * For what the person is nominated.
     *
     * @param term null: the whole year
     */
    @Described("Nomination of somebody of whom a record is kept.")
    public record KeptNomination(
            @Described("Code of the agreement") String agreement,
            String condition,
            @Described(example = "2026/2027") AcademicYear academicYear,
            @Nullable Term term,

            @Nullable @Described("Of nationality, ISO 3166-1")
            CountryCode country) {}

    /**
     * @param person code of a record that the caller keeps
     * @throws NotFound when the caller acts for none of the parties, or does not keep the record
     * @throws Forbidden {@code other-side-nominates} when the caller acts for the receiving side only
     * @throws Refused {@code agreement-not-in-force}; {@code quota-exhausted} with the places that are left
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}
     */
    public Nominate.Nominated execute(String person, KeptNomination wish) {
        var record = people.kept(person);
        var term = Objects.requireNonNullElse(wish.term(), Term.FULL_YEAR);
        var nominee = nominee(record, wish.country());
        var place = places.reserve(
                new Nominate.Command(wish.agreement(), wish.condition(), wish.academicYear(), term, nominee, null));
        var nomination = new Nomination(place, term, nominee, null, clock.instant());
        nomination.describe(new StudentFacts(record.contact().bornOn(), null, null, null));
        nominations.add(nomination);
        history.record(nomination.id(), NominationAction.NOMINATED, null, nomination.state(), null);
        emails.nominated(nomination);
        return new Nominate.Nominated(nomination.code(), nomination.state(), nomination.proposal());
    }

    private Nominee nominee(PersonRecord record, @Nullable CountryCode country) {
        var account = people.account(record);
        var known = record.claimedAt() == null ? record.contact().email() : null;
        return new Nominee(account.name(), known == null ? account.email() : known, country, account.id());
    }
}
