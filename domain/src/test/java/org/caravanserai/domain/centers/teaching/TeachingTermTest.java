package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class TeachingTermTest {

    private static final UUID CENTER = Ids.next();
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);
    private static final LocalizedText NAME = LocalizedText.of("en", "Winter");

    private final TeachingTerm year = new TeachingTerm(CENTER, NAME, FIRST, LAST, null);

    @Test
    void aTermCoversItsFirstAndItsLastDay() {
        assertThat(year.covers(FIRST)).isTrue();
        assertThat(year.covers(LAST)).isTrue();
        assertThat(year.covers(FIRST.minusDays(1))).isFalse();
        assertThat(year.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aTermBelongsToItsCenterAndHasACodeOfItsOwn() {
        assertThat(year.center()).isEqualTo(CENTER);
        assertThat(year.parent()).isNull();
        assertThat(year.name()).isEqualTo(NAME);
        assertThat(year.firstDay()).isEqualTo(FIRST);
        assertThat(year.lastDay()).isEqualTo(LAST);
        var other = new TeachingTerm(CENTER, NAME, FIRST, LAST, null);
        assertThat(other.code()).isNotEqualTo(year.code());
        assertThat(other.id()).isNotEqualTo(year.id());
    }

    @Test
    void aTermHasANameAndDoesNotEndBeforeItBegins() {
        assertInvalid(
                List.of("name: required", "lastDay: before-first-day"),
                () -> new TeachingTerm(CENTER, LocalizedText.EMPTY, FIRST, FIRST.minusDays(1), null));
        assertThat(new TeachingTerm(CENTER, NAME, FIRST, FIRST, null).covers(FIRST))
                .as("a term of one day")
                .isTrue();
    }

    @Test
    void aPartOfATermLiesWithinIt() {
        var part = new TeachingTerm(CENTER, NAME, FIRST, LAST, year);
        assertThat(part.parent()).isEqualTo(year.id());
        assertInvalid(
                List.of("firstDay: outside-the-longer-term", "lastDay: outside-the-longer-term"),
                () -> new TeachingTerm(CENTER, NAME, FIRST.minusDays(1), LAST.plusDays(1), year));
    }

    @Test
    void aChangeThatIsRefusedChangesNothing() {
        var term = new TeachingTerm(CENTER, NAME, FIRST, LAST, year);
        var code = term.code();
        assertInvalid("lastDay: before-first-day", () -> term.change(NAME, LAST, FIRST, null));
        assertThat(term.firstDay()).isEqualTo(FIRST);
        assertThat(term.parent()).isEqualTo(year.id());

        term.change(LocalizedText.of("en", "December"), FIRST.plusMonths(1), LAST.minusMonths(1), null);
        assertThat(term.name().in("en")).isEqualTo("December");
        assertThat(term.firstDay()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(term.parent()).as("no longer a part").isNull();
        assertThat(term.code()).isEqualTo(code);
    }
}
