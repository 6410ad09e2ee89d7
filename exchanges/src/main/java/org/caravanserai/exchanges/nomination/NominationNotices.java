package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.exchanges.DeadlineTitles;
import org.caravanserai.exchanges.HostTerms;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** Notifies the sending side of the decision, and the person of the host's application deadline. */
@ApplicationScoped
class NominationNotices {

    private static final List<Integer> LEADS = List.of(14, 3);
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final ExchangeEmails emails;
    private final HostTerms terms;
    private final Organizations organizations;
    private final DeadlineKeeping deadlines;
    private final Clock clock;

    @Inject
    NominationNotices(
            ExchangeEmails emails,
            HostTerms terms,
            Organizations organizations,
            DeadlineKeeping deadlines,
            Clock clock) {
        this.emails = emails;
        this.terms = terms;
        this.organizations = organizations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void rejected(Nomination nomination) {
        emails.decided(nomination);
    }

    /** The person, where it is known here, applies at the host in time. */
    void accepted(Nomination nomination, Mobility stay) {
        emails.decided(nomination);
        var account = nomination.nominee().account();
        var place = nomination.place();
        if (account != null) {
            terms.at(place.to(), place.year(), nomination.term())
                    .map(AcademicTerm::applicationsBy)
                    .filter(this::isAhead)
                    .ifPresent(day -> deadlines.set(new DeadlineOrder(
                            ExchangeDeadline.HOST_APPLICATION,
                            nomination.id(),
                            DeadlineTitles.of(
                                    "hostApplication",
                                    organizations
                                            .byId(place.to())
                                            .map(Organization::displayName)
                                            .orElseThrow()),
                            "/my/stays/" + stay.code(),
                            HostTerms.endOf(day, ZONE),
                            ZONE,
                            Assignee.person(account),
                            LEADS,
                            null)));
        }
    }

    private boolean isAhead(LocalDate day) {
        return HostTerms.endOf(day, ZONE).isAfter(clock.instant());
    }
}
