package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link Applications} promises. */
public interface ApplicationsContract extends CenterContract {

    LocalDate TODAY = LocalDate.of(2026, 11, 26);

    Applications applications();

    @Test
    default void anApplicationIsFoundByItsCenterAndWrittenBackWhenItChanges() {
        var center = applied();
        assertThat(within(
                        center.id(),
                        () -> applications().of(center.id()).orElseThrow().texts()))
                .isEqualTo(Map.of(ApplicationPart.LETTER, "We apply", ApplicationPart.FUNDING, "We pay"));
        within(center.id(), () -> applications()
                .of(center.id())
                .orElseThrow()
                .write(Map.of(ApplicationPart.LETTER, "We apply again", ApplicationPart.PREMISES, "A house")));
        assertThat(within(
                        center.id(),
                        () -> applications().of(center.id()).orElseThrow().texts()))
                .isEqualTo(Map.of(ApplicationPart.LETTER, "We apply again", ApplicationPart.PREMISES, "A house"));
        var other = center();
        assertThat(within(other.id(), () -> applications().of(other.id()))).isEmpty();
    }

    @Test
    default void aCenterHasOneApplication() {
        var center = applied();
        assertTaken(() -> {
            enter(center.id());
            applications().add(new CenterApplication(center.id()));
        });
    }

    @Test
    default void whatWasSubmittedIsKeptTheLastOneFirst() {
        var center = applied();
        var first = new CenterSubmission(
                1, NOW, CenterFields.of(center.profile(), Map.of(ApplicationPart.LETTER, "We apply")));
        var second = new CenterSubmission(2, NOW.plusSeconds(60), CenterFields.of(center.profile(), Map.of()));
        within(center.id(), () -> applications().keep(center.id(), first));
        within(center.id(), () -> applications().keep(center.id(), second));
        assertThat(within(center.id(), () -> applications().submissions(center.id())))
                .containsExactly(second, first);
        assertTaken(() -> {
            enter(center.id());
            applications().keep(center.id(), second);
        });
        var other = center();
        assertThat(within(other.id(), () -> applications().submissions(other.id())))
                .isEmpty();
    }

    @Test
    default void reviewsAreListedTheLastOneFirst() {
        var center = center();
        within(center.id(), () -> applications().add(review(center, ReviewMethod.HEARING, NOW.plusSeconds(60))));
        within(center.id(), () -> applications().add(review(center, ReviewMethod.DOCUMENTS, NOW)));
        within(center.id(), () -> applications().add(review(center, ReviewMethod.SITE_VISIT, NOW.plusSeconds(120))));
        assertThat(within(center.id(), () -> applications().reviews(center.id())))
                .extracting(CenterReview::method)
                .containsExactly(ReviewMethod.SITE_VISIT, ReviewMethod.HEARING, ReviewMethod.DOCUMENTS);
        assertThat(within(center.id(), () -> applications().reviews(Ids.next())))
                .isEmpty();
    }

    private static CenterReview review(Center center, ReviewMethod method, Instant at) {
        return new CenterReview(
                center.id(), method, ReviewOutcome.SUPPORTS, "Well prepared", TODAY, TODAY, Caller.SYSTEM, at);
    }

    private Center applied() {
        var center = center();
        within(center.id(), () -> {
            var application = new CenterApplication(center.id());
            application.write(Map.of(ApplicationPart.LETTER, "We apply", ApplicationPart.FUNDING, "We pay"));
            applications().add(application);
        });
        return center;
    }
}
