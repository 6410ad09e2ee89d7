package org.caravanserai.domain.centers.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link ReportedCenters} promises. */
public interface ReportedCentersContract extends CenterContract {

    LocalDate DAY = LocalDate.of(2026, 11, 2);

    ReportedCenters reported();

    /** What a source tells of a center, kept. */
    default ReportedCenter told(
            String source, String key, String name, String country, @Nullable UUID center, @Nullable LocalDate when) {
        var told = new ReportedCenter(
                source,
                key,
                name,
                CenterKind.CONFUCIUS_INSTITUTE,
                organization(),
                organization(),
                "Partner College",
                center,
                CountryCode.of(country),
                "Port of " + source,
                DAY.minusYears(9),
                "open",
                when,
                "https://centers.example/" + key);
        inTransaction(() -> reported().put(told));
        return told;
    }

    @Test
    default void whatASourceTellsIsReadAsItWasWrittenAndReplacedByWhatItTellsNext() {
        var source = "register-" + Ids.next();
        var first = told(source, "1", "Institute", "VN", null, DAY);
        assertThat(inTransaction(() -> reported().of(source, "1"))).contains(first);
        var next = told(source, "1", "Institute of the Port", "VN", center().id(), null);
        assertThat(inTransaction(() -> reported().of(source, "1"))).contains(next);
        assertThat(inTransaction(() -> reported().of(source, "2"))).isEmpty();
    }

    @Test
    default void whatIsToldOfACenterIsListedTheLatestFirst() {
        var center = center();
        var source = "register-" + Ids.next();
        told(source, "undated", "A", "VN", center.id(), null);
        told(source, "earlier", "B", "VN", center.id(), DAY.minusDays(1));
        var latest = told(source, "latest", "C", "VN", center.id(), DAY);
        told(source, "other", "D", "VN", center().id(), DAY);
        var rows = inTransaction(() -> reported().about(center.id()));
        assertThat(rows).extracting(ReportedRow::key).containsExactly("latest", "earlier", "undated");
        assertThat(rows.get(0).center()).isEqualTo(center.slug().value());
        assertThat(rows.get(0).host().id()).isEqualTo(latest.host());
        assertThat(rows.get(0).partnerName()).isEqualTo("Partner College");
    }

    @Test
    default void aPageIsSortedSearchedAndNarrowedByCountry() {
        var source = "register-" + Ids.next();
        told(source, "1", "beta", "TH", null, DAY);
        told(source, "2", "Alpha", "VN", null, DAY);
        told(source, "3", "alpha", "TH", null, DAY);
        assertThat(keys(null, new PageRequest(0, 10, source, null))).containsExactly("2", "3", "1");
        assertThat(keys(null, new PageRequest(0, 10, source, "-name"))).containsExactly("1", "2", "3");
        assertThat(keys(null, new PageRequest(0, 10, source, "country"))).containsExactly("1", "3", "2");
        assertThat(keys("TH", new PageRequest(0, 10, source.toUpperCase(Locale.ROOT), null)))
                .containsExactly("3", "1");
        assertThat(keys("KZ", new PageRequest(0, 10, source, null))).isEmpty();
        var second = inTransaction(() -> reported().page(null, new PageRequest(1, 2, source, null)));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items()).extracting(ReportedRow::key).containsExactly("1");
        assertThat(inTransaction(() -> reported().countries()))
                .contains("TH", "VN")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private List<String> keys(@Nullable String country, PageRequest request) {
        return inTransaction(() -> reported().page(country, request)).items().stream()
                .map(ReportedRow::key)
                .toList();
    }
}
