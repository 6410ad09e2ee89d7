package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.ReleaseResults;
import org.caravanserai.exchanges.selection.ReviewCallApplication;
import org.jspecify.annotations.Nullable;

/** The steps of selecting, each by the person who takes it; all answer the code of what they are about. */
@ApplicationScoped
class DemoSelection {

    private final DemoPeople people;
    private final ReviewCallApplication review;
    private final AllocatePlaces allocate;
    private final ReleaseResults release;

    @Inject
    DemoSelection(DemoPeople people, ReviewCallApplication review, AllocatePlaces allocate, ReleaseResults release) {
        this.people = people;
        this.review = review;
        this.allocate = allocate;
        this.release = release;
    }

    String review(String who, String code, String grades, String motivation, @Nullable String comment) {
        people.actAs(who);
        review.execute(
                code,
                Map.of("academic-record", new BigDecimal(grades), "motivation", new BigDecimal(motivation)),
                comment);
        return code;
    }

    String release(String who, Slug call) {
        people.actAs(who);
        release.execute(call, allocate.execute(call).version());
        return call.value();
    }
}
