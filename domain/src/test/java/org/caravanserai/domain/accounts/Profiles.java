package org.caravanserai.domain.accounts;

import java.time.ZoneId;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Orcid;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** What people say about themselves, for tests. */
final class Profiles {

    private Profiles() {}

    static Profile inTwoScripts() {
        return affiliated("Jinling River University");
    }

    static SignUpDetails signingUp() {
        return new SignUpDetails(
                new PersonName("Wei", "Li", "李伟", true),
                CountryCode.of("CN"),
                LanguageTag.of("zh"),
                ZoneId.of("Asia/Shanghai"));
    }

    static Profile affiliated(@Nullable String words) {
        return new Profile(
                new PersonName("Wei", "Li", "李伟", true),
                CountryCode.of("CN"),
                null,
                words,
                Orcid.of("0000-0002-1825-0097"),
                Tags.of("zh", "en"),
                LanguageTag.of("zh"),
                ZoneId.of("Asia/Shanghai"));
    }
}
