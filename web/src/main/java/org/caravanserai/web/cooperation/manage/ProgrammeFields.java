package org.caravanserai.web.cooperation.manage;

import java.time.LocalDate;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.jspecify.annotations.Nullable;

/** Fields of a joint programme in addition to those of all records. */
public class ProgrammeFields {

    private @Nullable String kind;
    private @Nullable String level;
    private @Nullable String quota;
    private @Nullable LocalDate agreementEnds;
    private @Nullable LocalDate lastCohortEnds;

    void show(ProgrammeForm typed) {
        kind = typed.kind();
        level = typed.level();
        quota = typed.quota();
        agreementEnds = FormTexts.day(typed.agreementEnds());
        lastCohortEnds = FormTexts.day(typed.lastCohortEnds());
    }

    void show(ProgrammeView programme) {
        kind = programme.kind().name();
        level = programme.level().name();
        quota = programme.quota() == null ? null : String.valueOf(programme.quota());
        agreementEnds = programme.agreementEnds();
        lastCohortEnds = programme.lastCohortEnds();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public @Nullable String getQuota() {
        return quota;
    }

    public void setQuota(@Nullable String quota) {
        this.quota = quota;
    }

    public @Nullable LocalDate getAgreementEnds() {
        return agreementEnds;
    }

    public void setAgreementEnds(@Nullable LocalDate agreementEnds) {
        this.agreementEnds = agreementEnds;
    }

    public @Nullable LocalDate getLastCohortEnds() {
        return lastCohortEnds;
    }

    public void setLastCohortEnds(@Nullable LocalDate lastCohortEnds) {
        this.lastCohortEnds = lastCohortEnds;
    }
}
