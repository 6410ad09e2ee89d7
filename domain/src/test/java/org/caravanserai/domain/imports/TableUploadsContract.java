package org.caravanserai.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link TableUploads} and {@link TableMappings} promise. */
public interface TableUploadsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    TableUploads uploads();

    TableMappings mappings();

    Organizations organizations();

    @Test
    default void aTableIsKeptWithItsHeadingsItsSampleAndItsRows() {
        var upload = stored(NOW);
        assertThat(uploads().byId(upload.id())).contains(upload);
        assertThat(uploads().byId(Ids.next())).isEmpty();
        assertThat(uploads().piece(upload.id(), 0)).containsExactly(1, 2, 3);
        assertThat(uploads().piece(upload.id(), 1)).isNull();
    }

    @Test
    default void theRowsOfOldTablesAreDeleted() {
        var before = NOW.minus(Duration.ofDays(1900));
        inTransaction(() -> uploads().forgetRows(before));
        var old = stored(NOW.minus(Duration.ofDays(2000)));
        var fresh = stored(NOW);
        assertThat(inTransaction(() -> uploads().forgetRows(before))).isEqualTo(1);
        assertThat(uploads().piece(old.id(), 0)).isNull();
        assertThat(uploads().byId(old.id())).isPresent();
        assertThat(uploads().piece(fresh.id(), 0)).isNotNull();
        assertThat(inTransaction(() -> uploads().forgetRows(before))).isZero();
    }

    @Test
    default void whatAnAccountKeepsIsCountedUntilItIsDeleted() {
        var upload = stored(NOW.minus(Duration.ofDays(3000)));
        var before = uploads().bytesOf(upload.account());
        assertThat(before).isGreaterThanOrEqualTo(upload.size());
        inTransaction(() -> uploads().forgetRows(NOW.minus(Duration.ofDays(2900))));
        assertThat(uploads().bytesOf(upload.account())).isEqualTo(before - upload.size());
    }

    @Test
    default void mappingsAreSavedByNameForEachOrganizationAndForNone() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        var target = "t" + Ids.next();
        var first = new TableMapping(Map.of("name", "Name"));
        var second = new TableMapping(Map.of("name", "Title", "country", "Land"));
        inTransaction(() -> {
            mappings().save(target, organization.id(), "Partner A", first);
            mappings().save(target, null, "Ministry", first);
        });
        inTransaction(() -> mappings().save(target, organization.id(), "Partner A", second));
        assertThat(mappings().named(target, organization.id(), "Partner A")).contains(second);
        assertThat(mappings().named(target, null, "Partner A")).isEmpty();
        assertThat(mappings().named(target, null, "Ministry")).contains(first);
        assertThat(mappings().names(target, organization.id())).containsExactly("Partner A");
    }

    private TableUpload stored(Instant at) {
        var upload = Tables.upload(Ids.next(), at);
        inTransaction(() -> {
            uploads().store(upload.id(), 0, new byte[] {1, 2, 3});
            uploads().add(upload);
        });
        return upload;
    }
}
