package org.caravanserai.domain.events;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Difference;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two versions of an event.
 *
 * @param field as the API names it, for example {@code venue.city}
 * @param before null: it was not there
 * @param after null: it is no longer there
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)");

    private static final Set<String> FOR_PARTICIPANTS =
            Set.of("startsAt", "endsAt", "timeZone", "mode", "venue.name", "venue.city", "venue.country");

    /** Whether everybody who signed up has to know: dates, place, way of attending. */
    boolean concernsParticipants() {
        return FOR_PARTICIPANTS.contains(field);
    }

    /** What changed from one snapshot to the next, in the order of the form. */
    public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(FieldOrder.AS_IN_THE_FORM);
        names.addAll(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            if (!same(before.get(name), after.get(name))) {
                changes.add(new FieldChange(name, before.get(name), after.get(name)));
            }
        }
        return changes;
    }

    /** The same differences in the order of the form. */
    public static List<FieldChange> of(List<Difference> differences) {
        return differences.stream()
                .map(each -> new FieldChange(each.field(), each.before(), each.after()))
                .sorted(Comparator.comparing(FieldChange::field, FieldOrder.AS_IN_THE_FORM))
                .toList();
    }

    /** Snapshots write moments in the zone of the event; the same moment told in another zone has not changed. */
    private static boolean same(@Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                || (before != null
                        && after != null
                        && MOMENT.matcher(before).matches()
                        && MOMENT.matcher(after).matches()
                        && OffsetDateTime.parse(before).isEqual(OffsetDateTime.parse(after)));
    }
}
