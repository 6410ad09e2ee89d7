package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.cooperation.project.RecordResult;
import org.caravanserai.cooperation.project.VerifyBenefit;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Results of projects of the demo data, followed to their use. */
@ApplicationScoped
class DemoResults {

    private static final Slug OIL = Slug.of("oil-and-gas-research-for-central-asia-and-the-middle-east");

    private DemoPeople people;
    private RecordResult results;
    private VerifyBenefit verify;

    @SuppressWarnings("NullAway.Init")
    protected DemoResults() {}

    @Inject
    DemoResults(DemoPeople people, RecordResult results, VerifyBenefit verify) {
        this.people = people;
        this.results = results;
        this.verify = verify;
    }

    /** A result as described in the founding paper, whose benefit is not yet verified. */
    void applied(String title, String chinese, String country, String usedBy, String since) {
        var number = results.execute(OIL, null, form(Map.of("en", title, "zh", chinese), null, null, null, null, null));
        results.execute(OIL, number, form(null, "PILOT", null, null, null, null));
        results.execute(OIL, number, form(null, "IN_USE", country, usedBy, since, null));
        results.execute(
                OIL,
                number,
                form(
                        null,
                        "BENEFIT_REPORTED",
                        null,
                        null,
                        null,
                        "Great economic and social benefits (founding paper)."));
    }

    private static RecordResult.ProjectResultForm form(
            @Nullable Map<String, String> title,
            @Nullable String stage,
            @Nullable String country,
            @Nullable String usedBy,
            @Nullable String since,
            @Nullable String benefit) {
        return new RecordResult.ProjectResultForm(title, stage, country, null, usedBy, since, benefit);
    }

    /** A result whose benefit somebody outside has verified. */
    void verified(Slug slug) {
        people.actAs("analyst");
        var number = results.execute(
                slug, null, form(Map.of("en", "A dictionary of mechanics"), null, null, null, null, null));
        results.execute(slug, number, form(null, "TRANSFERRED", null, null, null, null));
        results.execute(slug, number, form(null, "IN_USE", "MX", "University of the High Valley", "2026-09-01", null));
        results.execute(
                slug,
                number,
                form(null, "BENEFIT_REPORTED", null, null, null, "46 students passed in the first term."));
        verify.execute(slug, number, "atlas-institute-of-linguistics");
    }
}
