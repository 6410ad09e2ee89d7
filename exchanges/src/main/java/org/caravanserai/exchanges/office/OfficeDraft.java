package org.caravanserai.exchanges.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.Fact;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.MeantBy;
import org.jspecify.annotations.Nullable;

/** The fact sheet of an international office as an officer writes it and as anybody reads it. */
@Described(name = "ExchangeOffice", value = "Fact sheet of an international office.")
public record OfficeDraft(
        @Described("0 as long as nothing was told; 409 when it has changed since")
        int version,

        List<TermDraft> calendar,
        @MeantBy("text") List<FactDraft> facts,
        List<ContactDraft> contacts) {

    /** A term with its dates. */
    @Described(name = "AcademicTerm", value = "A term with its dates.")
    public record TermDraft(
            @Described(example = "2026/2027") AcademicYear academicYear,
            LocalizedText name,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate nominationsBy,
            @Nullable LocalDate applicationsBy) {

        private AcademicTerm term() {
            return new AcademicTerm(academicYear, name, startsOn, endsOn, nominationsBy, applicationsBy);
        }
    }

    /** A fact with the date of its last check. */
    @Described(name = "ExchangeFact", value = "A fact with the date of its last check.")
    public record FactDraft(
            FactTopic topic,
            LocalizedText text,
            @Nullable String website,

            @Described("Today when it is not said") @Nullable
            LocalDate checkedOn) {

        public static FactDraft of(Fact fact) {
            return new FactDraft(fact.topic(), fact.text(), fact.website(), fact.checkedOn());
        }

        private Fact fact(Instant now) {
            var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            var checked = Objects.requireNonNullElse(checkedOn, today);
            var latest = CurrentDates.latest(now);
            if (checked.isAfter(latest)) {
                throw new Invalid("checkedOn", "in-the-future", latest);
            }
            return new Fact(topic, text, ShortText.written(website), checked);
        }
    }

    /** A contact. */
    @Described(name = "ExchangeContact", value = "A contact.")
    public record ContactDraft(
            ContactPurpose purpose,
            String name,
            EmailAddress email,
            @Nullable String phone,

            @Described("Code of the unit that it is for") @Nullable
            String unit) {

        public static ContactDraft of(OfficeContact contact) {
            return new ContactDraft(
                    contact.purpose(), contact.name(), contact.email(), contact.phone(), contact.unit());
        }

        private OfficeContact contact(Set<String> units) {
            var of = ShortText.written(unit);
            if (of != null && !units.contains(of)) {
                throw new Invalid("unit", "unknown-unit", of);
            }
            return new OfficeContact(purpose, name, email, ShortText.written(phone), of);
        }
    }

    /** The fact sheet as it is known. */
    public static OfficeDraft of(ShowOffice.Shown shown) {
        return new OfficeDraft(
                Math.toIntExact(shown.version()),
                shown.sheet().terms().stream()
                        .map(term -> new TermDraft(
                                term.year(),
                                term.name(),
                                term.startsOn(),
                                term.endsOn(),
                                term.nominationsBy(),
                                term.applicationsBy()))
                        .toList(),
                shown.sheet().facts().stream().map(FactDraft::of).toList(),
                shown.sheet().contacts().stream().map(ContactDraft::of).toList());
    }

    /**
     * @param units codes of the units of the organization
     * @throws Invalid each fault with its field
     */
    OfficeSheet sheet(Set<String> units, Instant now) {
        var faults = new Invalid.Collector();
        var terms = all("calendar", calendar, TermDraft::term, faults);
        var told = all("facts", facts, fact -> fact.fact(now), faults);
        var asked = all("contacts", contacts, contact -> contact.contact(units), faults);
        faults.throwIfAny();
        return new OfficeSheet(terms, told, asked);
    }

    private static <S, T> List<T> all(String list, List<S> written, Function<S, T> make, Invalid.Collector faults) {
        return IntStream.range(0, written.size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(
                        faults.value(own -> list + "[" + i + "]." + own, () -> make.apply(written.get(i)))))
                .toList();
    }
}
