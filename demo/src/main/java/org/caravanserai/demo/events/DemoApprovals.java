package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.events.approval.DecideOnEvent;
import org.caravanserai.events.approval.ShowDossier;
import org.caravanserai.events.approval.SubmitEvent;
import org.caravanserai.events.publication.ArchiveEvent;
import org.caravanserai.events.publication.CancelEvent;
import org.caravanserai.events.publication.CloseEvent;
import org.caravanserai.events.publication.PostponeEvent;
import org.caravanserai.events.publication.PublishEvent;
import org.caravanserai.platform.clock.SimulatedTime;

/** Takes the demo's events as far as they are wanted, on the days when it would have happened. */
@ApplicationScoped
class DemoApprovals {

    private static final String AUTHORITY = "authority";
    private static final int SUBMITTED_BEFORE = 9;
    private static final int DECIDED_BEFORE = 4;

    @Inject
    private DemoPeople people;

    @Inject
    private SubmitEvent submit;

    @Inject
    private ShowDossier dossier;

    @Inject
    private DecideOnEvent decide;

    @Inject
    private PublishEvent publish;

    @Inject
    private PostponeEvent postpone;

    @Inject
    private CancelEvent cancel;

    @Inject
    private CloseEvent close;

    @Inject
    private ArchiveEvent archive;

    /**
     * As far as its people can sign up.
     *
     * @param published how many days ago it was published, if it was
     */
    void bringTo(PlannedEvent event, String slug, int published) {
        var state = event.wanted();
        if (state == EventState.DRAFT) {
            return;
        }
        var last = state.isPublic() ? published : event.waits();
        var submitted = state == EventState.SUBMITTED ? last : last + SUBMITTED_BEFORE;
        act(event.who(), submitted, () -> submit.execute(slug));
        if (state == EventState.SUBMITTED) {
            return;
        }
        if (state == EventState.RETURNED) {
            act(
                    AUTHORITY,
                    last,
                    () -> decide.execute(
                            slug,
                            Decision.RETURN,
                            event.note(),
                            dossier.execute(slug).version()));
            return;
        }
        act(
                AUTHORITY,
                last + DECIDED_BEFORE,
                () -> decide.execute(
                        slug, Decision.APPROVE, null, dossier.execute(slug).version()));
        if (state.isPublic()) {
            act(event.who(), published, () -> publish.execute(slug));
        }
    }

    /** What came after people had signed up. */
    void finish(PlannedEvent event, String slug) {
        var reason = Objects.requireNonNullElse(event.note(), "");
        switch (event.wanted()) {
            case POSTPONED -> act(event.who(), 2, () -> postpone.execute(slug, reason));
            case CANCELLED -> act(event.who(), 1, () -> cancel.execute(slug, reason));
            case CLOSED, ARCHIVED -> {
                act(event.who(), event.began() - event.days() - 1, () -> close.execute(slug));
                if (event.wanted() == EventState.ARCHIVED) {
                    act(event.who(), event.began() / 2, () -> archive.execute(slug));
                }
            }
            default -> {}
        }
    }

    private void act(String who, int daysAgo, Runnable deed) {
        people.actAs(who);
        SimulatedTime.act(Duration.ofDays(daysAgo), deed);
    }
}
