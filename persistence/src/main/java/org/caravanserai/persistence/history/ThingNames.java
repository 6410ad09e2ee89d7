package org.caravanserai.persistence.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.ThingName;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What lines of history are about, by the names that the areas contribute: one statement for the things of all lines, one for their parts. */
@ApplicationScoped
class ThingNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:: .*)?", Pattern.DOTALL);

    private final Sql sql;
    private List<NamedThing> things = List.of();
    private List<NamedPart> parts = List.of();
    private List<HistoryAction> mentioning = List.of();

    @Inject
    ThingNames(Sql sql, @Any Instance<NamedThings> areas) {
        this.sql = sql;
        this.things = areas.stream().flatMap(area -> area.things().stream()).toList();
        this.parts = areas.stream().flatMap(area -> area.parts().stream()).toList();
        this.mentioning = areas.stream()
                .flatMap(area -> area.mentioning().stream())
                .map(HistoryAction.class::cast)
                .toList();
    }

    private record Thing(String subject, UUID id) {}

    private record Part(String action, UUID id, int number) {}

    /** The lines with the names of the things and parts that they are about. */
    List<HistoryLine> named(List<HistoryLine> lines) {
        var found = things(
                lines,
                Stream.concat(
                        lines.stream().map(HistoryLine::subjectId),
                        lines.stream().flatMap(this::mentioned)));
        return withParts(lines, line -> found.get(new Thing(line.subject(), line.subjectId())), byId(found));
    }

    /** The lines of one thing, whose readers know which it is: only with the names of its parts, and of what else they mention. */
    List<HistoryLine> ofOne(List<HistoryLine> lines) {
        var mentioned = lines.stream().flatMap(this::mentioned).toList();
        return withParts(
                lines, line -> null, byId(things(mentioned.isEmpty() ? List.of() : lines, mentioned.stream())));
    }

    /** Says of a line which thing it is about. */
    @FunctionalInterface
    private interface Known {
        @Nullable
        ThingName of(HistoryLine line);
    }

    private List<HistoryLine> withParts(List<HistoryLine> lines, Known thing, Map<UUID, ThingName> mentioned) {
        var found = parts(lines);
        return lines.stream()
                .map(line -> line.about(
                        thing.of(line),
                        part(line).map(found::get).orElse(null),
                        mentioned(line)
                                .flatMap(id -> Stream.ofNullable(mentioned.get(id)))
                                .toList()))
                .toList();
    }

    /** The ids of other things in the reason of a line; not in what somebody wrote there. */
    private Stream<UUID> mentioned(HistoryLine line) {
        return line.reason() == null || !isAbout(mentioning, line)
                ? Stream.empty()
                : Stream.of(line.reason().split(" "))
                        .takeWhile(word -> !word.equals("·"))
                        .filter(word -> ID.matcher(word).matches())
                        .map(UUID::fromString);
    }

    private static Map<UUID, ThingName> byId(Map<Thing, ThingName> names) {
        return names.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue, (one, other) -> one));
    }

    private Map<Thing, ThingName> things(List<HistoryLine> lines, Stream<UUID> asked) {
        var names = new HashMap<Thing, ThingName>();
        var union = things.stream().map(NamedThing::select).collect(Collectors.joining(" union all "));
        if (!lines.isEmpty() && !things.isEmpty()) {
            sql.list(
                            "select n.* from (" + union + ") n where n.id = any (string_to_array(?, ',')::uuid[])",
                            row -> Map.entry(new Thing(row.text("subject"), row.id("id")), name(row)),
                            ids(asked))
                    .forEach(each -> names.put(each.getKey(), each.getValue()));
        }
        return names;
    }

    private static ThingName name(Row row) throws SQLException {
        var permission = row.textOrNull("permission");
        return new ThingName(
                Stream.of(row.localized("title"), row.localized("second"))
                        .filter(title -> !title.isEmpty())
                        .toList(),
                row.textOrNull("words"),
                row.textOrNull("person"),
                row.textOrNull("country"),
                row.textOrNull("link"),
                permission == null ? null : Permission.valueOf(permission));
    }

    private Map<Part, ThingName> parts(List<HistoryLine> lines) {
        var names = new HashMap<Part, ThingName>();
        var asked = lines.stream().flatMap(line -> part(line).stream()).toList();
        if (!asked.isEmpty()) {
            sql.list(
                            "select p.* from (" + partsOfAll()
                                    + ") p where p.id = any (string_to_array(?, ',')::uuid[])",
                            row -> Map.entry(
                                    new Part(row.text("actions"), row.id("id"), row.number("number")),
                                    new ThingName(List.of(row.localized("title")), null, null, null, null, null)),
                            ids(asked.stream().map(Part::id)))
                    .forEach(each -> names.put(each.getKey(), each.getValue()));
        }
        return names;
    }

    /** The first action of a kind of part stands for all that tell of it. */
    private String partsOfAll() {
        return parts.stream()
                .map(part -> "select '%s'::text as actions, n.* from (%s) n".formatted(key(part), part.select()))
                .collect(Collectors.joining(" union all "));
    }

    private static String key(NamedPart part) {
        var first = part.actions().get(0);
        return first.subject().name() + ' ' + first.name();
    }

    private Optional<Part> part(HistoryLine line) {
        var number = NUMBER.matcher(line.reason() == null ? "" : line.reason());
        return number.matches()
                ? parts.stream()
                        .filter(part -> isAbout(part.actions(), line))
                        .findFirst()
                        .map(part -> new Part(key(part), line.subjectId(), Integer.parseInt(number.group(1))))
                : Optional.empty();
    }

    private static boolean isAbout(Collection<HistoryAction> actions, HistoryLine line) {
        return actions.stream()
                .anyMatch(action -> action.name().equals(line.action())
                        && action.subject().name().equals(line.subject()));
    }

    private static String ids(Stream<UUID> ids) {
        return ids.distinct().map(UUID::toString).collect(Collectors.joining(","));
    }
}
