package org.caravanserai.exchanges.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact sheet as entered in a form: everything as text, dates as {@code 2026-09-01}. */
public record OfficeForm(
        @Nullable List<TermForm> terms,
        @Nullable List<FactForm> facts,
        @Nullable List<ContactForm> contacts) {

    /**
     * A term.
     *
     * @param name by language tag
     */
    public record TermForm(
            @Nullable String year,
            @Nullable Map<String, String> name,
            @Nullable String startsOn,
            @Nullable String endsOn,
            @Nullable String nominationsBy,
            @Nullable String applicationsBy) {}

    /**
     * A fact.
     *
     * @param text by language tag
     * @param checkedOn null or blank: today
     */
    public record FactForm(
            @Nullable String topic,
            @Nullable Map<String, String> text,
            @Nullable String website,
            @Nullable String checkedOn) {}

    /**
     * A contact.
     *
     * @param unit code; null or blank for the whole organization
     */
    public record ContactForm(
            @Nullable String purpose,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String unit) {}
}
