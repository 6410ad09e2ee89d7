package org.caravanserai.web.cooperation.manage;

import java.time.LocalDate;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Dates of a record, their precision, source and as-of date. */
public class WhenFields {

    private @Nullable LocalDate beginsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String precision;
    private @Nullable LocalDate asOf;
    private @Nullable String source;

    void show(
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            DatePrecision known,
            LocalDate day,
            @Nullable String from) {
        beginsOn = begins;
        endsOn = ends;
        precision = known.name();
        asOf = day;
        source = from;
    }

    void show(EntryForm typed) {
        beginsOn = FormTexts.day(typed.beginsOn());
        endsOn = FormTexts.day(typed.endsOn());
        precision = typed.precision();
        asOf = FormTexts.day(typed.asOf());
        source = typed.source();
    }

    public @Nullable LocalDate getBeginsOn() {
        return beginsOn;
    }

    public void setBeginsOn(@Nullable LocalDate beginsOn) {
        this.beginsOn = beginsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getPrecision() {
        return precision;
    }

    public void setPrecision(@Nullable String precision) {
        this.precision = precision;
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
