package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.cooperation.project.AddMilestone;
import org.caravanserai.cooperation.project.DecideMilestone;
import org.caravanserai.cooperation.project.PostponeMilestone;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;

/** Milestones of a project of the demo data: one that the other side has accepted, one whose evidence waits. */
@ApplicationScoped
class DemoMilestones {

    private final DemoPeople people;
    private final AddMilestone add;
    private final DemoEvidence evidence;
    private final DecideMilestone decide;
    private final PostponeMilestone postpone;

    @Inject
    DemoMilestones(
            DemoPeople people,
            AddMilestone add,
            DemoEvidence evidence,
            DecideMilestone decide,
            PostponeMilestone postpone) {
        this.people = people;
        this.add = add;
        this.evidence = evidence;
        this.decide = decide;
        this.postpone = postpone;
    }

    void reach(Slug slug) {
        people.actAs("analyst");
        planned(slug, Map.of("en", "Ten lessons are written", "es", "Diez lecciones escritas"), "2026-06-30");
        planned(slug, Map.of("en", "The course is online", "es", "El curso está en línea"), "2026-10-31");
        postpone.execute(
                slug,
                2,
                new PostponeMilestone.MilestonePostponement(
                        LocalDate.of(2026, 12, 15), Reason.of("The recordings took longer than planned.")));
        people.actAs("officer");
        var hash = evidence.show(slug, 1, EvidenceKind.DELIVERABLE, "Lessons 1–10, version 2", "lessons.csv");
        people.actAs("partner");
        decide.execute(slug, 1, true, hash, null);
        evidence.show(slug, 2, EvidenceKind.DATA_SET, "Recordings of the first term", "recordings.csv");
    }

    /** A milestone that is to be reached by the day. */
    void planned(Slug slug, Map<String, String> title, String due) {
        add.execute(slug, new AddMilestone.MilestoneDraft(new LocalizedText(title), LocalDate.parse(due)));
    }
}
