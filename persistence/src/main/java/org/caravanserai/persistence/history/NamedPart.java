package org.caravanserai.persistence.history;

import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.history.HistoryAction;

/**
 * The titles of parts that have a number within their thing. The reason of such a line is the number, or begins with it: {@code 2: why}.
 *
 * @param actions that tell of such a part; all have the same subject
 * @param select columns {@code id} of the thing, {@code number}, {@code title} (jsonb, by language)
 */
public record NamedPart(List<HistoryAction> actions, String select) {

    public NamedPart(Collection<? extends HistoryAction> actions, String select) {
        this(List.<HistoryAction>copyOf(actions), select);
    }
}
