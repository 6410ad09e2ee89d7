package org.caravanserai.schedule;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers of schedules: as they are written, or made so that the same source gives the same one again. */
final class Guids {

    private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Guids() {}

    /** Null for what has not the form of a UUID. */
    static @Nullable UUID read(String text) {
        return FORM.matcher(text.trim()).matches() ? UUID.fromString(text.trim()) : null;
    }

    static UUID derived(String scope, String text) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, scope + "/" + text);
    }
}
