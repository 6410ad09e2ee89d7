package org.caravanserai.platform.imports;

import jakarta.json.JsonObject;
import java.util.List;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Maps a version of the registry's schema to our fields. */
interface RorShape {

    List<Name> names(JsonObject record);

    @Nullable
    String country(JsonObject record);

    @Nullable
    String city(JsonObject record);

    @Nullable
    String website(JsonObject record);

    ExternalIds externalIds(JsonObject record);

    static RorShape of(JsonObject record) {
        return record.containsKey("names") ? new RorVersion2() : new RorVersion1();
    }

    /** An invalid language tag counts as unknown. */
    static Name name(NameKind kind, @Nullable String language, String value) {
        try {
            return new Name(
                    kind, language == null ? null : LanguageTag.of(language).value(), value);
        } catch (Invalid refusal) {
            if (language == null
                    || refusal.violations().stream().noneMatch(v -> v.key().equals("unknown-language"))) {
                throw refusal;
            }
            return new Name(kind, null, value);
        }
    }

    /** All identifiers of a type, the preferred one first. */
    static List<String> preferredFirst(JsonObject ids) {
        var preferred = JsonPath.text(ids, "preferred");
        var all = JsonPath.texts(ids, "all");
        return preferred == null
                ? all
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(preferred), all.stream())
                        .distinct()
                        .toList();
    }
}
