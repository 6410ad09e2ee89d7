package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.teaching.CourseDraft;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** What the running center of the demo data teaches: a term behind it, one that runs and one to come. */
@ApplicationScoped
class DemoTeaching implements DemoStep {

    static final Slug CENTER = Slug.of(CenterPlan.HOST);

    private final DemoTerms terms;
    private final DemoPastTerm past;
    private final DemoRunningTerm running;
    private final DemoComingTerm coming;

    @Inject
    DemoTeaching(DemoTerms terms, DemoPastTerm past, DemoRunningTerm running, DemoComingTerm coming) {
        this.terms = terms;
        this.past = past;
        this.running = running;
        this.coming = coming;
    }

    /** After the learners were made. */
    @Override
    public int order() {
        return 52;
    }

    @Override
    public void run() {
        var room = terms.room(CENTER, "A1", 25);
        var second = terms.room(CENTER, "B2", 16);
        var beginners = course("A1", "汉语入门", "Chinese for beginners", "zh", "CEFR 2020", null, "A1", 48);
        var next = course("A2", "初级汉语", "Chinese, elementary", "zh", "CEFR 2020", null, "A2", 60);
        var hsk = course("HSK 3", "HSK三级强化", "Preparing for HSK 3", "zh", "HSK 2010", null, "3", 40);
        var vietnamese = course("A1", "越南语入门", "Vietnamese for beginners", "vi", "CEFR 2020", null, "A1", 48);
        past.teach(beginners, room);
        running.teach(next, room);
        coming.plan(beginners, hsk, vietnamese, second);
    }

    private String course(
            String level,
            String chinese,
            String english,
            String language,
            String scheme,
            @Nullable String entry,
            String exit,
            int hours) {
        return terms.course(
                CENTER,
                new CourseDraft(
                        new LocalizedText(
                                Map.of("en", english + " (" + level + ")", "zh", chinese + "（" + level + "）")),
                        new LocalizedText(Map.of(
                                "en", "Small groups, speaking from the first lesson on.", "zh", "小班授课，从第一课开始练习口语。")),
                        LanguageTag.of(language),
                        scheme,
                        entry,
                        exit,
                        hours,
                        75,
                        60,
                        List.of("Greetings and names", "Family", "In town", "At the market", "Travelling"),
                        null));
    }
}
