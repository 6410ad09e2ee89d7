package org.caravanserai.cooperation.programme;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.cooperation.programme.CurriculumShare;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeTerms;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;
import org.jspecify.annotations.Nullable;

/** A joint programme or institution as a keeper enters it. */
public record ProgrammeForm(
        @Inlined EntryForm entry,
        ProgrammeKind kind,
        DegreeLevel level,

        @Described("Approved places a year") @Between(least = 1, most = MOST) @Nullable
        Integer quota,

        @Nullable LocalDate agreementEnds,
        @Nullable LocalDate lastCohortEnds,
        @OrEmpty List<ShareForm> shares) {

    static final int MOST = 100_000;

    /** What is known of a programme, to be corrected. */
    public static ProgrammeForm of(EntryForm entry, ProgrammeView view) {
        return new ProgrammeForm(
                entry,
                view.kind(),
                view.level(),
                view.quota(),
                view.agreementEnds(),
                view.lastCohortEnds(),
                view.shares().stream()
                        .map(share -> new ShareForm(Slug.of(share.organization()), share.percent(), share.awards()))
                        .toList());
    }

    /**
     * An organization's share of the curriculum.
     *
     * @param organization slug
     * @param awards whether graduates get a degree of it
     */
    public record ShareForm(
            Slug organization,
            @Between(least = 0, most = 100) int percent,
            @Nullable Boolean awards) {}

    /**
     * @throws Invalid each fault with its field
     */
    ProgrammeTerms terms(Bodies bodies) {
        var faults = new Invalid.Collector();
        var parts = EntryReader.rows(
                "shares",
                shares,
                share -> new CurriculumShare(
                        bodies.find("organization", share.organization()),
                        share.percent(),
                        Boolean.TRUE.equals(share.awards())),
                faults);
        faults.throwIfAny();
        return new ProgrammeTerms(kind, level, quota, agreementEnds, lastCohortEnds, parts);
    }
}
