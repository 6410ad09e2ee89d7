package org.caravanserai.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Records what happens in exchanges. */
@ApplicationScoped
public class ExchangeHistory {

    private History history;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeHistory() {}

    @Inject
    public ExchangeHistory(History history) {
        this.history = history;
    }

    public void agreement(
            UUID id, String action, @Nullable Enum<?> from, @Nullable Enum<?> to, @Nullable String why) {
        history.record(Subject.EVENT, id, action, from, to, why);
    }

    public void nomination(
            UUID id, String action, @Nullable Enum<?> from, @Nullable Enum<?> to, @Nullable String why) {
        history.record(Subject.EVENT, id, action, from, to, why);
    }

    public void mobility(
            UUID id, String action, @Nullable Enum<?> from, @Nullable Enum<?> to, @Nullable String why) {
        history.record(Subject.EVENT, id, action, from, to, why);
    }

    public void call(UUID id, String action, @Nullable String why) {
        history.record(Subject.EVENT, id, action, why);
    }

    public void application(
            UUID id, String action, @Nullable Enum<?> from, @Nullable Enum<?> to, @Nullable String why) {
        history.record(Subject.EVENT, id, action, from, to, why);
    }
}
