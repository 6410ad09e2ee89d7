package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.platform.searches.SavedSearchSource;
import org.jspecify.annotations.Nullable;

/** Searches in the registry, to be saved: for new records, or for what changes in one of them. */
@ApplicationScoped
class RegistrySearchSource implements SavedSearchSource {

    private static final String QUERY = "query";
    private static final List<String> PARAMETERS = Stream.concat(
                    Stream.of(QUERY),
                    Stream.of(Wanted.class.getRecordComponents()).map(RecordComponent::getName))
            .toList();

    private final RegistryDirectory directory;
    private final HistoryEntries history;

    @Inject
    RegistrySearchSource(RegistryDirectory directory, HistoryEntries history) {
        this.directory = directory;
        this.history = history;
    }

    /**
     * Which records are wanted; null means all.
     *
     * @param record their kind
     * @param kind name of a constant of the kind's own enum
     * @param entry slug of the one whose changes are wanted; with its {@code record}
     */
    record Wanted(
            @Nullable EntryKind record,
            @Nullable String kind,
            @Nullable CountryCode country,
            @Nullable CooperationWay way,
            @Nullable String entry) {

        Wanted {
            new Invalid.Collector()
                    .check(entry == null || record != null, "record", "required")
                    .throwIfAny();
        }
    }

    @Override
    public String list() {
        return "registry";
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public Found find(Map<String, List<String>> asked, int most) {
        var wanted = Reader.query(name -> asked.getOrDefault(name, List.of()), Wanted.class);
        var record = wanted.record();
        var entry = wanted.entry();
        if (record != null && entry != null) {
            return directory
                    .bySlug(record, entry)
                    .map(view -> new Found(List.of(changed(view.row())), 1))
                    .orElseThrow(() -> new Invalid("entry", "unknown-reference", entry));
        }
        var filter = new EntryFilter(record, wanted.kind(), null, wanted.country(), wanted.way(), null, null);
        var words = String.join(" ", asked.getOrDefault(QUERY, List.of()));
        return Found.of(
                most,
                request -> directory
                        .page(filter, request)
                        .map(row -> result(row, row.id().toString())),
                words,
                "-registered");
    }

    /** The record as it was left by the last change that shows on its page. */
    private Result changed(EntryRow row) {
        var last = history.about(RegistryAction.SUBJECT, row.id()).stream()
                .filter(line -> RegistryAction.valueOf(line.action()).isPublic())
                .findFirst()
                .map(line -> line.id().toString())
                .orElse("");
        return result(row, row.id() + ":" + last);
    }

    private static Result result(EntryRow row, String key) {
        return new Result(key, row.title(), "/cooperation/" + row.kind().folder() + "/" + row.slug());
    }
}
