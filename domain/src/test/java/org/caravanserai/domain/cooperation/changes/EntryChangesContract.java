package org.caravanserai.domain.cooperation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link EntryChanges} promises. */
public interface EntryChangesContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    EntryChanges changes();

    Registry registry();

    HistoryEntries history();

    @Test
    default void whatIsKeptIsReadAsItWas() {
        var entry = entry();
        var line = line(entry);
        var differences = List.of(
                new FieldDifference("title.zh", new FieldValue.Text("土壤", LanguageTag.of("zh")), null),
                new FieldDifference("endsOn", null, new FieldValue.Day(LocalDate.of(2027, 1, 2))),
                new FieldDifference(
                        "way",
                        FieldValue.Constant.of("cooperation.way", CooperationWay.JOINT_SCHOOL),
                        FieldValue.Constant.of("cooperation.way", CooperationWay.SPECIAL_PROJECT)),
                new FieldDifference("quota", FieldValue.Amount.of(30), FieldValue.Amount.of(60)),
                new FieldDifference("source", FieldValue.Text.of("\"A\" \\ b"), FieldValue.Text.of("c")));
        inTransaction(() -> changes().add(line, entry, differences));
        assertThat(inTransaction(() -> changes().of(entry))).isEqualTo(Map.of(line, differences));
        var another = entry();
        assertThat(inTransaction(() -> changes().of(another))).isEmpty();
    }

    @Test
    default void aLineOfHistoryHasOneListOfChanges() {
        var entry = entry();
        var line = line(entry);
        var differences = List.of(new FieldDifference("source", null, FieldValue.Text.of("a")));
        inTransaction(() -> changes().add(line, entry, differences));
        assertTaken(() -> changes().add(line, entry, differences));
    }

    private UUID entry() {
        var project = new Project(
                Slug.of("entry-" + Ids.next()),
                Facts.of(CooperationWay.JOINT_SCHOOL, null),
                LocalizedText.of("en", "Train"),
                NOW);
        inTransaction(() -> registry().add(project));
        return project.id();
    }

    private UUID line(UUID entry) {
        var line = new HistoryEntry(entry, RegistryAction.CHANGED, null, null, Caller.SYSTEM, null, NOW);
        inTransaction(() -> history().add(line));
        return line.id();
    }
}
