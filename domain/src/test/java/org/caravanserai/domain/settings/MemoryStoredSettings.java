package org.caravanserai.domain.settings;

import java.util.HashMap;
import java.util.Map;

/** Values in memory. */
public final class MemoryStoredSettings implements StoredSettings {

    private final Map<String, String> values = new HashMap<>();
    private long version;

    @Override
    public synchronized Snapshot read() {
        return new Snapshot(version, values);
    }

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized void put(String property, String value) {
        values.put(property, value);
        version++;
    }

    @Override
    public synchronized void remove(String property) {
        values.remove(property);
        version++;
    }

    @Override
    public void lock() {
        // one thread changes settings in a test
    }
}
