package org.caravanserai.domain.cooperation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;

/** What a programme reports once a year. */
@Embeddable
public class YearReport {

    @Column(name = "report_year")
    private int year;

    private int intake;

    private int graduates;

    private LocalizedText text;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @SuppressWarnings("NullAway.Init")
    protected YearReport() {}

    public YearReport(int year, int intake, int graduates, LocalizedText text, LocalDate reportedOn) {
        this.year = year;
        this.intake = intake;
        this.graduates = graduates;
        this.text = text;
        this.reportedOn = reportedOn;
    }

    public int year() {
        return year;
    }

    /** How many began. */
    public int intake() {
        return intake;
    }

    public int graduates() {
        return graduates;
    }

    public LocalizedText text() {
        return text;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }
}
