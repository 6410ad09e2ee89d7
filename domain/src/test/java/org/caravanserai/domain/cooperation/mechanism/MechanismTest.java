package org.caravanserai.domain.cooperation.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MechanismTest {

    private static final Scholarship.Needed HSK_4 = new Scholarship.Needed(LanguageTag.of("zho"), "HSK", "2010", "4");

    @Test
    void onlyAScholarshipSchemeOffersPlacesAndAsksForALevel() {
        var week = new Mechanism(Slug.of("week"), Facts.of(null, null), MechanismKind.EXCHANGE_WEEK, 12, World.NOW);
        assertInvalid("scholarship.places: not-a-scholarship", () -> week.offer(new Scholarship(10, HSK_4)));
        week.offer(null);
        assertThat(week.scholarship()).isNull();
        week.change(Facts.of(null, null), MechanismKind.SCHOLARSHIP_SCHEME, 12);
        week.offer(new Scholarship(null, HSK_4));
        assertThat(week.scholarship())
                .satisfies(offered -> assertThat(offered.needed()).isEqualTo(HSK_4));
        assertThat(new Scholarship(3, null).needed()).isNull();
        assertInvalid("scholarship.places: between", () -> new Scholarship(0, HSK_4));
        assertInvalid("scholarship.places: between", () -> new Scholarship(1_000_001, null));
        assertInvalid("scholarship.places: required", () -> new Scholarship(null, null));
        assertInvalid(
                "scholarship.level: unknown-level",
                () -> new Scholarship.Needed(LanguageTag.of("zho"), "HSK", "2010", " "));
    }

    private final Mechanism week =
            new Mechanism(Slug.of("week"), Facts.of(null, null), MechanismKind.EXCHANGE_WEEK, 12, World.NOW);

    private static Edition edition(int number, int year) {
        return new Edition(number, LocalDate.of(year, 7, 1), null, null, null, null, LocalizedText.EMPTY);
    }

    @Test
    void editionsStandInTheirOrderAndAreCompletedLater() {
        week.record(edition(2, 2010));
        week.record(edition(1, 2008));
        week.record(edition(2, 2009));
        assertThat(week.editions()).extracting(Edition::number).containsExactly(1, 2);
        assertThat(week.editions().get(1).heldOn()).isEqualTo("2009-07-01");
    }

    @Test
    void aLaterEditionIsNotEarlier() {
        week.record(edition(2, 2010));
        assertRefused("edition-order", () -> week.record(edition(1, 2011)));
        assertRefused("edition-order", () -> week.record(edition(3, 2009)));
    }

    @Test
    void theCadenceIsAMonthToTwentyYears() {
        assertInvalid("everyMonths: between", () -> week.change(Facts.of(null, null), MechanismKind.EXHIBITION, 0));
        assertInvalid("number: positive", () -> edition(0, 2010));
    }

    @Test
    void editionsCanBeHeldOnTheSameDay() {
        week.record(edition(1, 2010));
        week.record(edition(3, 2010));
        week.record(edition(2, 2010));
        assertThat(week.editions()).extracting(Edition::number).containsExactly(1, 2, 3);
    }

    @Test
    void itComesTogetherEveryFewMonthsOrWhenItLikes() {
        assertThat(week.kind()).isEqualTo(EntryKind.MECHANISM);
        assertThat(week.mechanismKind()).isEqualTo(MechanismKind.EXCHANGE_WEEK);
        assertThat(week.everyMonths()).isEqualTo(12);
        week.change(Facts.of(null, Facts.DAY), MechanismKind.EXHIBITION, 240);
        assertThat(week.mechanismKind()).isEqualTo(MechanismKind.EXHIBITION);
        assertThat(week.everyMonths()).isEqualTo(240);
        assertThat(week.beginsOn()).isEqualTo(Facts.DAY);
        week.change(Facts.of(null, null), MechanismKind.EXHIBITION, null);
        assertThat(week.everyMonths()).isNull();
        assertInvalid("everyMonths: between", () -> week.change(Facts.of(null, null), MechanismKind.EXHIBITION, 241));
    }

    private static Edition held(@Nullable String city, @Nullable String event, @Nullable Integer attendance) {
        return new Edition(
                4, Facts.DAY, city, CountryCode.of("CN"), event, attendance, LocalizedText.of("en", "A statement"));
    }

    @Test
    void anEditionTellsWhereItWasHeldAndWhatCameOfIt() {
        var edition = held("Guiyang", "week-4", 0);
        assertThat(edition.number()).isEqualTo(4);
        assertThat(edition.heldOn()).isEqualTo(Facts.DAY);
        assertThat(edition.city()).isEqualTo("Guiyang");
        assertThat(edition.country()).isEqualTo(CountryCode.of("CN"));
        assertThat(edition.event()).isEqualTo("week-4");
        assertThat(edition.attendance()).isZero();
        assertThat(edition.outcome().in("en")).isEqualTo("A statement");
    }

    @Test
    void anEditionRejectsNonsense() {
        assertInvalid(
                List.of("city: text-too-long", "event: not-a-reference", "attendance: not-negative"),
                () -> held("c".repeat(201), "Week 4", -1));
        assertThat(held("c".repeat(200), null, null).city()).hasSize(200);
    }
}
