package org.caravanserai.cooperation.registry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all records of the registry say, as entered in a form: everything as text.
 *
 * @param names other names, beside the title
 * @param precision DAY when nothing is written
 * @param asOf today when nothing is written
 */
public record EntryForm(
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> summary,
        @Nullable List<NameForm> names,
        @Nullable List<PartyForm> parties,
        @Nullable List<LinkForm> links,
        @Nullable String way,
        @Nullable List<String> countries,
        @Nullable List<String> fields,
        @Nullable String beginsOn,
        @Nullable String endsOn,
        @Nullable String precision,
        @Nullable String source,
        @Nullable String asOf) {

    /** A name beside the title. */
    public record NameForm(
            @Nullable String kind,
            @Nullable String language,
            @Nullable String value) {}

    /**
     * A party.
     *
     * @param organization slug of an organization of the platform; its country and kind are known then
     * @param languages tags of those its people work in at level B2 or better
     */
    public record PartyForm(
            @Nullable String role,
            @Nullable String sector,
            @Nullable String organization,
            @Nullable String country,
            @Nullable Map<String, String> name,
            @Nullable String since,
            @Nullable String until,
            @Nullable List<String> languages) {}

    /** A link to something else. */
    public record LinkForm(
            @Nullable String relation,
            @Nullable String target,
            @Nullable String reference,
            @Nullable Map<String, String> label) {}
}
