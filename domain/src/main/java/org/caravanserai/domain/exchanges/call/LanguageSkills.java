package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;

/** The languages that a person knows, each once, with the level reached. */
public record LanguageSkills(List<LanguageRequirement> all) implements Serializable {

    public static final LanguageSkills NONE = new LanguageSkills(List.of());

    public LanguageSkills {
        all = List.copyOf(all);
        if (all.stream().map(LanguageRequirement::language).distinct().count() != all.size()) {
            throw new Invalid("languages", "keys-twice");
        }
    }

    public Optional<LanguageRequirement> of(LanguageTag language) {
        return all.stream().filter(skill -> skill.language().equals(language)).findFirst();
    }
}
