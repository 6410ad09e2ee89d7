package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
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

/** An officer of the sending side nominates a person: a place is reserved until the other side has decided. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class Nominate {

    private final NominationPlaces places;
    private final Nominations nominations;
    private final History history;
    private final ExchangeEmails emails;
    private final Clock clock;

    @Inject
    public Nominate(
            NominationPlaces places, Nominations nominations, History history, ExchangeEmails emails, Clock clock) {
        this.places = places;
        this.nominations = nominations;
        this.history = history;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * Who is nominated for what.
     *
     * @param application of the person, accepted; null without one
     * @param student what is known of the studies; null for nothing
     */
    public record Command(
            String agreement,
            String condition,
            AcademicYear year,
            Term term,
            Nominee person,
            @Nullable UUID application,
            @Nullable StudentFacts student) {

        /** Of somebody of whose studies nothing is known. */
        public Command(
                String agreement,
                String condition,
                AcademicYear year,
                Term term,
                Nominee person,
                @Nullable UUID application) {
            this(agreement, condition, year, term, person, application, null);
        }
    }

    /**
     * Nomination of a person as it is entered.
     *
     * @param term null: the whole year
     */
    @Described("Nomination of a person.")
    public record NominationWish(
            @Described("Code of the agreement") String agreement,
            String condition,
            @Described(example = "2026/2027") AcademicYear academicYear,
            @Nullable Term term,
            NomineeDraft person) {

        public NominationWish {
            person.require("person");
        }

        public Command command() {
            return new Command(
                    agreement,
                    condition,
                    academicYear,
                    Objects.requireNonNullElse(term, Term.FULL_YEAR),
                    person.nominee(),
                    null,
                    person.facts());
        }
    }

    /** The nomination that was made. */
    public record Nominated(String code, NominationState state, UUID proposal) {}

    /**
     * @throws NotFound when the caller acts for none of the parties
     * @throws Forbidden {@code other-side-nominates} when the caller acts for the receiving side only
     * @throws Refused {@code agreement-not-in-force}; {@code quota-exhausted} with the places that are left
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}
     */
    public Nominated execute(Command command) {
        var place = places.reserve(command);
        var nomination =
                new Nomination(place, command.term(), command.person(), command.application(), clock.instant());
        if (command.student() != null) {
            nomination.describe(command.student());
        }
        nominations.add(nomination);
        history.record(nomination.id(), NominationAction.NOMINATED, null, nomination.state(), null);
        emails.nominated(nomination);
        return new Nominated(nomination.code(), nomination.state(), nomination.proposal());
    }
}
