package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CenterPostTest {

    private static final UUID CENTER = Ids.next();
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2029, 2, 28);

    private static CenterPost post(PostKind kind, CenterSide side, LocalDate from, @Nullable LocalDate until) {
        return new CenterPost(CENTER, kind, side, "Linh Tran", from, until);
    }

    private static CenterPost director(LocalDate from, @Nullable LocalDate until) {
        return post(PostKind.DIRECTOR, CenterSide.HOST, from, until);
    }

    @Test
    void aPostIsHeldByOnePersonForOneTerm() {
        var post = new CenterPost(CENTER, PostKind.BOARD_CHAIR, CenterSide.PARTNER, " Li Wei ", FROM, UNTIL);

        assertThat(post.center()).isEqualTo(CENTER);
        assertThat(post.kind()).isEqualTo(PostKind.BOARD_CHAIR);
        assertThat(post.side()).isEqualTo(CenterSide.PARTNER);
        assertThat(post.person()).isEqualTo("Li Wei");
        assertThat(post.from()).isEqualTo(FROM);
        assertThat(post.until()).isEqualTo(UNTIL);
        assertThat(post.id()).isNotEqualTo(director(FROM, UNTIL).id());
    }

    @Test
    void aPostNeedsAPersonAndATermThatEndsAfterItBegins() {
        assertInvalid(
                List.of("person: required", "until: term-ends-early"),
                () -> new CenterPost(CENTER, PostKind.DIRECTOR, CenterSide.HOST, " ", FROM, FROM.minusDays(1)));
        assertInvalid(
                "person: text-too-long",
                () -> new CenterPost(
                        CENTER, PostKind.DIRECTOR, CenterSide.HOST, "a".repeat(CenterPost.MAX_LENGTH + 1), FROM, null));
        assertThat(director(FROM, FROM).isHeldOn(FROM)).isTrue();
    }

    @Test
    void itIsHeldFromTheFirstToTheLastDay() {
        var post = director(FROM, UNTIL);

        assertThat(post.isHeldOn(FROM.minusDays(1))).isFalse();
        assertThat(post.isHeldOn(FROM)).isTrue();
        assertThat(post.isHeldOn(UNTIL)).isTrue();
        assertThat(post.isHeldOn(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void anOpenTermIsHeldUntilItIsEnded() {
        var post = director(FROM, null);
        assertThat(post.until()).isNull();
        assertThat(post.isHeldOn(FROM.plusYears(40))).isTrue();

        assertInvalid("until: term-ends-early", () -> post.end(FROM.minusDays(1)));
        assertThat(post.until()).isNull();

        post.end(FROM);
        assertThat(post.until()).isEqualTo(FROM);
        assertThat(post.isHeldOn(FROM.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2029-02-28, true",
        "2029-02-28, , true",
        "2029-03-01, , false",
        "2020-01-01, 2027-03-01, true",
        "2020-01-01, 2027-02-28, false",
        "2020-01-01, , true",
        "2028-01-01, 2028-01-01, true"
    })
    void oneSideHasOneDirectorOnADay(LocalDate from, @Nullable LocalDate until, boolean clashes) {
        var first = director(FROM, UNTIL);
        var other = director(from, until);

        assertThat(first.clashesWith(other)).isEqualTo(clashes);
        assertThat(other.clashesWith(first)).isEqualTo(clashes);
    }

    @Test
    void twoOpenTermsOfDirectorsClash() {
        assertThat(director(FROM, null).clashesWith(director(UNTIL, null))).isTrue();
    }

    @Test
    void theOtherSideAndTheBoardDoNotClash() {
        var director = director(FROM, UNTIL);

        assertThat(director.clashesWith(post(PostKind.DIRECTOR, CenterSide.PARTNER, FROM, UNTIL)))
                .isFalse();
        for (var kind : List.of(PostKind.BOARD_CHAIR, PostKind.BOARD_MEMBER)) {
            var seat = post(kind, CenterSide.HOST, FROM, UNTIL);
            assertThat(director.clashesWith(seat)).isFalse();
            assertThat(seat.clashesWith(director)).isFalse();
            assertThat(seat.clashesWith(post(kind, CenterSide.HOST, FROM, UNTIL)))
                    .isFalse();
        }
    }
}
