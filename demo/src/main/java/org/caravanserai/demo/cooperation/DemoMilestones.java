package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.cooperation.project.AddMilestone;
import org.caravanserai.cooperation.project.DecideMilestone;
import org.caravanserai.cooperation.project.PostponeMilestone;
import org.caravanserai.cooperation.project.SubmitEvidence;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.Slug;

/** Milestones of a project of the demo data: one that the other side has accepted, one whose evidence waits. */
@ApplicationScoped
class DemoMilestones {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String LATER_HASH = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";

    private DemoPeople people;
    private AddMilestone add;
    private SubmitEvidence submit;
    private DecideMilestone decide;
    private PostponeMilestone postpone;

    @SuppressWarnings("NullAway.Init")
    protected DemoMilestones() {}

    @Inject
    DemoMilestones(
            DemoPeople people,
            AddMilestone add,
            SubmitEvidence submit,
            DecideMilestone decide,
            PostponeMilestone postpone) {
        this.people = people;
        this.add = add;
        this.submit = submit;
        this.decide = decide;
        this.postpone = postpone;
    }

    void reach(Slug slug) {
        people.actAs("analyst");
        add.execute(slug, Map.of("en", "Ten lessons are written", "es", "Diez lecciones escritas"), "2026-06-30");
        add.execute(slug, Map.of("en", "The course is online", "es", "El curso está en línea"), "2026-10-31");
        postpone.execute(slug, 2, "2026-12-15", "The recordings took longer than planned.");
        people.actAs("officer");
        submit.execute(slug, 1, SubmitEvidence.EvidenceForm.elsewhere("DELIVERABLE", "Lessons 1–10, version 2", HASH));
        people.actAs("partner");
        decide.execute(slug, 1, true, HASH, null);
        submit.execute(
                slug,
                2,
                SubmitEvidence.EvidenceForm.elsewhere("SIGNED_REPORT", "Report of the first term", LATER_HASH));
    }
}
