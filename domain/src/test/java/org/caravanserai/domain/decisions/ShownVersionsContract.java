package org.caravanserai.domain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link ShownVersions} promises. */
public interface ShownVersionsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    ShownVersions versions();

    @Test
    default void whatWasShownIsKnownByItsVersion() {
        var shown = new Shown(
                OrganizationAction.SUBJECT,
                Ids.next(),
                Map.of("city", FieldValue.Text.of("Guiyang")),
                FieldCatalog.TEXTS);
        var another = new Shown(
                OrganizationAction.SUBJECT,
                Ids.next(),
                Map.of("city", FieldValue.Text.of("Guiyang")),
                FieldCatalog.TEXTS);
        keep(shown, NOW);
        assertThat(fields(shown, "v1")).contains(Map.of("city", "Guiyang"));
        assertThat(fields(shown, "v2")).isEmpty();
        assertThat(fields(another, "v1")).isEmpty();
    }

    @Test
    default void aVersionIsKeptFromWhenItWasShownLast() {
        var old = new Shown(OrganizationAction.SUBJECT, Ids.next(), Map.of(), FieldCatalog.TEXTS);
        var again = new Shown(OrganizationAction.SUBJECT, Ids.next(), Map.of(), FieldCatalog.TEXTS);
        keep(old, NOW);
        keep(again, NOW);
        keep(again, NOW.plus(Duration.ofDays(1)));
        assertThat(inTransaction(() -> versions().forget(NOW.plusSeconds(1)))).isPositive();
        assertThat(fields(old, "v1")).isEmpty();
        assertThat(fields(again, "v1")).isPresent();
    }

    private Optional<Map<String, String>> fields(Shown present, String version) {
        return inTransaction(() -> versions().fields(present, version));
    }

    private void keep(Shown shown, Instant at) {
        inTransaction(() -> versions().keep(shown, "v1", at));
    }
}
