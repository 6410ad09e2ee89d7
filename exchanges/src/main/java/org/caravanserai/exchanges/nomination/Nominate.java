package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer of the sending side nominates a person: a place is reserved until the other side has decided. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class Nominate {

    private Agreements agreements;
    private PlaceBook places;
    private Nominations nominations;
    private ExchangeOfficer officer;
    private History history;
    private ExchangeEmails emails;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Nominate() {}

    @Inject
    public Nominate(
            Agreements agreements,
            PlaceBook places,
            Nominations nominations,
            ExchangeOfficer officer,
            History history,
            ExchangeEmails emails,
            Clock clock) {
        this.agreements = agreements;
        this.places = places;
        this.nominations = nominations;
        this.officer = officer;
        this.history = history;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * Who is nominated for what.
     *
     * @param application of the person, accepted; null without one
     */
    public record Command(
            String agreement,
            String condition,
            AcademicYear year,
            Term term,
            Nominee person,
            @Nullable UUID application) {}

    /** The nomination that was made. */
    public record Nominated(String code, NominationState state, UUID proposal) {}

    /**
     * @throws NotFound when the caller acts for none of the parties
     * @throws Forbidden {@code other-side-nominates} when the caller acts for the receiving side only
     * @throws Refused {@code agreement-not-in-force}; {@code quota-exhausted} with the places that are left
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}
     */
    public Nominated execute(Command command) {
        var agreement = officer.agreement(command.agreement());
        var inForce = agreement.revisionInForce();
        if (inForce == null || !agreement.allowsExchangesIn(command.year())) {
            throw new Refused("agreement-not-in-force");
        }
        var condition = agreements
                .revision(agreement.id(), inForce)
                .flatMap(revision -> revision.terms().condition(command.condition()))
                .orElseThrow(() -> new Invalid("condition", "unknown-condition", command.condition()));
        if (!condition.covers(command.year())) {
            throw new Invalid("academicYear", "no-places-in-year", command.year());
        }
        var from = agreement.party(condition.from());
        if (!officer.actsFor(from)) {
            throw new Forbidden("other-side-nominates");
        }
        if (!places.reserve(agreement.id(), condition.code(), command.year())) {
            throw Refused.withLeft("quota-exhausted", places.left(agreement.id(), condition.code(), command.year()));
        }
        var place = new Nomination.Place(
                agreement.id(), condition.code(), command.year(), from, agreement.party(condition.to()));
        var nomination =
                new Nomination(place, command.term(), command.person(), command.application(), clock.instant());
        nominations.add(nomination);
        history.record(nomination.id(), NominationAction.NOMINATED, null, nomination.state(), null);
        emails.nominated(nomination);
        return new Nominated(nomination.code(), nomination.state(), nomination.proposal());
    }
}
