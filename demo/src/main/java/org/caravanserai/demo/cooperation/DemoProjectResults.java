package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.cooperation.project.AskVerifier;
import org.caravanserai.cooperation.project.DecideBenefit;
import org.caravanserai.cooperation.project.RecordResult;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** Results of projects of the demo data, followed to their use. */
@ApplicationScoped
class DemoProjectResults {

    static final Slug OIL = Slug.of("oil-and-gas-research-for-central-asia-and-the-middle-east");

    private final DemoPeople people;
    private final RecordResult results;
    private final AskVerifier ask;
    private final DecideBenefit decide;

    @Inject
    DemoProjectResults(DemoPeople people, RecordResult results, AskVerifier ask, DecideBenefit decide) {
        this.people = people;
        this.results = results;
        this.ask = ask;
        this.decide = decide;
    }

    /** A result as described in the founding paper, whose benefit is not yet verified. */
    void applied(String title, String chinese, String country, String place, String usedBy, String since) {
        var number = results.execute(OIL, null, titled(Map.of("en", title, "zh", chinese)));
        results.execute(OIL, number, reached(ResultStage.PILOT));
        results.execute(OIL, number, used(country, place, usedBy, since));
        results.execute(
                OIL,
                number,
                benefit("Great economic and social benefits (founding paper).", "Founding paper, section 4.2"));
    }

    private static RecordResult.ProjectResultForm titled(Map<String, String> title) {
        return new RecordResult.ProjectResultForm(new LocalizedText(title), null, null, null, null, null, null, null);
    }

    private static RecordResult.ProjectResultForm reached(ResultStage stage) {
        return new RecordResult.ProjectResultForm(LocalizedText.EMPTY, stage, null, null, null, null, null, null);
    }

    private static RecordResult.ProjectResultForm used(String country, String place, String usedBy, String since) {
        return new RecordResult.ProjectResultForm(
                LocalizedText.EMPTY,
                ResultStage.IN_USE,
                CountryCode.of(country),
                place,
                usedBy,
                LocalDate.parse(since),
                null,
                null);
    }

    private static RecordResult.ProjectResultForm benefit(String text, String evidence) {
        return new RecordResult.ProjectResultForm(
                LocalizedText.EMPTY, ResultStage.BENEFIT_REPORTED, null, null, null, null, text, evidence);
    }

    /** A result whose benefit somebody outside has verified, and a later one of which the same person is still asked. */
    void verified(Slug slug) {
        people.actAs("analyst");
        var number = asked(
                slug,
                "A dictionary of mechanics",
                "2026-09-01",
                "46 students passed in the first term.",
                "Examination record of the first term, University of the High Valley");
        people.actAs("organizer");
        decide.execute(slug, number, null, true, null);
        people.actAs("analyst");
        asked(
                slug,
                "Exercises in mechanics with solutions in both languages",
                "2026-10-05",
                "39 of 46 students passed the second test, after 28 in the first one.",
                "Records of both tests, University of the High Valley");
    }

    private int asked(Slug slug, String title, String since, String benefit, String evidence) {
        var number = results.execute(slug, null, titled(Map.of("en", title)));
        results.execute(slug, number, reached(ResultStage.TRANSFERRED));
        results.execute(slug, number, used("MX", "Puebla", "University of the High Valley", since));
        results.execute(slug, number, benefit(benefit, evidence));
        ask.execute(
                slug,
                number,
                new AskVerifier.BenefitVerifier(
                        Slug.of("society-for-cross-border-education"),
                        EmailAddress.of("organizer" + DemoPeople.DOMAIN)));
        return number;
    }
}
