package org.caravanserai.exchanges;

import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.language.Wording;

/** Titles of exchange deadlines in every language. */
public final class DeadlineTitles {

    private DeadlineTitles() {}

    /**
     * @param key of the bundle of deadlines
     * @param name of the thing that it is about
     */
    public static LocalizedText of(String key, LocalizedText name) {
        return Wording.inAllLanguages(
                "org.caravanserai.exchanges.call.deadlines", words -> words.text(key, name.in(words.language())));
    }
}
