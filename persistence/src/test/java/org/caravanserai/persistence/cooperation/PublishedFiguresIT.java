package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class PublishedFiguresIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private SqlPublishedFigures figures() {
        return wired(new SqlPublishedFigures());
    }

    private static PublishedFigure figure(String source, int value) {
        return new PublishedFigure(
                Ids.next(),
                "INBOUND_STUDENTS",
                2030,
                "KZ",
                null,
                null,
                BigDecimal.valueOf(value),
                null,
                source,
                null,
                null,
                FigureStatus.OFFICIAL,
                LocalizedText.EMPTY,
                null,
                NOW);
    }

    private FigureRow row(UUID id) {
        return inTransaction(() -> figures().byId(id).orElseThrow());
    }

    @Test
    void contradictingFiguresStandSideBySide() {
        var of2018 = inTransaction(() -> figures()
                .list(new FigureFilter("INBOUND_STUDENTS", 2018, null, "BR", null, false), PageRequest.first(10)));
        assertThat(of2018.items())
                .extracting(each -> each.figure().value().intValue())
                .containsExactlyInAnyOrder(266_600, 260_600);
        assertThat(of2018.items()).allMatch(FigureRow::contradicted);
        var of2017 = inTransaction(() -> figures()
                .list(new FigureFilter("INBOUND_STUDENTS", 2017, null, "BR", null, false), PageRequest.first(10)));
        assertThat(of2017.items()).singleElement().satisfies(each -> {
            assertThat(each.figure().value()).isEqualByComparingTo("317200");
            assertThat(each.figure().groupVersion()).as("the list is not known").isNull();
        });
        var all = inTransaction(() -> figures()
                .list(new FigureFilter("INBOUND_STUDENTS", 2018, null, null, null, false), PageRequest.first(50)));
        assertThat(all.items().get(0).figure()).satisfies(total -> {
            assertThat(total.exact()).isEqualByComparingTo("492185");
            assertThat(total.rounded()).isEqualByComparingTo("492200");
        });
    }

    @Test
    void recognitionIsADatedSeries() {
        var found = inTransaction(() -> figures()
                .list(
                        new FigureFilter("RECOGNITION_COUNTRIES", null, null, null, null, false),
                        new PageRequest(0, 10, null, "year")));
        assertThat(found.items())
                .extracting(each ->
                        each.figure().year() + ":" + each.figure().value().intValue())
                .containsExactly("2017:46", "2017:24", "2020:54", "2022:58");
    }

    @Test
    void malaysiaIsFirstAmongDestinationsOfTheGroupIn2016() {
        var found = inTransaction(() -> figures()
                .list(
                        new FigureFilter("OUTBOUND_STUDENTS", 2016, null, null, null, false),
                        new PageRequest(0, 50, null, "-value")));
        var group = inTransaction(() -> wired(new SqlReferenceData()).groups()).stream()
                .filter(each -> "BR-64".equals(each.alias()))
                .findFirst()
                .orElseThrow();
        assertThat(found.items().stream()
                        .map(each -> String.valueOf(each.figure().country()))
                        .filter(group.countries()::contains)
                        .findFirst())
                .contains("MY");
    }

    @Test
    void aCorrectionIsANewFigureAndTheOldOneStays() {
        var wrong = figure("Registry of corrections", 100);
        inTransaction(() -> figures().add(wrong));
        var right = wrong.corrected(BigDecimal.valueOf(110), null, FigureStatus.OFFICIAL, NOW);
        assertThat(inTransaction(() -> figures().add(right))).isTrue();

        assertThat(row(wrong.id()).corrected()).isTrue();
        assertThat(row(wrong.id()).figure().exact()).isEqualByComparingTo("100");
        assertThat(row(right.id()).figure().corrects()).isEqualTo(wrong.id());
        assertThat(inTransaction(() -> figures()
                                .list(
                                        new FigureFilter("INBOUND_STUDENTS", 2030, "KZ", null, null, false),
                                        new PageRequest(0, 10, "registry of corr", null)))
                        .items())
                .singleElement()
                .satisfies(each -> assertThat(each.figure().id()).isEqualTo(right.id()));
        assertThatThrownBy(() -> inTransaction(() ->
                        wired(new Sql()).update("update published_figure set exact = 1 where id = ?", wrong.id())))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void ofManyWhoCorrectTheSameFigureOneDoes() {
        var wrong = figure("Registry of races", 100);
        inTransaction(() -> figures().add(wrong));
        var accepted = new AtomicInteger();
        IntStream.range(0, 16).parallel().forEach(each -> {
            try (var manager = anotherEntityManager()) {
                var book = wired(new SqlPublishedFigures(), manager);
                var correction = wrong.corrected(BigDecimal.valueOf(200 + each), null, FigureStatus.OFFICIAL, NOW);
                if (inTransaction(manager, () -> book.add(correction))) {
                    accepted.incrementAndGet();
                }
            }
        });
        assertThat(accepted).hasValue(1);
    }

    @Test
    void aSourceSaysOneThingAboutTheSame() {
        assertThat(inTransaction(() -> figures().add(figure("Registry of doubles", 1))))
                .isTrue();
        assertThat(inTransaction(() -> figures().add(figure("Registry of doubles", 2))))
                .isFalse();
        assertThat(inTransaction(() -> figures().add(figure("Another registry", 2))))
                .isTrue();
        assertThat(inTransaction(() -> figures().said(figure("Registry of doubles", 9))))
                .singleElement()
                .satisfies(each -> assertThat(each.exact()).isEqualByComparingTo("1"));
    }
}
