package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.QuotaException;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * An officer of the sending side nominates a person though the places are used up, with the reason. No place is reserved until a second
 * person, of the side that the agreement says, has confirmed the exception.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class NominateBeyondPlaces {

    private final NominationPlaces places;
    private final Nominations nominations;
    private final QuotaExceptions exceptions;
    private final ExchangeEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public NominateBeyondPlaces(
            NominationPlaces places,
            Nominations nominations,
            QuotaExceptions exceptions,
            ExchangeEmails emails,
            History history,
            Clock clock) {
        this.places = places;
        this.nominations = nominations;
        this.exceptions = exceptions;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Who is nominated for what.
     *
     * @param reason why beyond the places
     * @param student what is known of the studies; null for nothing
     */
    public record Command(
            String agreement,
            String condition,
            AcademicYear year,
            Term term,
            Nominee person,
            @Nullable String reason,
            @Nullable StudentFacts student) {

        /** Of somebody of whose studies nothing is known. */
        public Command(
                String agreement,
                String condition,
                AcademicYear year,
                Term term,
                Nominee person,
                @Nullable String reason) {
            this(agreement, condition, year, term, person, reason, null);
        }
    }

    /**
     * Nomination beyond the places as it is entered.
     *
     * @param term null: the whole year
     */
    @Described("Nomination beyond the places.")
    public record NominationException(
            @Described("Code of the agreement") String agreement,
            String condition,
            @Described(example = "2026/2027") AcademicYear academicYear,
            @Nullable Term term,
            NomineeDraft person,
            @Described("Why beyond the places") String reason) {

        public NominationException {
            person.require("person");
        }

        public Command command() {
            return new Command(
                    agreement,
                    condition,
                    academicYear,
                    Objects.requireNonNullElse(term, Term.FULL_YEAR),
                    person.nominee(),
                    reason,
                    person.facts());
        }
    }

    /**
     * @throws NotFound when the caller acts for none of the parties
     * @throws Forbidden {@code other-side-nominates} when the caller acts for the receiving side only
     * @throws Refused {@code agreement-not-in-force}; {@code quota-exhausted} where the agreement has a hard stop; {@code places-left} when
     *     no exception is needed
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}; {@code required} for the reason
     */
    public Nominate.Nominated execute(Command command) {
        var beyond = places.beyond(command);
        var now = clock.instant();
        var nomination = Nomination.beyondPlaces(beyond.place(), command.term(), command.person(), now);
        var exception = new QuotaException(
                nomination.id(),
                beyond.confirming(),
                command.reason() == null ? "" : command.reason(),
                beyond.account(),
                beyond.name(),
                now,
                null);
        if (command.student() != null) {
            nomination.describe(command.student());
        }
        nominations.add(nomination);
        exceptions.request(exception);
        history.record(
                nomination.id(), NominationAction.EXCEPTION_REQUESTED, null, nomination.state(), exception.reason());
        emails.exceptionAsked(nomination, exception.confirming(), exception.reason());
        return new Nominate.Nominated(nomination.code(), nomination.state(), nomination.proposal());
    }
}
