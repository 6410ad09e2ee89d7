package org.caravanserai.platform.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.mail.MailTemplate;
import org.jspecify.annotations.Nullable;

/** What an area says about everything that its history records: by which emails, which are notices too, it is told, or why nobody is told. */
public final class Telling {

    private final List<Told> all = new ArrayList<>();

    /** Why nobody is told. */
    public enum Reason {
        /** Whoever it concerns did it and sees the answer. */
        SEEN_AT_ONCE("done by whoever it concerns"),
        /** Whoever has to act finds it among the tasks, and is reminded when it is late. */
        AMONG_TASKS("among the tasks of whoever acts next"),
        /** Another entry, written in the same step, is told. */
        WITH_ANOTHER("told with another entry of the same step"),
        /** Nothing changes of what anybody was promised. */
        NOTHING_PROMISED("changes nothing that anybody was promised"),
        /** The person is or was erased, or has asked for it. */
        ERASED("the person is erased");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For the table of the documentation. */
        public String words() {
            return words;
        }
    }

    /**
     * What is told of an action.
     *
     * @param by the emails; empty when nobody is told
     * @param why nobody is told; null when somebody is
     */
    public record Told(
            HistoryAction action,
            Set<MailTemplate> by,
            @Nullable Reason why) {}

    /** The action is told by these emails, each to those whom its template names. */
    public Telling by(HistoryAction action, MailTemplate... templates) {
        all.add(new Told(action, Set.of(templates), null));
        return this;
    }

    /** Nobody is told of these actions. */
    public Telling nobody(Reason why, HistoryAction... actions) {
        for (var action : actions) {
            all.add(new Told(action, Set.of(), why));
        }
        return this;
    }

    /** Whatever was said. */
    public List<Told> all() {
        return List.copyOf(all);
    }
}
