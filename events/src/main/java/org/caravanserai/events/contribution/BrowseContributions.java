package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionDirectory.SubmittedContribution;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What was submitted to an event, with the figures of the reviews and decisions that are kept back. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class BrowseContributions {

    private final ContributionDesk desk;
    private final ContributionDirectory directory;
    private final Clock clock;

    @Inject
    BrowseContributions(ContributionDesk desk, ContributionDirectory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Contributions to an event.
     *
     * @param over whether the call has ended, so that they can be reviewed and decided
     * @param decided how many decisions are kept back
     */
    public record Submitted(
            String event,
            LocalizedText eventTitle,
            String timeZone,
            ContributionTerms terms,
            boolean over,
            int decided,
            Page<SubmittedContribution> page) {}

    /**
     * @param request see {@link ContributionDirectory#submitted}
     * @throws NotFound when the caller does not manage the event, or it has no call
     */
    public Submitted execute(String slug, ContributionDirectory.Filter filter, PageRequest request) {
        var event = desk.managed(slug);
        var call = desk.call(event);
        return new Submitted(
                event.slug().value(),
                event.title(),
                event.schedule().timeZone().getId(),
                call.terms(),
                call.hasEnded(clock.instant()),
                directory.decided(event.id()),
                directory.submitted(event.id(), filter, request));
    }
}
