package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.events.approval.DecideOnEvent;
import org.caravanserai.events.approval.ShowDossier;
import org.caravanserai.events.approval.SubmitEvent;
import org.caravanserai.events.publication.PublishEvent;

/** Takes the demo's events through approval to publication, on the days when it would have happened. */
@ApplicationScoped
class DemoApprovals {

    private static final String AUTHORITY = "authority";
    private static final int SUBMITTED_BEFORE = 9;
    private static final int DECIDED_BEFORE = 4;

    private final DemoPeople people;
    private final SubmitEvent submit;
    private final ShowDossier dossier;
    private final DecideOnEvent decide;
    private final PublishEvent publish;

    @Inject
    DemoApprovals(
            DemoPeople people, SubmitEvent submit, ShowDossier dossier, DecideOnEvent decide, PublishEvent publish) {
        this.people = people;
        this.submit = submit;
        this.dossier = dossier;
        this.decide = decide;
        this.publish = publish;
    }

    /**
     * As far as its people can sign up.
     *
     * @param published how many days ago it was published, if it was
     */
    void bringTo(PlannedEvent event, String slug, int published) {
        var state = event.state();
        if (state == EventState.DRAFT) {
            return;
        }
        var last = state.isPublic() ? published : event.waits();
        var submitted = state == EventState.SUBMITTED ? last : last + SUBMITTED_BEFORE;
        people.act(event.who(), submitted, () -> submit.execute(slug));
        if (state == EventState.SUBMITTED) {
            return;
        }
        if (state == EventState.RETURNED) {
            people.act(
                    AUTHORITY,
                    last,
                    () -> decide.execute(
                            slug,
                            Decision.RETURN,
                            event.note(),
                            dossier.execute(slug).version()));
            return;
        }
        people.act(
                AUTHORITY,
                last + DECIDED_BEFORE,
                () -> decide.execute(
                        slug, Decision.APPROVE, null, dossier.execute(slug).version()));
        if (state.isPublic()) {
            people.act(event.who(), published, () -> publish.execute(slug));
        }
    }
}
