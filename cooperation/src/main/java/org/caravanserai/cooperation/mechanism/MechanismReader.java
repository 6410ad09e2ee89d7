package org.caravanserai.cooperation.mechanism;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.levels.LevelScales;
import org.jspecify.annotations.Nullable;

/** Reads the form of a mechanism. */
@Dependent
class MechanismReader {

    private static final int MOST_MONTHS = 240;

    private final EntryReader entries;
    private final LevelScales scales;

    @Inject
    MechanismReader(EntryReader entries, LevelScales scales) {
        this.entries = entries;
        this.scales = scales;
    }

    /** The valid input. */
    record Read(
            EntryFacts facts,
            MechanismKind kind,
            @Nullable Integer everyMonths,
            @Nullable Scholarship scholarship) {}

    /**
     * @param before the links that the mechanism has
     * @throws Invalid each fault with its field
     */
    Read read(MechanismForm form, List<EntryLink> before) {
        var fields = new FormFields();
        var facts = entries.read(form.entry(), fields, before);
        var kind = fields.neededConstant(MechanismKind.class, "kind", form.kind());
        var months = fields.integer("everyMonths", form.everyMonths(), 1, MOST_MONTHS);
        var scholarship = form.scholarship() == null ? null : scholarship(form.scholarship(), fields);
        fields.throwIfAny();
        if (facts == null || kind == null) {
            throw new IllegalStateException("refused before");
        }
        return new Read(facts, kind, months, scholarship);
    }

    private @Nullable Scholarship scholarship(MechanismForm.ScholarshipForm form, FormFields fields) {
        var places = fields.integer("scholarship.places", form.places(), 1, Scholarship.MOST_PLACES);
        var asks = Stream.of(form.language(), form.scheme(), form.level())
                .anyMatch(text -> text != null && !text.isBlank());
        if (!asks) {
            return places == null ? null : new Scholarship(places, null);
        }
        var language = fields.needed("scholarship.language", form.language())
                ? fields.language("scholarship.language", form.language())
                : null;
        var needed = needed(form, language, fields);
        return needed == null ? null : new Scholarship(places, needed);
    }

    private Scholarship.@Nullable Needed needed(
            MechanismForm.ScholarshipForm form, @Nullable LanguageTag language, FormFields fields) {
        var named = Objects.requireNonNullElse(form.scheme(), "").strip();
        var level = Objects.requireNonNullElse(form.level(), "").strip();
        boolean hasScheme = fields.needed("scholarship.scheme", named);
        boolean hasLevel = fields.needed("scholarship.level", level);
        if (!hasScheme || !hasLevel) {
            return null;
        }
        var scale = scales.inUse().stream()
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElse(null);
        if (scale == null) {
            fields.wrong("scholarship.scheme", "unknown-scheme", named);
            return null;
        }
        if (!scale.levels().contains(level)) {
            fields.wrong("scholarship.level", "unknown-level", level);
            return null;
        }
        return language == null ? null : new Scholarship.Needed(language, scale.code(), scale.version(), level);
    }
}
