package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.changes.EntryChanges;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One record with its history, also a withdrawn one, for editors of the registry. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class FollowEntry {

    private final RegistryDirectory directory;
    private final HistoryEntries history;
    private final EntryChanges changes;

    @Inject
    public FollowEntry(RegistryDirectory directory, HistoryEntries history, EntryChanges changes) {
        this.directory = directory;
        this.history = history;
        this.changes = changes;
    }

    /**
     * The record, and what happened to it, newest first.
     *
     * @param changes what corrections have changed, by the ids of their lines of history
     * @param withdrawn whether it is public no longer
     */
    public record Answer(
            EntryView view, List<HistoryLine> history, Map<UUID, List<FieldDifference>> changes, boolean withdrawn) {

        /** Why it was withdrawn; empty while it is public. */
        public String withdrawnBecause() {
            return !withdrawn
                    ? ""
                    : history.stream()
                            .filter(line -> line.action().equals(RegistryAction.WITHDRAWN.name()))
                            .map(line -> Objects.requireNonNullElse(line.reason(), ""))
                            .findFirst()
                            .orElse("");
        }

        /** What the correction of this line has changed; nothing for any other line. */
        public List<FieldDifference> changes(HistoryLine line) {
            return changes.getOrDefault(line.id(), List.of());
        }
    }

    /**
     * @throws NotFound when there is none of this kind
     */
    public Answer execute(EntryKind kind, Slug slug) {
        var published = directory.bySlug(kind, slug.value());
        var view = published
                .or(() -> directory.withdrawn(kind, slug.value()))
                .orElseThrow(() -> new NotFound("not-found"));
        var id = view.row().id();
        return new Answer(view, history.about(RegistryAction.SUBJECT, id), changes.of(id), published.isEmpty());
    }
}
