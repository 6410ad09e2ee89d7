package org.caravanserai.platform.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.imports.ImportFault;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

/** The next records of a body, as many as one transaction takes: each organization at most once. */
final class ImportBatch {

    private static final int MOST_RECORDS = 300;
    private static final int MOST_BYTES = 2 << 20;

    private final List<RegistryRecord> records = new ArrayList<>();
    private final List<RawRecord> sources = new ArrayList<>();
    private final List<ImportRefusal> refusals = new ArrayList<>();
    private final Set<RorId> known = new HashSet<>();
    private int bytes;
    private @Nullable ImportPosition end;

    boolean isFull() {
        return records.size() + refusals.size() >= MOST_RECORDS || bytes >= MOST_BYTES;
    }

    boolean isEmpty() {
        return end == null;
    }

    /**
     * @return false when the organization is in this batch already: then the record belongs into the next one
     */
    boolean add(RawRecord raw, RorRecords reader) {
        try {
            if (raw.json() == null) {
                throw new Invalid("", "import-record-too-large");
            }
            var record = reader.read(raw.json());
            if (!known.add(record.ror())) {
                return false;
            }
            bytes += raw.json().length;
            records.add(record);
            sources.add(raw);
        } catch (Invalid refusal) {
            refusals.add(refusal(raw, refusal));
        }
        end = raw.end();
        return true;
    }

    private static ImportRefusal refusal(RawRecord raw, Invalid invalid) {
        return new ImportRefusal(
                raw.line(),
                raw.number(),
                invalid.violations().stream()
                        .map(each -> new ImportFault(
                                each.field(),
                                each.key(),
                                each.arguments().stream().map(String::valueOf).toList()))
                        .toList(),
                null);
    }

    /** The same batch without a record that the database does not take. */
    void refuse(RegistryRecord record) {
        int index = records.indexOf(record);
        records.remove(index);
        var raw = sources.remove(index);
        refusals.add(new ImportRefusal(raw.line(), raw.number(), "", "import-record-not-taken", List.of()));
    }

    List<RegistryRecord> records() {
        return List.copyOf(records);
    }

    List<ImportRefusal> refusals() {
        return refusals;
    }

    ImportPosition end() {
        if (end == null) {
            throw new IllegalStateException("the batch is empty");
        }
        return end;
    }
}
