package org.caravanserai.platform.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.decisions.ShownVersions;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.VersionNeeded;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that nobody decides on something that was never shown. Whoever shows a thing for decision calls {@link #shown} and
 * hands out the version; the decision brings it back and calls {@link #require}, with the thing locked, before anything is done.
 * The version is a digest of the fields: the same content has the same version, however often it was changed and changed back.
 */
@ApplicationScoped
public class DecisionVersions {

    private static final int LENGTH = 32;

    private final ShownVersions versions;
    private final Clock clock;

    @Inject
    public DecisionVersions(ShownVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Remembers what is shown now.
     *
     * @return the version that a decision on it has to name
     */
    public String shown(Shown shown) {
        var version = version(shown.stored());
        versions.keep(shown, version, clock.instant());
        return version;
    }

    /**
     * @param version on which the decision is made, as {@link #shown} gave it; null or blank: none was named
     * @param present the thing as it is now
     * @throws VersionNeeded when none was named
     * @throws ChangedSince when it is not the present version, with what has changed
     */
    public void require(@Nullable String version, Shown present) {
        if (version == null || version.isBlank()) {
            throw new VersionNeeded();
        }
        if (!version.equals(version(present.stored()))) {
            throw new ChangedSince(versions.fields(present, version)
                    .map(present.catalog()::read)
                    .map(before -> present.catalog().between(before, present.fields()))
                    .orElseGet(List::of));
        }
    }

    /** The lengths stand between names and values, so that no two contents are written alike. */
    private static String version(Map<String, String> fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(fields).forEach((name, value) -> {
                digest.update(
                        (name.length() + ":" + name + value.length() + ":" + value).getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
