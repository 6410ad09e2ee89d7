package org.caravanserai.domain.events.programme;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks, as the programme names them; no account is implied.
 *
 * @param publicName the older field for the name; sources give one or the other
 */
public record ProgrammePerson(
        @Nullable UUID guid,
        @Nullable Long id,
        @Nullable String code,
        @Nullable String name,
        @Nullable String publicName,
        @Nullable String biography,
        @Nullable String avatar,
        @Nullable String url,
        List<ProgrammeLink> links,
        UnknownFields extra) {

    /** Among the further fields: whether the person is named as an author and does not speak. No format has a field for it. */
    public static final String CO_AUTHOR_ONLY = "co_author_only";

    /** What stands in programmes where a speaker is not known yet, in letters alone. */
    private static final Set<String> NOBODY_YET = Set.of(
            "tba",
            "tbd",
            "tbc",
            "nn",
            "tobeannounced",
            "tobeconfirmed",
            "待定",
            "уточняется",
            "àconfirmer",
            "porconfirmar",
            "يحددلاحقا");

    public ProgrammePerson {
        links = List.copyOf(links);
    }

    /** Somebody of whom only the name is known. */
    public static ProgrammePerson named(String name) {
        return new ProgrammePerson(null, null, null, name, null, null, null, null, List.of(), UnknownFields.NONE);
    }

    /** The same as a co-author who does not speak, or as somebody who speaks. */
    public ProgrammePerson coAuthorOnly(boolean only) {
        return only == isCoAuthorOnly()
                ? this
                : new ProgrammePerson(
                        guid,
                        id,
                        code,
                        name,
                        publicName,
                        biography,
                        avatar,
                        url,
                        links,
                        extra.with(CO_AUTHOR_ONLY, only ? "true" : null));
    }

    /** Whether the name says that nobody is named yet. */
    public boolean isNobodyYet() {
        return guid == null && id == null && code == null && NOBODY_YET.contains(folded(displayName()));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }

    /** Whether the person does not speak and may be named in several sessions at a time. */
    public boolean isCoAuthorOnly() {
        return Boolean.parseBoolean(extra.values().get(CO_AUTHOR_ONLY));
    }

    /** The name to show, never empty. */
    public String displayName() {
        if (name != null) {
            return name;
        }
        if (publicName != null) {
            return publicName;
        }
        return code != null ? code : "?";
    }

    /** Key that identifies a person within one programme: the strongest identity that the source has. */
    public String key() {
        if (guid != null) {
            return "guid:" + guid;
        }
        if (id != null) {
            return "id:" + id;
        }
        return code != null ? "code:" + code : "name:" + displayName();
    }
}
