package org.caravanserai.domain.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.MemoryPages;
import org.jspecify.annotations.Nullable;

/** History in memory. It refuses an entry that records a step as something else than the area's {@link RecordedSteps} say. */
public final class MemoryHistory implements HistoryEntries {

    private static final String MARK = "[…]";

    private final List<HistoryEntry> entries = new ArrayList<>();

    /** What was written so far, the first first: the action, and the reason after it where there is one. */
    public List<String> told() {
        return entries.stream()
                .map(entry -> entry.reason() == null ? entry.action() : entry.action() + " " + entry.reason())
                .toList();
    }

    public List<HistoryEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void add(HistoryEntry entry) {
        DeclaredSteps.check(entry);
        entries.add(entry);
    }

    @Override
    public List<HistoryLine> about(Subject subject, UUID subjectId) {
        return entries.stream()
                .filter(entry -> entry.subject().equals(subject.name())
                        && entry.subjectId().equals(subjectId))
                .map(MemoryHistory::line)
                .sorted(Comparator.comparing(HistoryLine::when)
                        .thenComparing(HistoryLine::id)
                        .reversed())
                .toList();
    }

    @Override
    public void forget(PersonIdentity person) {
        for (var entry : entries) {
            if (person.account().equals(account(entry))) {
                Columns.set(entry, "accountName", "");
            }
            if (entry.reason() != null) {
                var isTokenOfTheirs = entry.subjectId().equals(person.account())
                        && entry.action().startsWith("TOKEN_");
                Columns.set(entry, "reason", isTokenOfTheirs ? MARK : without(person, entry.reason()));
            }
        }
    }

    private static String without(PersonIdentity person, String text) {
        var left = text;
        for (var words : person.wording()) {
            left = left.replaceAll("(?iu)" + Pattern.quote(words), MARK);
        }
        return left;
    }

    @Override
    public Page<HistoryLine> page(HistoryFilter filter, PageRequest request) {
        return MemoryPages.page(
                entries.stream()
                        .map(MemoryHistory::line)
                        .filter(line -> matches(filter, line))
                        .filter(line -> line.subjectId().toString().equals(request.query())
                                || MemoryPages.matches(request, line.who(), line.action(), line.reason())),
                request,
                "-when",
                Map.of(
                        "when", Comparator.comparing(HistoryLine::when).thenComparing(HistoryLine::id),
                        "who", Comparator.comparing(HistoryLine::who).thenComparing(HistoryLine::id),
                        "action", Comparator.comparing(HistoryLine::action).thenComparing(HistoryLine::id)));
    }

    private static boolean matches(HistoryFilter filter, HistoryLine line) {
        return (filter.subject() == null || filter.subject().name().equals(line.subject()))
                && (filter.subjectId() == null || filter.subjectId().equals(line.subjectId()))
                && (filter.from() == null || !line.when().isBefore(filter.from()))
                && (filter.until() == null || line.when().isBefore(filter.until()));
    }

    private static HistoryLine line(HistoryEntry entry) {
        return new HistoryLine(
                entry.id(),
                entry.subject(),
                entry.subjectId(),
                entry.action(),
                entry.fromState(),
                entry.toState(),
                account(entry),
                entry.accountName(),
                entry.reason(),
                entry.happenedAt());
    }

    private static @Nullable UUID account(HistoryEntry entry) {
        return Columns.get(entry, "accountId", UUID.class);
    }
}
