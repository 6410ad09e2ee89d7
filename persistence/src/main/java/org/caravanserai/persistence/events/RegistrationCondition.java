package org.caravanserai.persistence.events;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.questions.AnswerCriterion;
import org.caravanserai.persistence.questions.AnswerJson;
import org.caravanserai.persistence.shared.LikePattern;
import org.jspecify.annotations.Nullable;

/** Condition on rows of {@code registration r} and its parameters. */
final class RegistrationCondition {

    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private RegistrationCondition(UUID event) {
        where.append(" where r.event_id = ?");
        parameters.add(event);
    }

    static RegistrationCondition of(UUID event, RegistrationFilter filter, @Nullable String words) {
        var condition = new RegistrationCondition(event);
        condition.unlessNull("r.state = ?", filter.state());
        condition.unlessNull("r.attendance = ?", filter.attendance());
        condition.unlessNull("r.country = ?", filter.country());
        condition.unlessNull("r.search_text like ?", LikePattern.wordsOrNull(words));
        filter.answers().forEach(condition::answered);
        return condition;
    }

    private void unlessNull(String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    private void answered(AnswerCriterion criterion) {
        where.append(criterion.values().stream()
                .map(value -> answered(criterion, value))
                .collect(Collectors.joining(" or ", " and (", ")")));
    }

    private String answered(AnswerCriterion criterion, String value) {
        return switch (criterion.kind()) {
            case CHOICE, CHOICES, YES_NO, DATE, TIME, COUNTRY -> {
                parameters.add(AnswerJson.containing(criterion.question(), value));
                yield "r.answers @> ?::jsonb";
            }
            case SHORT_TEXT, LONG_TEXT, EMAIL, PHONE, WEB_ADDRESS -> {
                parameters.add(criterion.question());
                parameters.add(value);
                yield "strpos(lower(r.answers -> ?::text -> 'values' ->> 0), lower(?)) > 0";
            }
            case NUMBER -> {
                parameters.addAll(List.of(criterion.question(), criterion.question(), value));
                // asked by kind first, so that what is no number is never read as one
                yield "case r.answers -> ?::text ->> 'kind' when 'NUMBER'"
                        + " then (r.answers -> ?::text -> 'values' ->> 0)::numeric = ?::numeric else false end";
            }
        };
    }

    String where() {
        return where.toString();
    }

    /** Parameters of the condition. */
    Object[] parameters() {
        return parameters.toArray();
    }
}
