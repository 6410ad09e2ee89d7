package org.caravanserai.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.MemoryImportChanges;
import org.caravanserai.domain.imports.RegistryOrganizations;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.junit.jupiter.api.Test;

class ImportWorkerTest {

    /** Takes everything, but breaks when told to. */
    private static final class Registry implements RegistryOrganizations {

        final Map<String, String> hashes = new HashMap<>();
        final List<Integer> batches = new ArrayList<>();
        int dieAtBatch = Integer.MAX_VALUE;
        String poison = "none";
        boolean linked;

        @Override
        public Taken take(List<RegistryRecord> records, ImportClaim.Starter starter) {
            if (batches.size() == dieAtBatch) {
                dieAtBatch = Integer.MAX_VALUE;
                throw new IllegalStateException("killed");
            }
            if (records.stream()
                    .anyMatch(r -> r.profile().displayName().in("en").equals(poison))) {
                throw new IllegalStateException(new SQLException("invalid byte sequence", "22021"));
            }
            batches.add(records.size());
            int created = 0;
            var changed = new HashSet<UUID>();
            for (var record : records) {
                var before = hashes.put(record.ror().value(), record.hash());
                created += before == null ? 1 : 0;
                if (before != null && !before.equals(record.hash())) {
                    changed.add(UUID.nameUUIDFromBytes(record.ror().value().getBytes(StandardCharsets.UTF_8)));
                }
            }
            var unchanged = records.size() - created - changed.size();
            return new Taken(new ImportCounts(created, changed.size(), unchanged, 0), changed);
        }

        @Override
        public List<Twins> twins(int limit) {
            return List.of(new Twins("One", "one-here", "one"));
        }

        @Override
        public void linkRelatives() {
            linked = true;
        }
    }

    private final Registry registry = new Registry();
    private final MemoryImportChanges changes = new MemoryImportChanges();
    private final Announced<OrganizationsChanged> announced = new Announced<>();

    @Test
    void whatAnImportChangesIsAnnouncedAndWhatIsNewOrTheSameIsNot() throws IOException {
        var first = imports(BodyFormat.LINES, Records.line(1, "One") + "\n" + Records.line(2, "Two"));
        worker(first).run(first.claim());
        assertThat(announced.all()).isEmpty();
        var second = imports(BodyFormat.LINES, Records.line(1, "One") + "\n" + Records.line(2, "Zwei"));
        worker(second).run(second.claim());
        assertThat(announced.all()).singleElement().satisfies(change -> assertThat(change.organizations())
                .hasSize(1));
    }

    @Test
    void linesThatCannotBeReadAreRefusedAndTheRestIsImported() throws IOException {
        var imports =
                imports(BodyFormat.LINES, Records.line(1, "One") + "\nnonsense\n" + Records.line(2, "Two") + "\n{}\n");
        worker(imports).run(imports.claim());
        assertThat(imports.state).isEqualTo(ImportState.DONE);
        assertThat(imports.counts).isEqualTo(new ImportCounts(2, 0, 0, 2));
        assertThat(imports.refusals)
                .extracting(r -> r.line() + " " + r.key())
                .containsExactly("2 import-not-an-object", "4 required");
        assertThat(registry.linked).isTrue();
    }

    @Test
    void aBrokenArrayFailsWithItsPlaceAndKeepsWhatWasBefore() throws IOException {
        var imports = imports(
                BodyFormat.ARRAY, "[" + Records.version2(1, "One") + ",\n" + Records.version2(2, "Two") + "\n}");
        worker(imports).run(imports.claim());
        assertThat(imports.state).isEqualTo(ImportState.FAILED);
        assertThat(imports.counts).isEqualTo(new ImportCounts(2, 0, 0, 0));
        assertThat(imports.failure).isNotNull().satisfies(failure -> {
            assertThat(failure.key()).isEqualTo("import-not-an-array");
            assertThat(failure.record()).isEqualTo(3);
        });
    }

    @Test
    void organizationsThatTheRegistryHasTooAreNamedToBeMerged() throws IOException {
        var imports = imports(BodyFormat.LINES, Records.line(1, "One"));
        var claim = imports.claim();
        worker(imports).run(claim);
        assertThat(changes.remarks(claim.id(), 9))
                .containsExactly(new ImportRemark("", "organization-twice", "One (one-here; one)", 1));
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        var body = many(700);
        var first = imports(BodyFormat.ARRAY, body);
        worker(first).run(first.claim());
        var second = imports(BodyFormat.ARRAY, body);
        worker(second).run(second.claim());
        assertThat(first.counts).isEqualTo(new ImportCounts(700, 0, 0, 0));
        assertThat(second.counts).isEqualTo(new ImportCounts(0, 0, 700, 0));
    }

    @Test
    void anImportThatWasCutOffGoesOnWithoutDoingAnythingTwice() throws IOException {
        var imports = imports(BodyFormat.ARRAY, many(1000));
        registry.dieAtBatch = 2;
        assertThatThrownBy(() -> worker(imports).run(imports.claim())).hasMessage("killed");
        assertThat(imports.counts.created()).isEqualTo(600);
        worker(imports).run(imports.claim());
        assertThat(imports.state).isEqualTo(ImportState.DONE);
        assertThat(imports.counts).isEqualTo(new ImportCounts(1000, 0, 0, 0));
        assertThat(registry.batches).containsExactly(300, 300, 300, 100);
    }

    @Test
    void aWorkerThatWasTakenForDeadCanDoNothingMore() throws IOException {
        var imports = imports(BodyFormat.LINES, Records.line(1, "One"));
        var dead = imports.claim();
        imports.claim();
        assertThatThrownBy(() -> worker(imports).run(dead)).isInstanceOf(Conflict.class);
        assertThat(registry.hashes).isEmpty();
    }

    @Test
    void theSameOrganizationTwiceInOneBodyIsUpdatedByTheLaterRecord() throws IOException {
        var imports = imports(
                BodyFormat.LINES,
                Records.line(1, "One") + "\n" + Records.line(1, "Uno") + "\n" + Records.line(2, "Two"));
        worker(imports).run(imports.claim());
        assertThat(imports.counts).isEqualTo(new ImportCounts(2, 1, 0, 0));
    }

    @Test
    void aRecordThatTheDatabaseDoesNotTakeIsRefusedAlone() throws IOException {
        registry.poison = "Two";
        var imports = imports(
                BodyFormat.LINES,
                Records.line(1, "One") + "\n" + Records.line(2, "Two") + "\n" + Records.line(3, "Three"));
        assertThat(probing(imports).counts).isEqualTo(new ImportCounts(0, 0, 2, 1));
        assertThat(imports.refusals)
                .extracting(r -> r.line() + " " + r.key())
                .containsExactly("2 import-record-not-taken");
    }

    /** Probes roll back in the container; here they leave what they took, so the records are unchanged afterwards. */
    private MemoryImports probing(MemoryImports imports) {
        worker(imports).run(imports.claim());
        return imports;
    }

    private static MemoryImports imports(BodyFormat format, String body) throws IOException {
        return new MemoryImports(format, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Records.version2(i, "University " + i))
                .collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private ImportWorker worker(MemoryImports imports) {
        var history = new History(new NoHistory(), new CurrentCaller(), Clock.systemUTC());
        return new ImportWorker(
                imports, new ImportSteps(imports, registry, changes, announced, history, Clock.systemUTC()));
    }

    private static final class NoHistory implements HistoryEntries {

        @Override
        public void add(HistoryEntry entry) {}

        @Override
        public void forget(org.caravanserai.domain.shared.PersonIdentity person) {}

        @Override
        public List<HistoryLine> about(Subject subject, java.util.UUID subjectId) {
            return List.of();
        }

        @Override
        public Page<HistoryLine> page(HistoryFilter filter, PageRequest request) {
            return new Page<>(List.of(), 0, 1, 0);
        }
    }
}
