package org.caravanserai.persistence.tasks;

import java.util.Map;
import org.caravanserai.domain.tasks.TaskKind;

/** How an area finds what waits. A CDI bean of the area that declares the kinds. */
public interface TaskStatements {

    /**
     * For each kind a select with these columns: {@code account_id} for whom the thing waits, {@code id} of the thing, {@code since} when it
     * waits, {@code due} (a moment; null for what is late by {@link TaskKind#days}), {@code first} (path of the page of this one thing; null
     * where the list of the kind leads to it), {@code title} (jsonb, by language: what the thing is or what it is about; may be null), {@code
     * words} (what is said of it in the same way in all languages; may be null), {@code place_id} and {@code place} (jsonb, the name: of the
     * center, event, project or organization where it waits; null where it belongs to none).
     *
     * <p>In it stand {@code {states}} for the names of the kind's states, {@code {holders}} for the pairs of {@code account_id} and {@code
     * organization_id} of those whose role in an organization gives the kind's permission, with the {@code place_id} at which alone a role of
     * a place counts (null: everywhere in the organization; never set where no such role gives the permission), {@code {officials}} for the {@code account_id} of
     * those whose role on the platform gives it, {@code {person e}} for the full name of who stands in the columns of {@code e}, and {@code
     * ?2} for now.
     */
    Map<TaskKind, String> statements();

    /**
     * When something came into its state, by the history.
     *
     * @param thing alias of its table, which has the columns {@code id} and {@code state}
     * @param otherwise for what has no such history
     */
    static String entered(String thing, String otherwise) {
        return "coalesce((select max(y.happened_at) from history_entry y where y.subject_id = " + thing
                + ".id and y.to_state = " + thing + ".state), " + otherwise + ")";
    }
}
