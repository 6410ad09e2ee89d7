package org.caravanserai.events.contribution;

import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.language.Wording;

/** Words about contributions that are kept with them, in every language. */
final class ContributionWords {

    private static final String BUNDLE = "org.caravanserai.events.contribution.words";

    private ContributionWords() {}

    static LocalizedText of(String key, Object... arguments) {
        return Wording.inAllLanguages(BUNDLE, words -> words.text(key, arguments));
    }
}
