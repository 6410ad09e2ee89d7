package org.caravanserai.domain.settings;

import java.util.Map;

/** The values that administrators have set; what is not among them is as the configuration says. */
public interface StoredSettings {

    /**
     * All values of one moment.
     *
     * @param version counts the changes
     * @param values by the names of the properties
     */
    record Snapshot(long version, Map<String, String> values) {

        /** An instance of which nothing was set. */
        public static final Snapshot EMPTY = new Snapshot(-1, Map.of());

        public Snapshot {
            values = Map.copyOf(values);
        }
    }

    Snapshot read();

    /** The version of {@link #read}, without the values. */
    long version();

    /** Sets a value, in place of the one that was set. */
    void put(String property, String value);

    /** The value is as the configuration says from now on. */
    void remove(String property);

    /** Whoever changes settings does so one after the other: waits until the transaction of the other one has ended. */
    void lock();
}
