package org.caravanserai.web.exchanges.nomination;

import java.time.LocalDate;
import org.caravanserai.exchanges.nomination.HostDetailsForm;
import org.jspecify.annotations.Nullable;

/** Fields of the receiving side's form for letters. */
public class HostFormFields {

    private @Nullable Long version = 0L;
    private @Nullable String programme;
    private @Nullable String department;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String contact;
    private @Nullable String contactEmail;
    private @Nullable String housing;
    private @Nullable String finances;
    private @Nullable LocalDate bornOn;
    private @Nullable String passport;

    void show(HostDetailsForm known, long read) {
        version = read;
        programme = known.programme();
        department = known.department();
        startsOn = day(known.startsOn());
        endsOn = day(known.endsOn());
        contact = known.contact();
        contactEmail = known.contactEmail();
        housing = known.housing();
        finances = known.finances();
        bornOn = day(known.bornOn());
        passport = known.passport();
    }

    HostDetailsForm form() {
        return new HostDetailsForm(
                programme,
                department,
                text(startsOn),
                text(endsOn),
                contact,
                contactEmail,
                housing,
                finances,
                text(bornOn),
                passport);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = department;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public @Nullable String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(@Nullable String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public @Nullable String getHousing() {
        return housing;
    }

    public void setHousing(@Nullable String housing) {
        this.housing = housing;
    }

    public @Nullable String getFinances() {
        return finances;
    }

    public void setFinances(@Nullable String finances) {
        this.finances = finances;
    }

    public @Nullable LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(@Nullable LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public @Nullable String getPassport() {
        return passport;
    }

    public void setPassport(@Nullable String passport) {
        this.passport = passport;
    }
}
