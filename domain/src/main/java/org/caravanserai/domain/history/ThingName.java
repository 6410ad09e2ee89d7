package org.caravanserai.domain.history;

import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is called now that history tells of, or a part of it. Where something has several names, they are read in this order.
 *
 * @param titles in languages, for example of a call, or of both parties of an agreement
 * @param words what is the same in all languages: a code, a number, a year
 * @param person the whole name of a person
 * @param country code of a country
 * @param link address of its page; null where nobody is led to one
 * @param permission what the page needs; null for everybody
 */
public record ThingName(
        List<LocalizedText> titles,
        @Nullable String words,
        @Nullable String person,
        @Nullable String country,
        @Nullable String link,
        @Nullable Permission permission) {

    public ThingName {
        titles = List.copyOf(titles);
    }
}
