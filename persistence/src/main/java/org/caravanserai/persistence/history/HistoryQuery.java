package org.caravanserai.persistence.history;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.SortOrder;

/** The conditions and the order of a page of history, with only those that were asked for. */
final class HistoryQuery {

    private static final Pattern IDENTITY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Map<String, String> ORDERS =
            Map.of("when", "h.happenedAt", "who", "h.accountName", "action", "h.action");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    HistoryQuery(HistoryFilter filter, PageRequest request) {
        if (filter.subject() != null) {
            add("h.subject = :subject", "subject", filter.subject().name());
        }
        if (filter.subjectId() != null) {
            add("h.subjectId = :subjectId", "subjectId", filter.subjectId());
        }
        if (filter.from() != null) {
            add("h.happenedAt >= :from", "from", filter.from());
        }
        if (filter.until() != null) {
            add("h.happenedAt < :until", "until", filter.until());
        }
        var words = request.query();
        if (words != null && IDENTITY.matcher(words).matches()) {
            add("h.subjectId = :id", "id", UUID.fromString(words));
        } else if (words != null) {
            add(
                    "(lower(h.accountName) like :words or lower(h.action) like :words or lower(h.reason) like :words"
                            + called(filter) + ")",
                    "words",
                    LikePattern.words(words));
        }
        var asked = SortOrder.of(request.sort(), "-when", ORDERS);
        order = asked.sql() + ", h.id" + asked.direction();
    }

    /** What the words name in the language of the reader. */
    private String called(HistoryFilter filter) {
        var actions = filter.called().stream()
                .filter(each -> each.action() != null)
                .map(each -> each.subject() + ' ' + each.action())
                .toList();
        var subjects = filter.called().stream()
                .filter(each -> each.action() == null)
                .map(HistoryFilter.Happening::subject)
                .toList();
        if (!actions.isEmpty()) {
            values.put("actions", actions);
        }
        if (!subjects.isEmpty()) {
            values.put("subjects", subjects);
        }
        return (actions.isEmpty() ? "" : " or concat(h.subject, ' ', h.action) in :actions")
                + (subjects.isEmpty() ? "" : " or h.subject in :subjects");
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    String order() {
        return " order by " + order;
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
