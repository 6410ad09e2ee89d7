package org.caravanserai.cooperation.mechanism;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.mechanism.MechanismForm.ScholarshipForm;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.levels.LevelScales;
import org.jspecify.annotations.Nullable;

/** Finds what the form of a mechanism names: parties, links, and a level of a scale. */
@Dependent
class MechanismReader {

    private final EntryReader entries;
    private final LevelScales scales;

    @Inject
    MechanismReader(EntryReader entries, LevelScales scales) {
        this.entries = entries;
        this.scales = scales;
    }

    /** What was found. */
    record Read(EntryFacts facts, @Nullable Scholarship scholarship) {}

    /**
     * @param before the links that the mechanism has
     * @throws Invalid each fault with its field
     */
    Read read(MechanismForm form, List<EntryLink> before) {
        var faults = new Invalid.Collector();
        var facts = faults.value(own -> own, () -> entries.read(form.entry(), before));
        var offered = form.scholarship();
        var scholarship = offered == null ? null : scholarship(offered, faults);
        faults.throwIfAny();
        return new Read(Objects.requireNonNull(facts), scholarship);
    }

    private @Nullable Scholarship scholarship(ScholarshipForm form, Invalid.Collector faults) {
        var scheme = Objects.requireNonNullElse(form.scheme(), "").strip();
        var level = Objects.requireNonNullElse(form.level(), "").strip();
        if (form.language() == null && scheme.isEmpty() && level.isEmpty()) {
            return form.places() == null ? null : new Scholarship(form.places(), null);
        }
        faults.check(form.language() != null, "scholarship.language", "required")
                .check(!scheme.isEmpty(), "scholarship.scheme", "required")
                .check(!level.isEmpty(), "scholarship.level", "required");
        var scale = scales.inUse().stream()
                .filter(each -> each.name().equals(scheme))
                .findFirst()
                .orElse(null);
        faults.check(scheme.isEmpty() || scale != null, "scholarship.scheme", "unknown-scheme", scheme)
                .check(
                        scale == null || level.isEmpty() || scale.levels().contains(level),
                        "scholarship.level",
                        "unknown-level",
                        level);
        return form.language() == null || scale == null || !scale.levels().contains(level)
                ? null
                : new Scholarship(
                        form.places(), new Scholarship.Needed(form.language(), scale.code(), scale.version(), level));
    }
}
