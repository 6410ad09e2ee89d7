package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.DeadlineTitles;
import org.caravanserai.exchanges.HostTerms;
import org.caravanserai.platform.deadlines.DeadlineKeeping;
import org.jspecify.annotations.Nullable;

/** What follows from what the parties have agreed on: places, and that both are reminded before the end. */
@ApplicationScoped
class AgreementEffects {

    /** Before the calls of the year that would follow, and once more while there is time to agree on a renewal. */
    private static final List<Integer> LEADS = List.of(270, 120);

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final PlaceBook places;
    private final DeadlineKeeping deadlines;
    private final Clock clock;

    @Inject
    AgreementEffects(PlaceBook places, DeadlineKeeping deadlines, Clock clock) {
        this.places = places;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * All parties have approved these terms.
     *
     * @throws Refused {@code places-in-use} when they give fewer places than are used
     */
    void inForce(Agreement agreement, AgreementTerms terms) {
        var tooFew = places.provide(agreement.id(), terms);
        if (!tooFew.isEmpty()) {
            throw new Refused(
                    "places-in-use",
                    tooFew.stream()
                            .map(each -> each.condition() + " (" + each.year() + ")")
                            .toList());
        }
        remind(agreement, terms);
    }

    /**
     * A revision is no longer in force. The places stay with those who hold them: nobody is nominated any more where no revision is in
     * force, and the places of the earlier one come back where they suffice for the people who hold one.
     *
     * @param again the revision that is in force again; null when none is
     */
    void outOfForce(Agreement agreement, @Nullable Revision again) {
        if (again != null) {
            places.provide(agreement.id(), again.terms());
            remind(agreement, again.terms());
            return;
        }
        for (int i = 0; i < agreement.parties().size(); i++) {
            deadlines.cancel(ExchangeDeadline.AGREEMENT_END, subject(agreement, i));
        }
    }

    /** The officers of each party are reminded before the end of the last academic year, wherever it is now. */
    void remind(Agreement agreement, AgreementTerms terms) {
        var last = Objects.requireNonNullElse(agreement.endsAfter(), agreement.lastYear());
        var due = HostTerms.endOf(last.lastDay(), ZONE);
        if (due.isAfter(clock.instant())) {
            var parties = agreement.parties();
            for (int i = 0; i < parties.size(); i++) {
                deadlines.set(new DeadlineOrder(
                        ExchangeDeadline.AGREEMENT_END,
                        subject(agreement, i),
                        DeadlineTitles.of("agreementEnd", terms.title()),
                        "/manage/exchanges/agreements/" + agreement.code(),
                        due,
                        ZONE,
                        Assignee.role(parties.get(i), OrganizationRole.EXCHANGE_OFFICER),
                        LEADS,
                        null));
            }
        }
    }

    /** Id for the party at this position, from 0; unchanged when an organization is merged. */
    static UUID subject(Agreement agreement, int position) {
        return UUID.nameUUIDFromBytes((agreement.id() + "/" + position).getBytes(StandardCharsets.US_ASCII));
    }
}
