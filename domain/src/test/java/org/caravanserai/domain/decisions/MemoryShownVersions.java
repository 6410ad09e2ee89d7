package org.caravanserai.domain.decisions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions that were shown, in memory. */
public final class MemoryShownVersions implements ShownVersions {

    private record Kept(Map<String, String> fields, Instant shownAt) {}

    private final Map<List<Object>, Kept> all = new HashMap<>();

    @Override
    public void keep(Shown shown, String version, Instant now) {
        all.merge(key(shown, version), new Kept(shown.stored(), now), (kept, again) -> new Kept(kept.fields(), now));
    }

    @Override
    public Optional<Map<String, String>> fields(Shown present, String version) {
        return Optional.ofNullable(all.get(key(present, version))).map(Kept::fields);
    }

    @Override
    public int forget(Instant before) {
        int had = all.size();
        all.values().removeIf(kept -> kept.shownAt().isBefore(before));
        return had - all.size();
    }

    private static List<Object> key(Shown shown, String version) {
        return List.of(shown.subject(), shown.id(), version);
    }
}
