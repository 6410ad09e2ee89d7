package org.caravanserai.platform.settings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.caravanserai.domain.settings.SettingsChanged;
import org.caravanserai.domain.settings.StoredSettings;
import org.caravanserai.domain.settings.StoredSettings.Snapshot;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.config.SetValues;
import org.caravanserai.platform.jobs.Jobs;

/**
 * What was set, in the memory of this node, so that reading a setting asks nobody. A change that is committed here is in it at once; of those
 * on other nodes it hears within a second, by one look at the version.
 */
@ApplicationScoped
public class SettingMemory implements SetValues {

    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final int FIRST = 1;

    private final StoredSettings stored;
    private final Event<SettingsRead> read;
    private final AtomicLong changes = new AtomicLong();
    private volatile Snapshot known = Snapshot.EMPTY;

    @Inject
    SettingMemory(StoredSettings stored, Event<SettingsRead> read) {
        this.stored = stored;
        this.read = read;
    }

    /** Before anything else that begins with the schema. */
    void onStart(@Observes @Priority(FIRST) SchemaReady ready, Jobs jobs) {
        look();
        jobs.every(PERIOD, "settings", Duration.ZERO, this::look);
    }

    /** The version stays that of what was read, so that the next look reads what was stored. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged changed) {
        Map<String, String> values;
        synchronized (this) {
            values = new HashMap<>(known.values());
            changed.values().forEach((property, value) -> {
                if (value == null) {
                    values.remove(property);
                } else {
                    values.put(property, value);
                }
            });
            known = new Snapshot(known.version(), values);
        }
        tell();
    }

    /** Reads what was set when there is a newer version of it. */
    void look() {
        if (stored.version() == known.version()) {
            return;
        }
        var newest = stored.read();
        synchronized (this) {
            known = newest;
        }
        tell();
    }

    private void tell() {
        changes.incrementAndGet();
        read.fire(new SettingsRead());
    }

    @Override
    public Optional<String> find(String property) {
        return Optional.ofNullable(known.values().get(property));
    }

    /** Counts the changes that this node has seen: what was made with another number is outdated. */
    public long changes() {
        return changes.get();
    }
}
