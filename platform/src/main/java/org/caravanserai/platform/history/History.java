package org.caravanserai.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.shared.Stateful;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Writes a line of history in the transaction of the change: who and when come from the request. */
@ApplicationScoped
public class History {

    private final HistoryEntries entries;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public History(HistoryEntries entries, CurrentCaller caller, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a step with something, and records what it did to its state. Nothing is recorded of a step that is refused.
     *
     * @param step a verb of the thing
     */
    public void step(Stateful thing, HistoryAction action, @Nullable String why, Runnable step) {
        var before = thing.state();
        step.run();
        record(thing.id(), action, before, thing.state(), why);
    }

    /**
     * As {@link #step(Stateful, HistoryAction, String, Runnable)}, of a verb that answers something.
     *
     * @return what it answers
     */
    public <T extends @Nullable Object> T step(
            Stateful thing, HistoryAction action, @Nullable String why, Supplier<T> step) {
        var before = thing.state();
        var answer = step.get();
        record(thing.id(), action, before, thing.state(), why);
        return answer;
    }

    /**
     * As {@link #step(Stateful, HistoryAction, String, Runnable)}, where the step itself decides what it was.
     *
     * @return what it was
     */
    public <A extends HistoryAction> A step(Stateful thing, @Nullable String why, Supplier<A> step) {
        var before = thing.state();
        var action = step.get();
        record(thing.id(), action, before, thing.state(), why);
        return action;
    }

    /**
     * As {@link #step(Stateful, HistoryAction, String, Supplier)}, where only what the verb answers says what there is to tell of it.
     *
     * @param told what is recorded, by the answer
     * @return what the verb answers
     */
    public <T> T step(Stateful thing, HistoryAction action, Supplier<T> step, Function<T, String> told) {
        var before = thing.state();
        var answer = step.get();
        record(thing.id(), action, before, thing.state(), told.apply(answer));
        return answer;
    }

    /** A change of state. */
    public void record(
            UUID id, HistoryAction action, @Nullable Enum<?> from, @Nullable Enum<?> to, @Nullable String why) {
        entries.add(new HistoryEntry(
                id,
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                caller.get(),
                why,
                clock.instant()));
    }

    /**
     * As {@link #record(UUID, HistoryAction, String)}.
     *
     * @return the id of the line, for what is kept beside it
     */
    public UUID line(UUID id, HistoryAction action, @Nullable String why) {
        return line(id, action, null, null, why);
    }

    /**
     * As {@link #record(UUID, HistoryAction, Enum, Enum, String)}.
     *
     * @return the id of the line, for what is kept beside it
     */
    public UUID line(
            UUID id, HistoryAction action, @Nullable Enum<?> from, @Nullable Enum<?> to, @Nullable String why) {
        var line = new HistoryEntry(
                id,
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                caller.get(),
                why,
                clock.instant());
        entries.add(line);
        return line.id();
    }

    /** A value that was replaced by another one; null where there was or is none. */
    public void changed(
            UUID id, HistoryAction action, @Nullable String before, @Nullable String after, @Nullable String why) {
        entries.add(new HistoryEntry(id, action, before, after, caller.get(), why, clock.instant()));
    }

    /** Records an action without a change of state. */
    public void record(UUID id, HistoryAction action, @Nullable String why) {
        record(id, action, null, null, why);
    }
}
