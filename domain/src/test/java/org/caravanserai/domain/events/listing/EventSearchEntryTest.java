package org.caravanserai.domain.events.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.search.FieldWeight;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventSearchEntryTest {

    private final Organization organizer = Bodies.registered(
            "pku",
            Bodies.university(
                    null,
                    Name.official("en", "Peking University"),
                    Name.official("zh", "北京大学"),
                    new Name(NameKind.ACRONYM, null, "PKU")));

    @Test
    void anEventIsFoundByItsTextsItsPlaceAndEveryNameOfItsOrganizer() {
        var words = entry(EventFixtures.published(), null).words().tokens();
        assertThat(words)
                .containsEntry("forum/en", FieldWeight.TITLE)
                .containsEntry("大学校长论坛/zh", FieldWeight.TITLE)
                .containsEntry("peking/en", FieldWeight.NAME)
                .containsEntry("北京大学/zh", FieldWeight.NAME)
                .containsEntry("pku/en", FieldWeight.NAME)
                .containsEntry("guiyang/en", FieldWeight.NAME)
                .containsEntry("meeting/en", FieldWeight.SUMMARY);
    }

    @Test
    void aWordCountsAsMuchAsItsBestPlace() {
        var title = EventFixtures.titled("University meeting");
        var event = new AcademicEvent(Slug.of("meeting"), title, EventFixtures.NOW);
        assertThat(entry(event, null).words().tokens())
                .containsEntry("university/en", FieldWeight.TITLE)
                .containsEntry("meeting/en", FieldWeight.TITLE);
    }

    @Test
    void aRenamedOrganizerIsFoundByTheNewNameOnly() {
        organizer.edit(Bodies.university(null, Name.official("en", "Beida")), Bodies.NOW);
        var entry = entry(EventFixtures.published(), null);
        assertThat(entry.words().tokens()).containsKey("beida/en").doesNotContainKey("peking/en");
        assertThat(entry.vocabulary()).contains("beida").doesNotContain("peking");
    }

    @Test
    void itIsNarrowedByWhatItIsAndByTheMonthsOfItsOwnPlace() {
        var series =
                new EventSeries(Slug.of("presidents"), LocalizedText.of("en", "Meetings"), EventFixtures.ORGANIZER);
        var entry = entry(EventFixtures.published(), series);
        assertThat(entry.facets())
                .containsExactlyInAnyOrder(
                        "kind=FORUM",
                        "mode=HYBRID",
                        "sector=UNIVERSITY",
                        "organizer=pku",
                        "language=en",
                        "language=zh",
                        "country=CN",
                        "series=presidents",
                        "month=2027-05");
        assertThat(entry.words().tokens()).containsEntry("meetings/en", FieldWeight.NAME);
    }

    @Test
    void anEventOverMidnightOfAMonthIsInBothMonths() {
        var nearlyJune = Instant.parse("2027-05-31T15:59:00Z");
        var event = new AcademicEvent(
                Slug.of("night"), EventFixtures.forumOn(nearlyJune, nearlyJune.plusSeconds(120)), EventFixtures.NOW);
        assertThat(entry(event, null).facets()).contains("month=2027-05", "month=2027-06");
    }

    @Test
    void itIsOrderedByItsTitleAndByWhenItWasPublished() {
        var entry = entry(EventFixtures.published(), null);
        assertThat(entry.sortTitle()).isEqualTo("presidents' forum");
        assertThat(entry.publishedAt()).isEqualTo(EventFixtures.NOW);
        assertThat(entry.startsAt()).isEqualTo(EventFixtures.START);
        assertThat(entry.endsAt()).isEqualTo(EventFixtures.END);
    }

    private EventSearchEntry entry(AcademicEvent event, @Nullable EventSeries series) {
        return EventSearchEntry.of(event, organizer, series, new PlainWords());
    }
}
