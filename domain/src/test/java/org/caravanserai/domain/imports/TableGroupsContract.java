package org.caravanserai.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

/** What {@link TableGroups} and {@link ImportChanges} promise. */
public interface TableGroupsContract extends PortContract {

    TableGroups groups();

    ImportChanges changes();

    NewImports imports();

    TableUploads uploads();

    Accounts accounts();

    @Test
    default void rowsOfAGroupAreHandedOutTogetherInTheOrderInWhichGroupsBegin() {
        var id = started();
        inTransaction(() -> {
            groups().add(id, List.of(row("b", 1), row("a", 2), row("", 3)));
            groups().add(id, List.of(row("b", 4), row("a", 5), row("b", 6)));
        });

        assertThat(records(id, 2)).containsExactly(1L, 4L);
        inTransaction(() -> groups().remove(id, List.of(1L, 4L)));
        assertThat(records(id, 10)).containsExactly(2L, 5L);
        inTransaction(() -> groups().remove(id, List.of(2L, 5L)));
        assertThat(inTransaction(() -> groups().next(id, 10))).containsExactly(row("", 3));
        inTransaction(() -> groups().remove(id, List.of(3L)));
        assertThat(records(id, 10)).containsExactly(6L);
        inTransaction(() -> groups().clear(id));
        assertThat(records(id, 10)).isEmpty();
    }

    @Test
    default void whatEndedIsListedFirstAndWhatIsNewLast() {
        var id = started();
        var created = new ImportChange(ImportChange.Kind.CREATED, 2L, "New", null);
        var updated = new ImportChange(
                ImportChange.Kind.UPDATED,
                9L,
                "Other",
                "/other",
                List.of(new ChangedValue("places", "2", "5"), new ChangedValue("note", "", "Ä \"quoted\"")));
        var earlier = new ImportChange(ImportChange.Kind.UPDATED, 3L, "One", "/one");
        var ended = new ImportChange(ImportChange.Kind.ENDED, null, "Gone", "/gone");
        inTransaction(() -> {
            changes().add(id, List.of(created, updated));
            changes().add(id, List.of(earlier, ended));
            changes().add(id, List.of());
        });

        assertThat(changes().first(id, 3)).containsExactly(ended, earlier, updated);
        var all = new ArrayList<ImportChange>();
        inTransaction(() -> changes().each(id, all::add));
        assertThat(all).containsExactly(ended, earlier, updated, created);
        assertThat(changes().first(Ids.next(), 3)).isEmpty();
    }

    private List<Long> records(UUID id, int most) {
        return inTransaction(() -> groups().next(id, most)).stream()
                .map(GroupedRow::record)
                .toList();
    }

    private static GroupedRow row(String group, long record) {
        return new GroupedRow(group, record, "[" + record + ",\"Ä\"]");
    }

    private UUID started() {
        var account = People.active(World.address("s" + Ids.next()));
        var upload = Tables.upload(account.id(), Instant.EPOCH);
        var id = Ids.next();
        inTransaction(() -> accounts().add(account));
        inTransaction(() -> {
            uploads().store(upload.id(), 0, new byte[] {1, 2, 3});
            uploads().add(upload);
            imports()
                    .openTable(
                            id,
                            new TableOrder(upload.id(), new TableMapping(Map.of()), "", false),
                            new ImportClaim.Starter(account.id(), "Bo", Instant.parse("2026-11-26T08:00:00Z")));
        });
        return id;
    }
}
