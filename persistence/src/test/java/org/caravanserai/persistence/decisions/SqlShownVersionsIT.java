package org.caravanserai.persistence.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class SqlShownVersionsIT extends PostgresTest {

    @Test
    void aVersionIsKeptAsLongAsItWasShownLately() {
        var versions = new SqlShownVersions(wired(new Sql()));
        var shown = new Shown(
                EventAction.SUBJECT, Ids.next(), Map.of("title.zh", FieldValue.Text.of("大学校长论坛")), FieldCatalog.TEXTS);
        var first = Instant.parse("2027-01-15T08:00:00Z");
        var later = first.plus(Duration.ofDays(20));
        inTransaction(() -> versions.keep(shown, "v1", first));
        inTransaction(() -> versions.keep(shown, "v1", later));
        inTransaction(() -> versions.forget(first.plusSeconds(1)));
        assertThat(inTransaction(() -> versions.fields(shown, "v1"))).contains(shown.stored());
        assertThat(inTransaction(() -> versions.fields(shown, "v2"))).isEmpty();
        inTransaction(() -> versions.forget(later.plusSeconds(1)));
        assertThat(inTransaction(() -> versions.fields(shown, "v1"))).isEmpty();
    }
}
