package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.cooperation.changes.EntryChanges;
import org.caravanserai.domain.cooperation.changes.EntryChangesContract;
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
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class EntryChangesContractIT extends PostgresTest implements EntryChangesContract {

    @Override
    public EntryChanges changes() {
        return repository(EntryChanges.class);
    }

    @Override
    public Registry registry() {
        return repository(Registry.class);
    }

    @Override
    public HistoryEntries history() {
        return repository(HistoryEntries.class);
    }

    @Test
    void theNameOfWhoIsForgottenIsTakenOutOfTheChanges() {
        var word = "Nazgul" + Ids.next().toString().substring(24);
        var project = new Project(
                Slug.of("entry-" + Ids.next()),
                Facts.of(CooperationWay.JOINT_SCHOOL, null),
                LocalizedText.of("en", "Train"),
                NOW);
        var line = new HistoryEntry(project.id(), RegistryAction.CHANGED, null, null, Caller.SYSTEM, null, NOW);
        inTransaction(() -> {
            registry().add(project);
            history().add(line);
            changes()
                    .add(
                            line.id(),
                            project.id(),
                            List.of(new FieldDifference(
                                    "source", null, FieldValue.Text.of("Told by " + word + " herself"))));
        });
        new CooperationPersonalTables()
                .tables().stream()
                        .filter(table -> table.name().equals("cooperation_change"))
                        .flatMap(table -> table.erasing().stream())
                        .forEach(statement -> inTransaction(
                                () -> wired(new Sql()).update(statement, Ids.next(), "nobody@test.example", word)));
        assertThat(inTransaction(() -> changes().of(project.id())).get(line.id()))
                .singleElement()
                .extracting(FieldDifference::after)
                .isEqualTo(FieldValue.Text.of("Told by […] herself"));
    }
}
