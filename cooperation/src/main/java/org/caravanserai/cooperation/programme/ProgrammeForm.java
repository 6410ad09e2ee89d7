package org.caravanserai.cooperation.programme;

import java.util.List;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.programme.CurriculumShare;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeTerms;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A joint programme or institution as entered in a form: everything as text. */
public record ProgrammeForm(
        EntryForm entry,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String quota,
        @Nullable String agreementEnds,
        @Nullable String lastCohortEnds,
        @Nullable List<ShareForm> shares)
        implements RecordForm {

    @Override
    public EntryKind entryKind() {
        return EntryKind.PROGRAMME;
    }

    private static final int MOST = 100_000;

    /** An organization's share of the curriculum. */
    public record ShareForm(
            @Nullable String organization,
            @Nullable Integer percent,
            @Nullable Boolean awards) {

        private CurriculumShare read(Bodies bodies) {
            if (percent == null) {
                throw new Invalid("percent", "required");
            }
            return new CurriculumShare(bodies.need("organization", organization), percent, awards != null && awards);
        }
    }

    /**
     * @return null when something is wrong
     */
    @Nullable
    ProgrammeTerms read(FormFields fields, Bodies bodies) {
        var type = fields.neededConstant(ProgrammeKind.class, "kind", kind);
        var degree = fields.neededConstant(DegreeLevel.class, "level", level);
        var places = fields.integer("quota", quota, 1, MOST);
        var agreement = fields.date("agreementEnds", agreementEnds);
        var cohort = fields.date("lastCohortEnds", lastCohortEnds);
        var parts = fields.list("shares", shares, share -> share.read(bodies));
        if (fields.anyWrong() || type == null || degree == null) {
            return null;
        }
        return fields.whole(() -> new ProgrammeTerms(type, degree, places, agreement, cohort, parts));
    }
}
