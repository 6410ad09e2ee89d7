package org.caravanserai.cooperation.mechanism;

import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism or platform as a keeper enters it.
 *
 * @param scholarship of a scholarship scheme: what it offers; null: nothing is said
 */
public record MechanismForm(
        @Inlined EntryForm entry,
        MechanismKind kind,
        @Between(least = 1, most = MOST_MONTHS) @Nullable Integer everyMonths,

        @Described("Of a scholarship scheme: what it offers") @Nullable
        ScholarshipForm scholarship) {

    static final int MOST_MONTHS = 240;

    /** What is known of a mechanism, to be corrected. */
    public static MechanismForm of(EntryForm entry, MechanismView view) {
        var offered = view.scholarship();
        return new MechanismForm(
                entry, view.kind(), view.everyMonths(), offered == null ? null : ScholarshipForm.of(offered));
    }

    /**
     * What a scholarship scheme offers; what is null is not said.
     *
     * @param places a year
     * @param scheme code and version of the scale, with a space between them
     */
    @Described(
            name = "ScholarshipDraft",
            value = "What a scholarship scheme offers: places, a level in a language that is needed, or both")
    public record ScholarshipForm(
            @Described("A year") @Between(least = 1, most = Scholarship.MOST_PLACES) @Nullable
            Integer places,

            @Described("BCP 47 tag") @Nullable LanguageTag language,

            @Described(value = "Code and version", example = "HSK 2010") @Nullable
            String scheme,

            @Nullable String level) {

        private static ScholarshipForm of(MechanismView.Offer offered) {
            var needed = offered.needed();
            return needed == null
                    ? new ScholarshipForm(offered.places(), null, null, null)
                    : new ScholarshipForm(
                            offered.places(),
                            needed.language(),
                            needed.scheme() + " " + needed.schemeVersion(),
                            needed.level());
        }
    }
}
