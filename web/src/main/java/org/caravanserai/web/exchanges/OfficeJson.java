package org.caravanserai.web.exchanges;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.Fact;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.exchanges.office.OfficeForm;
import org.caravanserai.exchanges.office.OfficeForm.ContactForm;
import org.caravanserai.exchanges.office.OfficeForm.FactForm;
import org.caravanserai.exchanges.office.OfficeForm.TermForm;
import org.caravanserai.exchanges.office.ShowOffice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Fact sheet of an international office. */
@Schema(name = "ExchangeOffice")
public record OfficeJson(
        @Schema(description = "0 as long as nothing was told; 409 when it has changed since")
        Integer version,

        List<TermJson> calendar,
        List<FactJson> facts,
        List<ContactJson> contacts) {

    /** A term with its dates. */
    @Schema(name = "AcademicTerm")
    public record TermJson(
            @Schema(example = "2026/2027") String academicYear,
            Map<String, String> name,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate nominationsBy,
            @Nullable LocalDate applicationsBy) {

        static TermJson of(AcademicTerm term) {
            return new TermJson(
                    term.year().toString(),
                    term.name().texts(),
                    term.startsOn(),
                    term.endsOn(),
                    term.nominationsBy(),
                    term.applicationsBy());
        }

        TermForm form() {
            return new TermForm(
                    academicYear,
                    name,
                    startsOn.toString(),
                    endsOn.toString(),
                    text(nominationsBy),
                    text(applicationsBy));
        }
    }

    /** A fact with the date of its last check. */
    @Schema(name = "ExchangeFact")
    public record FactJson(
            FactTopic topic,
            Map<String, String> text,
            @Nullable String website,

            @Schema(description = "Today when it is not said") @Nullable
            LocalDate checkedOn) {

        static FactJson of(Fact fact) {
            return new FactJson(fact.topic(), fact.text().texts(), fact.website(), fact.checkedOn());
        }

        FactForm form() {
            return new FactForm(topic.name(), text, website, OfficeJson.text(checkedOn));
        }
    }

    /** A contact. */
    @Schema(name = "ExchangeContact")
    public record ContactJson(
            ContactPurpose purpose,
            String name,
            String email,
            @Nullable String phone,

            @Schema(description = "Code of the unit that it is for") @Nullable
            String unit) {

        static ContactJson of(OfficeContact contact) {
            return new ContactJson(
                    contact.purpose(), contact.name(), contact.email().value(), contact.phone(), contact.unit());
        }

        ContactForm form() {
            return new ContactForm(purpose.name(), name, email, phone, unit);
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static OfficeJson of(ShowOffice.Shown shown) {
        return new OfficeJson(
                Math.toIntExact(shown.version()),
                shown.sheet().terms().stream().map(TermJson::of).toList(),
                shown.sheet().facts().stream().map(FactJson::of).toList(),
                shown.sheet().contacts().stream().map(ContactJson::of).toList());
    }

    OfficeForm form() {
        return new OfficeForm(
                calendar.stream().map(TermJson::form).toList(),
                facts.stream().map(FactJson::form).toList(),
                contacts.stream().map(ContactJson::form).toList());
    }
}
