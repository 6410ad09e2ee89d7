package org.caravanserai.domain.cooperation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Yearly report of a programme. */
@Embeddable
public class YearReport {

    @Column(name = "report_year")
    private int year;

    private int intake;

    private int graduates;

    private @Nullable Integer international;

    private LocalizedText text;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @SuppressWarnings("NullAway.Init")
    protected YearReport() {}

    /**
     * @param international how many of the graduates can work in a second language, at level B2 or better, and have
     *     studied abroad; null: not reported
     * @throws Invalid {@code more-than-graduates}
     */
    public YearReport(
            int year,
            int intake,
            int graduates,
            @Nullable Integer international,
            LocalizedText text,
            LocalDate reportedOn) {
        new Invalid.Collector()
                .check(international == null || international <= graduates, "international", "more-than-graduates")
                .throwIfAny();
        this.year = year;
        this.intake = intake;
        this.graduates = graduates;
        this.international = international;
        this.text = text;
        this.reportedOn = reportedOn;
    }

    public int year() {
        return year;
    }

    /** Number of students who began. */
    public int intake() {
        return intake;
    }

    public int graduates() {
        return graduates;
    }

    /** How many of the graduates have a second language and a stay abroad; null: not reported. */
    public @Nullable Integer international() {
        return international;
    }

    public LocalizedText text() {
        return text;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }
}
